/** Packs handles into as few recent-search queries as X's length limit allows. */
import { handleKey, isHandleName } from '../domain/directory/handle-name.ts';
import type { ReadSubject } from '../domain/x/read-subject.ts';
import { UserError } from '../domain/user-error.ts';

export interface PackedQuery {
  readonly query: string;
  readonly handles: readonly string[];
}

/** Reposts of complaints are no complaints; X bills them all the same. */
const TERMS: Readonly<Record<ReadSubject, { readonly before: string; readonly narrowing: string }>> = {
  tags: { before: '@', narrowing: ' -is:retweet' },
  replies: { before: 'from:', narrowing: ' is:reply -is:retweet' },
};
const OR = ' OR ';

/**
 * The fewest queries of about equal length of at most `limit` characters, each handle in one of them. The same handles in any order
 * give the same queries. Throws UserError bad_input for what is no handle, platform for a limit that no handle fits into.
 */
export function packQueries(handles: readonly string[], limit: number, subject: ReadSubject = 'tags'): PackedQuery[] {
  const names = distinct(handles);
  const longest = names.reduce((length, name) => Math.max(length, queryFor([name], subject).length), 0);
  if (longest > limit) {
    throw new UserError('platform', `A search query of at most ${limit} characters has no room for a handle.`, [
      'Set the query length to what your contract with X allows: 512, or 4096 for Enterprise.',
    ]);
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
    if (!isHandleName(handle)) throw new UserError('bad_input', `"${handle}" is no X handle.`);
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
