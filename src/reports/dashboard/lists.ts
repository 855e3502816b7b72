/** What is behind the figures of a dashboard: of each the dockets that have waited longest, by number, and the command that lists all. */
import type { ComplaintFilter } from '../../db/stores/dockets/complaint-filter.ts';
import { countComplaints } from '../../db/stores/dockets/complaint-store.ts';
import { longestWaiting, longestWaitingByDistrict } from '../../db/stores/dockets/longest-waiting-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { docketsToUpdate } from '../../db/stores/dispatches/update-store.ts';
import type { Category } from '../../domain/docket/complaint.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import { AGES } from '../../domain/figures/ages.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import type { GroupReport } from '../questions/group-report.ts';
import { WITHHELD_KEY } from '../../db/stores/figures/count-store.ts';
import { type Filters, listCommand } from '../scope/commands.ts';
import type { Asked } from './scope.ts';

/** So many numbers of each. */
export const LISTED = 50;

export interface DocketList {
  /** `emergencies`, `district:Agra`, `district:none`, `age:30+`, `category:theft`: what refers to it. */
  readonly key: string;
  readonly total: number;
  /** Of those at most 50, in the order of the register. */
  readonly dockets: readonly string[];
  /** The command that lists all. */
  readonly list: string;
}

const WAITING: Filters = { status: 'open,in_process' };

/** A group that is listed: under which key, the filter that means exactly its dockets, and the options of `list` that say it. */
interface Group {
  readonly key: string;
  readonly filter: ComplaintFilter;
  readonly options: Filters;
}

const GROUPS = (asked: Asked, updates: readonly number[]): readonly Group[] => [
  { key: 'emergencies', filter: { emergency: true }, options: { emergency: true } },
  { key: 'open', filter: { statuses: ['open'] }, options: { status: 'open' } },
  { key: 'in_process', filter: { statuses: ['in_process'] }, options: { status: 'in_process' } },
  { key: 'attention', filter: { attention: true }, options: { attention: true } },
  { key: 'overdue', filter: { overdue: asked.scope.overdue }, options: { overdue: true } },
  { key: 'not_told', filter: { told: false }, options: { 'not-told': true } },
  { key: 'updates', filter: { ids: updates }, options: { 'to-update': true } },
];

/** Lists of what is not closed, whenever it was registered. `ageing` and `categories`: the reports of the same dockets. */
export async function docketLists(
  asked: Asked,
  { ageing, categories }: { readonly ageing: GroupReport; readonly categories: GroupReport },
): Promise<DocketList[]> {
  const { due } = await docketsToUpdate(asked.handle);
  const groups = await Promise.all(GROUPS(asked, due).map((group) => listOf(asked, group)));
  const ages: DocketList[] = [];
  for (const { key, received, list } of ageing.rows)
    ages.push({ key: `age:${key}`, total: received, dockets: await numbersOf(asked, ageFilter(asked, key)), list });
  const kinds: DocketList[] = [];
  for (const { key, received, list } of categories.rows)
    if (received > 0) kinds.push({ key: `category:${key}`, total: received, dockets: await numbersOf(asked, categoryFilter(key)), list });
  return [...groups, ...ages, ...kinds, ...(await byDistrict(asked))];
}

async function listOf(asked: Asked, { key, filter, options }: Group): Promise<DocketList> {
  const whole: ComplaintFilter = { statuses: ['open', 'in_process'], ...asked.scope.counted.filter, ...filter };
  const total = await countComplaints(asked.handle, whole);
  return {
    key,
    total,
    dockets: total === 0 ? [] : await numbersOf(asked, filter),
    list: listCommand(asked.scope, { ...WAITING, ...options }, { name: 'status' }),
  };
}

async function numbersOf({ handle, scope }: Asked, filter: ComplaintFilter): Promise<string[]> {
  const series = await seriesOf(handle);
  const rows = await longestWaiting(handle, { ...scope.counted.filter, ...filter }, LISTED);
  return rows.map((row) => formatDocket(series, row));
}

/** As the report on ages counts: an age belongs to the youngest class whose limit it has not passed. */
function ageFilter({ now }: Asked, key: string | null): ComplaintFilter {
  const index = AGES.findIndex((age) => age.key === key);
  const after = (days: number) => new Date(now.getTime() - days * DAY_MS + 1).toISOString();
  const [younger, older] = [AGES[index - 1]?.days ?? null, AGES[index]?.days ?? null];
  return { ...(older !== null && { registeredFrom: after(older) }), ...(younger !== null && { registeredBefore: after(younger) }) };
}

function categoryFilter(key: string | null): ComplaintFilter {
  return key === WITHHELD_KEY ? { withheld: true } : { category: key as Category, withheld: false };
}

async function byDistrict({ handle, scope }: Asked): Promise<DocketList[]> {
  const series = await seriesOf(handle);
  const { filter } = scope.counted;
  const rows = Map.groupBy(await longestWaitingByDistrict(handle, filter, LISTED), ({ district }) => district);
  const lists: DocketList[] = [];
  for (const [district, dockets] of rows)
    lists.push({
      key: districtKey(district),
      total:
        dockets.length < LISTED ? dockets.length : await countComplaints(handle, { ...filter, statuses: ['open', 'in_process'], district }),
      dockets: dockets.map((row) => formatDocket(series, row)),
      list: listCommand(scope, { ...WAITING, district: district ?? 'none' }, { name: 'districts', row: district ?? 'none' }),
    });
  // The two engines put what is not located on different ends.
  return lists.sort((a, b) => (a.key < b.key ? -1 : 1));
}

export function districtKey(district: string | null): string {
  return `district:${district ?? 'none'}`;
}
