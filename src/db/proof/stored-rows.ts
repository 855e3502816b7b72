/** Rows of covered tables as they stand in the register. */
import { type RawBuilder, sql } from 'kysely';
import type { Handle, SqlValue } from '../db.ts';
import { inParts } from '../engine/in-parts.ts';
import { columnsOf, COVERED, coveredTable } from './covered.ts';
import { keyText } from './row-state.ts';
import { MEDIA_COLUMNS } from './written-rows.ts';

type Row = Readonly<Record<string, SqlValue>>;

/** By key: key and columns, in that order. */
export async function readRows(
  handle: Handle,
  table: string,
  columns: readonly string[],
  keys: readonly (readonly SqlValue[])[],
): Promise<Map<string, SqlValue[]>> {
  const key = coveredTable(table)?.key ?? [];
  const names = [...key, ...columns];
  const [first] = key;
  const wanted = new Set(keys.map(keyText));
  const rows = await inParts([...new Set(keys.map(([value]) => value ?? ''))], (part) =>
    select(handle, table, names, sql`where ${sql.ref(first ?? '')} in (${sql.join(part)})`),
  );
  return byKey(rows, key, names, wanted);
}

/** All rows of a small table. */
export async function readTable(handle: Handle, table: string, columns: readonly string[]): Promise<Map<string, SqlValue[]>> {
  const key = coveredTable(table)?.key ?? [];
  const names = [...key, ...columns];
  return byKey(await select(handle, table, names, sql``), key, names, null);
}

async function select(handle: Handle, table: string, names: readonly string[], where: RawBuilder<unknown>): Promise<Row[]> {
  const list = sql.join(names.map((name) => sql.ref(name)));
  return (await sql<Row>`select ${list} from ${sql.table(table)} ${where}`.execute(handle.k)).rows;
}

function byKey(
  rows: readonly Row[],
  key: readonly string[],
  names: readonly string[],
  wanted: ReadonlySet<string> | null,
): Map<string, SqlValue[]> {
  const found = new Map<string, SqlValue[]>();
  for (const row of rows) {
    const text = keyText(key.map((name) => row[name] ?? null));
    if (wanted === null || wanted.has(text))
      found.set(
        text,
        names.map((name) => row[name] ?? null),
      );
  }
  return found;
}

export interface StoredContent {
  readonly salt: string;
  readonly values: readonly SqlValue[];
  readonly media: readonly (readonly SqlValue[])[];
  /** Of a post. */
  readonly words?: { readonly text: string | null; readonly isSearched: boolean; readonly marks: readonly string[] };
}

/** The contents of posts or authors by internal id. */
export async function readContents(handle: Handle, table: string, ids: readonly number[]): Promise<Map<number, StoredContent>> {
  const found = new Map<number, StoredContent>();
  if (ids.length === 0) return found;
  const covered = coveredTable(table);
  const isPosts = table === 'posts';
  const names = covered ? columnsOf(covered, 'content') : [];
  const rows = await inParts(ids, (part) =>
    select(
      handle,
      table,
      ['id', 'salt', ...(isPosts ? ['role', 'docket_id', 'marked', 'pressing'] : []), ...names],
      sql`where id in (${sql.join(part)})`,
    ),
  );
  const media = isPosts ? await mediaOfPosts(handle, ids) : new Map<number, SqlValue[][]>();
  for (const row of rows)
    found.set(Number(row['id']), {
      // What was forgotten has no salt; an empty one is none that the program writes, and must not pass for that.
      salt: row['salt'] === null ? '' : String(row['salt']) || 'empty',
      values: names.map((name) => row[name] ?? null),
      media: media.get(Number(row['id'])) ?? [],
      ...(isPosts && {
        words: {
          text: row['text'] === null ? null : String(row['text']),
          isSearched: row['docket_id'] !== null && row['role'] !== 'repost',
          marks: ['marked', 'pressing'].filter((name) => row[name] !== null),
        },
      }),
    });
  return found;
}

async function mediaOfPosts(handle: Handle, ids: readonly number[]): Promise<Map<number, SqlValue[][]>> {
  const rows = await inParts(ids, (part) =>
    handle.k
      .selectFrom('media')
      .select(['post_id', ...MEDIA_COLUMNS])
      .where('post_id', 'in', part)
      .orderBy('post_id')
      .orderBy('position')
      .execute(),
  );
  const found = new Map<number, SqlValue[][]>();
  for (const { post_id, ...row } of rows) {
    const list = found.get(post_id) ?? [];
    list.push(MEDIA_COLUMNS.map((name) => row[name]));
    found.set(post_id, list);
  }
  return found;
}

/** Salts by key; null: of the whole table. */
export async function readSalts(handle: Handle, table: string, keys: readonly string[] | null): Promise<Map<string, string>> {
  const salts = () => handle.k.selectFrom('row_salts').select(['row_key', 'salt']).where('tbl', '=', table);
  const rows = keys === null ? await salts().execute() : await inParts(keys, (part) => salts().where('row_key', 'in', part).execute());
  return new Map(rows.map(({ row_key, salt }) => [row_key, salt]));
}

export async function countRows(handle: Handle, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(handle.k);
  return Number(rows[0]?.n ?? 0);
}

/** Keys of all rows, page by page. */
export async function* keysOf(handle: Handle, table: string): AsyncGenerator<SqlValue[]> {
  const names = coveredTable(table)?.key ?? [];
  const key = sql.join(names.map((name) => sql.ref(name)));
  let after: SqlValue[] | null = null;
  for (;;) {
    const where: RawBuilder<unknown> = after === null ? sql`` : sql`where (${key}) > (${sql.join(after)})`;
    const rows: Row[] = (await sql<Row>`select ${key} from ${sql.table(table)} ${where} order by ${key} limit 5000`.execute(handle.k)).rows;
    const last = rows.at(-1);
    if (!last) return;
    for (const row of rows) yield names.map((name) => row[name] ?? null);
    after = names.map((name) => last[name] ?? null);
  }
}

export async function postsWithoutRole({ k }: Handle): Promise<number> {
  const row = await k
    .selectFrom('posts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('role', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Internal ids of posts with a role, or of those without one that have a docket or a mark all the same. */
export async function* unplacedPosts({ k }: Handle, of: 'role' | 'rest'): AsyncGenerator<number> {
  let after = 0;
  for (;;) {
    const rows: { id: number }[] = await k
      .selectFrom('posts')
      .select('id')
      .where('id', '>', after)
      .where((eb) =>
        of === 'role'
          ? eb('role', 'is not', null)
          : eb.and([
              eb('role', 'is', null),
              eb.or([
                eb('docket_id', 'is not', null),
                eb('triage', 'is not', null),
                eb('marked', 'is not', null),
                eb('pressing', 'is not', null),
              ]),
            ]),
      )
      .orderBy('id')
      .limit(5000)
      .execute();
    for (const { id } of rows) yield id;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** A post (internal id) that has attachments and is not there: one that gets the number later would have them too. */
export async function postOfStrayMedia({ k }: Handle): Promise<number | null> {
  const row = await k
    .selectFrom('media')
    .select('post_id')
    .where((eb) => eb.not(eb.exists(eb.selectFrom('posts').select('posts.id').whereRef('posts.id', '=', 'media.post_id'))))
    .limit(1)
    .executeTakeFirst();
  return row?.post_id ?? null;
}

/** A salt (table and key) of a row that is not there: words that come to stand there later must not be hashed with one that somebody knows. */
export async function strayRowSalt({ k, engine }: Handle): Promise<{ readonly table: string; readonly key: string } | null> {
  const tables = Object.entries(COVERED).filter(([, covered]) => columnsOf(covered, 'secret').length > 0);
  for (const [name, covered] of tables) {
    const key = sql.ref(covered.key[0] ?? '');
    // Each engine has one form of the question that it answers without going through the table for every salt.
    const isGone =
      engine === 'sqlite'
        ? sql`row_key not in (select cast(${key} as text) from ${sql.table(name)})`
        : sql`not exists (select 1 from ${sql.table(name)} where cast(${key} as text) = row_key)`;
    const { rows } = await sql<{ row_key: string }>`select row_key from row_salts where tbl = ${name} and ${isGone} limit 1`.execute(k);
    if (rows[0]) return { table: name, key: rows[0].row_key };
  }
  const names = tables.map(([name]) => name);
  const other = await k.selectFrom('row_salts').select(['tbl', 'row_key']).where('tbl', 'not in', names).limit(1).executeTakeFirst();
  return other ? { table: other.tbl, key: other.row_key } : null;
}

/** A followed conversation in which its docket has no post. */
export async function strayThread({ k }: Handle): Promise<SqlValue[] | null> {
  const row = await k
    .selectFrom('threads')
    .selectAll()
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('posts')
            .select('posts.id')
            .whereRef('posts.conversation', '=', 'threads.conversation')
            .whereRef('posts.docket_id', '=', 'threads.docket_id'),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst();
  return row ? [row.conversation, row.author_id, row.docket_id] : null;
}
