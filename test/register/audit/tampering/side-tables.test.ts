import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { forgettablePosts } from '../../../../src/db/stores/posts/forgetting-store.ts';
import { markDeleted } from '../../../../src/register/shared/deleted-posts.ts';
import { addOperator } from '../../../../src/register/directory/operators.ts';
import { forget } from '../../../../src/register/keeping/forgetting/forget.ts';
import { proveRegister } from '../../../../src/register/audit/verify.ts';
import { emptyRegister, ENGINES } from '../../../support/engines.ts';
import { fillRegister } from '../../../support/intake.ts';
import { ACTOR, complain, NOW } from '../../../support/kept-register.ts';

class Undo extends Error {}

/** Rows in which nothing stands, or where none belongs. */
const TAMPERINGS: readonly (readonly [what: string, names: RegExp, change: string])[] = [
  [
    'a part among rows taken over from before, of which there are none',
    /^sealed_rows 1$/,
    "insert into sealed_rows (part, body) values (1, '[]')",
  ],
  ['such a part with the number 0', /^sealed_rows 0$/, "insert into sealed_rows (part, body) values (0, '')"],
  ['an empty salt on a post that was forgotten', /^posts /, "update posts set salt = '' where text is null"],
  ['an empty salt on an author who was forgotten', /^authors /, "update authors set salt = '' where handle is null"],
  ['an empty salt on a post with words', /^posts |^event /, "update posts set salt = '' where text is not null"],
  [
    'a salt for words of an operator who is not there yet',
    /^row_salts operators 99$/,
    "insert into row_salts (tbl, row_key, salt) values ('operators', '99', '00')",
  ],
  [
    'a salt for words of a unit that is not there',
    /^row_salts units nowhere$/,
    "insert into row_salts (tbl, row_key, salt) values ('units', 'nowhere', '00')",
  ],
  ['a salt of a table that has none', /^row_salts posts 1$/, "insert into row_salts (tbl, row_key, salt) values ('posts', '1', '00')"],
  [
    'an attachment of a post that does not exist yet',
    /^media 99999$/,
    "insert into media (post_id, position, media_key, type) values (99999, 0, '3_1', 'photo')",
  ],
  [
    'an attachment of a post that was forgotten',
    /^posts 2$/,
    "insert into media (post_id, position, media_key, type) values (2, 0, '3_1', 'photo')",
  ],
  [
    'a post marked as deleted on X that nothing marked',
    /^register deleted_on_x\.3$/,
    "insert into register (key, value) values ('deleted_on_x.3', '')",
  ],
  ['a mark of a deleted post that is gone', /^register deleted_on_x\.\d+$/, "delete from register where key like 'deleted_on_x.%'"],
  [
    'a check for deleted posts that is said to have come to the end',
    /^register deleted_check$/,
    `insert into register (key, value) values ('deleted_check', '{"after":99999}')`,
  ],
];

describe.each(ENGINES)('a register on %s of which a post was forgotten', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await emptyRegister(engine);
    await fillRegister(db);
    await complain(db, 3);
    const [post] = await forgettablePosts(db, { ids: [2] });
    if (!post) throw new Error('no post');
    await db.write(async (tx) => markDeleted(tx, await forgettablePosts(tx, { ids: [1] }), NOW));
    await forget(db, { docket: null, post }, { reason: 'asked for', dryRun: false }, { actor: ACTOR, now: NOW });
  });
  afterAll(() => db.close());

  async function proof(change: string | null) {
    let found: Awaited<ReturnType<typeof proveRegister>> | undefined;
    await db.k
      .transaction()
      .execute(async (k) => {
        if (change !== null) await sql.raw(change).execute(k);
        found = await proveRegister({ ...db, k }, { given: [], progress: () => undefined });
        throw new Undo();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error;
      });
    return found;
  }

  it('is sound before', async () => {
    expect(await proof(null)).toMatchObject({ ok: true });
  });

  it.each(TAMPERINGS)('is found to be unsound with %s', async (_, names, change) => {
    const found = await proof(change);
    expect([found?.ok, found?.firstMismatch?.where.en]).toEqual([false, expect.stringMatching(names)]);
  });

  it('gives a new post no attachment that stood under its number before, and is sound then', async () => {
    const last = await db.k.selectFrom('counters').select('last').where('name', '=', 'post').executeTakeFirstOrThrow();
    const post_id = Number(last.last) + 1;
    await db.k.insertInto('media').values({ post_id, position: 0, media_key: 'k', type: 'photo', url: null, alt_text: null }).execute();
    expect(await proof(null)).toMatchObject({ ok: false });
    await complain(db, 1);
    expect(await db.k.selectFrom('media').selectAll().execute()).toEqual([]);
    expect(await proof(null)).toMatchObject({ ok: true });
  });

  it('hashes words with no salt that stood there before them, neither those of a new row nor the first of one without words', async () => {
    const planted = '00'.repeat(16);
    const units = await db.k.selectFrom('units').select(['code', 'email']).where('email', 'is', null).execute();
    const code = units[0]?.code ?? '';
    await db.k.deleteFrom('row_salts').where('row_key', '=', code).execute();
    for (const [tbl, row_key] of [
      ['operators', '1'],
      ['units', code],
    ] as const)
      await db.k.insertInto('row_salts').values({ tbl, row_key, salt: planted }).execute();
    await addOperator(db, { login: 'ravi', name: 'Ravi', role: 'operator' }, { actor: ACTOR, now: NOW });
    await db.write(async (tx) => {
      await tx.k.updateTable('units').set({ phone: '0512' }).where('code', '=', code).execute();
    });
    await db.write(async (tx) => {
      await tx.k.updateTable('units').set({ email: 'sp@etah.example' }).where('code', '=', code).execute();
    });
    const salts = await db.k.selectFrom('row_salts').selectAll().execute();
    expect(salts.filter(({ row_key }) => row_key === '1' || row_key === code)).toHaveLength(2);
    expect(salts.filter(({ salt }) => salt === planted)).toEqual([]);
    expect(await proof(null)).toMatchObject({ ok: true });
  });
});
