/** Figures: how many complaints came in and how they stand, for the register and for each district, zone or unit. */
import { type DistrictName, districtNames } from '../db/stores/directory/district-store.ts';
import type { Handle } from '../db/db.ts';
import { listUnits, type UnitRow } from '../db/stores/directory/unit-store.ts';
import { chainHead } from '../db/stores/events/event-store.ts';
import { registerValue, seriesOf } from '../db/stores/facts/register-store.ts';
import {
  type Counts,
  countGroups,
  docketsInPeriod,
  lastUnitReplies,
  type Period,
  type ReplyTime,
  replyTimes,
} from '../db/stores/figures/report-store.ts';
import { OUTCOMES, type Outcome } from '../domain/docket/complaint.ts';
import { formatDocket } from '../domain/docket/docket-number.ts';
import { istDay } from '../domain/time/ist.ts';
import { atOrAbove, unitsByCode } from '../domain/directory/unit-tree.ts';
import { overdueLimits, parsePeriod } from './filters.ts';

/** Counts up when a figure's meaning changes; the footer says which were in force. */
const DEFINITIONS = '1';

export const GROUPINGS = ['district', 'zone', 'unit', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Totals {
  /** open + inProcess + closed; void numbers are not received. */
  readonly received: number;
  readonly open: number;
  readonly inProcess: number;
  /** The sum of the outcomes. */
  readonly closed: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Inside closed. */
  readonly notActionable: number;
  /** Inside closed. */
  readonly duplicates: number;
  /** The citizen spoke last; cuts across the statuses, as do overdue, backlog and numberTold. */
  readonly attention: number;
  readonly overdue: number;
  readonly backlog: number;
  readonly numberTold: number;
  /** 0–1; null where nothing was received. */
  readonly closedShare: number | null;
  /** From the post to the first reply of desk or unit, backlog left out; null where half are unanswered, or there is none. */
  readonly medianFirstReplyMinutes: number | null;
  /** The same without what was closed as not actionable. */
  readonly withoutNotActionable: {
    readonly received: number;
    readonly closed: number;
    readonly closedShare: number | null;
    readonly medianFirstReplyMinutes: number | null;
  };
}

export interface FigureRow extends Totals {
  /** District, zone or unit; null: not located, or with no unit. */
  readonly key: string | null;
  readonly name: string | null;
  readonly nameHi: string | null;
}

export interface Footer {
  readonly register: string;
  readonly definitions: string;
  readonly asOf: string;
  readonly filter: { readonly from: string | null; readonly to: string | null; readonly by: Grouping };
  /** Head of the event chain, SEQ:HASH. */
  readonly head: string;
}

export interface StatusReport {
  /** IST days of registration, both included; null: no limit. */
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string;
  readonly by: Grouping;
  readonly totals: Totals;
  readonly rows: readonly FigureRow[];
  readonly footer: Footer;
  /** The numbers behind it, where they were asked for. */
  readonly dockets?: readonly string[];
}

export interface DistrictRow extends FigureRow {
  /** When its unit last answered a complaint for the first time; null: never. */
  readonly lastUnitReplyAt: string | null;
}

export interface DistrictsReport extends Omit<StatusReport, 'rows' | 'by'> {
  readonly rows: readonly DistrictRow[];
}

export interface FigureOptions {
  readonly from?: string;
  readonly to?: string;
  readonly dockets?: boolean;
}

export async function statusReport(handle: Handle, options: FigureOptions & { readonly by: Grouping }, now: Date): Promise<StatusReport> {
  const { by } = options;
  const period = periodOf(options, now);
  const group = by === 'zone' ? 'unit' : by;
  const counts = await countGroups(handle, group, period, overdueLimits(now));
  const times = await replyTimes(handle, group, period);
  const units = by === 'zone' || by === 'unit' ? await listUnits(handle) : [];
  const districts = by === 'district' ? await districtNames(handle) : [];
  const keyOf = by === 'zone' ? zoneFinder(units) : (key: string | null) => key;
  const rows = by === 'none' ? [] : gather(counts, times, keyOf).map((totals) => ({ ...named(totals.key, districts, units), ...totals }));
  return {
    from: period.from,
    to: period.to,
    asOf: now.toISOString(),
    by,
    totals: whole(counts, times),
    rows: rows.sort(byReceived),
    footer: await footer(handle, period, by, now),
    ...(options.dockets && { dockets: await docketNumbers(handle, period) }),
  };
}

/** All districts, also those from which nothing came, and what was not located. */
export async function districtsReport(handle: Handle, options: FigureOptions, now: Date): Promise<DistrictsReport> {
  const period = periodOf(options, now);
  const counts = await countGroups(handle, 'district', period, overdueLimits(now));
  const times = await replyTimes(handle, 'district', period);
  const districts = await districtNames(handle);
  const replies = await lastUnitReplies(handle);
  const found = new Map(gather(counts, times, (key) => key).map((totals) => [totals.key, totals]));
  const keys = [...new Set<string | null>([...districts.map(({ name }) => name), ...found.keys(), null])];
  const rows = keys.map((key) => ({
    ...named(key, districts, []),
    ...(found.get(key) ?? { key, ...whole([], []) }),
    lastUnitReplyAt: replies.get(key) ?? null,
  }));
  return {
    from: period.from,
    to: period.to,
    asOf: now.toISOString(),
    totals: whole(counts, times),
    rows: rows.sort(byReceived),
    footer: await footer(handle, period, 'district', now),
    ...(options.dockets && { dockets: await docketNumbers(handle, period) }),
  };
}

/** Figures count whole IST days: a moment stands for its day. */
function periodOf(options: FigureOptions, now: Date): Period {
  const { from, before } = parsePeriod(options, now);
  return { from: from && istDay(from), to: before && istDay(new Date(before.getTime() - 1)) };
}

/** The zone above a unit; a commissionerate or functional unit that stands outside the zones is a row of its own. */
function zoneFinder(units: readonly UnitRow[]): (code: string | null) => string | null {
  const byCode = unitsByCode(units);
  return (code) => {
    const unit = code === null ? undefined : byCode.get(code);
    return (unit && atOrAbove(unit, 'zone', byCode)?.code) ?? code;
  };
}

function gather(
  counts: readonly Counts[],
  times: readonly ReplyTime[],
  keyOf: (key: string | null) => string | null,
): (Totals & { key: string | null })[] {
  const countsByKey = Map.groupBy(counts, ({ key }) => keyOf(key));
  const timesByKey = Map.groupBy(times, ({ key }) => keyOf(key));
  return [...countsByKey].map(([key, group]) => ({ key, ...whole(group, timesByKey.get(key) ?? []) }));
}

function whole(counts: readonly Counts[], times: readonly ReplyTime[]): Totals {
  const sum = (value: (row: Counts) => number) => counts.reduce((total, row) => total + value(row), 0);
  const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, sum((row) => row.outcomes[outcome])])) as Record<Outcome, number>;
  const received = sum((row) => row.received);
  const open = sum((row) => row.open);
  const inProcess = sum((row) => row.inProcess);
  const closed = received - open - inProcess;
  const notActionable = outcomes.not_actionable;
  const timed = sum((row) => row.timed);
  return {
    received,
    open,
    inProcess,
    closed,
    outcomes,
    notActionable,
    duplicates: outcomes.duplicate,
    attention: sum((row) => row.attention),
    overdue: sum((row) => row.overdue),
    backlog: sum((row) => row.backlog),
    numberTold: sum((row) => row.numberTold),
    closedShare: share(closed, received),
    medianFirstReplyMinutes: median(times, timed),
    withoutNotActionable: {
      received: received - notActionable,
      closed: closed - notActionable,
      closedShare: share(closed - notActionable, received - notActionable),
      medianFirstReplyMinutes: median(
        times.filter((time) => !time.notActionable),
        timed - sum((row) => row.timedNotActionable),
      ),
    },
  };
}

function share(part: number, all: number): number | null {
  return all === 0 ? null : Math.round((part / all) * 10_000) / 10_000;
}

/** Over all of them: who was not answered counts as answered never. */
function median(times: readonly ReplyTime[], population: number): number | null {
  if (population === 0) return null;
  // Many times share their minute: sorting those is little.
  const counts = new Map<number, number>();
  for (const { minutes, count } of times) counts.set(minutes, (counts.get(minutes) ?? 0) + count);
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const at = (position: number): number => {
    let passed = 0;
    for (const [minutes, count] of sorted) {
      passed += count;
      if (passed > position) return minutes;
    }
    return Number.POSITIVE_INFINITY;
  };
  const middle = (at(Math.floor((population - 1) / 2)) + at(Math.floor(population / 2))) / 2;
  return Number.isFinite(middle) ? middle : null;
}

function named(
  key: string | null,
  districts: readonly DistrictName[],
  units: readonly UnitRow[],
): { key: string | null; name: string | null; nameHi: string | null } {
  const district = districts.find(({ name }) => name === key);
  const unit = units.find(({ code }) => code === key);
  return { key, name: unit?.nameEn ?? key, nameHi: district?.nameHi ?? unit?.nameHi ?? null };
}

/** Most first; what has no place last among equals, the others by name. */
function byReceived(a: FigureRow, b: FigureRow): number {
  if (a.received !== b.received) return b.received - a.received;
  if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}

async function footer(handle: Handle, period: Period, by: Grouping, now: Date): Promise<Footer> {
  const head = await chainHead(handle);
  const [series, id] = [await seriesOf(handle), await registerValue(handle, 'register_id')];
  return {
    register: [series, id].filter((part) => part !== null).join(' '),
    definitions: DEFINITIONS,
    asOf: now.toISOString(),
    filter: { from: period.from, to: period.to, by },
    head: `${head.seq}:${head.hash}`,
  };
}

async function docketNumbers(handle: Handle, period: Period): Promise<string[]> {
  const series = await seriesOf(handle);
  return (await docketsInPeriod(handle, period)).map((place) => formatDocket(series, place));
}
