/** The estimate that an admin says yes to: exact requests, posts and dollars. */
import { describe, expect, it } from 'vitest';
import { addCoverage } from '../../../src/db/stores/intake/coverage-store.ts';
import { recordGap } from '../../../src/db/stores/intake/gap-store.ts';
import { registeredHandles } from '../../../src/db/stores/directory/handle-store.ts';
import { setRegisterValue } from '../../../src/db/stores/facts/register-store.ts';
import type { Db } from '../../../src/db/db.ts';
import { estimateOf, type EstimateOptions, type SyncEstimate } from '../../../src/register/sync/sync-estimate.ts';
import { idAt } from '../../../src/register/sync/sync-plan.ts';
import { packQueries } from '../../../src/twitter/queries.ts';
import { NOW, Talk, take } from '../../support/intake.ts';
import { filledRegister } from '../../support/registers.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ago = (ms: number) => new Date(NOW.getTime() - ms);

function estimate(db: Db, options: Partial<EstimateOptions> = {}): Promise<SyncEstimate> {
  return estimateOf(db, {
    handles: [],
    way: 'auto',
    replies: false,
    appHandle: null,
    since: null,
    backfill: false,
    pageSize: 100,
    maxPosts: null,
    maxCostMicroUsd: null,
    packQueries: (handles, subject) => packQueries(handles, 512, subject),
    isX: true,
    prices: { post: 5000, user: 10_000 },
    now: NOW,
    ...options,
  });
}

async function read(db: Db, from: Date, to: Date, names?: readonly string[]): Promise<void> {
  const handles = (await registeredHandles(db)).filter(({ name }) => names?.includes(name) ?? true);
  await db.write((tx) =>
    addCoverage(
      tx,
      handles.map(({ id }) => id),
      'search',
      { low: idAt(from), high: idAt(to) },
    ),
  );
}

describe('the estimate of a sync', () => {
  it('of a new register is a day of 619 posts, each by an author of its own', async () => {
    expect(await estimate(await filledRegister())).toEqual({
      handles: 5,
      from: '2026-11-01T12:00:00.000Z',
      requests: 7,
      posts: 619,
      users: 619,
      costMicroUsd: 9_285_000,
      estimatedCostUsd: 9.285,
      mostPosts: null,
    });
  });

  it('of a backfill over three days is three times that', async () => {
    expect(await estimate(await filledRegister(), { backfill: true, since: ago(3 * DAY_MS) })).toMatchObject({
      from: '2026-10-30T12:00:00.000Z',
      requests: 19,
      posts: 1857,
      users: 1857,
      estimatedCostUsd: 27.855,
      mostPosts: null,
    });
  });

  it('of a backfill beyond the seven days of search adds the mentions of each handle, and says what X could give at most', async () => {
    // 7 days less 10 minutes by search: 4,329 posts, 44 requests; 3 days and 10 minutes by mentions: 373 posts and 4 requests a handle.
    expect(await estimate(await filledRegister(), { backfill: true, since: ago(10 * DAY_MS) })).toMatchObject({
      from: '2026-10-23T12:00:00.000Z',
      requests: 44 + 5 * 4,
      posts: 4329 + 5 * 373,
      estimatedCostUsd: 92.91,
      mostPosts: 4000,
    });
  });

  it('by search alone leaves out what is older than search reaches', async () => {
    expect(await estimate(await filledRegister(), { way: 'search', backfill: true, since: ago(10 * DAY_MS) })).toMatchObject({
      from: '2026-10-26T12:10:00.000Z',
      requests: 44,
      posts: 4329,
      estimatedCostUsd: 64.935,
      mostPosts: null,
    });
  });

  it('by mentions stops at the newest 800 posts of each handle', async () => {
    expect(await estimate(await filledRegister(), { way: 'mentions', backfill: true, since: ago(30 * DAY_MS) })).toMatchObject({
      from: '2026-10-03T12:00:00.000Z',
      requests: 45,
      posts: 4000,
      estimatedCostUsd: 60,
      mostPosts: 4000,
    });
  });

  it('of one handle is its share', async () => {
    expect(await estimate(await filledRegister(), { handles: ['agrapolice'], backfill: true, since: ago(3 * DAY_MS) })).toMatchObject({
      handles: 1,
      requests: 19,
      posts: 1857,
    });
    await expect(estimate(await filledRegister(), { handles: ['nobody'] })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('counts a reply for each post where replies are read too', async () => {
    expect(await estimate(await filledRegister(), { replies: true })).toMatchObject({ requests: 14, posts: 1238, estimatedCostUsd: 18.57 });
  });

  it('makes more requests with smaller pages, at the same cost', async () => {
    expect(await estimate(await filledRegister(), { pageSize: 10 })).toMatchObject({ requests: 62, posts: 619, estimatedCostUsd: 9.285 });
  });

  it('costs what the prices make of its posts', async () => {
    expect(await estimate(await filledRegister(), { prices: { post: 1000, user: 0 } })).toMatchObject({ estimatedCostUsd: 0.619 });
  });

  it('after a sweep is the last quarter of an hour, which is read again', async () => {
    const db = await filledRegister();
    await read(db, ago(DAY_MS), NOW);
    expect(await estimate(db)).toMatchObject({ from: '2026-11-02T11:45:00.000Z', requests: 1, posts: 7, estimatedCostUsd: 0.105 });
  });

  it('of a backfill charges only for what was not read before', async () => {
    const db = await filledRegister();
    await read(db, ago(2 * DAY_MS), NOW);
    // A day and the overlap: 619 + 6.4 posts, one query for each of the two intervals.
    expect(await estimate(db, { backfill: true, since: ago(3 * DAY_MS) })).toMatchObject({
      from: '2026-10-30T12:00:00.000Z',
      requests: 2 + 6,
      posts: 626,
      estimatedCostUsd: 9.39,
    });
  });

  it('asks separately for handles that were read up to another time', async () => {
    const db = await filledRegister();
    await read(db, ago(DAY_MS), ago(HOUR_MS), ['Uppolice']);
    const { requests, posts } = await estimate(db);
    // Four new handles with 496 posts of a day, one with 7 of an hour and a quarter.
    expect([requests, posts]).toEqual([1 + 4 + 1, 496 + 7]);
  });

  it('leaves out what X can give no more, unless a backfill tries again', async () => {
    const db = await filledRegister();
    const week = { low: idAt(ago(7 * DAY_MS)), high: idAt(ago(DAY_MS)) };
    for (const { id } of await registeredHandles(db)) {
      await db.write((tx) =>
        recordGap(tx, { handleId: id, way: 'search', ...week, reason: 'older_than_search_reaches', at: NOW.toISOString() }),
      );
    }
    await read(db, ago(7 * DAY_MS), ago(7 * DAY_MS - HOUR_MS));
    await read(db, ago(DAY_MS), NOW);
    expect((await estimate(db)).posts).toBeLessThan(20);
    expect((await estimate(db, { backfill: true, since: ago(7 * DAY_MS) })).posts).toBeGreaterThan(3000);
  });

  it('reckons by X’s clock where that differs', async () => {
    const db = await filledRegister();
    await db.write((tx) => setRegisterValue(tx, 'x_clock_ahead_ms', String(-2 * HOUR_MS)));
    expect(await estimate(db)).toMatchObject({ from: '2026-11-01T10:00:00.000Z', posts: 619 });
  });

  it('is nothing where there is nothing to read', async () => {
    expect(await estimate(await filledRegister(), { since: ago(-HOUR_MS) })).toMatchObject({
      from: null,
      requests: 0,
      posts: 0,
      estimatedCostUsd: 0,
      mostPosts: null,
    });
  });

  it('grows with what the last week brought', async () => {
    const db = await filledRegister();
    const talk = new Talk();
    for (let n = 0; n < 4900; n++) talk.sayAt(new Date(ago(6 * DAY_MS).getTime() + n * 60_000), `citizen_${n % 50}`, `@Uppolice चोरी ${n}`);
    await take(db, [talk.parsed()]);
    // 4,900 posts in seven days are 700 a day.
    expect(await estimate(db)).toMatchObject({ posts: 700, requests: 8, estimatedCostUsd: 10.5 });
  }, 30_000);
});
