import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { COVERED, OTHERWISE } from '../../../../src/db/proof/covered.ts';
import { proveRegister, type Verification } from '../../../../src/register/audit/verify.ts';
import { ENGINES } from '../../../support/engines.ts';
import { richRegister } from './rich-register.ts';
import { type Executor, type Tampering, tablesOf, tamperingsOf } from './tamperings.ts';

/** `TABLE`, `TABLE.COLUMN` or `TABLE KIND` of what a proof does not find, and why that is so; docs/audit-format.md lists the same. */
const NOT_PROVED: Readonly<Record<string, string>> = {
  intakes: 'statistics of a run',
  claims: 'who looks at a docket just now',
  paid_reads: 'what X has billed today',
  'posts.intake_id': 'statistics of a run',
  'authors.named_at': 'how old a name is',
  'ledger.intake_id': 'statistics of a run',
  'anchors deleted': 'only who holds a head can see that it was kept here',
  'anchors all deleted': 'only who holds a head can see that it was kept here',
  'anchors inserted': 'a head that the chain holds proves nothing else',
  'anchors.at': 'only who holds a head can say when it was kept',
  'anchors.place': 'only who holds a head can say where it was printed',
  'updates_to_check inserted': 'one docket more to be looked at changes nothing',
  'row_salts inserted': 'a salt of nothing changes nothing',
};

class Undo extends Error {}

/** What the proof says of a register that was tampered with; `refused` where the database did not let it happen. Nothing stays. */
async function proofAfter(db: Db, { table, apply }: Pick<Tampering, 'table' | 'apply'>): Promise<Verification | 'refused'> {
  let result: Verification | 'refused' = 'refused';
  await db.k
    .transaction()
    .execute(async (k) => {
      await unguarded(db, k, table, apply);
      result = await proveRegister({ ...db, k }, { given: [], progress: () => undefined });
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (error instanceof Undo) return;
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!/^(SQLITE_CONSTRAINT|SQLITE_MISMATCH|2[23])/.test(code)) throw error;
    });
  return result;
}

/** Who can write the file can also switch the guard of the events off, and on again. */
async function unguarded(db: Db, k: Executor, table: string, apply: (k: Executor) => Promise<unknown>): Promise<void> {
  if (table !== 'events') {
    await apply(k);
    return;
  }
  if (db.engine === 'postgres') {
    await sql`alter table events disable trigger user`.execute(k);
    await apply(k);
    await sql`alter table events enable trigger user`.execute(k);
    return;
  }
  const { rows } = await sql<{
    name: string;
    sql: string;
  }>`select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'events'`.execute(k);
  for (const { name } of rows) await sql`drop trigger ${sql.ref(name)}`.execute(k);
  await apply(k);
  for (const trigger of rows) await sql.raw(trigger.sql).execute(k);
}

function reasonOf({ table, column, kind }: Tampering): string | undefined {
  return NOT_PROVED[table] ?? (column === null ? NOT_PROVED[`${table} ${kind}`] : NOT_PROVED[`${table}.${column}`]);
}

/** Where a proof says that something is wrong with rows of other tables than it names. */
const NAMED: Readonly<Record<string, RegExp>> = {
  anchors: /^$/,
  chain_head: /^event \d+$/,
  counters: /^counters |^numbers of \d+$/,
  dockets: /^dockets|^(?:docket|state)_tally$|^tally$|^UPP-|^event \d+$/,
  docket_tally: /^tally$/,
  event_texts: /^event \d+$|^event_texts/,
  events: /^event \d+$|^UPP-|^events$/,
  media: /^posts /,
  posts: /^posts|^event \d+$|^search index$/,
  reply_tally: /^tally$/,
  state_tally: /^tally$/,
  row_salts: /^(?:campaigns|coordinators|countries|dispatches|operators|outreach|publications|wordings|units) |^row_salts/,
};

function placeOf({ firstBroken, firstMismatch }: Verification): string {
  return firstBroken ? `event ${firstBroken.seq}` : (firstMismatch?.where.en ?? '');
}

/** A head that is not met has no place but its own. */
function names(result: Verification, table: string): boolean {
  const place = placeOf(result);
  return place === table || (NAMED[table] ?? new RegExp(`^${table} `)).test(place);
}

for (const engine of ENGINES) {
  describe(`a register on ${engine} that was tampered with`, () => {
    let db: Db;
    beforeAll(async () => {
      db = await richRegister(engine);
    });
    afterAll(() => db.close());

    it('is proved to be sound before anything was tampered with', async () => {
      const { ok, firstBroken, firstMismatch } = await proveRegister(db, { given: [], progress: () => undefined });
      expect({ ok, firstBroken, firstMismatch }).toEqual({ ok: true, firstBroken: null, firstMismatch: null });
    });

    it('has every table of its schema in the list of what is proved', async () => {
      expect(await tablesOf(db)).toEqual([...Object.keys(COVERED), ...Object.keys(OTHERWISE)].sort());
    });

    it('has every column of its tables in that list', async () => {
      for (const [table, { key, columns }] of Object.entries(COVERED)) {
        const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)} limit 1`.execute(db.k);
        expect([table, ...Object.keys(rows[0] ?? {}).sort()]).toEqual([table, ...[...key, ...Object.keys(columns)].sort()]);
      }
    });

    it('is found to be unsound for each row that was changed, removed, added or exchanged, but where nothing proves it', {
      timeout: 600_000,
    }, async () => {
      const counts = { found: 0, refused: 0, excepted: 0 };
      const wrong: string[] = [];
      for (const table of await tablesOf(db)) {
        for (const tampering of await tamperingsOf(db, table)) {
          // A proof takes PGlite long: there each column is changed, and neither emptied nor exchanged.
          if (engine === 'postgres' && (tampering.kind === 'emptied' || tampering.kind === 'swapped')) continue;
          const name = `${table}${tampering.column === null ? '' : `.${tampering.column}`} ${tampering.kind}`;
          const result = await proofAfter(db, tampering);
          const reason = reasonOf(tampering);
          if (result === 'refused') counts.refused++;
          else if (!result.ok) {
            counts.found++;
            if (!names(result, table)) wrong.push(`${name} is not named: ${placeOf(result)}`);
          } else if (reason !== undefined) counts.excepted++;
          else wrong.push(name);
        }
      }
      expect(wrong).toEqual([]);
      expect(counts.found).toBeGreaterThanOrEqual(engine === 'sqlite' ? 600 : 200);
    });
  });
}
