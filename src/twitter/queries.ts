/** Packs handles into as few recent-search queries as X's length limit allows. */
import { handleKey, isHandleName } from '../domain/directory/handle-name.ts';
import { CONTACTS } from '../domain/messages/domain/contacts.ts';
import { X_SETUP } from '../domain/messages/x/setup.ts';
import { QUERY_LENGTH } from '../domain/x/limits.ts';
import type { ReadSubject } from '../domain/x/read-subject.ts';
import { UserError } from '../domain/user-error.ts';

export interface PackedQuery {
  readonly query: string;
  readonly handles: readonly string[];
}

/** A repost of a complaint is not a complaint, but X would bill it. */
const TERMS: Readonly<Record<ReadSubject, { readonly before: string; readonly narrowing: string }>> = {
  tags: { before: '@', narrowing: ' -is:retweet' },
  replies: { before: 'from:', narrowing: ' is:reply -is:retweet' },
};
const OR = ' OR ';

/**
 * The fewest queries of about equal length of at most `limit` characters, each handle in one of them. The same handles in any order
 * give the same queries. Throws UserError bad_input for a name that is not a handle, platform for a limit that no handle fits into.
 */
export function packQueries(handles: readonly string[], limit: number, subject: ReadSubject = 'tags'): PackedQuery[] {
  const names = distinct(handles);
  const longest = names.reduce((length, name) => Math.max(length, queryFor([name], subject).length), 0);
  if (longest > limit) {
    throw new UserError('platform', X_SETUP.queryTooShort(limit), [X_SETUP.queryLength(QUERY_LENGTH.selfServe, QUERY_LENGTH.enterprise)]);
  }
  const room = limit - queryFor([], subject).length + OR.length;
  const total = names.reduce((sum, name) => sum + cost(name, subject), 0);
  for (let count = Math.ceil(total / room); ; count++) {
    const groups = balanced(names, count, subject);
    const queries = groups.map((group) => ({ query: queryFor(group, subject), handles: group }));
    if (queries.every(({ query }) => query.length <= limit)) return queries;
  }
}

function distinct(handles: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const handle of handles) {
    if (!isHandleName(handle)) throw new UserError('bad_input', CONTACTS.noHandle(handle));
    const known = names.get(handleKey(handle));
    // Of two spellings always the same one, whichever came first.
    if (known === undefined || handle < known) names.set(handleKey(handle), handle);
  }
  return [...names.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/** Longest first into the emptiest group; each group then in alphabetical order. */
function balanced(names: readonly string[], count: number, subject: ReadSubject): string[][] {
  const groups = Array.from({ length: count }, () => ({ length: 0, names: [] as string[] }));
  const order = new Map(names.map((name, at) => [name, at]));
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const emptiest = groups.reduce((least, group) => (group.length < least.length ? group : least));
    emptiest.names.push(name);
    emptiest.length += cost(name, subject);
  }
  return groups.map((group) => group.names.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

function cost(name: string, subject: ReadSubject): number {
  return `${TERMS[subject].before}${name}${OR}`.length;
}

function queryFor(names: readonly string[], subject: ReadSubject): string {
  const { before, narrowing } = TERMS[subject];
  return `(${names.map((name) => before + name).join(OR)})${narrowing}`;
}
