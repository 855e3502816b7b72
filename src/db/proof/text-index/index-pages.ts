/**
 * Whether the search of a SQLite file reaches every word of its index. FTS5 goes from `post_index_idx` to the one page on which a word may stand, and looks
 * nowhere else; neither reading the index from end to end nor SQLite's own check notices an entry that is missing or leads elsewhere.
 */
import { sql } from 'kysely';
import type { Handle } from '../../db.ts';
import { readLeaf } from './leaf.ts';
import { type Segment, storedSegments } from './structure.ts';

/** Where the index was changed: one of its tables, and a row of it. */
export interface IndexFault {
  readonly table: string;
  readonly row: string;
}

/** The first of each table; nothing on a server. */
export async function* indexFaults(handle: Handle): AsyncGenerator<IndexFault> {
  if (handle.engine !== 'sqlite') return;
  const segments = await storedSegments(handle);
  if (segments === null) {
    yield { table: 'post_index_data', row: 'id 10' };
    return;
  }
  for (const fault of [
    await strayEntry(handle, segments),
    await strayPage(handle, segments),
    await strayRow(handle, segments),
    await straySetting(handle),
  ])
    if (fault) yield fault;
}

/** The tables of an index have no types: a value that is not a whole number, or not bytes, is never found by comparison. */
interface Entry {
  readonly term: unknown;
  readonly pgno: unknown;
}

async function strayEntry(handle: Handle, segments: readonly Segment[]): Promise<IndexFault | null> {
  for (const segment of segments) {
    const stray = await strayEntryOf(handle, segment);
    if (stray) return stray;
  }
  const known = sql.join([sql`false`, ...segments.map(({ id }) => sql`segid = ${id}`)], sql` or `);
  const { rows } = await sql<{ segid: unknown }>`select segid from post_index_idx where not (${known}) limit 1`.execute(handle.k);
  return rows[0] ? { table: 'post_index_idx', row: `segment ${String(rows[0].segid)}` } : null;
}

/** Each page that begins a word has one entry: a beginning of its first word, behind the last word of the page before. */
async function strayEntryOf({ k }: Handle, { id, first, last }: Segment): Promise<IndexFault | null> {
  if (first === 0) return null;
  const fault = (page: number) => ({ table: 'post_index_idx', row: `segment ${id}, page ${page}` });
  const { rows: entries } = await sql<Entry>`select term, pgno from post_index_idx where segid = ${id} order by term`.execute(k);
  const kept = entries.filter(({ pgno }) => !isTaken(pgno, first));
  // A merge has taken over the pages before the first one; what led to them leads there until it has ended.
  if (kept.length > 0 && entries.indexOf(kept[0] as Entry) !== entries.length - kept.length) return fault(first);
  let next = 0;
  let before: Uint8Array | null = null;
  for await (const { page, block } of pagesOf(k, id, first, last)) {
    if (block === null) return { table: 'post_index_data', row: `segment ${id}, page ${page}` };
    const leaf = readLeaf(block);
    if (!leaf.inOrder) return { table: 'post_index_data', row: `segment ${id}, page ${page}` };
    if (leaf.first === null) continue;
    const { term, pgno } = kept[next++] ?? {};
    if (!(term instanceof Uint8Array) || typeof pgno !== 'number' || !Number.isInteger(pgno) || pgno >> 1 !== page) return fault(page);
    if (Buffer.compare(term, leaf.first) > 0 || (before !== null && Buffer.compare(before, term) >= 0)) return fault(page);
    before = leaf.last;
  }
  return next === kept.length ? null : fault(last);
}

/** The lowest bit of the number tells whether the places of the page's last word have a list of their own. */
function isTaken(pgno: unknown, first: number): boolean {
  return typeof pgno === 'number' && pgno >> 1 > 0 && pgno >> 1 < first;
}

/** So many at a time: 400 KB. */
const PAGES_A_STEP = 100;

const SEGMENT = 2 ** 37;

async function* pagesOf(
  k: Handle['k'],
  segment: number,
  first: number,
  last: number,
): AsyncGenerator<{ page: number; block: Uint8Array | null }> {
  for (let from = first; from <= last; from += PAGES_A_STEP) {
    const to = Math.min(last, from + PAGES_A_STEP - 1);
    const base = segment * SEGMENT;
    const { rows } = await sql<{
      page: number;
      block: unknown;
    }>`select id - ${base} as page, block from post_index_data where id between ${base + from} and ${base + to} order by id`.execute(k);
    for (let page = from, at = 0; page <= to; page++, at++) {
      const row = rows[at];
      const block = row?.page === page && row.block instanceof Uint8Array ? row.block : null;
      yield { page, block };
      if (block === null) return;
    }
  }
}

/** Of an id: segment (65536 more where the page lists deleted rows), whether it is a list of places, how high in it, page. */
const PARTS = sql`select id, id >> 37 as seg, (id >> 36) & 1 as list, (id >> 31) & 31 as height, id & 2147483647 as page from post_index_data`;
const TOMBSTONES = 65_536;

/** Averages (1) and structure (10) aside, each belongs to a segment. */
async function strayPage({ k }: Handle, segments: readonly Segment[]): Promise<IndexFault | null> {
  const belongs = segments.map(({ id, first, last, tombstonePages }) => {
    const words = first === 0 ? sql`list = 0 and height = 0` : sql`list = 0 and height = 0 and page between ${first} and ${last}`;
    const places = first === 0 ? sql`list = 1` : sql`list = 1 and page <= ${last}`;
    return sql`(seg = ${id} and ((${words}) or (${places}))) or (seg = ${TOMBSTONES + id} and list = 0 and page < ${tombstonePages})`;
  });
  const known = sql.join([sql`id in (1, 10)`, ...belongs], sql` or `);
  const { rows } = await sql<{ id: string }>`select cast(id as text) as id from (${PARTS}) where not (${known}) limit 1`.execute(k);
  return rows[0] ? { table: 'post_index_data', row: `id ${rows[0].id}` } : null;
}

/** A post whose words went into no segment would keep them when they are to be forgotten. */
async function strayRow({ k }: Handle, segments: readonly Segment[]): Promise<IndexFault | null> {
  const within = segments.map(({ origins: [from, to] }) => sql`origin between ${from} and ${to}`);
  const known = sql.join([sql`sz = x'00'`, ...within], sql` or `);
  const { rows } = await sql<{ id: number }>`
    select id from post_index_docsize where typeof(sz) <> 'blob' or typeof(origin) <> 'integer' or not (${known}) limit 1`.execute(k);
  return rows[0] ? { table: 'post_index_docsize', row: String(rows[0].id) } : null;
}

/** What the migration sets; the version of the format is FTS5's own. */
async function straySetting({ k }: Handle): Promise<IndexFault | null> {
  const { rows } = await sql<{ k: string; v: unknown }>`select k, v from post_index_config order by k`.execute(k);
  const settings = new Map(rows.map(({ k: name, v }) => [name, v]));
  const version = settings.get('version');
  const sound = settings.size === 2 && settings.get('secure-delete') === 1 && (version === 4 || version === 5);
  const stray = rows.find(({ k: name, v }) => !(name === 'version' || (name === 'secure-delete' && v === 1)))?.k;
  return sound ? null : { table: 'post_index_config', row: stray ?? (version === undefined ? 'version' : 'secure-delete') };
}
