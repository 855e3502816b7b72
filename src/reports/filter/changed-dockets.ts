/** Dockets that posts have changed since a moment: what an import or a sync names of them, as a list. */
import type { Handle } from '../../db/db.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import { eventsBefore } from '../../db/stores/events/event-store.ts';
import { runsSince } from '../../db/stores/intake/intake-store.ts';

/** `district`: it is another one, or was found; `withheld`: the docket was open to read. */
export const CHANGED = ['district', 'withheld'] as const;
export type Changed = (typeof CHANGED)[number];

/** Events read at a time, the newest first. */
const PAGE = 2_000;

interface Body {
  readonly by?: string;
  readonly data?: { readonly set?: { readonly district?: unknown }; readonly withheld?: unknown };
}

/** Internal ids of dockets that were there before the run that changed them. `since`: UTC ISO-8601. */
export async function docketsChanged(handle: Handle, what: Changed, since: string): Promise<number[]> {
  /** When each was changed last. */
  const changed = new Map<number, string>();
  for (let before: number | null = null; ; ) {
    const page = await eventsBefore(handle, before, PAGE);
    const recent = page.filter(({ at }) => at >= since);
    for (const { docketId, kind, at, body } of recent) {
      if (docketId === null || kind === 'registered' || changed.has(docketId)) continue;
      if (tells(what, JSON.parse(body) as Body)) changed.set(docketId, at);
    }
    if (recent.length < page.length || page.length < PAGE) break;
    before = page.at(-1)?.seq ?? 0;
  }
  if (changed.size === 0) return [];
  const runs = await runsSince(handle, since);
  const began = (at: string) => runs.findLast((start) => start <= at) ?? since;
  const dockets = await docketsById(handle, [...changed.keys()]);
  return dockets.flatMap(({ id, registeredAt, withheld }) =>
    registeredAt < began(changed.get(id) ?? since) && (what === 'district' || withheld !== null) ? [id] : [],
  );
}

/** What a person has done, people know. */
function tells(what: Changed, { by, data }: Body): boolean {
  if (by !== undefined) return false;
  return what === 'district' ? data?.set?.district !== undefined : typeof data?.withheld === 'string';
}
