/** What leaves the house or is shown unmasked: recorded before it goes, and looked up by docket, by exit and by who it was. */
import type { Db, Handle } from '../../db/db.ts';
import { type AccessEvent, type AccessFilter, accessEvents } from '../../db/stores/events/access-store.ts';
import { type AccessData, accessEvent, type AccessKind, type Exit } from '../../domain/access/access.ts';
import type { Acting } from '../../domain/acting.ts';
import { type DocketRanges, DocketSet } from '../../domain/docket/number/docket-ranges.ts';

/** One exit, in the same form whatever its event is called. */
export interface Access {
  /** Number of its event; `access list --export` finds it. */
  readonly export: number;
  /** UTC ISO-8601. */
  readonly at: string;
  readonly by: string | null;
  readonly login: string | null;
  readonly host: string | null;
  readonly what: Exit;
  readonly format: string | null;
  readonly unmasked: boolean;
  readonly header: string | null;
  readonly columns: readonly string[] | null;
  /** How many dockets it held; null where it was not recorded which. */
  readonly dockets: number | null;
  readonly ranges: DocketRanges;
  readonly unit: string | null;
  readonly country: string | null;
  readonly coordinator: number | null;
  readonly reason: string | null;
}

export interface AccessAsked extends AccessFilter {
  /** Only what this docket was in. */
  readonly docket?: { readonly year: number; readonly serial: number };
  /** A name or a login, without regard to case. */
  readonly by?: string;
}

const A_PAGE = 200;

/**
 * Writes the event of an exit, before anything goes out. Returns its number; null where the register can only be read, so that nothing is recorded:
 * the caller says so.
 */
export async function recordAccess(db: Db, data: AccessData, by: Acting, reason: string | null = null): Promise<number | null> {
  if (db.readOnly) return null;
  return db.write(async (tx) => tx.append(accessEvent(data, by, reason)));
}

/** The newest first, page by page. */
export async function* listAccess(handle: Handle, { docket, by, ...filter }: AccessAsked): AsyncGenerator<Access[]> {
  for (let before: number | null = null; ; ) {
    const events: AccessEvent[] = await accessEvents(handle, filter, before, A_PAGE);
    const page = events.flatMap((event) => {
      const { access, set } = accessOf(event);
      // Doubt is shown: one of which nobody knows the dockets may have held it.
      const holds = docket === undefined || set.has(docket) || access.dockets === null;
      return holds && (by === undefined || isBy(access, by)) ? access : [];
    });
    if (page.length > 0) yield page;
    const last = events.at(-1);
    if (!last || events.length < A_PAGE) return;
    before = last.seq;
  }
}

/** null where no event of that number is an exit. */
export async function accessByExport(handle: Handle, seq: number): Promise<{ readonly access: Access; readonly set: DocketSet } | null> {
  const [event] = await accessEvents(handle, { seq }, null, 1);
  return event ? accessOf(event) : null;
}

function isBy({ by, login }: Access, asked: string): boolean {
  const wanted = asked.trim().toLowerCase();
  return by?.toLowerCase() === wanted || login?.toLowerCase() === wanted;
}

interface Body {
  readonly by?: string;
  readonly login?: string;
  readonly host?: string;
  /** Of registers of before: `format` alone, without dockets. */
  readonly data: Partial<AccessData>;
}

/** What an event of before this was called says of itself. */
const BY_KIND: Readonly<Record<AccessKind, Exit>> = {
  handed_out: 'complaints',
  exported_unmasked: 'complaints',
  revealed: 'reveal',
  docket_exported: 'docket',
};

function accessOf({ seq, at, kind, body, docket, reason }: AccessEvent): { access: Access; set: DocketSet } {
  const { by, login, host, data } = JSON.parse(body) as Body;
  const set = docket === null ? DocketSet.parse(data.dockets ?? {}) : DocketSet.of([docket]);
  return {
    set,
    access: {
      export: seq,
      at,
      by: by ?? null,
      login: login ?? null,
      host: host ?? null,
      what: data.what ?? BY_KIND[kind],
      format: data.format ?? null,
      unmasked: data.unmasked === true || kind !== 'handed_out',
      header: data.header ?? null,
      columns: data.columns ?? null,
      dockets: docket === null && data.dockets === undefined ? null : set.size,
      ranges: set.ranges(),
      unit: data.unit ?? null,
      country: data.country ?? null,
      coordinator: data.coordinator ?? null,
      reason,
    },
  };
}
