/** Whose figures they are, and by what they are checked later. */
import type { Handle } from '../db/db.ts';
import { chainHead } from '../db/stores/events/event-store.ts';
import { registerValue, seriesOf } from '../db/stores/facts/register-store.ts';
import { printedHead } from '../domain/printed-head.ts';

export interface RegisterNamed {
  /** Series and id. */
  readonly register: string;
  /** The head of the chain as it is printed: what `audit verify --head` proves later. */
  readonly head: string;
}

export async function registerNamed(handle: Handle): Promise<RegisterNamed> {
  const [series, id, head] = [await seriesOf(handle), await registerValue(handle, 'register_id'), await chainHead(handle)];
  return { register: [series, id].filter((part) => part !== null).join(' '), head: printedHead(head) };
}
