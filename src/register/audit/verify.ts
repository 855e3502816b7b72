/** Proves the register: the chain of events whole, and rows, numbers and texts as the events say. */
import type { Db } from '../../db/db.ts';
import type { Lang } from '../../domain/messages/text.ts';
import { inSnapshot } from '../../db/engine/snapshot.ts';
import { docketNumbering } from '../shared/docket-number.ts';
import { proveChain } from './chain-proof.ts';
import { proveCounters, proveDockets, proveTally } from './docket-proof.ts';
import { type Break, Faults, type Mismatch } from './faults.ts';
import type { Head } from './head.ts';

export interface Verification {
  readonly events: number;
  readonly ok: boolean;
  readonly head: Head;
  /** The first place where the chain does not hold. */
  readonly firstBroken: Break | null;
  /** Heads that were printed once, the given one among them. */
  readonly anchors: { readonly checked: number; readonly broken: readonly { readonly seq: number; readonly place: string }[] };
  /** The first row, number or text that is not what its events say. */
  readonly firstMismatch: Mismatch | null;
}

/**
 * Goes through the whole chain on one snapshot, so that others may go on writing; memory does not grow with the register.
 * A chain that was rewritten from some event to its end is consistent in itself: only an anchor or `given` shows it.
 */
export function verifyChain(
  db: Db,
  given: Head | null = null,
  progress: (events: number) => void = () => undefined,
): Promise<Verification> {
  return inSnapshot(db, async (handle) => {
    const faults = new Faults();
    const { events, head, anchorsChecked, brokenAnchors, registered, serials } = await proveChain(handle, faults, given, progress);
    await proveDockets(handle, registered, await docketNumbering(handle), faults);
    await proveCounters(handle, serials, faults);
    await proveTally(handle, faults);
    const { firstBroken, firstMismatch } = faults;
    return {
      events,
      ok: firstBroken === null && firstMismatch === null && brokenAnchors.length === 0,
      head,
      firstBroken,
      anchors: { checked: anchorsChecked, broken: brokenAnchors },
      firstMismatch,
    };
  });
}

/** As scripts read it: the sentences in the language of the person who asked. */
export function verificationJson({ firstBroken, firstMismatch, ...rest }: Verification, lang: Lang) {
  const { events, ok, head, anchors } = rest;
  return {
    events,
    ok,
    head,
    firstBroken: firstBroken && { seq: firstBroken.seq, why: firstBroken.why[lang] },
    anchors,
    firstMismatch: firstMismatch && { where: firstMismatch.where[lang], why: firstMismatch.why[lang] },
  };
}
