/** The search index as it stands, to be compared with the posts. */
import { sql } from 'kysely';
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

export interface IndexedPost {
  /** `words`: how many there should be. */
  holds(words: number): boolean;
}

/** Those of the posts that are in the index; `texts` as they should be there. */
export async function indexedPosts(handle: Handle, texts: ReadonlyMap<number, string>): Promise<Map<number, IndexedPost>> {
  return handle.engine === 'sqlite' ? indexedOnSqlite(handle, [...texts.keys()]) : indexedOnPostgres(handle, texts);
}

async function indexedOnSqlite({ k }: Handle, ids: readonly number[]): Promise<Map<number, IndexedPost>> {
  const rows = await inParts(
    ids,
    async (part) =>
      (await sql<{ id: number; sz: Uint8Array }>`select id, sz from post_index_docsize where id in (${sql.join(part)})`.execute(k)).rows,
  );
  return new Map(rows.map(({ id, sz }) => [id, { holds: (words) => firstNumber(sz) === words }]));
}

/** A number as SQLite packs it: seven bits a byte, the highest first. */
function firstNumber(bytes: Uint8Array): number {
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) break;
  }
  return value;
}

async function indexedOnPostgres({ k }: Handle, texts: ReadonlyMap<number, string>): Promise<Map<number, IndexedPost>> {
  const found = new Map<number, IndexedPost>();
  const posts = [...texts];
  for (let at = 0; at < posts.length; at += 500) {
    const values = sql.join(posts.slice(at, at + 500).map(([id, text]) => sql`(${id}::integer, ${text}::text)`));
    const { rows } = await sql<{ id: number; same: boolean }>`
      select i.post_id as id, i.body = to_tsvector('simple', v.words) as same
      from (values ${values}) as v (id, words) join post_index i on i.post_id = v.id`.execute(k);
    for (const { id, same } of rows) found.set(id, { holds: () => same });
  }
  return found;
}

const ROWS = { sqlite: sql.raw('post_index_docsize'), postgres: sql.raw('post_index') };
const ID = { sqlite: sql.raw('id'), postgres: sql.raw('post_id') };

export async function countIndexed({ k, engine }: Handle): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${ROWS[engine]}`.execute(k);
  return Number(rows[0]?.n ?? 0);
}

/** A row of the index whose post is not there; null: none. */
export async function strayIndexRow({ k, engine }: Handle): Promise<number | null> {
  const id = ID[engine];
  const { rows } = await sql<{
    id: number;
  }>`select i.${id} as id from ${ROWS[engine]} i where not exists (select 1 from posts where posts.id = i.${id}) limit 1`.execute(k);
  return rows[0]?.id ?? null;
}

/** Of a place in a post, in a sum over all words: small enough that the sums of a register of any size stay exact. */
export function weightOfPlace(post: number, place: number): number {
  return (post * ((post % 1009) + 1) + place * 7919) % 1_048_573;
}

/** Every word of the index of a SQLite file, with the sum of the weights of its places; nothing on PostgreSQL, where each row is compared whole. */
export async function* indexedWords({ k, engine }: Handle): AsyncGenerator<{ word: string; weight: number }> {
  if (engine !== 'sqlite') return;
  await sql`create virtual table if not exists temp.index_words using fts5vocab('main', 'post_index', 'instance')`.execute(k);
  let after = '';
  for (;;) {
    const { rows } = await sql<{ word: string; weight: number }>`
      select term as word, sum((doc * (doc % 1009 + 1) + offset * 7919) % 1048573) as weight from temp.index_words
      where term > ${after} group by term order by term limit 10000`.execute(k);
    const last = rows.at(-1);
    if (!last) return;
    yield* rows;
    after = last.word;
  }
}

/** How the index of a SQLite file divides these texts into words, by post, in their order. */
export async function wordsAsIndexed({ k, engine }: Handle, texts: ReadonlyMap<number, string>): Promise<Map<number, string[]>> {
  const words = new Map<number, string[]>();
  if (engine !== 'sqlite' || texts.size === 0) return words;
  await sql`create virtual table if not exists temp.index_check using fts5(body, content='', tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'")`.execute(
    k,
  );
  await sql`create virtual table if not exists temp.index_check_words using fts5vocab('temp', 'index_check', 'instance')`.execute(k);
  for (const [id, text] of texts) {
    words.set(id, []);
    await sql`insert into temp.index_check (rowid, body) values (${id}, ${text})`.execute(k);
  }
  const { rows } = await sql<{
    id: number;
    word: string;
  }>`select doc as id, term as word from temp.index_check_words order by doc, offset`.execute(k);
  for (const { id, word } of rows) words.get(id)?.push(word);
  await sql`insert into temp.index_check (index_check) values ('delete-all')`.execute(k);
  return words;
}
