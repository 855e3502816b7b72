import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { serverState } from '../../../../src/db/engine/server/server-state.ts';
import { shapeFaults } from '../../../../src/db/proof/shape/shape.ts';
import { proveRegister } from '../../../../src/register/audit/verify.ts';
import { ENGINES, emptyRegister } from '../../../support/engines.ts';

class Undo extends Error {}

const EMPTY = `returns text language sql as $$ select ''::text $$`;

/** What a login with rights on the server can put beside a register; `names`: what the proof has to name. */
const TAMPERINGS: readonly (readonly [what: string, names: RegExp, statements: readonly string[]])[] = [
  [
    'a function of the schema put into an extension that stands in another one',
    /^hidden_in$/,
    [`create function hidden_in() ${EMPTY}`, 'alter extension plpgsql add function hidden_in()'],
  ],
  [
    'a table of the schema put into an extension that stands in another one',
    /^hidden_in$/,
    ['create table hidden_in (id integer)', 'alter extension plpgsql add table hidden_in'],
  ],
  [
    'a table of the register put into an extension, so that no pg_dump holds it',
    /^anchors$/,
    ['alter extension plpgsql add table anchors'],
  ],
  ["a function with the name of one of PostgreSQL's", /^to_tsquery$/, [`create function to_tsquery(text, text) ${EMPTY}`]],
  ["a function among PostgreSQL's own", /^lower$/, [`create function pg_catalog.lower(integer) ${EMPTY}`]],
  [
    "a function among PostgreSQL's own, put into an extension",
    /^lower$/,
    [`create function pg_catalog.lower(integer) ${EMPTY}`, 'alter extension plpgsql add function pg_catalog.lower(integer)'],
  ],
  [
    "a function of PostgreSQL's that was written anew",
    /^lower$/,
    ["create or replace function pg_catalog.lower(text) returns text language sql immutable strict as $$ select 'x'::text $$"],
  ],
  [
    'a cast between types of PostgreSQL by a function of another schema',
    /^integer as jsonb$/,
    [
      'create schema elsewhere',
      `create function elsewhere.as_json(integer) returns jsonb language sql as $$ select '1'::jsonb $$`,
      'create cast (integer as jsonb) with function elsewhere.as_json(integer) as implicit',
    ],
  ],
  [
    'an operator by a function of another schema',
    /^=$/,
    [
      'create schema elsewhere',
      'create function elsewhere.same(text, integer) returns boolean language sql as $$ select false $$',
      'create operator = (leftarg = text, rightarg = integer, function = elsewhere.same)',
    ],
  ],
  [
    "an operator among PostgreSQL's own",
    /^@@$/,
    [
      'create schema elsewhere',
      'create function elsewhere.found(tsvector, text) returns boolean language sql as $$ select false $$',
      'create operator pg_catalog.@@ (leftarg = tsvector, rightarg = text, function = elsewhere.found)',
    ],
  ],
  [
    'a text search that knows fewer kinds of words',
    /^simple$/,
    ['alter text search configuration pg_catalog.simple drop mapping for word'],
  ],
  [
    'a text search that looks words up in another dictionary',
    /^simple$/,
    ['alter text search configuration pg_catalog.simple alter mapping for word with english_stem'],
  ],
  ['a table that is said to have no triggers', /^events_/, ["update pg_class set relhastriggers = false where relname = 'events'"]],
  ['a table that is said to have no index', /^posts_/, ["update pg_class set relhasindex = false where relname = 'posts'"]],
  ['a table whose rows are hidden from its owner too', /^posts$/, ['alter table posts force row level security']],
  [
    'a trigger that passes for one of PostgreSQL',
    /^own$/,
    [
      'create trigger own before insert on posts for each row execute function events_for_ever()',
      "update pg_trigger set tgisinternal = true where tgname = 'own'",
    ],
  ],
];

const HARMLESS: readonly (readonly [what: string, statements: readonly string[]])[] = [
  ['a function in a schema that is not searched', ['create schema elsewhere', `create function elsewhere.to_tsquery(text, text) ${EMPTY}`]],
  ['a view of the catalogue in another schema', ['create schema elsewhere', 'create view elsewhere.pg_trigger as select 1 as one']],
  [
    'a cast of a type of its own',
    [
      "create type mood as enum ('good')",
      `create function mood_text(mood) returns text language sql as $$ select 'm'::text $$`,
      'create cast (mood as text) with function mood_text(mood)',
      'drop cast (mood as text)',
      'drop function mood_text(mood)',
    ],
  ],
];

for (const engine of ENGINES.filter((name) => name !== 'sqlite')) {
  describe(`what stands beside a register on ${engine}`, () => {
    let db: Db;
    beforeAll(async () => {
      db = await emptyRegister(engine);
    });
    afterAll(() => db.close());

    /** What the proof finds after the statements, which are undone; null where this server refuses them. */
    async function foundAfter(statements: readonly string[]): Promise<string[] | null> {
      let found: string[] | null = null;
      await db.k
        .transaction()
        .execute(async (k) => {
          for (const statement of statements) await sql.raw(statement).execute(k);
          const handle = { ...db, k };
          const foreign = (await serverState(handle))?.foreign ?? [];
          found = [...foreign, ...(await shapeFaults(handle))].map(({ name }) => name);
          throw new Undo();
        })
        .catch((error: unknown) => {
          if (!(error instanceof Undo) && !(error instanceof Error && 'code' in error)) throw error;
        });
      return found;
    }

    it('is nothing at first', async () => {
      expect(await serverState(db)).toEqual({ withoutTriggers: [], otherPath: null, readOnly: false, foreign: [], eventTriggers: [] });
    });

    it.each(TAMPERINGS)('is found: %s', async (_what, names, statements) => {
      const found = await foundAfter(statements);
      expect(found, 'the server refuses it').not.toBeNull();
      expect(found?.filter((name) => names.test(name))).not.toEqual([]);
    });

    it.each(HARMLESS)('is left in peace: %s', async (_what, statements) => {
      expect((await foundAfter(statements))?.filter((name) => name !== 'mood')).toEqual([]);
    });

    it('is a fault where triggers do not fire in the session, and where the path is another', async () => {
      for (const [setting, value, why] of [
        ['session_replication_role', 'replica', /no trigger fires/],
        ['search_path', 'public, pg_catalog', /search path/],
      ] as const) {
        await db.k
          .transaction()
          .execute(async (k) => {
            const before = await sql<{ path: string }>`select current_setting('search_path') as path`.execute(k);
            const changed = value.replace('public', before.rows[0]?.path.split(',')[0] ?? '');
            await sql`select set_config(${setting}, ${changed}, true)`.execute(k);
            const { ok, firstMismatch } = await proveRegister({ ...db, k }, { given: [], progress: () => undefined });
            expect(ok, setting).toBe(false);
            expect(firstMismatch?.where.en).toBe('server');
            expect(firstMismatch?.why.en).toMatch(why);
            throw new Undo();
          })
          .catch((error: unknown) => {
            if (!(error instanceof Undo)) throw error;
          });
      }
    });

    it('is remarked where the login may only read by its settings', async () => {
      await db.k
        .transaction()
        .execute(async (k) => {
          await sql`select set_config('default_transaction_read_only', 'on', true)`.execute(k);
          const { ok, remarks } = await proveRegister({ ...db, k }, { given: [], progress: () => undefined });
          expect(ok).toBe(true);
          expect(remarks.map(({ what }) => what.en).join()).toMatch(/default_transaction_read_only/);
          throw new Undo();
        })
        .catch((error: unknown) => {
          if (!(error instanceof Undo)) throw error;
        });
    });
  });
}
