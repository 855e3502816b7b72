/** The query language of recent search: parses a query, matches it against posts, and chooses the listings of the store to search. */
import { type ListingKey, mentionsOf } from '../world/post-store.ts';
import { type RawV2Post, referenceOf } from '../world/raw.ts';
import type { UserDirectory } from '../world/user-directory.ts';
import { invalidParameter } from './problems.ts';

type Leaf = { readonly operator: string; readonly value: string };
export type Query =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  | ({ readonly kind: 'leaf' } & Leaf);

/** Operators that only narrow a search and are refused alone. */
const NARROWING = new Set(['is', 'has', 'lang']);
const VALUES: Readonly<Record<string, readonly string[]>> = {
  is: ['retweet', 'reply', 'quote'],
  has: ['media', 'images', 'videos', 'links', 'mentions', 'hashtags'],
};
const OPERATORS = new Set(['from', 'to', 'conversation_id', 'in_reply_to_tweet_id', 'quotes_of_tweet_id', ...NARROWING]);

/** Throws X's refusal if the query is not understood, is too long, or has only narrowing operators. */
export function parseQuery(text: string, maxLength: number): Query {
  const refuse = (message: string): never => {
    throw invalidParameter('query', text, `There were errors processing your request: ${message}`);
  };
  if ([...text].length > maxLength) refuse(`The query exceeds the maximum length of ${maxLength} characters.`);
  const tokens = text.match(/-?\(|\)|-?"[^"]*"|[^\s()"]+(?:"[^"]*")?/g) ?? [];
  let at = 0;

  const readOr = (): Query => {
    const parts = [readAnd()];
    while (tokens[at] === 'OR') {
      at += 1;
      parts.push(readAnd());
    }
    return parts.length === 1 ? (parts[0] as Query) : { kind: 'or', parts };
  };
  const readAnd = (): Query => {
    const parts: Query[] = [];
    while (at < tokens.length && tokens[at] !== ')' && tokens[at] !== 'OR') parts.push(readOne());
    if (parts.length === 0) refuse(`no viable alternative at ${at < tokens.length ? `'${tokens[at]}'` : 'the end of the query'}.`);
    return parts.length === 1 ? (parts[0] as Query) : { kind: 'and', parts };
  };
  const readOne = (): Query => {
    const token = tokens[at++] as string;
    if (token.startsWith('-') && token.length > 1) {
      if (token !== '-(') return { kind: 'not', part: readLeaf(token.slice(1)) };
      return { kind: 'not', part: readGroup() };
    }
    return token === '(' ? readGroup() : readLeaf(token);
  };
  const readGroup = (): Query => {
    const inner = readOr();
    if (tokens[at++] !== ')') refuse("missing ')'.");
    return inner;
  };
  const readLeaf = (token: string): Query => {
    if (/^@[A-Za-z0-9_]{1,15}$/.test(token)) return { kind: 'leaf', operator: '@', value: token.slice(1).toLowerCase() };
    if (/^[#＃]./u.test(token)) return { kind: 'leaf', operator: '#', value: token.slice(1).toLowerCase() };
    const named = /^([a-z_]+):(.+)$/.exec(token);
    if (named?.[1] && named[2] && !token.startsWith('"')) {
      const [, operator, value] = named;
      if (!OPERATORS.has(operator)) refuse(`Reference to invalid operator '${operator}'.`);
      if (VALUES[operator]?.includes(value) === false) refuse(`Reference to invalid operator '${token}'.`);
      return { kind: 'leaf', operator, value: value.replace(/^@/, '').toLowerCase() };
    }
    const words = wordsOf(token);
    if (words.length === 0) refuse(`no viable alternative at '${token}'.`);
    return { kind: 'leaf', operator: 'words', value: words.join(' ') };
  };

  if (tokens.length === 0) refuse('the query is empty.');
  const query = readOr();
  if (at < tokens.length) refuse(`extraneous input '${tokens[at]}'.`);
  if (!standsAlone(query)) refuse('Rule must contain at least one positive, non-stopword clause.');
  return query;
}

function standsAlone(query: Query): boolean {
  if (query.kind === 'not') return false;
  if (query.kind === 'leaf') return !NARROWING.has(query.operator);
  return query.kind === 'and' ? query.parts.some(standsAlone) : query.parts.every(standsAlone);
}

/** Listings of the store that together contain every match; null if all posts must be searched. */
export function listingsFor(query: Query, users: UserDirectory): ListingKey[] | null {
  switch (query.kind) {
    case 'not':
      return null;
    case 'or': {
      const parts = query.parts.map((part) => listingsFor(part, users));
      return parts.some((part) => part === null) ? null : (parts as ListingKey[][]).flat();
    }
    case 'and': {
      const narrowed = query.parts.map((part) => listingsFor(part, users)).filter((part) => part !== null);
      return narrowed.sort((a, b) => a.length - b.length)[0] ?? null;
    }
    case 'leaf':
      return listingsForLeaf(query, users);
  }
}

function listingsForLeaf({ operator, value }: Leaf, users: UserDirectory): ListingKey[] | null {
  switch (operator) {
    case '@':
      return [{ by: 'mention', key: value }];
    case 'from':
      return [{ by: 'author', key: idOfAccount(value, users) }];
    case 'conversation_id':
      return [{ by: 'conversation', key: value }];
    case 'in_reply_to_tweet_id':
      return [{ by: 'parent', key: value }];
    default:
      return null;
  }
}

export function matches(query: Query, post: RawV2Post, users: UserDirectory): boolean {
  switch (query.kind) {
    case 'not':
      return !matches(query.part, post, users);
    case 'and':
      return query.parts.every((part) => matches(part, post, users));
    case 'or':
      return query.parts.some((part) => matches(part, post, users));
    case 'leaf':
      return matchesLeaf(query, post, users);
  }
}

function matchesLeaf({ operator, value }: Leaf, post: RawV2Post, users: UserDirectory): boolean {
  switch (operator) {
    case '@':
      return mentionsOf(post).some((mention) => mention.username.toLowerCase() === value);
    case 'from':
      return post.author_id === idOfAccount(value, users);
    case 'to':
      return post.in_reply_to_user_id !== undefined && post.in_reply_to_user_id === idOfAccount(value, users);
    case 'quotes_of_tweet_id':
      return referenceOf(post, 'quoted') === value;
    case 'conversation_id':
      return (post.conversation_id ?? post.id) === value;
    case 'in_reply_to_tweet_id':
      return referenceOf(post, 'replied_to') === value;
    case '#':
      return (post.entities?.hashtags ?? []).some(({ tag }) => tag.toLowerCase() === value);
    case 'lang':
      return (post.lang ?? 'und') === value;
    case 'is':
      return referenceOf(post, value === 'retweet' ? 'retweeted' : value === 'reply' ? 'replied_to' : 'quoted') !== null;
    case 'has':
      return has(post, value);
    default:
      // Since May 2026 a search for words finds no reposts.
      return referenceOf(post, 'retweeted') === null && ` ${wordsOf(post.text).join(' ')} `.includes(` ${value} `);
  }
}

function has(post: RawV2Post, what: string): boolean {
  if (what === 'links') return (post.entities?.urls ?? []).length > 0;
  if (what === 'mentions') return mentionsOf(post).length > 0;
  if (what === 'hashtags') return (post.entities?.hashtags ?? []).length > 0;
  const keys = post.attachments?.media_keys ?? [];
  // The number before the underscore is the kind of medium: 3 is a photo, 7 and 13 are videos.
  if (what === 'images') return keys.some((key) => key.startsWith('3_'));
  if (what === 'videos') return keys.some((key) => key.startsWith('7_') || key.startsWith('13_'));
  return keys.length > 0;
}

/** `from:` and `to:` take a name or an id. */
function idOfAccount(value: string, users: UserDirectory): string {
  return users.byName(value)?.id ?? value;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}
