/** A short list: emergencies that nobody has answered come before the newest of the rest, and those that find no room in it are counted. */
import type { Handle } from '../db/db.ts';
import type { ComplaintFilter } from '../db/stores/dockets/complaint-filter.ts';
import { countComplaints } from '../db/stores/dockets/complaint-store.ts';
import type { Status } from '../domain/docket/complaint.ts';
import type { Complaint } from './complaint.ts';
import { listComplaints } from './list.ts';

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

/** Emergencies, of each kind the newest first, then the newest of the rest; at most `limit` in all. */
export async function* urgentFirst(handle: Handle, { filter, limit }: ShortList): AsyncGenerator<Complaint[]> {
  // One table, as wide as its widest row.
  const all: Complaint[] = [];
  for (const kind of urgentKinds(filter)) {
    const left = mostUrgent(limit) - all.length;
    if (left === 0) break;
    for await (const page of listComplaints(handle, { filter: { ...filter, ...kind }, order: 'newest', limit: left })) all.push(...page);
  }
  const shown = new Set(all.map(({ docket }) => docket));
  for await (const page of listComplaints(handle, { filter, order: 'newest', limit })) {
    all.push(...page.filter(({ docket }) => !shown.has(docket)));
  }
  if (all.length > 0) yield all.slice(0, limit);
}

/** How many urgent emergencies such a list had no room for: open ones, and others that somebody has written to since. */
export interface UrgentLeftOut {
  readonly open: number;
  readonly writtenTo: number;
}

/** `shown`: what `urgentFirst` gave. */
export async function urgentLeftOut(
  handle: Handle,
  filter: ComplaintFilter,
  shown: readonly Pick<Complaint, 'status' | 'urgency' | 'attention'>[],
): Promise<UrgentLeftOut> {
  const left = { open: 0, writtenTo: 0 };
  for (const kind of urgentKinds(filter)) {
    const here = shown.filter(
      ({ status, urgency, attention }) =>
        kind.statuses?.includes(status) && urgency === 'emergency' && (attention || kind.attention === undefined),
    );
    const more = (await countComplaints(handle, { ...filter, ...kind })) - here.length;
    left[kind.attention === undefined ? 'open' : 'writtenTo'] += Math.max(0, more);
  }
  return left;
}
