import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { TreeEdge } from '../../../src/db/engine/tree/tree-edge.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { noteOnDocket } from '../../../src/register/dockets/acts.ts';
import { ACTOR, addDocket, fillRegister, NOW } from '../../support/docket-fixture.ts';
import { refusal } from '../../support/acts.ts';
import { registerOfTest } from '../../support/registers.ts';

const BY = { actor: ACTOR, now: NOW };

let db: Db;
beforeEach(async () => {
  db = await registerOfTest();
  await fillRegister(db);
  await addDocket(db);
  await noteOnDocket(db, 1, 'called', BY);
});

async function cutOff(...more: readonly string[]): Promise<void> {
  const { rows } = await sql<{ name: string; sql: string }>`select name, sql from sqlite_master where name like 'events_no_%'`.execute(
    db.k,
  );
  for (const { name } of rows) await sql.raw(`drop trigger ${name}`).execute(db.k);
  await sql`delete from events where seq = (select max(seq) from events)`.execute(db.k);
  for (const statement of more) await sql.raw(statement).execute(db.k);
  for (const guard of rows) await sql.raw(guard.sql).execute(db.k);
}

async function putEdgeBack(): Promise<void> {
  const tree = TreeEdge.empty();
  for (const { hash } of await db.k.selectFrom('events').select('hash').orderBy('seq').execute()) tree.add(hash);
  await db.k.updateTable('chain_head').set({ edge: tree.toString() }).execute();
}

const HEAD_BACK = 'update chain_head set seq = seq - 1, hash = (select hash from events where events.seq = chain_head.seq - 1)';

describe('a register whose newest event was cut off', () => {
  it.each([
    ['and nothing else', []],
    ['and its head was put back', [HEAD_BACK]],
    ['and it has no head any more', ['delete from chain_head']],
  ])('%s: the next act is refused with what to do, and writes nothing', async (_, more) => {
    await cutOff(...more);
    const refused = await refusal(noteOnDocket(db, 1, 'called again', BY));
    expect(refused.code).toBe('chain_broken');
    expect(refused.nextSteps.map(({ en }) => en).join(' ')).toMatch(/Copy the file.*audit verify.*restore/s);
    expect(await db.k.selectFrom('event_texts').select('text').execute()).toEqual([{ text: 'called' }]);
    expect(await verifyChain(db)).toMatchObject({ ok: false });
  });

  it('together with all that it wrote is sound in itself: only a head that lies outside tells', async () => {
    const { head } = await verifyChain(db);
    await cutOff(HEAD_BACK, 'delete from event_texts');
    await putEdgeBack();
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    expect(await verifyChain(db, head)).toMatchObject({ ok: false, anchors: { broken: [{ place: 'given' }] } });
  });
});

it('a head without its event behind it is found where an event was written past it', async () => {
  await sql`insert into events (seq, at, kind, body, hash) values (99, '2026-11-02', 'noted', '{}', 'x')`.execute(db.k);
  expect((await refusal(noteOnDocket(db, 1, 'called again', BY))).code).toBe('chain_broken');
});
