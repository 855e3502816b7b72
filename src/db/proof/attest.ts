/** What the last event of a transaction says of the rows that it wrote. */
import type { Handle, SqlValue } from '../db.ts';
import { newSalt } from '../engine/chain.ts';
import { inParts } from '../engine/in-parts.ts';
import { columnsOf, CONTENT, coveredTable } from './covered.ts';
import { contentHash, keyHash, keyText, type RowsBlock, secretHash } from './row-state.ts';
import { readContents, readRows } from './stored-rows.ts';
import type { WrittenBlock, WrittenRows } from './written-rows.ts';

/** `handle` notes nothing: what is written here is no part of the register. */
export async function statesOf(handle: Handle, rows: WrittenRows, docketIds: readonly number[] = []): Promise<RowsBlock[]> {
  await noteUpdates(handle, rows, docketIds);
  for (const [table, { columns, keys }] of rows.unread) {
    const names = [...columns];
    const read = await readRows(
      handle,
      table,
      names,
      [...keys].map((key) => [key]),
    );
    rows.add(table, names, [...read.values()]);
  }
  const blocks: RowsBlock[] = [];
  for (const block of rows.blocks) blocks.push(...(await withHashes(handle, block)));
  for (const [table, contents] of rows.contents) blocks.push(...(await contentBlock(handle, table, contents, rows)));
  return blocks;
}

/** Triggers note the dockets of which units may have to hear something: those that the transaction acted on are looked up. */
async function noteUpdates(handle: Handle, rows: WrittenRows, docketIds: readonly number[]): Promise<void> {
  const noted = await inParts(docketIds, (part) =>
    handle.k.selectFrom('updates_to_check').select('docket_id').where('docket_id', 'in', part).execute(),
  );
  if (noted.length > 0)
    rows.add(
      'updates_to_check',
      [],
      noted.map(({ docket_id }) => [docket_id]),
    );
}

/** Secret columns as hashes, secret keys too. */
async function withHashes(handle: Handle, { table, columns, rows }: WrittenBlock): Promise<RowsBlock[]> {
  const covered = coveredTable(table);
  if (!covered) return [];
  const width = covered.key.length;
  const keyOf = (row: readonly SqlValue[]) => row.slice(0, width);
  const asTold = (row: readonly SqlValue[]) => (covered.secretKey ? [keyHash(keyOf(row)), ...row.slice(width)] : row);
  const secret = (columns ?? []).flatMap((name, at) => (covered.columns[name] === 'secret' ? [[name, at + width] as const] : []));
  if (columns === null) {
    if (columnsOf(covered, 'secret').length > 0)
      await forgetSalts(
        handle,
        table,
        rows.map((row) => keyText(keyOf(row))),
      );
    return [[table, null, rows.map(asTold)]];
  }
  if (secret.length === 0) return [[table, columns, rows.map(asTold)]];
  const salts = await saltsOf(
    handle,
    table,
    rows.map((row) => keyText(keyOf(row))),
  );
  const told = rows.map((row) => {
    const cells = [...row];
    const salt = salts.get(keyText(keyOf(row))) ?? '';
    for (const [name, at] of secret) cells[at] = secretHash(salt, name, row[at] ?? null);
    return asTold(cells);
  });
  return [[table, columns, told]];
}

async function contentBlock(
  handle: Handle,
  table: string,
  contents: ReadonlyMap<number, readonly SqlValue[] | null>,
  { media }: WrittenRows,
): Promise<RowsBlock[]> {
  if (contents.size === 0) return [];
  const toRead = [...contents].flatMap(([id, row]) => (row === null ? [id] : []));
  const read = await readContents(handle, table, toRead);
  const rows: SqlValue[][] = [];
  for (const [id, row] of contents) {
    if (row !== null) {
      const [salt, ...values] = row;
      rows.push([id, stateOfContent(String(salt ?? ''), table, values, media.get(id) ?? [])]);
      continue;
    }
    const stored = read.get(id);
    if (stored) rows.push([id, stateOfContent(stored.salt, table, stored.values, stored.media)]);
  }
  return rows.length > 0 ? [[table, [CONTENT], rows]] : [];
}

/** Before the hash of what is left when the words were forgotten. */
export const FORGOTTEN = 'forgotten:';
const TEXT_AT = columnsOf(coveredTable('posts') ?? { key: [], columns: {}, small: false, secretKey: false }, 'content').indexOf('text');

/** The hash of a post's or an author's content; one without its words says so. */
export function stateOfContent(salt: string, table: string, values: readonly SqlValue[], media: readonly (readonly SqlValue[])[]): string {
  if (table !== 'posts') return contentHash(salt, values);
  const state = contentHash(salt, media.length === 0 ? values : [...values, ...media.flat()]);
  return values[TEXT_AT] === null ? FORGOTTEN + state : state;
}

/** By key; rows without a salt get one. */
async function saltsOf(handle: Handle, table: string, keys: readonly string[]): Promise<Map<string, string>> {
  const stored = await inParts([...new Set(keys)], (part) =>
    handle.k.selectFrom('row_salts').select(['row_key', 'salt']).where('tbl', '=', table).where('row_key', 'in', part).execute(),
  );
  const salts = new Map(stored.map(({ row_key, salt }) => [row_key, salt]));
  const fresh: SqlValue[][] = [];
  for (const key of keys) {
    if (salts.has(key)) continue;
    const salt = newSalt();
    salts.set(key, salt);
    fresh.push([table, key, salt]);
  }
  if (fresh.length > 0) await handle.insertRows('row_salts', ['tbl', 'row_key', 'salt'], fresh);
  return salts;
}

async function forgetSalts(handle: Handle, table: string, keys: readonly string[]): Promise<void> {
  await inParts([...new Set(keys)], (part) =>
    handle.k.deleteFrom('row_salts').where('tbl', '=', table).where('row_key', 'in', part).returning('tbl').execute(),
  );
}
