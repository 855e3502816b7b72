import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { openDb } from '../../../../src/db/engine/open.ts';
import { serverState } from '../../../../src/db/engine/server/server-state.ts';
import { postsWithWords } from '../../../../src/db/stores/posts/search-store.ts';
import { noteOnDocket } from '../../../../src/register/dockets/acts.ts';
import { verifyChain } from '../../../../src/register/audit/verify.ts';
import { queryWords } from '../../../../src/domain/text/index-text.ts';
import { initialiseRegister } from '../../../../src/register/directory/initialise.ts';
import { refusal } from '../../../support/acts.ts';
import { emptyPlace, type Place, SHARED_ENGINES } from '../../../support/engines.ts';
import { ACTOR, complain, NOW } from '../../../support/kept-register.ts';

let place: Place | undefined;
let again: Db | undefined;
afterEach(async () => {
  await again?.close();
  await place?.remove();
  [place, again] = [undefined, undefined];
});

interface Opened {
  readonly db: Db;
  /** The schema in which the register stands. */
  readonly schema: string;
  /** Opens it in sessions with these settings, as a login can have them without asking for them. */
  open(settings: string): Promise<Db>;
}

async function register(): Promise<Opened> {
  place = await emptyPlace('postgres-server');
  const { location } = place;
  const { db } = await place.create();
  await initialiseRegister(db, { now: NOW, actor: ACTOR, series: 'UPP' });
  await complain(db, 1);
  const schema = new URL(location).searchParams.get('options')?.replace('-c search_path=', '') ?? '';
  return {
    db,
    schema,
    async open(settings) {
      const url = new URL(location);
      url.searchParams.set('options', settings);
      again = await openDb(url.href);
      return again;
    },
  };
}

describe.runIf(SHARED_ENGINES.includes('postgres-server'))('a session on a server', () => {
  it('asks the functions and the catalogue of PostgreSQL, whatever stands before them on the path of the login', async () => {
    const { db, schema, open } = await register();
    const evil = `${schema}_evil`;
    await sql.raw(`create schema ${evil}`).execute(db.k);
    try {
      await sql
        .raw(`create function ${evil}.to_tsquery(text, text) returns tsquery language sql as $$ select 'zzzz'::tsquery $$`)
        .execute(db.k);
      await sql.raw(`create view ${evil}.pg_trigger as select * from pg_catalog.pg_trigger where false`).execute(db.k);
      await sql`insert into post_index (post_id, body) values (7, to_tsvector('simple', 'patrakarpuram'))`.execute(db.k);
      const other = await open(`-c search_path=${schema},${evil},pg_catalog`);
      expect(await postsWithWords(other, queryWords('Patrakarpuram'), 10)).toEqual([7]);
      const { rows } = await sql<{ n: number }>`select count(*) as n from pg_trigger where tgname like 'events_%'`.execute(other.k);
      expect(rows[0]?.n).toBeGreaterThan(0);
      expect(await serverState(other)).toMatchObject({ otherPath: null, foreign: [] });
    } finally {
      await sql.raw(`drop schema ${evil} cascade`).execute(db.k);
    }
  });

  it('finds the register where PostgreSQL itself is named first on the path', async () => {
    const { schema, open } = await register();
    const other = await open(`-c search_path=pg_catalog,${schema}`);
    expect((await verifyChain(other)).ok).toBe(true);
  });

  it('reads fractions and the texts of the catalogue as they are, whatever the login has set', async () => {
    const { schema, open } = await register();
    const other = await open(`-c search_path=${schema} -c extra_float_digits=-10 -c quote_all_identifiers=on -c transform_null_equals=on`);
    expect((await verifyChain(other)).firstMismatch).toBeNull();
  });

  it('writes nothing where no trigger fires, and the proof says so', async () => {
    const { schema, open } = await register();
    const other = await open(`-c search_path=${schema} -c session_replication_role=replica`);
    const refused = await refusal(noteOnDocket(other, 1, 'called', { actor: ACTOR, now: NOW }));
    expect(refused.code).toBe('chain_broken');
    expect(refused.text.en).toContain('session_replication_role');
    expect(refused.nextSteps).toHaveLength(1);
    const { ok, firstMismatch } = await verifyChain(other);
    expect(ok).toBe(false);
    expect(firstMismatch?.why.en).toMatch(/no trigger fires/);
  });

  it('names another login whose sessions fire no trigger', async () => {
    const { db, schema } = await register();
    const role = `${schema}_desk`;
    await sql.raw(`create role ${role} login`).execute(db.k);
    try {
      await sql.raw(`alter role ${role} set session_replication_role = 'replica'`).execute(db.k);
      const { ok, firstMismatch } = await verifyChain(db);
      expect(ok).toBe(false);
      expect(firstMismatch?.why.en).toContain(role);
    } finally {
      await sql.raw(`drop role ${role}`).execute(db.k);
    }
    expect((await verifyChain(db)).ok).toBe(true);
  });
});
