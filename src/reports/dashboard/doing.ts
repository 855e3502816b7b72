/** What has to be done now: who waits longest, what is silent, which district has changed. */
import { longestWaitingForPolice } from '../../db/stores/dockets/longest-waiting-store.ts';
import { changeScore } from '../../domain/figures/change.ts';
import { addDays, type Period } from '../../domain/figures/period.ts';
import type { Text } from '../../domain/messages/text.ts';
import { DAY_MS, istDay } from '../../domain/time/ist.ts';
import { type DistrictRow, districtsReport } from '../figures.ts';
import { type HandleFigures, handlesReport } from '../questions/handles.ts';
import type { Asked } from './scope.ts';
import { type WaitingDocket, waitingMaker } from './waiting.ts';

/** So many that wait longest are named with who has them. */
const NAMED = 10;
/** What has not answered for so many days, while something waits for it, is silent. */
export const SILENT_DAYS = 7;
/** Two periods of so many days are compared. */
const COMPARED_DAYS = 7;
/** Whom complaints of so many days tag should have answered. */
const TAGGED_DAYS = 30;

export interface SilentHandle {
  /** The handle's name. */
  readonly handle: string;
  /** Complaints that tag it, registered in the 30 days that ended seven days ago, and how many of them are open. */
  readonly tagged: number;
  readonly open: number;
  /** UTC ISO-8601; null: never. */
  readonly lastAnswerAt: string | null;
  readonly silentDays: number | null;
  readonly list: string;
}

export interface SilentDistrict {
  /** The district's name as the first column of the districts' table. */
  readonly district: string;
  readonly name: Text;
  /** Not closed, and registered at least seven days ago. */
  readonly waiting: number;
  /** UTC ISO-8601; null: never. */
  readonly lastUnitReplyAt: string | null;
}

export interface ChangedDistrict {
  readonly district: string;
  readonly name: Text;
  /** Received in the seven days up to yesterday, and in the seven before. */
  readonly received: number;
  readonly before: number;
  /** More than chance explains. */
  readonly changed: boolean;
}

export interface Doing {
  /** The ten that were registered first among those that wait for the police. */
  readonly longest: readonly WaitingDocket[];
  readonly silentHandles: readonly SilentHandle[];
  readonly silentDistricts: readonly SilentDistrict[];
  /** The largest change first; where nothing has changed the largest difference all the same. */
  readonly changes: readonly ChangedDistrict[];
  /** Received in the seven days up to yesterday, by district. */
  readonly week: Readonly<Record<string, number>>;
  /** The days that are compared. */
  readonly compared: { readonly now: Period; readonly before: Period };
}

export async function doingNow(asked: Asked): Promise<Doing> {
  const { handle, scope } = asked;
  const make = await waitingMaker(handle);
  const compared = comparedDays(asked.now);
  const week = await districtsIn(asked, compared.now);
  return {
    longest: (await longestWaitingForPolice(handle, scope.counted.filter, NAMED)).map(make),
    silentHandles: await silentHandles(asked),
    silentDistricts: await silentDistricts(asked),
    changes: changes(week),
    week: Object.fromEntries(week.flatMap(({ key, received }) => (key === null ? [] : [[key, received]]))),
    compared,
  };
}

/** Whole days: of today it is not known yet how much will come. */
export function comparedDays(now: Date): Doing['compared'] {
  const today = istDay(now);
  const first = addDays(today, -COMPARED_DAYS);
  return { now: { from: first, to: addDays(today, -1) }, before: { from: addDays(first, -COMPARED_DAYS), to: addDays(first, -1) } };
}

/** Those whom complaints tag that came in long enough ago. */
async function silentHandles({ handle, filter, now, scope, places }: Asked): Promise<SilentHandle[]> {
  const to = addDays(istDay(now), -SILENT_DAYS);
  const { rows } = await handlesReport(handle, { from: addDays(to, 1 - TAGGED_DAYS), to, ...filter }, now, places);
  const { units } = scope.counted.filter;
  const isOurs = (row: HandleFigures) =>
    row.kind !== 'press' &&
    (units === undefined || (row.unit !== null && units?.includes(row.unit))) &&
    (filter.country === undefined || row.country === filter.country);
  return rows
    .filter((row) => row.tagged > 0 && isOurs(row) && (row.silentDays === null || row.silentDays >= SILENT_DAYS))
    .map(({ key, tagged, open, lastAnswerAt, silentDays, list }) => ({ handle: key, tagged, open, lastAnswerAt, silentDays, list }))
    .sort((a, b) => b.open - a.open || b.tagged - a.tagged || (a.handle < b.handle ? -1 : 1));
}

/** Those in which something waits that came in long enough ago. */
async function silentDistricts(asked: Asked): Promise<SilentDistrict[]> {
  const since = new Date(asked.now.getTime() - SILENT_DAYS * DAY_MS).toISOString();
  return (await districtsIn(asked, { from: null, to: addDays(istDay(asked.now), -SILENT_DAYS) }))
    .flatMap(({ key, name, nameHi, open, inProcess, lastUnitReplyAt }) =>
      key === null || open + inProcess === 0 || (lastUnitReplyAt !== null && lastUnitReplyAt > since)
        ? []
        : [{ district: key, name: { en: name ?? key, hi: nameHi ?? key }, waiting: open + inProcess, lastUnitReplyAt }],
    )
    .sort((a, b) => b.waiting - a.waiting || (a.district < b.district ? -1 : 1));
}

/** Each with as many days before. */
async function districtsIn({ handle, filter, now, places }: Asked, days: Period): Promise<readonly DistrictRow[]> {
  return (await districtsReport(handle, { ...typed(days), ...filter }, now, places)).rows;
}

function changes(week: readonly DistrictRow[]): ChangedDistrict[] {
  return week
    .flatMap(({ key, name, nameHi, received, before, changed = false }) => {
      const then = before?.received ?? 0;
      return key === null || received === then
        ? []
        : [{ district: key, name: { en: name ?? key, hi: nameHi ?? key }, received, before: then, changed }];
    })
    .sort(
      (a, b) =>
        Math.abs(changeScore(b.received, b.before)) - Math.abs(changeScore(a.received, a.before)) ||
        Math.abs(b.received - b.before) - Math.abs(a.received - a.before) ||
        (a.district < b.district ? -1 : 1),
    );
}

/** Days as options of a report. */
export function typed({ from, to }: Period): { readonly from?: string; readonly to?: string } {
  return { ...(from !== null && { from }), ...(to !== null && { to }) };
}
