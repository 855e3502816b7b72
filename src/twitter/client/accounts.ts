/** Reads what X says of accounts, of counts a day and of its own reckoning. */
import type { XAccount, XAccounts, XDayCount, XUsage } from '../../ports.ts';
import { createdAt, isObject, type Json, objectsIn, textOf, Unusable, userOf } from '../parse/fields.ts';
import { whatItSays, XProblem } from './problem.ts';

/** The same names in both vocabularies. */
export const ACCOUNT_FIELDS = 'username,name,location,verified_type,public_metrics,created_at';

/** Of a lookup whose errors were judged before. */
export function accountsIn(body: Json, asked: readonly string[], byName: boolean): XAccounts {
  const found = objectsIn(body.data).flatMap((user) => summaryOf(user) ?? []);
  const key = (value: string) => (byName ? value.toLowerCase() : value);
  const there = new Set(found.flatMap((account) => (byName ? (account.handle === null ? [] : [key(account.handle)]) : [account.id])));
  const said = new Map<string, string>();
  for (const error of objectsIn(body.errors)) {
    const value = textOf(error.value) ?? textOf(error.resource_id);
    if (value !== null) said.set(key(value), `${textOf(error.title) ?? ''} ${textOf(error.detail) ?? ''}`);
  }
  const missing = asked
    .filter((value) => !there.has(key(value)))
    .map((value) => {
      const words = said.get(key(value));
      return {
        asked: value,
        why: words === undefined ? ('unsaid' as const) : /suspended/i.test(words) ? ('suspended' as const) : reasonIn(words),
      };
    });
  return { found, missing };
}

/** Only what X plainly says does not exist is absent: an error of another kind says nothing of the account. */
function reasonIn(words: string): 'absent' | 'unsaid' {
  return /not found|could not find|does not exist/i.test(words) ? 'absent' : 'unsaid';
}

function summaryOf(user: Json): XAccount | null {
  const author = userOf(user);
  if (!author) return null;
  const followers = isObject(user.public_metrics) ? user.public_metrics.followers_count : undefined;
  return {
    ...author,
    verifiedType: textOf(user.verified_type),
    followers: typeof followers === 'number' && Number.isSafeInteger(followers) && followers >= 0 ? followers : null,
    createdAt: madeAt(user.created_at),
  };
}

function madeAt(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  try {
    return createdAt(value, '0');
  } catch (error) {
    // Nothing hangs on it: an account without its date is an account all the same.
    if (error instanceof Unusable) return null;
    throw error;
  }
}

/** Throws XProblem where it is no page of counts. */
export function dayCountsIn(body: Json): { days: XDayCount[]; nextToken: string | null } {
  const meta = isObject(body.meta) ? body.meta : null;
  if (!Array.isArray(body.data) && meta === null) {
    if (Array.isArray(body.errors)) throw new XProblem('resource', whatItSays(body).detail || 'X refuses without a reason');
    throw new XProblem('unusable', 'no counts of posts');
  }
  const days = objectsIn(body.data).map(({ start, tweet_count, post_count }) => {
    const posts = wholeNumber(tweet_count ?? post_count);
    const from = typeof start === 'string' ? Date.parse(start) : Number.NaN;
    if (posts === null || Number.isNaN(from)) throw new XProblem('unusable', 'a count without its day or its number');
    return { day: new Date(from).toISOString().slice(0, 10), posts };
  });
  return { days, nextToken: textOf(meta?.next_token) };
}

/** Numbers come as text in the newer edition. Throws XProblem. */
export function usageIn(body: Json): XUsage {
  const data = isObject(body.data) ? body.data : {};
  const postsRead = wholeNumber(data.project_usage);
  if (postsRead === null) throw new XProblem('unusable', 'it does not say how much was read');
  return { postsRead, cap: wholeNumber(data.project_cap), resetDay: wholeNumber(data.cap_reset_day) };
}

function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
