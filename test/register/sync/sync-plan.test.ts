import { describe, expect, it } from 'vitest';
import { createDb } from '../../../src/db/engine/open.ts';
import { firstIdAt, toSortable } from '../../../src/domain/x/x-id.ts';
import type { PageRequest, XPage } from '../../../src/ports.ts';
import { INDEX_DELAY_MS, SEARCH_REACH_MS } from '../../../src/domain/x/limits.ts';
import { idAt, planSweep, readDownTo, type SweepHandle } from '../../../src/register/sync/sync-plan.ts';
import { syncPosts } from '../../../src/register/sync/sync-posts.ts';
import fc from '../../support/fast-check.ts';
import { fakeX } from '../../support/fake-x.ts';
import { fillRegister, NOW, reader, Talk } from '../../support/intake.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const at = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE_MS);
const span = (from: number, to: number) => ({ low: idAt(at(from)), high: idAt(at(to)) });
const handle = (id: number, covered: SweepHandle['covered'], givenUp: SweepHandle['givenUp'] = []): SweepHandle => ({
  id,
  name: `h${id}`,
  covered,
  givenUp,
});
const plan = (handles: readonly SweepHandle[], more: Partial<Parameters<typeof planSweep>[2]> = {}) =>
  planSweep(handles, NOW, { start: at(-24 * 60), backfill: false, reachMs: SEARCH_REACH_MS, ...more });

describe('the plan of a sweep', () => {
  it('begins a handle that was never read at the start, and keeps that as its floor', () => {
    const fresh = handle(1, []);
    expect(plan([fresh])).toEqual({
      top: idAt(NOW),
      groups: [{ handles: [fresh], holes: [{ ...span(-24 * 60, 0), again: [] }] }],
      older: [],
      floors: [{ handle: fresh, low: idAt(at(-24 * 60)) }],
    });
  });

  it('reads the last quarter of an hour again, and puts handles with the same holes into one query', () => {
    const [one, two, three] = [handle(1, [span(-600, -60)]), handle(2, [span(-3000, -60)]), handle(3, [span(-600, -30)])];
    const { groups, floors } = plan([one, two, three]);
    expect(groups.map(({ handles }) => handles.map(({ id }) => id))).toEqual([[1, 2], [3]]);
    expect(groups[0]?.holes).toHaveLength(1);
    expect(toMinutes(groups[0]?.holes[0]?.low)).toBeCloseTo(-60 - INDEX_DELAY_MS / MINUTE_MS);
    expect(groups[0]?.holes[0]?.high).toBe(idAt(NOW));
    expect(floors).toEqual([]);
  });

  it('reads nothing again from before the bound of the overlap, but for the edges of sweeps that were cut', () => {
    const lowsOf = (covered: SweepHandle['covered'], bound: number) =>
      plan([handle(1, covered)], { overlapFrom: at(bound) }).groups[0]?.holes.map(({ low }) => Math.round(toMinutes(low)));
    expect(lowsOf([span(-600, -60)], -65)).toEqual([-65]);
    expect(lowsOf([span(-600, -60)], -60)).toEqual([-60]);
    expect(lowsOf([span(-600, -60)], -30)).toEqual([-60]);
    expect(lowsOf([span(-600, -60)], -100)).toEqual([-75]);
    expect(lowsOf([span(-900, -300), span(-100, -20)], -10)).toEqual([-20, -300, -315]);
  });

  it('continues below where a sweep was cut, newest hole first, and last of all reads again the edges of the sweeps before', () => {
    const { groups } = plan([handle(1, [span(-900, -300), span(-100, -20)])]);
    expect(groups[0]?.holes.map(({ low, high }) => [toMinutes(low), toMinutes(high)].map(Math.round))).toEqual([
      [-20, 0],
      [-300, -100],
      [-35, -20],
      [-315, -300],
    ]);
  });

  it('asks for nothing that was given up and does not reread at its edge; a backfill does both', () => {
    const one = handle(
      1,
      [span(-24 * 60 * 12, -24 * 60 * 10), span(-24 * 60 * 7 + 30, -20)],
      [{ ...span(-24 * 60 * 10 - 15, -24 * 60 * 7 + 30), reason: 'older_than_search_reaches' }],
    );
    expect(plan([one])).toMatchObject({ groups: [{ holes: [{ high: idAt(NOW) }] }], older: [] });
    const back = plan([one], { backfill: true, start: at(-24 * 60 * 20), reachMs: null });
    expect(
      back.groups[0]?.holes.map(({ low, high }) => [toMinutes(low), toMinutes(high)].map((minutes) => Math.round(minutes / 60 / 24))),
    ).toEqual([
      [-0, 0],
      [-10, -7],
      [-20, -12],
      [-0, -0],
      [-10, -10],
    ]);
    expect(back.floors).toEqual([{ handle: one, low: idAt(at(-24 * 60 * 20)) }]);
  });

  it('begins with the handles that were read least recently, so that a limit serves all in turn', () => {
    const handles = [handle(1, [span(-900, -20)]), handle(2, [span(-900, -300)]), handle(3, []), handle(4, [span(-900, -20)])];
    expect(plan(handles).groups.map(({ handles: those }) => those.map(({ id }) => id))).toEqual([[3], [2], [1, 4]]);
  });

  it('separates what is older than search reaches, and reads from there on', () => {
    const one = handle(1, [span(-24 * 60 * 9, -24 * 60 * 8)]);
    const { groups, older } = plan([one]);
    expect(Math.round(toMinutes(groups[0]?.holes[0]?.low))).toBe(-(SEARCH_REACH_MS / MINUTE_MS));
    expect(older).toMatchObject([{ handle: one, high: groups[0]?.holes[0]?.low }]);
    expect(Math.round(toMinutes(older[0]?.low))).toBe(-24 * 60 * 8 - 15);
  });

  it('counts a hole as read down to the oldest post, but not into a part that is read again', () => {
    const part = span(-75, -60);
    const hole = { ...span(-90, 0), again: [part] };
    const oldest = (minutes: number) => idAt(at(minutes));
    expect(readDownTo(hole, oldest(-30))).toBe(oldest(-30));
    expect(readDownTo(hole, oldest(-70)) > part.high).toBe(true);
    expect(readDownTo(hole, oldest(-60)) > part.high).toBe(true);
    expect(readDownTo(hole, oldest(-80))).toBe(oldest(-80));
  });
});

function toMinutes(id: string | undefined): number {
  return (Number((BigInt(id ?? 0) >> 22n) + 1288834974657n) - NOW.getTime()) / MINUTE_MS;
}

describe('sweeps that are cut while posts come late', () => {
  it('lose nothing, wherever they are cut', async () => {
    const late = fc.record({ minute: fc.nat(180), lateness: fc.nat(14) });
    const round = fc.record({ pause: fc.integer({ min: 1, max: 40 }), pages: fc.integer({ min: 1, max: 6 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(late, { minLength: 1, maxLength: 40 }),
        fc.array(round, { maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        async (written, rounds, pageSize) => {
          const talk = new Talk();
          const visible = written.map(({ minute, lateness }) => ({
            id: talk.sayAt(at(minute), 'asha', '@Uppolice चोरी'),
            from: minute + lateness,
          }));
          const { db } = await createDb(':memory:');
          await fillRegister(db, [
            { name: 'adgzoneagra', kind: 'press', unit: null },
            { name: 'agrapolice', kind: 'press', unit: null },
          ]);
          let minute = 0;
          const sweep = async (pages: number) => {
            const cut = new AbortController();
            let asked = 0;
            const searchRecent = async (_: string, page: PageRequest): Promise<XPage> => {
              if (++asked === pages) cut.abort();
              const above = BigInt(page.sinceId ?? 0);
              const below = BigInt(page.nextToken ?? page.untilId ?? firstIdAt(at(minute + 1)));
              const found = visible
                .filter(({ id, from }) => from <= minute && BigInt(id) > above && BigInt(id) < below)
                .map(({ id }) => id)
                .sort((a, b) => (BigInt(a) > BigInt(b) ? -1 : 1));
              const given = found.slice(0, pageSize);
              return {
                ...talk.parsed(given),
                unreadable: [],
                nextToken: found.length > pageSize ? (given.at(-1) ?? null) : null,
                serverTime: at(minute),
              };
            };
            const x = fakeX({ searchRecent, serverTime: async () => at(minute) });
            return syncPosts(
              db,
              x,
              reader,
              {
                handles: ['Uppolice'],
                way: 'search',
                since: at(-60),
                backfill: false,
                pageSize: 10,
                maxPosts: null,
                isX: true,
                maxCostMicroUsd: null,
                budget: { pageSize: async (wanted) => wanted },
                replies: false,
                appHandle: null,
                packQueries: (handles) => [{ query: 'q', handles }],
                prices: { post: 0, user: 0 },
              },
              { now: () => at(minute), signal: cut.signal, landed: () => undefined, entered: () => undefined, say: () => undefined },
            );
          };
          for (const { pause, pages } of rounds) {
            await sweep(pages);
            minute += pause;
          }
          minute = Math.max(minute, 200);
          expect(await sweep(10_000)).toMatchObject({ complete: true, gaps: [] });
          const stored = new Set(
            (await db.k.selectFrom('posts').select('x_id').where('role', 'is not', null).execute()).map(({ x_id }) => x_id),
          );
          expect(visible.map(({ id }) => toSortable(id)).filter((id) => !stored.has(id))).toEqual([]);
          expect(await db.k.selectFrom('coverage').select(['low', 'high']).execute()).toEqual([
            { low: idAt(at(-60)), high: idAt(at(minute)) },
          ]);
          await db.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reach back at most a day unless asked for more', () => {
    expect(plan([handle(1, [])]).groups[0]?.holes[0]?.low).toBe(idAt(new Date(NOW.getTime() - DAY_MS)));
  });
});
