import { describe, expect, it } from 'vitest';
import { firstIdAt, toSortable } from '../../../src/domain/x/x-id.ts';
import { verbatim } from '../../../src/domain/messages/text.ts';
import type { XPage } from '../../../src/ports.ts';
import { PageCursor } from '../../../src/register/sync/page-cursor.ts';
import { boundsOf, reachedBy, tellsTime } from '../../../src/register/sync/post-times.ts';
import { parsePosts } from '../../../src/twitter/parse/posts.ts';
import { idAt } from '../../../src/register/sync/sync-plan.ts';

const at = (second: number, ms = 0) => new Date(Date.UTC(2026, 10, 2, 12, 0, second, ms));
const HOLE = { low: idAt(at(0)), high: idAt(at(50)) };

/** Posts by the second they were made: with ids made from the time, or counted from 1000. */
function page(seconds: readonly number[], options: { ids?: 'counted'; next?: boolean; unreadable?: number } = {}): XPage {
  const { posts } = parsePosts(
    seconds.map((second) => ({
      id: options.ids === 'counted' ? String(1000 + second) : firstIdAt(at(second)),
      created_at: at(second).toISOString(),
      author_id: '1',
      text: 'x',
    })),
  );
  return {
    posts,
    context: [],
    authors: [],
    unreadable: Array.from({ length: options.unreadable ?? 0 }, () => ({ reason: verbatim('x') })),
    nextToken: options.next === false ? null : 'next',
    serverTime: null,
  };
}

/** Nothing is in doubt before its end. */
const WINDOW = { reach: 3, inDoubt: Number.POSITIVE_INFINITY, above: 0 };

describe('following the pages of an interval', () => {
  it('covers what lies above the oldest post of each page, and everything with the last page', () => {
    const cursor = new PageCursor(HOLE, null);
    expect(cursor.take(page([40, 30]))).toEqual({ low: idAt(at(30)), high: HOLE.high });
    expect(cursor.take(page([20, 10]))).toEqual({ low: idAt(at(10)), high: idAt(at(30)) });
    expect(cursor.take(page([5], { next: false }))).toEqual({ low: HOLE.low, high: idAt(at(10)) });
  });

  it('covers nothing below the interval, however far down a server that ignores bounds goes', () => {
    const cursor = new PageCursor({ low: idAt(at(20)), high: HOLE.high }, null);
    expect(cursor.take(page([40, 10]))).toEqual({ low: idAt(at(20)), high: HOLE.high });
  });

  it('waits for the last page where a server keeps no order, but not for a post that comes twice', () => {
    const unordered = new PageCursor(HOLE, null);
    expect(unordered.take(page([10, 40]))).toBeNull();
    expect(unordered.take(page([5]))).toBeNull();
    expect(unordered.take(page([], { next: false }))).toEqual(HOLE);
    const doubled = new PageCursor(HOLE, null);
    doubled.take(page([40, 30]));
    expect(doubled.take(page([30, 20]))).toEqual({ low: idAt(at(20)), high: idAt(at(30)) });
  });

  it('covers down to the second after the oldest post where ids tell no time, because others of its second may follow', () => {
    const cursor = new PageCursor(HOLE, null);
    expect(cursor.take(page([40, 30], { ids: 'counted' }))).toEqual({ low: idAt(at(31)), high: HOLE.high });
  });

  it('is stuck after ten pages that bring nothing new, but not after a few empty ones', () => {
    const cursor = new PageCursor(HOLE, null);
    cursor.take(page([40]));
    for (let n = 0; n < 9; n++) cursor.take(page(n % 2 === 0 ? [] : [40]));
    expect(cursor.stuck).toBe(false);
    cursor.take(page([30]));
    for (let n = 0; n < 10; n++) cursor.take(page([30]));
    expect(cursor.stuck).toBe(true);
  });

  it('is cut at the reach of the source, whether or not all of its posts could be read', () => {
    const cut = new PageCursor(HOLE, WINDOW);
    expect(cut.take(page([40, 30], { next: false, unreadable: 1 }))).toEqual({ low: idAt(at(30)), high: HOLE.high });
    expect(cut.cutAtReach).toBe(true);
    const more = new PageCursor(HOLE, WINDOW);
    expect(more.take(page([40, 30, 20, 10], { next: false }))).toEqual(HOLE);
    expect(more.cutAtReach).toBe(false);
  });

  it('is perhaps cut at an end near the reach, also where most of the window was read before', () => {
    const near = new PageCursor(HOLE, { reach: 4, inDoubt: 3, above: 0 });
    expect(near.take(page([40, 30], { next: true, unreadable: 1 }))).toEqual({ low: idAt(at(30)), high: HOLE.high });
    expect(near.perhapsCut).toBe(false);
    near.take(page([], { next: false }));
    expect([near.perhapsCut, near.cutAtReach]).toEqual([true, false]);
    const few = new PageCursor(HOLE, { reach: 4, inDoubt: 3, above: 0 });
    expect(few.take(page([40, 30], { next: false }))).toEqual(HOLE);
    expect(few.perhapsCut).toBe(false);
    const below = new PageCursor(HOLE, { reach: 4, inDoubt: 3, above: 3 });
    expect(below.take(page([], { next: false }))).toBeNull();
    expect(below.perhapsCut).toBe(true);
  });
});

describe('the place of a post in time', () => {
  it('comes from its id where that was made from the time, else from created_at', () => {
    const made = { id: firstIdAt(at(7, 350)), createdAt: at(7).toISOString() };
    expect(tellsTime(made)).toBe(true);
    expect(reachedBy(made)).toBe(toSortable(made.id));
    for (const id of ['1001', '1849000000000000001']) {
      const counted = { id, createdAt: at(7).toISOString() };
      expect(tellsTime(counted)).toBe(false);
      expect(reachedBy(counted)).toBe(idAt(at(8)));
    }
  });
});

describe('the bounds of a request', () => {
  const now = at(120);

  it('are ids where they tell the time', () => {
    expect(boundsOf(HOLE, true, true, now)).toEqual({ sinceId: (BigInt(HOLE.low) - 1n).toString() });
    expect(boundsOf(HOLE, false, true, now).untilId).toBe((BigInt(HOLE.high) + 1n).toString());
  });

  it('are times where ids do not tell it, with every post of the seconds at both ends', () => {
    expect(boundsOf(HOLE, true, false, now)).toEqual({ startTime: at(0) });
    const inSeconds = { low: idAt(at(0, 400)), high: idAt(at(50, 400)) };
    expect(boundsOf(inSeconds, false, false, now).endTime).toEqual(at(51));
    // What is left above was read down to the second after 30: the second itself is asked for whole.
    const rest = { low: HOLE.low, high: toSortable((BigInt(idAt(at(31))) - 1n).toString()) };
    expect(boundsOf(rest, false, false, now).endTime).toEqual(at(31));
  });

  it('begin no later than X accepts', () => {
    expect(boundsOf({ low: idAt(at(50)), high: HOLE.high }, true, false, at(55)).startTime).toEqual(at(-5));
  });
});
