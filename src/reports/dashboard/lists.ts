/** What is behind the figures of a dashboard: of each the dockets that were registered first, by number, and the command that lists all. */
import { filterDockets } from '../../db/stores/dockets/complaint-store.ts';
import { type CountedAs, notClosedAfter } from '../../db/stores/dockets/longest-waiting-store.ts';
import { docketsToUpdate } from '../../db/stores/dispatches/update-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { WITHHELD_KEY } from '../../db/stores/figures/count-store.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import { AGES } from '../../domain/figures/ages.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import type { DistrictsReport } from '../figures.ts';
import type { GroupReport } from '../questions/group-report.ts';
import { type Filters, listCommand } from '../scope/commands.ts';
import type { Asked } from './scope.ts';

/** So many numbers of each. */
export const LISTED = 50;
/** Dockets that are looked at in one go. */
const PAGE = 10_000;

export interface DocketList {
  /** `emergencies`, `district:Agra`, `district:none`, `age:30+`, `category:theft`: what refers to it. */
  readonly key: string;
  readonly total: number;
  /** Of those at most 50, in the order of the register. */
  readonly dockets: readonly string[];
  /** The command that lists all. */
  readonly list: string;
}

/** The reports of what is not closed, whose figures the lists are behind. */
export interface Waiting {
  readonly ageing: GroupReport;
  readonly categories: GroupReport;
  readonly districts: DistrictsReport;
}

/** A list before its dockets are found. */
type Wanted = Omit<DocketList, 'dockets'>;

/** Of what is not closed, whenever it was registered; and of what units must hear more. */
export async function docketLists(asked: Asked, waiting: Waiting): Promise<DocketList[]> {
  const wanted = [...single(asked, waiting), ...byAge(waiting), ...byCategory(waiting), ...byDistrict(asked, waiting)];
  const found = await firstOfEach(asked, wanted);
  return [await updates(asked), ...wanted.map((list) => ({ ...list, dockets: found.get(list.key) ?? [] }))];
}

function commandFor({ scope }: Asked, options: Filters): string {
  return listCommand(scope, { status: 'open,in_process', ...options }, { name: 'status' });
}

function single(asked: Asked, { ageing: { totals } }: Waiting): Wanted[] {
  const { received, open, inProcess, attention, overdue, numberTold, openEmergencies } = totals;
  return [
    { key: 'emergencies', total: openEmergencies, list: commandFor(asked, { emergency: true }) },
    { key: 'open', total: open, list: commandFor(asked, { status: 'open' }) },
    { key: 'in_process', total: inProcess, list: commandFor(asked, { status: 'in_process' }) },
    { key: 'attention', total: attention, list: commandFor(asked, { attention: true }) },
    { key: 'overdue', total: overdue, list: commandFor(asked, { overdue: true }) },
    { key: 'not_told', total: received - numberTold, list: commandFor(asked, { 'not-told': true }) },
  ];
}

function byAge({ ageing }: Waiting): Wanted[] {
  return ageing.rows.map(({ key, received, list }) => ({ key: `age:${key}`, total: received, list }));
}

function byCategory({ categories }: Waiting): Wanted[] {
  return categories.rows
    .filter(({ received }) => received > 0)
    .map(({ key, received, list }) => ({ key: `category:${key}`, total: received, list }));
}

function byDistrict(asked: Asked, { districts }: Waiting): Wanted[] {
  return districts.rows
    .filter(({ open, inProcess }) => open + inProcess > 0)
    .map(({ key, open, inProcess }) => ({
      key: districtKey(key),
      total: open + inProcess,
      list: commandFor(asked, { district: key ?? 'none' }),
    }));
}

export function districtKey(district: string | null): string {
  return `district:${district ?? 'none'}`;
}

/** One way through all that is not closed fills all lists; it ends where each has its fifty or all that it counts. */
async function firstOfEach({ handle, scope, now }: Asked, wanted: readonly Wanted[]): Promise<Map<string, string[]>> {
  const series = await seriesOf(handle);
  const lists = new Map(wanted.map(({ key, total }) => [key, { room: Math.min(total, LISTED), dockets: [] as string[] }]));
  let unfilled = wanted.filter(({ total }) => total > 0).length;
  for (let after = 0; unfilled > 0; ) {
    const rows = await notClosedAfter(handle, scope.counted.filter, scope.overdue, { after, limit: PAGE });
    for (const row of rows)
      for (const key of keysOf(row, now)) {
        const list = lists.get(key);
        if (!list || list.dockets.length === list.room) continue;
        list.dockets.push(formatDocket(series, row));
        if (list.dockets.length === list.room) unfilled--;
      }
    if (rows.length < PAGE) break;
    after = rows.at(-1)?.id ?? after;
  }
  return new Map([...lists].map(([key, { dockets }]) => [key, dockets]));
}

/** All lists that a docket stands in. */
function keysOf(row: CountedAs, now: Date): string[] {
  return [
    row.status,
    ...(row.emergency ? ['emergencies'] : []),
    ...(row.attention ? ['attention'] : []),
    ...(row.overdue ? ['overdue'] : []),
    ...(row.told ? [] : ['not_told']),
    `age:${ageOf(row.registeredAt, now)}`,
    ...(row.withheld ? [WITHHELD_KEY] : row.categories).map((category) => `category:${category}`),
    districtKey(row.district),
  ];
}

/** As the report on ages counts: the youngest class whose limit it has not passed. */
function ageOf(registeredAt: string, now: Date): string {
  const age = AGES.find(({ days }) => days === null || registeredAt > new Date(now.getTime() - days * DAY_MS).toISOString());
  return age?.key ?? '';
}

/** Also of dockets that are closed: a unit may have to hear more of them. */
async function updates({ handle, scope }: Asked): Promise<DocketList> {
  const series = await seriesOf(handle);
  const { due } = await docketsToUpdate(handle);
  const ours = await filterDockets(handle, due, scope.counted.filter);
  return {
    key: 'updates',
    total: ours.length,
    dockets: ours
      .sort((a, b) => a.year - b.year || a.serial - b.serial)
      .slice(0, LISTED)
      .map((docket) => formatDocket(series, docket)),
    list: listCommand(scope, { 'to-update': true }, { name: 'status' }),
  };
}
