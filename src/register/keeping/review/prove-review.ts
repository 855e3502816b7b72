/** Proves a review pack against the event that recorded it: what was forgotten since is in no file of it, so nothing of the proof goes with it. */
import type { Handle } from '../../../db/db.ts';
import { chainHash } from '../../../db/engine/chain.ts';
import { type AccessEvent, accessEvents } from '../../../db/stores/events/access-store.ts';
import { hashesOfEvents } from '../../../db/stores/events/event-store.ts';
import type { AccessData } from '../../../domain/access/access.ts';

export interface ReviewProof {
  readonly ok: boolean;
  /** Number of the event that recorded the pack; null where no pack has any of these files. */
  readonly export: number | null;
  /** UTC ISO-8601. */
  readonly at: string | null;
  readonly by: string | null;
  readonly month: string | null;
  readonly unit: string | null;
  /** How many files it had. */
  readonly files: number;
  /** Whether that event is as it was written. */
  readonly eventOk: boolean;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

const A_PAGE = 200;

/** `files`: SHA-256 in hex by name. */
export async function proveReview(handle: Handle, files: ReadonlyMap<string, string>): Promise<ReviewProof> {
  const found = await packOf(handle, files);
  if (found === null)
    return {
      ok: false,
      export: null,
      at: null,
      by: null,
      month: null,
      unit: null,
      files: 0,
      eventOk: true,
      changed: [],
      missing: [],
      extra: [...files.keys()].sort(),
    };
  const { event, by, data } = found;
  const recorded = new Map(Object.entries(data.files ?? {}));
  const changed = [...recorded].flatMap(([name, hash]) => (files.has(name) && files.get(name) !== hash ? [name] : []));
  const missing = [...recorded.keys()].filter((name) => !files.has(name));
  const extra = [...files.keys()].filter((name) => !recorded.has(name)).sort();
  const eventOk = await isAsWritten(handle, event);
  return {
    ok: eventOk && changed.length + missing.length + extra.length === 0,
    export: event.seq,
    at: event.at,
    by,
    month: data.month ?? null,
    unit: data.unit ?? null,
    files: recorded.size,
    eventOk,
    changed,
    missing,
    extra,
  };
}

interface Pack {
  readonly event: AccessEvent;
  readonly by: string | null;
  readonly data: AccessData;
}

/** The pack with which the folder shares most files, the newest of several; null where it shares none. */
async function packOf(handle: Handle, files: ReadonlyMap<string, string>): Promise<Pack | null> {
  let [best, most]: [Pack | null, number] = [null, 0];
  for (let before: number | null = null; ; ) {
    const events: AccessEvent[] = await accessEvents(handle, {}, before, A_PAGE);
    for (const event of events) {
      const { by = null, data } = JSON.parse(event.body) as { by?: string; data: AccessData };
      const same = Object.entries(data.files ?? {}).filter(([name, hash]) => files.get(name) === hash).length;
      if (same > most) [best, most] = [{ event, by, data }, same];
    }
    const last = events.at(-1);
    if (!last || events.length < A_PAGE) return best;
    before = last.seq;
  }
}

async function isAsWritten(handle: Handle, { seq, body }: AccessEvent): Promise<boolean> {
  const hashes = await hashesOfEvents(handle, [seq - 1, seq]);
  const previous = hashes.get(seq - 1);
  return previous !== undefined && chainHash(previous, body) === hashes.get(seq);
}
