import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { shapeFaults } from '../../../../src/db/proof/shape/shape.ts';
import { ENGINES, emptyRegister, type EngineName } from '../../../support/engines.ts';

interface Tampering {
  readonly statement: string;
  /** Which the proof has to name. */
  readonly name: string;
}

/** Every way in which the catalogue of a server can be tampered with, made from the catalogue itself. */
async function tamperingsOf(db: Db, engine: EngineName): Promise<Tampering[]> {
  const names = async (query: string) => (await sql.raw<Record<string, string>>(query).execute(db.k)).rows;
  const here = 'current_schema()::regnamespace';
  const tables = await names(
    `select relname as name from pg_class where relnamespace = ${here} and relkind = 'r' and relname not like 'kysely%'`,
  );
  const columns =
    await names(`select c.relname as tbl, a.attname as name, a.attnotnull::text as filled from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = ${here} and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and c.relname not like 'kysely%'`);
  const indexes =
    await names(`select i.relname as name, c.relname as tbl, pg_get_indexdef(i.oid) as made, (n.oid is not null)::text as bound
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid left join pg_constraint n on n.conindid = i.oid
    where c.relnamespace = ${here} and c.relname not like 'kysely%'`);
  const triggers =
    await names(`select t.tgname as name, c.relname as tbl, p.proname as does from pg_trigger t join pg_class c on c.oid = t.tgrelid
    join pg_proc p on p.oid = t.tgfoid where c.relnamespace = ${here} and not t.tgisinternal`);
  // PGlite takes long: there one column of each table, on a server every one.
  const each = engine === 'postgres' ? columns.filter(({ tbl }, at) => tbl !== columns[at - 1]?.['tbl']) : columns;
  return [
    ...tables.flatMap(({ name = '' }) =>
      [
        `drop table ${name} cascade`,
        `alter table ${name} rename to ${name}_of_before`,
        `alter table ${name} rename to hidden; create view ${name} as select * from hidden`,
        `alter table ${name} add column extra text`,
        `alter table ${name} set unlogged`,
        `create rule silent as on delete to ${name} do instead nothing`,
        `alter table ${name} enable row level security`,
        `create table child () inherits (${name})`,
        `alter table ${name} add constraint extra check (true)`,
      ].map((statement) => ({ statement, name: /rule/.test(statement) ? 'silent' : name })),
    ),
    ...each.flatMap(({ tbl = '', name = '', filled }) =>
      [
        `alter table ${tbl} drop column ${name} cascade`,
        `alter table ${tbl} rename column ${name} to gone_${name}`,
        `alter table ${tbl} alter column ${name} set default '0'`,
        filled === 'true'
          ? `alter table ${tbl} alter column ${name} drop not null`
          : `alter table ${tbl} alter column ${name} set not null`,
      ].map((statement) => ({ statement, name: tbl })),
    ),
    ...indexes.flatMap(({ name = '', tbl = '', made = '', bound }) =>
      bound === 'true'
        ? [{ statement: `alter table ${tbl} drop constraint ${name} cascade`, name }]
        : [
            { statement: `drop index ${name}`, name },
            {
              statement: `drop index ${name}; ${/ where /i.test(made) ? made.replace(/ where [\s\S]*/i, ' where false') : `${made} where false`}`,
              name,
            },
            { statement: `update pg_index set indisvalid = false where indexrelid = '${name}'::regclass`, name },
          ],
    ),
    ...triggers.flatMap(({ name = '', tbl = '', does = '' }) => [
      { statement: `drop trigger ${name} on ${tbl}`, name },
      { statement: `alter table ${tbl} disable trigger ${name}`, name },
      { statement: `alter table ${tbl} enable replica trigger ${name}`, name },
      { statement: `create or replace function ${does}() returns trigger language plpgsql as $$ begin return null; end $$`, name },
    ]),
    { statement: 'create table extra (id integer)', name: 'extra' },
    { statement: 'create view extra as select 1 as one', name: 'extra' },
    { statement: 'create function extra() returns integer language sql as $$ select 1 $$', name: 'extra' },
    { statement: 'create policy hiding on posts for select using (false)', name: 'hiding' },
  ];
}

class Undo extends Error {}

for (const engine of ENGINES.filter((name) => name !== 'sqlite')) {
  describe(`the tables, indexes and triggers of a register on ${engine}`, () => {
    let db: Db;
    beforeAll(async () => {
      db = await emptyRegister(engine);
    });
    afterAll(() => db.close());

    it('are those that its migrations made', async () => {
      expect(await shapeFaults(db)).toEqual([]);
    });

    it('are found to be others after every change of them, and named', { timeout: 900_000 }, async () => {
      const wrong: string[] = [];
      let found = 0;
      for (const { statement, name } of await tamperingsOf(db, engine)) {
        await db.k
          .transaction()
          .execute(async (k) => {
            for (const part of statement.split(/;(?![\s\S]*\$\$)/)) await sql.raw(part).execute(k);
            const faults = await shapeFaults({ ...db, k });
            if (faults.some((fault) => fault.name === name)) found++;
            else wrong.push(`${statement}: ${JSON.stringify(faults)}`);
            throw new Undo();
          })
          .catch((error: unknown) => {
            // What the server itself refuses is no tampering.
            if (!(error instanceof Undo) && !(error instanceof Error && 'code' in error)) throw error;
          });
      }
      expect(wrong).toEqual([]);
      expect(found).toBeGreaterThanOrEqual(engine === 'postgres' ? 400 : 1_000);
    });
  });
}
