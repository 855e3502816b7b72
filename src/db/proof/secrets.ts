/** Words, names and contacts as events hold them: hashes, each row with a salt of its own. */
import type { Handle, SqlValue } from '../db.ts';
import { newSalt } from '../engine/chain.ts';
import { inParts } from '../engine/in-parts.ts';
import { columnsOf, type CoveredTable, coveredTable } from './covered.ts';
import { keyHash, keyText, type RowsBlock, secretHash } from './row-state.ts';
import { readRows } from './stored-rows.ts';
import type { WrittenBlock } from './written-rows.ts';

/** Secret columns as hashes, secret keys too. */
export async function withHashes(handle: Handle, { table, columns, rows }: WrittenBlock): Promise<RowsBlock[]> {
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
  const keys = rows.map(keyOf);
  const stored = await saltsOf(handle, table, await keysWithOtherWords(handle, table, covered, columns, keys));
  const { salts, fresh } = await withFresh(
    handle,
    table,
    keys.map((key) => keyText(key)),
    stored,
  );
  const told = rows.map((row) => {
    const cells = [...row];
    const salt = salts.get(keyText(keyOf(row))) ?? '';
    for (const [name, at] of secret) cells[at] = secretHash(salt, name, row[at] ?? null);
    return asTold(cells);
  });
  const erased = rows.filter((row) => !fresh.has(keyText(keyOf(row))) && secret.some(([, at]) => row[at] === null)).map(keyOf);
  return [[table, columns, told], ...(erased.length > 0 ? [await withNewSalts(handle, table, covered, erased)] : [])];
}

/** Words that are erased take their salt with them, so that nobody can try words against the hash; what is left is hashed with a new one. */
async function withNewSalts(
  handle: Handle,
  table: string,
  covered: CoveredTable,
  keys: readonly (readonly SqlValue[])[],
): Promise<RowsBlock> {
  const names = columnsOf(covered, 'secret');
  const width = covered.key.length;
  const rows: SqlValue[][] = [];
  const salts: SqlValue[][] = [];
  for (const [key, row] of await readRows(handle, table, names, keys)) {
    const salt = newSalt();
    salts.push([salt, table, key]);
    rows.push([...row.slice(0, width), ...names.map((name, at) => secretHash(salt, name, row[width + at] ?? null))]);
  }
  await handle.runMany('update row_salts set salt = ? where tbl = ? and row_key = ?', salts);
  return [table, names, rows];
}

/**
 * Keys of rows that have words in columns which are not told now: their hashes were made with the salt that is there. Every other row is hashed with a new
 * one, also where one stands under its key already: nobody may know it before there is anything to hash.
 */
async function keysWithOtherWords(
  handle: Handle,
  table: string,
  covered: CoveredTable,
  told: readonly string[] | null,
  keys: readonly (readonly SqlValue[])[],
): Promise<string[]> {
  const others = columnsOf(covered, 'secret').filter((name) => !told?.includes(name));
  if (others.length === 0) return [];
  const rows = await readRows(handle, table, others, keys);
  return [...rows].filter(([, row]) => row.slice(covered.key.length).some((value) => value !== null)).map(([key]) => key);
}

/** By key. */
async function saltsOf(handle: Handle, table: string, keys: readonly string[]): Promise<Map<string, string>> {
  const stored = await inParts([...new Set(keys)], (part) =>
    handle.k.selectFrom('row_salts').select(['row_key', 'salt']).where('tbl', '=', table).where('row_key', 'in', part).execute(),
  );
  return new Map(stored.map(({ row_key, salt }) => [row_key, salt]));
}

/** Rows without a salt get one. */
async function withFresh(
  handle: Handle,
  table: string,
  keys: readonly string[],
  stored: ReadonlyMap<string, string>,
): Promise<{ salts: Map<string, string>; fresh: Set<string> }> {
  const salts = new Map(stored);
  const fresh = new Set<string>();
  for (const key of keys) {
    if (salts.has(key)) continue;
    salts.set(key, newSalt());
    fresh.add(key);
  }
  const added = [...fresh].map((key): SqlValue[] => [table, key, salts.get(key) ?? '']);
  if (added.length === 0) return { salts, fresh };
  await forgetSalts(handle, table, [...fresh]);
  await handle.insertRows('row_salts', ['tbl', 'row_key', 'salt'], added);
  return { salts, fresh };
}

async function forgetSalts(handle: Handle, table: string, keys: readonly string[]): Promise<void> {
  await inParts([...new Set(keys)], (part) =>
    handle.k.deleteFrom('row_salts').where('tbl', '=', table).where('row_key', 'in', part).returning('tbl').execute(),
  );
}
