/** Outreach abroad is planned before it is held, and says where, in which form, and where it can be seen. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../db.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const add = (column: string) => sql.raw(`alter table outreach add column ${column}`).execute(k);
  await add(`state ${text} not null default 'held'`);
  await add(`kind ${text} not null default 'other'`);
  await add(`city ${text}`);
  await add(`place ${text}`);
  await add(`link ${text}`);
  await add(`recorded_at ${text} not null default ''`);
}
