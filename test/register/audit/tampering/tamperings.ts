/** Every way in which one row of a table can be tampered with, made from the table as it stands. */
import { sql } from 'kysely';
import type { Db } from '../../../../src/db/db.ts';
import { COVERED, type CoveredTable } from '../../../../src/db/proof/covered.ts';

type Cell = string | number | Buffer | null;
type Row = Readonly<Record<string, Cell>>;
export type Executor = Db['k'];

export interface Tampering {
  readonly table: string;
  /** null: the row as a whole. */
  readonly column: string | null;
  readonly kind: 'changed' | 'emptied' | 'swapped' | 'of another class' | 'deleted' | 'all deleted' | 'inserted' | 'exchanged';
  apply(k: Executor): Promise<unknown>;
}

/** Keys of the tables that are proved in another way. */
const OTHER_KEYS: Readonly<Record<string, readonly string[]>> = {
  events: ['seq'],
  chain_head: ['id'],
  media: ['post_id', 'position'],
  docket_tally: ['district', 'lead_unit', 'status', 'outcome', 'day'],
  reply_tally: ['district', 'lead_unit', 'not_actionable', 'minutes', 'day'],
  state_tally: ['status', 'waiting_on', 'actionable', 'urgency', 'attention', 'source', 'language', 'categories'],
  row_salts: ['tbl', 'row_key'],
  sealed_rows: ['part'],
  anchors: ['seq', 'place'],
  intakes: ['id'],
  claims: ['docket_id'],
  paid_reads: ['utc_day', 'resource', 'x_id'],
};

/** Tables of the database that are the register's. */
export async function tablesOf(db: Db): Promise<string[]> {
  const catalogue =
    db.engine === 'sqlite'
      ? sql<{
          name: string;
        }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'post_index%' and name not like 'kysely_%' order by name`
      : sql<{
          name: string;
        }>`select table_name as name from information_schema.tables where table_schema = current_schema() and table_name not like 'kysely_%' and table_name <> 'post_index' order by table_name`;
  return (await catalogue.execute(db.k)).rows.map(({ name }) => name);
}

export function keyOf(table: string): readonly string[] {
  const covered: CoveredTable | undefined = Object.entries(COVERED).find(([name]) => name === table)?.[1];
  return covered?.key ?? OTHER_KEYS[table] ?? [];
}

/** The first row and the last one are those that are tampered with. */
export async function tamperingsOf(db: Db, table: string): Promise<Tampering[]> {
  const key = keyOf(table);
  const { rows } = await sql<Row>`select * from ${sql.table(table)} order by ${sql.join(key.map((name) => sql.ref(name)))}`.execute(db.k);
  const [first] = rows;
  if (!first) return [];
  const found: Tampering[] = [
    { table, column: null, kind: 'deleted', apply: (k) => sql`delete from ${sql.table(table)} where ${same(key, first)}`.execute(k) },
    { table, column: null, kind: 'all deleted', apply: (k) => sql`delete from ${sql.table(table)}`.execute(k) },
    { table, column: null, kind: 'inserted', apply: (k) => insert(k, table, copyOf(first, key)) },
  ];
  const other = rows.at(-1);
  if (other && Object.keys(first).some((name) => !key.includes(name) && first[name] !== other[name]))
    found.push({ table, column: null, kind: 'exchanged', apply: (k) => exchange(k, table, key, [first, other]) });
  for (const column of Object.keys(first)) found.push(...columnTamperings(db, table, column, key, rows));
  return found;
}

/** Each of the two gets the key of the other one. */
async function exchange(k: Executor, table: string, key: readonly string[], [one, other]: readonly [Row, Row]): Promise<void> {
  const free = Object.fromEntries(key.map((name) => [name, typeof one[name] === 'number' ? 1_999_999 : `${one[name]}-free`]));
  const give = (from: Row, to: Row) =>
    sql`update ${sql.table(table)} set ${sql.join(key.map((name) => sql`${sql.ref(name)} = ${to[name]}`))} where ${same(key, from)}`.execute(
      k,
    );
  await give(one, free);
  await give(other, one);
  await give(free, other);
}

function columnTamperings(db: Db, table: string, column: string, key: readonly string[], rows: readonly Row[]): Tampering[] {
  const set = (row: Row, value: Cell) => (k: Executor) =>
    sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where ${same(key, row)}`.execute(k);
  const filled = rows.find((row) => row[column] !== null);
  const [first] = rows;
  if (!first) return [];
  const found: Tampering[] = [
    { table, column, kind: 'changed', apply: set(filled ?? first, otherValue(filled?.[column] ?? null, rows, column)) },
  ];
  if (filled) found.push({ table, column, kind: 'emptied', apply: set(filled, null) });
  // PostgreSQL knows no value of another class than its column's.
  if (filled && db.engine === 'sqlite')
    found.push({ table, column, kind: 'of another class', apply: set(filled, Buffer.from(String(filled[column]))) });
  const other = filled && rows.find((row) => row[column] !== filled[column]);
  if (filled && other && !key.includes(column)) {
    found.push({
      table,
      column,
      kind: 'swapped',
      apply: async (k) => {
        await set(filled, other[column] ?? null)(k);
        await set(other, filled[column] ?? null)(k);
      },
    });
  }
  return found;
}

function same(key: readonly string[], row: Row) {
  return sql.join(
    key.map((name) => sql`${sql.ref(name)} = ${row[name]}`),
    sql` and `,
  );
}

function otherValue(value: Cell, rows: readonly Row[], column: string): Cell {
  if (typeof value === 'number') return value === 0 || value === 1 ? 1 - value : value + 1;
  if (value === null)
    return /^(pressing|followers|campaign_id|continues_id|docket_id|intake_id|coordinator_id)$/.test(column)
      ? 1
      : '2026-01-01T00:00:00.000Z';
  if (typeof value !== 'string') return null;
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return new Date(Date.parse(value) + 86_400_000).toISOString();
  const other = rows.find((row) => typeof row[column] === 'string' && row[column] !== value)?.[column];
  return other !== undefined && other !== null && column !== 'salt' ? `${String(other)}` : `${value}x`;
}

function copyOf(row: Row, key: readonly string[]): Row {
  const free = key.at(-1) ?? '';
  const value = row[free];
  const copy: Record<string, Cell> = { ...row, [free]: typeof value === 'number' ? value + 7_000 : `${value}9` };
  // What must be unique.
  if (typeof copy['x_id'] === 'string') copy['x_id'] = copy['x_id'].replace(/.$/, (last) => String((Number(last) + 5) % 10));
  if ('serial' in copy) copy['serial'] = 7_000;
  if ('round' in copy) copy['round'] = 9;
  if ('name_key' in copy) copy['name_key'] = 'another';
  if ('login' in copy) copy['login'] = 'another';
  if ('city_key' in copy) copy['city_key'] = 'another';
  return copy;
}

function insert(k: Executor, table: string, row: Row): Promise<unknown> {
  const names = Object.keys(row);
  return sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))}) values (${sql.join(names.map((name) => row[name]))})`.execute(
    k,
  );
}
