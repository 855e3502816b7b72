/** Complaints as they leave the desk: numbers and addresses masked, and of withheld ones no time by which the post could be found on X. */
import type { Handle } from '../../db/db.ts';
import type { ComplaintFilter } from '../../db/stores/dockets/complaint-filter.ts';
import { type DocketSerial, serialPage } from '../../db/stores/dockets/complaint-store.ts';
import { DocketSet } from '../../domain/docket/number/docket-ranges.ts';
import { istDay } from '../../domain/time/ist.ts';
import type { Complaint } from '../complaint.ts';
import { listComplaints } from '../list.ts';
import { maskComplaint } from '../mask-complaint.ts';

const SERIALS_A_PAGE = 20_000;

/** Which dockets meet the filter now. */
export async function complaintDockets(handle: Handle, filter: ComplaintFilter): Promise<DocketSet> {
  const set = new DocketSet();
  for (let last: DocketSerial | null = null; ; ) {
    const page: DocketSerial[] = await serialPage(handle, filter, last, SERIALS_A_PAGE);
    for (const docket of page) set.add(docket);
    if (page.length < SERIALS_A_PAGE) return set;
    last = page.at(-1) ?? null;
  }
}

/**
 * By number, of those that meet the filter and are in the set: what has come to meet it since the set was recorded is left for the next time, so that
 * nothing goes out that was not recorded.
 */
export async function* complaintRows(
  handle: Handle,
  filter: ComplaintFilter,
  set: DocketSet,
  isMasked: boolean,
): AsyncGenerator<Complaint[]> {
  for await (const page of listComplaints(handle, { filter, order: 'oldest' })) {
    const rows = page.filter((row) => set.has(row)).map(withDays);
    if (rows.length > 0) yield isMasked ? rows.map((row) => ({ ...row, ...maskComplaint(row) })) : rows;
  }
}

const TIMES = [
  'waitingSince',
  'postedAt',
  'registeredAt',
  'acknowledgedAt',
  'forwardedAt',
  'firstReplyAt',
  'unitRepliedAt',
  'closedAt',
  'approvedAt',
  'numberToldAt',
  'followUpAt',
] as const;

/** Times of withheld complaints as IST days: X is searched by the second, and a reply of the police by its minute. */
function withDays(complaint: Complaint): Complaint {
  return complaint.withheld === null ? complaint : { ...complaint, ...daysOf(complaint) };
}

function daysOf(complaint: Complaint): Partial<Complaint> {
  return Object.fromEntries(TIMES.map((key) => [key, dayOf(complaint[key])]));
}

function dayOf(time: string | null): string | null {
  return time === null ? null : istDay(time);
}
