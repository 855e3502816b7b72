/** Complaints that came another way than as a post: pure facts about their rows. */
import { firstIdAt, toSortable } from '../x/x-id.ts';

/** Who passed it on for the complainant. */
export const RELAYED_BY = ['coordinator', 'relative'] as const;
export type RelayedBy = (typeof RELAYED_BY)[number];

/**
 * What stands for the X id that such a complaint lacks, and is its conversation: it sorts among X ids by when the complaint was received (UTC
 * ISO-8601), and none of them is equal to it. `postId`: internal.
 */
export function statementKey(receivedAt: string, postId: number): string {
  return `${toSortable(firstIdAt(new Date(receivedAt)))}-${postId}`;
}

/** The name by which the register's authors know somebody without an account on X; `authorId`: internal. */
export function personKey(authorId: number): string {
  return `person:${authorId}`;
}
