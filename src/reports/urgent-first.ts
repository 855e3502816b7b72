/** A short list, as the desk works: emergencies that nobody has answered, then what waits longest; emergencies that find no room are counted. */
import type { Handle } from '../db/db.ts';
import type { ComplaintFilter } from '../db/stores/dockets/complaint-filter.ts';
import { meetsNothing } from '../db/stores/figures/meets-nothing.ts';
import { countComplaints, queuedDockets } from '../db/stores/dockets/complaint-store.ts';
import type { Status } from '../domain/docket/complaint.ts';
import type { Complaint } from './complaint.ts';
import { complaintsInOrder, listComplaints } from './list.ts';

/** Where an emergency stands before all else, in this order: nobody has seen what landed, nobody has answered it, or there was a further word since. */
const URGENT: readonly (ComplaintFilter & { readonly statuses: readonly [Status] })[] = [
  { statuses: ['closed'], emergency: true, attention: true },
  { statuses: ['open'], emergency: true },
  { statuses: ['in_process'], emergency: true, attention: true },
];

export interface ShortList {
  readonly filter: ComplaintFilter;
  readonly limit: number;
}

/** Emergencies must not hide the rest: they take two thirds of a list, and all of one that is shorter than this. */
const ALL_OF = 10;

function mostUrgent(limit: number): number {
  return Math.min(limit, Math.max(ALL_OF, Math.floor((limit * 2) / 3)));
}

/** What is urgent among what the filter asks for; none where it asks for emergencies alone, which need no place before others. */
function urgentKinds(filter: ComplaintFilter): readonly ComplaintFilter[] {
  if (filter.emergency) return [];
  return URGENT.filter(
    ({ statuses: [status], attention }) => (filter.statuses?.includes(status) ?? true) && !(attention && filter.attention === false),
  );
}

/** Emergencies, of each kind the newest first, then the queue of the desk, then the rest, the newest first; at most `limit` in all. */
export async function urgentFirst(handle: Handle, { filter, limit }: ShortList): Promise<Complaint[]> {
  if (await meetsNothing(handle, filter)) return [];
  const all: Complaint[] = [];
  const add = (page: readonly Complaint[]) => {
    const shown = new Set(all.map(({ docket }) => docket));
    all.push(...page.filter(({ docket }) => !shown.has(docket)));
  };
  for (const kind of urgentKinds(filter)) {
    const left = mostUrgent(limit) - all.length;
    if (left === 0) break;
    for await (const page of listComplaints(handle, { filter: { ...filter, ...kind }, order: 'newest', limit: left })) add(page);
  }
  // Among emergencies the newest one is the one to be looked at; what is closed waits for nobody.
  const waits = !filter.emergency && (filter.statuses?.some((status) => status === 'open' || status === 'in_process') ?? true);
  for (const backlog of waits ? [false, true] : []) {
    if (all.length < limit) add(await complaintsInOrder(handle, await queuedDockets(handle, filter, backlog, limit - all.length)));
  }
  if (all.length < limit) for await (const page of listComplaints(handle, { filter, order: 'newest', limit })) add(page);
  return all.slice(0, limit);
}

/** How many urgent emergencies there are: open ones, and others that somebody has written to since. */
export interface UrgentCounts {
  readonly open: number;
  readonly writtenTo: number;
}

export async function countUrgent(handle: Handle, filter: ComplaintFilter): Promise<UrgentCounts> {
  const counts = { open: 0, writtenTo: 0 };
  for (const kind of urgentKinds(filter))
    if (!(await meetsNothing(handle, { ...filter, ...kind })))
      counts[kind.attention === undefined ? 'open' : 'writtenTo'] += await countComplaints(handle, { ...filter, ...kind });
  return counts;
}

/** Of so many urgent emergencies those that are not among the rows. */
export function urgentLeftOut(all: UrgentCounts, shown: readonly Pick<Complaint, 'status' | 'urgency' | 'attention'>[]): UrgentCounts {
  const urgent = shown.filter(({ urgency }) => urgency === 'emergency');
  const here = {
    open: urgent.filter(({ status }) => status === 'open').length,
    writtenTo: urgent.filter(({ status, attention }) => attention && (status === 'closed' || status === 'in_process')).length,
  };
  return { open: Math.max(0, all.open - here.open), writtenTo: Math.max(0, all.writtenTo - here.writtenTo) };
}
