/** Values of a SQLite file that are of another kind than their column: SQLite would store and compare them, but nothing reads them as what they should be. */
import { sql } from 'kysely';
import type { Handle } from '../../db.ts';
import { MADE_ON_SQLITE } from './made-on-sqlite.ts';

export interface StrayValue {
  readonly table: string;
  readonly column: string;
}

/** The first of each table; a server refuses such values itself. */
export async function* strayValues(handle: Handle): AsyncGenerator<StrayValue> {
  if (handle.engine !== 'sqlite') return;
  for (const key of Object.keys(MADE_ON_SQLITE)) {
    const table = /^table (?!post_index)(\w+)$/.exec(key)?.[1];
    const column = table && (await strayColumn(handle, table));
    if (table && column) yield { table, column };
  }
}

async function strayColumn({ k }: Handle, table: string): Promise<string | null> {
  const { rows: columns } = await sql<{ name: string; type: string; notnull: number }>`
    select name, type, "notnull" from pragma_table_info(${table})`.execute(k);
  if (columns.length === 0) return null;
  const strays = columns.map(({ name, type, notnull }) => {
    const other = sql`typeof(${sql.ref(name)}) <> ${sql.lit(storageClass(type))}`;
    return { name, stray: notnull === 1 ? other : sql`${other} and ${sql.ref(name)} is not null` };
  });
  const found = await sql<{ column: string }>`
    select case ${sql.join(
      strays.map(({ name, stray }) => sql`when ${stray} then ${sql.lit(name)}`),
      sql` `,
    )} end as column from ${sql.table(table)} where ${sql.join(
      strays.map(({ stray }) => sql`(${stray})`),
      sql` or `,
    )} limit 1`.execute(k);
  return found.rows[0]?.column ?? null;
}

/** As the type that a column was declared with decides (https://sqlite.org/datatype3.html). */
function storageClass(type: string): 'integer' | 'text' | 'real' {
  if (/int/i.test(type)) return 'integer';
  return /char|clob|text/i.test(type) ? 'text' : 'real';
}
