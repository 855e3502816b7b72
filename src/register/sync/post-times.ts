/** Where posts stand in time, and how an interval of it is requested: X's ids tell the time, those of another server may not. Pure. */

import { wholeSecond } from '../../domain/time/moments.ts';
import { type IdInterval, idAfter, idBefore } from '../../domain/x/id-intervals.ts';
import { NEWEST_TIME_MS } from '../../domain/x/limits.ts';
import type { Post } from '../../domain/x/post.ts';
import { fromSortable, momentOfId, toSortable } from '../../domain/x/x-id.ts';
import type { PageRequest } from '../../ports.ts';
import { idAt } from './sync-plan.ts';

const SECOND_MS = 1000;
/** X's times are whole seconds; an id that is further off was not made from the time. */
const TOLERANCE_MS = 60 * SECOND_MS;

type Timed = Pick<Post, 'id' | 'createdAt'>;

export function tellsTime({ id, createdAt }: Timed): boolean {
  const moment = momentOfId(id);
  return moment !== null && Math.abs(moment.getTime() - Date.parse(createdAt)) <= TOLERANCE_MS;
}

/** How far down a post shows that reading has come; sortable. By the time alone, other posts of the same second may still follow. */
export function reachedBy(post: Timed): string {
  if (tellsTime(post)) return toSortable(post.id);
  return idAt(new Date(wholeSecond(Date.parse(post.createdAt)) + SECOND_MS));
}

/** `open`: there is nothing above it, so no upper bound is sent. `byIds`: this server's ids are known to tell the time. */
export function boundsOf(
  { low, high }: IdInterval,
  open: boolean,
  byIds: boolean,
  now: Date,
): Pick<PageRequest, 'sinceId' | 'untilId' | 'startTime' | 'endTime'> {
  if (byIds) return { sinceId: fromSortable(idBefore(low)), ...(!open && { untilId: fromSortable(idAfter(high)) }) };
  const from = momentOfId(fromSortable(low));
  const to = open ? null : momentOfId(fromSortable(idAfter(high)));
  return {
    ...(from && { startTime: new Date(Math.min(from.getTime(), now.getTime() - NEWEST_TIME_MS)) }),
    ...(to && { endTime: new Date(wholeSecond(to.getTime() + SECOND_MS - 1)) }),
  };
}
