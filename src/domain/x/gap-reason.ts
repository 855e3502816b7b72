/** Why posts may be missing. Codes: scripts, `gap list` and the events of gaps have them. */

/** X can't give these any more, this way or at all: no sweep asks again but a backfill and the full archive. */
export const GIVEN_UP = ['older_than_search_reaches', 'more_than_800_mentions', 'perhaps_more_mentions'] as const;

/** Pages that gave less than they should: read again soon after, and compared by counts once a day. */
export type Doubt = 'fewer_than_said' | 'post_without_id';

/** It was read, and X counts more posts of it than came: only another count settles it. */
export const COUNTED = 'fewer_than_counted';

/** One post that came and could not be read: looked up by its id until it can. */
export const UNREADABLE_POST = 'unreadable_post';

/** A stream that was kept in a file says that it did not send all: no sweep has read that time. */
export const STREAM_INCOMPLETE = 'stream_incomplete';

export type GapReason =
  | (typeof GIVEN_UP)[number]
  | Doubt
  | typeof COUNTED
  | typeof UNREADABLE_POST
  | typeof STREAM_INCOMPLETE
  | 'page_failed';

export function isDoubtful(reason: string): reason is Doubt {
  return reason === 'fewer_than_said' || reason === 'post_without_id';
}
