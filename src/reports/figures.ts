/** Figures: how many complaints came in and what became of them, for the register and for each district, zone or unit. */
import { type DistrictName, districtNames } from '../db/stores/directory/district-store.ts';
import type { Handle } from '../db/db.ts';
import { listUnits, type UnitRow } from '../db/stores/directory/unit-store.ts';
import { chainHead } from '../db/stores/events/event-store.ts';
import { registerValue, seriesOf } from '../db/stores/facts/register-store.ts';
import { countGroups, docketsInPeriod, lastUnitReplies, replyTimes } from '../db/stores/figures/report-store.ts';
import { formatDocket } from '../domain/docket/number/docket-number.ts';
import type { Period } from '../domain/figures/period.ts';
import { printedHead } from '../domain/printed-head.ts';
import { istDay } from '../domain/time/ist.ts';
import { atOrAbove, unitsByCode } from '../domain/directory/unit-tree.ts';
import { overdueLimits, parsePeriod } from './filters.ts';
import { type Totals, totalsByKey, totalsOf } from './totals.ts';

/** Raised when the meaning of a figure changes; the footer names the version. */
const DEFINITIONS = '1';

export const GROUPINGS = ['district', 'zone', 'unit', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

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
  /** The head of the chain as it is printed: what `audit verify --head` proves later. */
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
  /** The docket numbers that were counted, if asked for. */
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
  readonly month?: string;
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
  const rows =
    by === 'none' ? [] : totalsByKey(counts, times, keyOf).map((totals) => ({ ...named(totals.key, districts, units), ...totals }));
  return {
    from: period.from,
    to: period.to,
    asOf: now.toISOString(),
    by,
    totals: totalsOf(counts, times),
    rows: rows.sort(byReceived),
    footer: await footer(handle, period, by, now),
    ...(options.dockets && { dockets: await docketNumbers(handle, period) }),
  };
}

/** All districts, including those from which nothing came, and what was not located. */
export async function districtsReport(handle: Handle, options: FigureOptions, now: Date): Promise<DistrictsReport> {
  const period = periodOf(options, now);
  const counts = await countGroups(handle, 'district', period, overdueLimits(now));
  const times = await replyTimes(handle, 'district', period);
  const districts = await districtNames(handle);
  const replies = await lastUnitReplies(handle);
  const found = new Map(totalsByKey(counts, times, (key) => key).map((totals) => [totals.key, totals]));
  const keys = [...new Set<string | null>([...districts.map(({ name }) => name), ...found.keys(), null])];
  const rows = keys.map((key) => ({
    ...named(key, districts, []),
    ...(found.get(key) ?? { key, ...totalsOf([], []) }),
    lastUnitReplyAt: replies.get(key) ?? null,
  }));
  return {
    from: period.from,
    to: period.to,
    asOf: now.toISOString(),
    totals: totalsOf(counts, times),
    rows: rows.sort(byReceived),
    footer: await footer(handle, period, 'district', now),
    ...(options.dockets && { dockets: await docketNumbers(handle, period) }),
  };
}

/** Figures count whole IST days: a moment means its day. */
export function periodOf(options: FigureOptions, now: Date): Period {
  const { from, before } = parsePeriod(options, now);
  return { from: from && istDay(from), to: before && istDay(new Date(before.getTime() - 1)) };
}

/** The zone above a unit; a commissionerate or functional unit outside the zones is a row of its own. */
function zoneFinder(units: readonly UnitRow[]): (code: string | null) => string | null {
  const byCode = unitsByCode(units);
  return (code) => {
    const unit = code === null ? undefined : byCode.get(code);
    return (unit && atOrAbove(unit, 'zone', byCode)?.code) ?? code;
  };
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

/** The largest first; among equals by name, those without a district or unit last. */
function byReceived(a: FigureRow, b: FigureRow): number {
  if (a.received !== b.received) return b.received - a.received;
  if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}

export async function footer(handle: Handle, period: Period, by: Grouping, now: Date): Promise<Footer> {
  const head = await chainHead(handle);
  const [series, id] = [await seriesOf(handle), await registerValue(handle, 'register_id')];
  return {
    register: [series, id].filter((part) => part !== null).join(' '),
    definitions: DEFINITIONS,
    asOf: now.toISOString(),
    filter: { from: period.from, to: period.to, by },
    head: printedHead(head),
  };
}

export async function docketNumbers(handle: Handle, period: Period): Promise<string[]> {
  const series = await seriesOf(handle);
  return (await docketsInPeriod(handle, period)).map((place) => formatDocket(series, place));
}
