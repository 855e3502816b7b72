/** Complaints in the register's order or newest first, by filter and words, in pages: memory stays flat however many there are. `urgent-first.ts` puts emergencies before the rest. */
import type { ComplaintFilter } from '../db/stores/dockets/complaint-filter.ts';
import {
  type ComplaintRow,
  complaintPage,
  complaintsById,
  countComplaints,
  type DocketSerial,
  filterDockets,
  type ListOrder,
} from '../db/stores/dockets/complaint-store.ts';
import type { Handle } from '../db/db.ts';
import { meetsNothing } from '../db/stores/figures/meets-nothing.ts';
import { docketsOfPosts, postsAmongWithWords, postsWithWords } from '../db/stores/posts/search-store.ts';
import { postsOfConversations } from '../db/stores/posts/conversation-store.ts';
import { queryWords } from '../domain/text/index-text.ts';
import { SEARCH_REFUSALS } from '../domain/messages/reports/search.ts';
import { UserError } from '../domain/user-error.ts';
import { type Complaint, ComplaintMaker } from './complaint.ts';

const PAGE = 300;
/** Words found in more posts than this are searched docket by docket: nothing of that size is collected and sorted. */
const COMMON = 20_000;
/** The first page of a short answer; further ones grow. */
const FIRST_PAGE = 200;

export interface ListQuery {
  readonly filter: ComplaintFilter;
  readonly order: ListOrder;
  /** Words as typed; they never find a withheld docket. */
  readonly text?: string;
  /** Internal id of a docket that stands before those that the words find. */
  readonly first?: number;
  readonly limit?: number;
  /** Those that stand behind this one alone, in the order of the list. */
  readonly after?: DocketSerial;
}

/** Pages of complaints, none of them empty. */
export async function* listComplaints(handle: Handle, query: ListQuery): AsyncGenerator<Complaint[]> {
  if (await meetsNothing(handle, query.filter)) return;
  const maker = await ComplaintMaker.load(handle);
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  for await (const rows of query.text === undefined ? pages(handle, query) : pagesWithWords(handle, query, query.text)) {
    const page = rows.slice(0, left);
    if (page.length > 0) yield await maker.make(page);
    left -= page.length;
    if (left <= 0) return;
  }
}

/** How many there are in all; null where counting would mean reading them all. */
export async function countList(handle: Handle, query: Pick<ListQuery, 'filter' | 'text' | 'first'>): Promise<number | null> {
  if (await meetsNothing(handle, query.filter)) return 0;
  if (query.text === undefined) return countComplaints(handle, query.filter);
  const found = await findByWords(handle, query.filter, query.text);
  if (found === null) return null;
  const named = query.first === undefined ? [] : await filterDockets(handle, [query.first], query.filter);
  return new Set([...found, ...named].map(({ id }) => id)).size;
}

async function* pages(handle: Handle, { filter, order, limit, after }: ListQuery): AsyncGenerator<ComplaintRow[]> {
  let size = Math.min(PAGE, limit ?? PAGE);
  for (let last: DocketSerial | null = after ?? null; ; size = PAGE) {
    const rows: ComplaintRow[] = await complaintPage(handle, filter, order, last, size);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    last = rows.at(-1) ?? null;
  }
}

async function* pagesWithWords(handle: Handle, query: ListQuery, text: string): AsyncGenerator<ComplaintRow[]> {
  const { first, after } = query;
  if (first === undefined) return yield* pagesOfWords(handle, query, text);
  const named = after === undefined ? (await filterDockets(handle, [first], query.filter)).map(({ id }) => id) : [];
  if (named.length > 0) yield await rowsInOrder(handle, named);
  for await (const page of pagesOfWords(handle, query, text)) {
    const others = page.filter(({ id }) => id !== first);
    if (others.length > 0) yield others;
  }
}

async function* pagesOfWords(handle: Handle, query: ListQuery, text: string): AsyncGenerator<ComplaintRow[]> {
  const { filter, order, limit, after } = query;
  const found = await findByWords(handle, filter, text);
  if (found === null) return yield* scanForWords(handle, query, text);
  const sign = order === 'oldest' ? 1 : -1;
  found.sort((a, b) => sign * (a.year - b.year || a.serial - b.serial));
  const behind = after === undefined ? found : found.filter((row) => sign * (row.year - after.year || row.serial - after.serial) > 0);
  const wanted = limit === undefined ? behind : behind.slice(0, limit);
  for (let from = 0; from < wanted.length; from += PAGE) {
    const part = wanted.slice(from, from + PAGE);
    yield await rowsInOrder(
      handle,
      part.map(({ id }) => id),
    );
  }
}

/** By internal id, in this order. */
export async function complaintsInOrder(handle: Handle, ids: readonly number[]): Promise<Complaint[]> {
  return ids.length === 0 ? [] : (await ComplaintMaker.load(handle)).make(await rowsInOrder(handle, ids));
}

async function rowsInOrder(handle: Handle, ids: readonly number[]): Promise<ComplaintRow[]> {
  const byId = new Map((await complaintsById(handle, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** All dockets with the words; null where the words are common. */
async function findByWords(
  handle: Handle,
  filter: ComplaintFilter,
  text: string,
): Promise<{ id: number; year: number; serial: number }[] | null> {
  const posts = await postsWithWords(handle, wordsOf(text), COMMON + 1);
  if (posts.length > COMMON) return null;
  return filterDockets(handle, await docketsOfPosts(handle, posts), { ...filter, withheld: false });
}

/** For common words: through the dockets in order, keeping those of which a post holds the words. */
async function* scanForWords(handle: Handle, { filter, order, limit, after }: ListQuery, text: string): AsyncGenerator<ComplaintRow[]> {
  const words = wordsOf(text);
  let size = limit === undefined ? PAGE : FIRST_PAGE;
  for (let last: DocketSerial | null = after ?? null; ; size = PAGE) {
    const rows: ComplaintRow[] = await complaintPage(handle, { ...filter, withheld: false }, order, last, size);
    const ids = new Set(rows.map(({ id }) => id));
    const conversations = rows.flatMap(({ conversation }) => conversation ?? []);
    const posts = (await postsOfConversations(handle, conversations)).filter(({ docketId }) => ids.has(docketId));
    const docketOfPost = new Map([
      ...posts.map(({ id, docketId }) => [id, docketId] as const),
      ...rows.map((row) => [row.post_id, row.id] as const),
    ]);
    const matching = new Set(
      [...(await postsAmongWithWords(handle, words, [...docketOfPost.keys()]))].map((post) => docketOfPost.get(post)),
    );
    const page = rows.filter(({ id }) => matching.has(id));
    if (page.length > 0) yield page;
    if (rows.length < size) return;
    last = rows.at(-1) ?? null;
  }
}

function wordsOf(text: string) {
  const words = queryWords(text);
  if (words.length === 0) throw new UserError('usage', SEARCH_REFUSALS.noWord(text), [SEARCH_REFUSALS.typeWords]);
  return words;
}
