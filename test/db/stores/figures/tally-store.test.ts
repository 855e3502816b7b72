import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import type { DocketsTable } from '../../../../src/db/schema/dockets.ts';
import { type Group, countGroups, lastUnitReplies, replyTimes } from '../../../../src/db/stores/figures/report-store.ts';
import type { ComplaintFilter } from '../../../../src/db/stores/dockets/complaint-filter.ts';
import { countComplaints } from '../../../../src/db/stores/dockets/complaint-store.ts';
import { meetsNothing } from '../../../../src/db/stores/figures/meets-nothing.ts';
import { falseStateTally, falseTally } from '../../../../src/db/stores/figures/tally-store.ts';
import type { Period } from '../../../../src/domain/figures/period.ts';
import { OUTCOMES, STATUSES } from '../../../../src/domain/docket/complaint.ts';
import { istDay } from '../../../../src/domain/time/ist.ts';
import fc from '../../../support/fast-check.ts';
import { ENGINES, type Place, emptyPlace } from '../../../support/engines.ts';
import { addComplaint } from '../../../support/fixture.ts';

/** Whole seconds: the engines round fractions of a second differently when they count minutes. */
const moment = fc
  .integer({ min: Date.parse('2026-10-28T00:00:00Z') / 1000, max: Date.parse('2026-11-10T00:00:00Z') / 1000 })
  .map((s) => new Date(s * 1000).toISOString());
const maybe = fc.option(moment, { nil: null });

/** Every column that a figure depends on; any of them may change at any time, in any combination. */
const columns = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    outcome: fc.option(fc.constantFrom(...OUTCOMES), { nil: null }),
    attention: fc.constantFrom(0 as const, 1 as const),
    urgency: fc.constantFrom('normal' as const, 'emergency' as const),
    backlog: fc.constantFrom(0 as const, 0 as const, 1 as const),
    actionable: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const),
    waiting_on: fc.constantFrom('desk' as const, 'unit' as const, 'citizen' as const),
    district: fc.constantFrom('Agra', 'Etah', null),
    lead_unit: fc.constantFrom('district-etah', 'unit-1090', null),
    registered_at: moment,
    posted_at: moment,
    forwarded_at: maybe,
    first_reply_at: maybe,
    unit_replied_at: maybe,
    number_told_at: maybe,
  })
  .map((row) => ({ ...row, day: istDay(row.registered_at) }));

const day = fc.option(moment.map(istDay), { nil: null });

describe.each(ENGINES)('the tally of dockets on %s', (engine) => {
  let place: Place;
  let db: Db;
  beforeAll(async () => {
    place = await emptyPlace(engine);
    ({ db } = await place.create());
    for (let n = 1; n <= 12; n++) await addComplaint(db, { n });
  });
  afterAll(() => place.remove());

  it('gives the same figures as counting the rows, after any changes, for every group, period and moment', {
    timeout: 60_000,
  }, async () => {
    const changes = fc.array(fc.record({ ids: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1 }), columns }), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(
        changes,
        fc.constantFrom('district' as const, 'unit' as const, 'none' as const),
        day,
        day,
        moment,
        async (all, group, from, to, now) => {
          for (const { ids, columns: set } of all) await db.k.updateTable('dockets').set(set).where('id', 'in', ids).execute();
          expect(await falseTally(db)).toBeNull();
          expect(await falseStateTally(db)).toBeNull();
          const rows = await db.k.selectFrom('dockets').selectAll().execute();
          const limits = {
            forwardBefore: new Date(Date.parse(now) - 15 * 60_000).toISOString(),
            closeBefore: new Date(Date.parse(now) - 10 * 86_400_000).toISOString(),
          };
          const period = { from, to };
          const counted = await countGroups(db, group, period, limits);
          expect(sorted(counted)).toEqual(sorted(counts(rows, group, period, limits)));
          expect(timesOf(await replyTimes(db, group, period))).toEqual(timesOf(times(rows, group, period)));
          expect(await lastUnitReplies(db)).toEqual(replies(rows));
        },
      ),
      { numRuns: engine === 'sqlite' ? 150 : 30 },
    );
  });
});

/** Filters by all that the tallies know; each may ask for what no docket is. */
const filters: fc.Arbitrary<ComplaintFilter> = fc.record(
  {
    statuses: fc.subarray([...STATUSES], { minLength: 1 }),
    outcomes: fc.subarray([...OUTCOMES], { minLength: 1 }),
    waitingOn: fc.constantFrom('desk' as const, 'unit' as const, 'citizen' as const, 'outside' as const),
    actionable: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const),
    emergency: fc.boolean(),
    attention: fc.boolean(),
    source: fc.constantFrom('x' as const, 'letter' as const),
    language: fc.constantFrom('hi' as const, 'ta' as const),
    category: fc.constantFrom('theft', 'child', 'other'),
    district: fc.constantFrom('Agra', 'Jhansi', null),
    units: fc.constantFrom(['district-etah'], ['district-jhansi'], null),
  },
  { requiredKeys: [] },
);

describe.each(ENGINES)('a filter of which the tallies say that it meets nothing, on %s', (engine) => {
  it('meets no docket, and one by a single thing that no docket is meets nothing', { timeout: 60_000 }, async () => {
    const place = await emptyPlace(engine);
    const { db } = await place.create();
    for (let n = 1; n <= 6; n++) await addComplaint(db, { n, columns: n === 1 ? { status: 'closed', outcome: 'fir' } : {} });
    let empty = 0;
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        if (!(await meetsNothing(db, filter))) return;
        empty++;
        expect(await countComplaints(db, filter)).toBe(0);
      }),
      { numRuns: engine === 'sqlite' ? 200 : 40 },
    );
    expect(empty).toBeGreaterThan(5);
    for (const filter of [{ statuses: ['void'] }, { district: 'Jhansi' }, { outcomes: ['settled'] }, { waitingOn: 'outside' }] as const)
      expect(await meetsNothing(db, filter), JSON.stringify(filter)).toBe(true);
    for (const filter of [{}, { emergency: false }, { statuses: ['closed'], outcomes: ['fir'] }] as const)
      expect(await meetsNothing(db, filter), JSON.stringify(filter)).toBe(false);
    await place.remove();
  });
});

type Limits = Parameters<typeof countGroups>[3];

function within(rows: readonly DocketsTable[], { from, to }: Period): DocketsTable[] {
  return rows.filter((row) => row.status !== 'void' && (from === null || row.day >= from) && (to === null || row.day <= to));
}

function keyOf(row: DocketsTable, group: Group): string | null {
  return group === 'none' ? null : group === 'district' ? row.district : row.lead_unit;
}

function counts(rows: readonly DocketsTable[], group: Group, period: Period, limits: Limits) {
  return [...Map.groupBy(within(rows, period), (row) => keyOf(row, group))].map(([key, mine]) => {
    const number = (is: (row: DocketsTable) => boolean) => mine.filter(is).length;
    return {
      key,
      received: mine.length,
      open: number(({ status }) => status === 'open'),
      inProcess: number(({ status }) => status === 'in_process'),
      outcomes: Object.fromEntries(OUTCOMES.map((name) => [name, number(({ outcome }) => outcome === name)])),
      attention: number(({ attention }) => attention === 1),
      overdue: number(
        (row) =>
          (row.status === 'open' || row.status === 'in_process') &&
          row.backlog === 0 &&
          row.actionable !== 'no' &&
          row.waiting_on !== 'citizen' &&
          (row.registered_at < limits.closeBefore ||
            (row.waiting_on === 'desk' && row.forwarded_at === null && row.registered_at < limits.forwardBefore)),
      ),
      backlog: number(({ backlog }) => backlog === 1),
      numberTold: number((row) => row.number_told_at !== null),
      timed: number(({ backlog }) => backlog === 0),
      timedNotActionable: number(({ backlog, outcome }) => backlog === 0 && outcome === 'not_actionable'),
    };
  });
}

function times(rows: readonly DocketsTable[], group: Group, period: Period) {
  return within(rows, period)
    .filter(({ backlog, first_reply_at }) => backlog === 0 && first_reply_at !== null)
    .map((row) => ({
      key: keyOf(row, group),
      minutes: Math.max(0, minutesBetween(row.posted_at, row.first_reply_at ?? '')),
      notActionable: row.outcome === 'not_actionable',
      count: 1,
    }));
}

function minutesBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
}

function timesOf(list: readonly { key: string | null; minutes: number; notActionable: boolean; count: number }[]): string[] {
  return list.flatMap(({ key, minutes, notActionable, count }) => Array<string>(count).fill([key, minutes, notActionable].join())).sort();
}

function replies(rows: readonly DocketsTable[]): Map<string | null, string> {
  const latest = new Map<string | null, string>();
  for (const { district, unit_replied_at: at } of rows) if (at !== null && at > (latest.get(district) ?? '')) latest.set(district, at);
  return latest;
}

function sorted<T extends { key: string | null }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => String(a.key).localeCompare(String(b.key)));
}
