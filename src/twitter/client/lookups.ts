/** Look-ups of accounts and posts, as many a request as X takes. */
import type { PostAuthor } from '../../domain/x/post.ts';
import { lookUps } from '../../domain/x/limits.ts';
import type { XAccounts, XPostsById, XPostsThere } from '../../ports.ts';
import { isObject, type Json, objectsIn, userOf } from '../parse/fields.ts';
import { parseV2Page } from '../parse/posts.ts';
import { ACCOUNT_FIELDS, accountsIn } from './accounts.ts';
import { ASKED, AUTHOR_FIELDS, type Vocabulary } from './asked.ts';
import { type Exchange, isMissing } from './exchange.ts';
import { foundIn } from './page.ts';
import type { ReadTally } from './read-tally.ts';
import type { XToken } from './transport.ts';

/** A server that answers so many names with 404 has no look-up of single accounts at all. */
const FRUITLESS_LOOKUPS = 10;

/** What look-ups need of the client; `token` throws UserError credentials where there is none. */
export interface Reading {
  readonly exchange: Exchange;
  readonly tally: ReadTally;
  readonly vocabulary: Vocabulary;
  readonly token: () => XToken;
}

export async function usersByName(reading: Reading, names: readonly string[]): Promise<PostAuthor[]> {
  const users: PostAuthor[] = [];
  for (const batch of lookUps(names)) {
    const body = await named(reading, batch, AUTHOR_FIELDS);
    const found = reading.exchange.judge(() => foundIn(body)).flatMap((each) => userOf(each) ?? []);
    reading.tally.users(found);
    users.push(...found);
  }
  return users;
}

export async function postsById(reading: Reading, ids: readonly string[]): Promise<XPostsById> {
  const { exchange, tally, vocabulary, token } = reading;
  const pages: XPostsById[] = [];
  for (const batch of lookUps(ids)) {
    const body = await exchange.read('tweets', { ids: batch.join(','), ...ASKED[vocabulary] }, token());
    tally.page(body);
    if (exchange.judge(() => foundIn(body)).length > 0) pages.push(parseV2Page(body));
  }
  return {
    posts: pages.flatMap((page) => page.posts),
    context: pages.flatMap((page) => page.context),
    authors: pages.flatMap((page) => page.authors),
    gone: pages.flatMap((page) => page.gone ?? []),
    unreadable: pages.flatMap((page) => page.unreadable),
  };
}

/** At most 100 ids; no more of a post is asked for than its id. */
export async function postsThere(reading: Reading, ids: readonly string[]): Promise<XPostsThere> {
  const { exchange, tally, token } = reading;
  const body = await exchange.read('tweets', { ids: ids.join(',') }, token());
  tally.page(body);
  const found = new Set(exchange.judge(() => foundIn(body)).flatMap(({ id }) => (typeof id === 'string' ? [id] : [])));
  const said = new Map<unknown, 'deleted' | 'hidden' | 'unsaid'>();
  for (const error of objectsIn(body.errors)) said.set(error.resource_id ?? error.value, whyGone(error));
  const missing = ids.filter((id) => !found.has(id)).map((id) => ({ id, why: said.get(id) ?? ('unsaid' as const) }));
  return { found: ids.filter((id) => found.has(id)), missing };
}

/** A post of which X plainly says that there is none is deleted; any other error says less. */
function whyGone({ type }: Json): 'deleted' | 'hidden' | 'unsaid' {
  const kind = String(type).split('/').at(-1);
  if (kind === 'resource-not-found') return 'deleted';
  return kind === 'not-authorized-for-resource' || kind === 'resource-unavailable' ? 'hidden' : 'unsaid';
}

export async function accounts(
  reading: Reading,
  asked: { readonly names: readonly string[] } | { readonly ids: readonly string[] },
): Promise<XAccounts> {
  const { exchange, tally, token } = reading;
  const byName = 'names' in asked;
  const parts: XAccounts[] = [];
  for (const batch of lookUps(byName ? asked.names : asked.ids)) {
    const body = byName
      ? await named(reading, batch, ACCOUNT_FIELDS)
      : await exchange.read('users', { ids: batch.join(','), 'user.fields': ACCOUNT_FIELDS }, token());
    exchange.judge(() => foundIn(body));
    const part = accountsIn(body, batch, byName);
    tally.users(part.found);
    parts.push(part);
  }
  return { found: parts.flatMap(({ found }) => found), missing: parts.flatMap(({ missing }) => missing) };
}

/** Accounts by name. Some servers that are not X know only the look-up of a single account; its answers are put together then. */
export async function named({ exchange, token }: Reading, names: readonly string[], fields: string): Promise<Json> {
  try {
    return await exchange.read('users/by', { usernames: names.join(','), 'user.fields': fields }, token());
  } catch (error) {
    if (!isMissing(error)) throw error;
    const bodies: Json[] = [];
    for (const [index, name] of names.entries()) {
      if (bodies.length === 0 && index >= FRUITLESS_LOOKUPS) break;
      await exchange.read(`users/by/username/${name}`, { 'user.fields': fields }, token()).then(
        (body) => bodies.push(body),
        (failure) => {
          if (!isMissing(failure)) throw failure;
        },
      );
    }
    if (bodies.length === 0) throw error;
    return {
      data: bodies.flatMap(({ data }) => (isObject(data) ? [data] : [])),
      errors: bodies.flatMap(({ errors }) => (Array.isArray(errors) ? errors : [])),
    };
  }
}
