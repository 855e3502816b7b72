/** Whose figures they are, and by what they are checked later. */
import type { Handle } from '../db/db.ts';
import { chainHead, eventHash } from '../db/stores/events/event-store.ts';
import { registerValue, seriesOf } from '../db/stores/facts/register-store.ts';
import { type Head, printedHead } from '../domain/printed-head.ts';

export interface RegisterNamed {
  /** Series and id. */
  readonly register: string;
  /** The head of the chain as it is printed, of the last event that counts: what `audit verify --head` proves later. */
  readonly head: string;
}

/** `lastSeq`: the last event that counts, where the register stands as it did then; null: all of them. */
export async function registerNamed(handle: Handle, lastSeq: number | null = null): Promise<RegisterNamed> {
  const [series, id, head] = [await seriesOf(handle), await registerValue(handle, 'register_id'), await chainHead(handle)];
  return { register: [series, id].filter((part) => part !== null).join(' '), head: printedHead(await headThen(handle, head, lastSeq)) };
}

/** An earlier head has no root: that of the tree as it was then is not kept. */
async function headThen(handle: Handle, head: Head, lastSeq: number | null): Promise<Head> {
  if (lastSeq === null || lastSeq === head.seq) return head;
  return { seq: lastSeq, hash: (await eventHash(handle, lastSeq)) ?? '', root: null };
}
