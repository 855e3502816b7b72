/** Every figure of a month counted a second time, by plain SQL that shares nothing with the program's. */
import { sql } from 'kysely';
import type { Db } from '../../../src/db/db.ts';

/** The one number that a statement gives. */
export async function one(db: Db, statement: string): Promise<number> {
  const { rows } = await sql.raw<{ n: number | string | null }>(statement).execute(db.k);
  return Number(rows[0]?.n ?? 0);
}

/** By key; what has none under the empty text. */
export async function by(db: Db, key: string, what: string, where: string): Promise<Map<string, number>> {
  const { rows } = await sql
    .raw<{ k: string | null; n: number | string }>(
      `select ${key} as k, ${what} as n from dockets where status <> 'void' and ${where} group by ${key}`,
    )
    .execute(db.k);
  return new Map(rows.map((row) => [row.k ?? '', Number(row.n)]));
}

/** Whole seconds between two columns, never less than none. */
export function seconds(db: Db, from: string, to: string): string {
  return db.engine === 'sqlite'
    ? `max(0, cast(strftime('%s', ${to}) as integer) - cast(strftime('%s', ${from}) as integer))`
    : `greatest(0, floor(extract(epoch from ${to}::timestamptz) - extract(epoch from ${from}::timestamptz))::integer)`;
}
