import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { migrateToLatest } from '../../../src/db/engine/migrate.ts';
import { faultOfOlder, verifyChain } from '../../../src/register/audit/verify.ts';
import { noteOnDocket } from '../../../src/register/dockets/acts.ts';
import { ACTOR, NOW } from '../../support/docket-fixture.ts';
import { ENGINES, emptyPlace, type Place } from '../../support/engines.ts';
import { refusal } from '../../support/acts.ts';
import { fillRegister, Talk, take } from '../../support/intake.ts';
import { withoutNewest } from './older-shape.ts';

const BY = { actor: ACTOR, now: NOW };

describe.each(ENGINES)('a register from before events proved rows on %s', (engine) => {
  let place: Place;
  let old: Db;

  beforeEach(async () => {
    place = await emptyPlace(engine);
    old = (await place.create()).db;
    await fillRegister(old);
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice एटा में चोरी');
    talk.say('bina', '@Uppolice यहां भी', { re: root });
    talk.say('chand', 'बस ऐसे ही');
    await take(old, [talk.parsed()]);
    await noteOnDocket(old, 1, 'called', BY);
    await undoProof(old);
  });
  afterEach(() => place.remove());

  it('is proved from the day on which it is brought up to date, and goes on', async () => {
    await migrateToLatest(old.k, old.engine, undefined, { fault: faultOfOlder, despite: null });
    expect(await verifyChain(old)).toMatchObject({ ok: true, firstMismatch: null });
    await noteOnDocket(old, 1, 'called again', BY);
    const talk = new Talk(new Date('2026-11-02T08:00:00.000Z'));
    talk.say('asha', '@Uppolice अब हाथरस में');
    await take(old, [talk.parsed()]);
    expect(await verifyChain(old)).toMatchObject({ ok: true, firstMismatch: null });
  });

  it.each([
    ['a row of before', "update handles set unit = 'hq' where name_key = 'etahpolice'", /^handles \d+$/],
    ['the JSON of a post of before', "update posts set raw = '{}' where id = 3", /^posts 3$/],
    [
      'what was kept of the rows of before',
      "update sealed_rows set body = replace(body, 'etahpolice', 'hathraspolice')",
      /^(event \d+|handles \d+)$/,
    ],
    ['a part of it that is gone', 'delete from sealed_rows where part = 2', /./],
    ['a row that is gone', "delete from units where code = 'zone-agra'", /^units zone-agra$/],
  ])('shows %s that was changed afterwards', async (_, statement, where) => {
    await migrateToLatest(old.k, old.engine, undefined, { fault: faultOfOlder, despite: null });
    await sql.raw(statement).execute(old.k);
    const { ok, firstMismatch } = await verifyChain(old);
    expect([ok, firstMismatch?.where.en]).toEqual([false, expect.stringMatching(where)]);
  });

  it('that fails its own proof stays as it is, unless somebody says why it is taken over', async () => {
    await old.k.updateTable('dockets').set({ status: 'closed' }).where('id', '=', 1).execute();
    const refused = await refusal(migrateToLatest(old.k, old.engine, undefined, { fault: faultOfOlder, despite: null }));
    expect([refused.code, refused.message]).toEqual(['chain_broken', expect.stringMatching(/status/)]);
    await migrateToLatest(old.k, old.engine, undefined, { fault: faultOfOlder, despite: { reason: 'the disk failed', actor: ACTOR } });
    const event = await old.k.selectFrom('events').selectAll().where('kind', '=', 'proof_begun').executeTakeFirstOrThrow();
    expect(JSON.parse(event.body)).toMatchObject({ by: ACTOR.name, data: { unsound: true } });
    expect(await old.k.selectFrom('event_texts').select('text').where('seq', '=', event.seq).execute()).toEqual([
      { text: 'the disk failed' },
    ]);
  });
});

/** The register as the program of before would have left it: nothing of the proof of rows, in no event. */
async function undoProof({ k, engine }: Db): Promise<void> {
  const { chainHash } = await import('../../../src/db/engine/chain.ts');
  const guards =
    engine === 'sqlite'
      ? (await sql<{ name: string; sql: string }>`select name, sql from sqlite_master where name like 'events_no_%'`.execute(k)).rows
      : [];
  for (const { name } of guards) await sql.raw(`drop trigger ${name}`).execute(k);
  if (engine !== 'sqlite') await sql`alter table events disable trigger user`.execute(k);
  let previous = { seq: 0, hash: '' };
  const events = await k.selectFrom('events').selectAll().orderBy('seq').execute();
  await k.deleteFrom('events').execute();
  await k.deleteFrom('event_texts').execute();
  for (const event of events) {
    if (event.kind === 'recorded') continue;
    const { rows: _, texts: __, ...body } = JSON.parse(event.body) as Record<string, unknown>;
    const seq = previous.seq + 1;
    const text = JSON.stringify({ ...body, seq });
    previous = { seq, hash: chainHash(previous.hash, text) };
    await k
      .insertInto('events')
      .values({ ...event, ...previous, body: text })
      .execute();
  }
  await k.updateTable('chain_head').set(previous).execute();
  for (const guard of guards) await sql.raw(guard.sql).execute(k);
  if (engine !== 'sqlite') await sql`alter table events enable trigger user`.execute(k);
  await k.updateTable('posts').set({ salt: null }).where('docket_id', 'is', null).execute();
  await sql`alter table authors drop column salt`.execute(k);
  await sql`drop table row_salts`.execute(k);
  await sql`drop table sealed_rows`.execute(k);
  await sql`delete from kysely_migration where name >= '0013'`.execute(k);
  await sql`drop index dockets_held`.execute(k);
  await sql`drop index events_of_forgetting`.execute(k);
  await sql`drop index posts_ignored`.execute(k);
  await sql`alter table dockets drop column held_since`.execute(k);
  await sql`alter table chain_head drop column edge`.execute(k);
  await sql`alter table anchors drop column root`.execute(k);
  await withoutNewest(k, engine);
}
