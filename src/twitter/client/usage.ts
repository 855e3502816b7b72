/** What X counts: posts a day that match a query, and what was read in this billing cycle. */
import { X_ANSWER } from '../../domain/messages/x/answers.ts';
import type { XDayCount, XUsage } from '../../ports.ts';
import { isObject, type Json, objectsIn, textOf } from '../parse/fields.ts';
import { refusedWith200 } from './error-bodies.ts';
import type { Reading } from './lookups.ts';
import { wholeSeconds } from './page.ts';
import { XProblem } from './problem.ts';

export async function countsByDay(
  { exchange, vocabulary, token }: Reading,
  query: string,
  range: { readonly from: Date; readonly to: Date },
): Promise<readonly XDayCount[]> {
  const days = new Map<string, number>();
  const asked = {
    query,
    granularity: 'day',
    start_time: wholeSeconds(range.from),
    end_time: wholeSeconds(range.to),
    ...(vocabulary === 'post' && { 'search_count.fields': 'start,end,post_count' }),
  };
  let nextToken: string | null = null;
  do {
    const body: Json = await exchange.read(
      'tweets/counts/recent',
      { ...asked, ...(nextToken !== null && { next_token: nextToken }) },
      token(),
    );
    const page = exchange.judge(() => dayCountsIn(body));
    for (const { day, posts } of page.days) days.set(day, (days.get(day) ?? 0) + posts);
    if (page.nextToken !== null && page.nextToken === nextToken) throw exchange.error(new XProblem('unusable', X_ANSWER.circle));
    nextToken = page.nextToken;
  } while (nextToken !== null);
  return [...days].map(([day, posts]) => ({ day, posts })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

export async function usage({ exchange, token }: Reading): Promise<XUsage> {
  const body = await exchange.read('usage/tweets', {}, token());
  return exchange.judge(() => usageIn(body));
}

/** Throws XProblem where it is not a page of counts. */
function dayCountsIn(body: Json): { days: XDayCount[]; nextToken: string | null } {
  const meta = isObject(body.meta) ? body.meta : null;
  if (!Array.isArray(body.data) && meta === null) {
    if (Array.isArray(body.errors)) throw refusedWith200(body);
    throw new XProblem('unusable', X_ANSWER.noCounts);
  }
  const days = objectsIn(body.data).map(({ start, tweet_count, post_count }) => {
    const posts = wholeNumber(tweet_count ?? post_count);
    const from = typeof start === 'string' ? Date.parse(start) : Number.NaN;
    if (posts === null || Number.isNaN(from)) throw new XProblem('unusable', X_ANSWER.incompleteCount);
    return { day: new Date(from).toISOString().slice(0, 10), posts };
  });
  return { days, nextToken: textOf(meta?.next_token) };
}

/** Numbers come as text in the newer edition. Throws XProblem. */
function usageIn(body: Json): XUsage {
  const data = isObject(body.data) ? body.data : {};
  const postsRead = wholeNumber(data.project_usage);
  if (postsRead === null) throw new XProblem('unusable', X_ANSWER.noUsage);
  return { postsRead, cap: wholeNumber(data.project_cap), resetDay: wholeNumber(data.cap_reset_day) };
}

function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
