/** Reads what X says of accounts. */
import type { XAccount, XAccounts } from '../../ports.ts';
import type { GoneAccount } from '../../domain/x/post.ts';
import { accountGone, createdAt, isObject, type Json, objectsIn, textOf, Unusable, userOf } from '../parse/fields.ts';

/** The same names in both vocabularies. */
export const ACCOUNT_FIELDS = 'username,name,location,verified_type,public_metrics,created_at';

/** From a look-up whose errors were judged before. */
export function accountsIn(body: Json, asked: readonly string[], byName: boolean): XAccounts {
  const found = objectsIn(body.data).flatMap((user) => summaryOf(user) ?? []);
  const key = (value: string) => (byName ? value.toLowerCase() : value);
  const there = new Set(found.flatMap((account) => (byName ? (account.handle === null ? [] : [key(account.handle)]) : [account.id])));
  const said = new Map<string, GoneAccount | null>();
  for (const error of objectsIn(body.errors)) {
    const value = textOf(error.value) ?? textOf(error.resource_id);
    // Only an account that X plainly says does not exist is absent: any other error says nothing about the account.
    if (value !== null) said.set(key(value), accountGone(error));
  }
  const missing = asked
    .filter((value) => !there.has(key(value)))
    .map((value) => ({ asked: value, why: said.get(key(value)) ?? ('unsaid' as const) }));
  return { found, missing };
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
    // Nothing depends on it: an account without its date is still an account.
    if (error instanceof Unusable) return null;
    throw error;
  }
}
