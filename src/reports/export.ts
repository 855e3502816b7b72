/** Complaints as they leave the desk: numbers and addresses masked, and of withheld ones no time by which the post could be found on X. */
import { maskText } from '../domain/text/mask/mask-text.ts';
import { istDay } from '../domain/time/ist.ts';
import type { Complaint } from './complaint.ts';

/** Masks texts that people wrote; ids, links and docket numbers stay. */
export function maskComplaint(
  complaint: Pick<Complaint, 'text' | 'outcomeDetail' | 'media' | 'series'>,
): Pick<Complaint, 'text' | 'outcomeDetail' | 'media'> {
  const { text, outcomeDetail, media, series } = complaint;
  return {
    text: text === null ? null : maskText(text, series),
    outcomeDetail: outcomeDetail === null ? null : maskText(outcomeDetail, series),
    media: media.map((item) => ({ ...item, altText: item.altText === null ? null : maskText(item.altText, series) })),
  };
}

export async function* masked(pages: AsyncIterable<readonly Complaint[]>): AsyncGenerator<Complaint[]> {
  for await (const page of pages) yield page.map((complaint) => ({ ...complaint, ...maskComplaint(complaint) }));
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
] as const;

/** Times of withheld complaints as IST days: X is searched by the second, and a reply of the police by its minute. */
export async function* withDays(pages: AsyncIterable<readonly Complaint[]>): AsyncGenerator<Complaint[]> {
  for await (const page of pages)
    yield page.map((complaint) => (complaint.withheld === null ? complaint : { ...complaint, ...daysOf(complaint) }));
}

function daysOf(complaint: Complaint): Partial<Complaint> {
  return Object.fromEntries(TIMES.map((key) => [key, dayOf(complaint[key])]));
}

function dayOf(time: string | null): string | null {
  return time === null ? null : istDay(time);
}
