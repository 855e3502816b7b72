/** Hashes the rows of a register that is older than the proof of rows, and adds the event from which on they are proved. */
import { hash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Engine, Handle, SqlValue } from '../db.ts';
import { ChainWriter, newSalt } from '../engine/chain.ts';
import { ENGINE } from '../../domain/messages/db/engine.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Schema } from '../schema/schema.ts';
import { statesOf } from './attest.ts';
import { columnsOf, COVERED, type CoveredTable, FACTS_NOT_PROVED } from './covered.ts';
import type { OldProof } from './old-proof.ts';
import { WrittenRows } from './written-rows.ts';

/** Rows a part. */
const PART = 500;
export const SEALED = 'proof_begun';

/** The hash of the parts so far and the next one. */
export function sealHash(before: string, body: string): string {
  return hash('sha256', `${before}\n${body}`, 'hex');
}

/** Nothing happens in a register without rows. Throws UserError `chain_broken` for one that was tampered with, unless a reason is given. */
export async function sealRows(k: Kysely<Schema>, engine: Engine, proof: OldProof | null): Promise<void> {
  const handle = plainHandle(k, engine);
  const fault = (await proof?.fault(handle)) ?? null;
  if (fault !== null && !proof?.despite)
    throw new UserError('chain_broken', ENGINE.notTakenOver(fault), [ENGINE.takeOverDespite, ENGINE.compareBackup]);
  let parts = 0;
  let root = '';
  for (const [table, covered] of Object.entries(COVERED)) {
    if (columnsOf(covered, 'salt').length > 0) await giveSalts(k, table);
    for await (const rows of rowsOf(handle, table, covered)) {
      const written = new WrittenRows();
      written.wrote(table, [...covered.key, ...Object.keys(covered.columns)], rows);
      const blocks = await statesOf(handle, written);
      if (blocks.length === 0) continue;
      const body = JSON.stringify(blocks);
      await k.insertInto('sealed_rows').values({ part: ++parts, body }).execute();
      root = sealHash(root, body);
    }
  }
  if (parts === 0) return;
  const head = await k.selectFrom('chain_head').select(['seq', 'hash']).where('id', '=', 1).executeTakeFirstOrThrow();
  const last = await k.selectFrom('events').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const at = [last?.at ?? '', new Date().toISOString()].sort().at(-1) ?? '';
  const chain = new ChainWriter({ ...head, edge: null });
  const despite = fault === null ? null : (proof?.despite ?? null);
  chain.append({
    kind: SEALED,
    at,
    docketId: null,
    data: { parts, root, ...(despite && { unsound: true }) },
    ...(despite && { actor: despite.actor, texts: { reason: despite.reason } }),
  });
  await chain.flush(handle, { blocks: [], at });
}

/** Posts and authors keep the salts that they have. */
async function giveSalts(k: Kysely<Schema>, table: string): Promise<void> {
  const words = table === 'posts' ? sql`text is not null` : sql`handle is not null`;
  let after = 0;
  for (;;) {
    const { rows } = await sql<{
      id: number;
    }>`select id from ${sql.table(table)} where id > ${after} and salt is null and ${words} order by id limit ${PART}`.execute(k);
    const last = rows.at(-1);
    if (!last) return;
    for (const { id } of rows) await sql`update ${sql.table(table)} set salt = ${newSalt()} where id = ${id}`.execute(k);
    after = last.id;
  }
}

/** By pages of the key; columns and tables that came with a later migration are not there yet. */
async function* rowsOf(handle: Handle, table: string, covered: CoveredTable): AsyncGenerator<Record<string, SqlValue>[]> {
  const columns = await storedColumns(handle, table);
  const names = [...covered.key, ...Object.keys(covered.columns)].filter((name) => columns.has(name));
  if (names.length === 0) return;
  const key = sql.join(covered.key.map((name) => sql.ref(name)));
  let after: readonly SqlValue[] | null = null;
  for (;;) {
    const where: ReturnType<typeof sql> = after === null ? sql`` : sql`where (${key}) > (${sql.join(after)})`;
    const { rows }: { rows: Record<string, SqlValue>[] } = await sql<Record<string, SqlValue>>`
      select ${sql.join(names.map((name) => sql.ref(name)))} from ${sql.table(table)} ${where} order by ${key} limit ${PART}`.execute(
      handle.k,
    );
    const last = rows.at(-1);
    if (!last) return;
    after = covered.key.map((name) => last[name] ?? null);
    yield rows.filter((row) => !(table === 'register' && FACTS_NOT_PROVED.has(String(row['key']))));
  }
}

async function storedColumns({ k, engine }: Handle, table: string): Promise<Set<string>> {
  const catalogue =
    engine === 'sqlite'
      ? sql<{ name: string }>`select name from pragma_table_info(${table})`
      : sql<{
          name: string;
        }>`select column_name as name from information_schema.columns where table_name = ${table} and table_schema = pg_catalog.current_schema()`;
  return new Set((await catalogue.execute(k)).rows.map(({ name }) => name));
}

/** A migration has no engine around it: what it writes is little, and written one by one. */
export function plainHandle(k: Kysely<Schema>, engine: Engine): Handle {
  return {
    k,
    engine,
    async insertRows(table, columns, rows) {
      for (const row of rows)
        await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))}) values (${sql.join(row)})`.execute(k);
    },
    runMany: () => Promise.reject(new Error('not in a migration')),
  };
}
