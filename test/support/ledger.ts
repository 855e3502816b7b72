/** Enters reads of X in the ledger of a register. */
import type { Db } from '../../src/db/db.ts';
import { payForReads } from '../../src/register/budget/charges.ts';

export const PRICES = { post: 5000, user: 10_000 };
export const NOW = new Date('2026-11-02T06:30:00.000Z');

const all = (ids: readonly string[], handle: string) => new Map(ids.map((id) => [id, handle]));

export function pay(
  db: Db,
  posts: readonly string[],
  users: readonly string[] = [],
  more: { at?: Date; handle?: string; unnamed?: number } = {},
) {
  return db.write((tx) =>
    payForReads(
      tx,
      {
        posts,
        users,
        ...(more.unnamed !== undefined && { unnamed: more.unnamed }),
        ...(more.handle !== undefined && { handleOfPost: all(posts, more.handle), handleOfUser: all(users, more.handle) }),
      },
      { at: more.at ?? NOW, intakeId: null, prices: PRICES },
    ),
  );
}
