import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { migrateToLatest } from '../../../src/db/engine/migrate.ts';
import { TreeEdge } from '../../../src/db/engine/tree/tree-edge.ts';
import { anchorHead } from '../../../src/db/stores/events/anchor-store.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { noteOnDocket } from '../../../src/register/dockets/acts.ts';
import { addDocket, ACTOR, makeRegister, NOW } from '../../support/docket-fixture.ts';
import { ENGINES, emptyPlace, type Place } from '../../support/engines.ts';
import { fillRegister, Talk, take } from '../../support/intake.ts';
import { withoutNewest } from './older-shape.ts';

const BY = { actor: ACTOR, now: NOW };

describe.each(ENGINES)('a register from before there was a tree over its events on %s', (engine) => {
  let place: Place;
  let old: Db;
  let before: { seq: number; hash: string };

  beforeEach(async () => {
    place = await emptyPlace(engine);
    old = (await place.create()).db;
    await fillRegister(old);
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice एटा में चोरी');
    talk.say('bina', '@Uppolice यहां भी', { re: root });
    await take(old, [talk.parsed()]);
    await noteOnDocket(old, 1, 'called', BY);
    await old.write((tx) => anchorHead(tx, 'sync', NOW.toISOString()));
    before = await old.k.selectFrom('chain_head').select(['seq', 'hash']).executeTakeFirstOrThrow();
    await sql`alter table chain_head drop column edge`.execute(old.k);
    await sql`alter table anchors drop column root`.execute(old.k);
    await withoutNewest(old.k, old.engine);
    await sql`delete from kysely_migration where name >= '0016'`.execute(old.k);
  });
  afterEach(() => place.remove());

  it('gets the tree of all its events with an event that holds its root, and goes on', async () => {
    await migrateToLatest(old.k, old.engine);
    const begun = await old.k.selectFrom('events').selectAll().where('kind', '=', 'tree_begun').executeTakeFirstOrThrow();
    const tree = TreeEdge.empty();
    for (const { hash } of await old.k.selectFrom('events').select('hash').where('seq', '<', begun.seq).orderBy('seq').execute())
      tree.add(hash);
    expect(JSON.parse(begun.body).data).toEqual({ events: before.seq, root: tree.root() });
    await noteOnDocket(old, 1, 'called again', BY);
    expect(await verifyChain(old, { ...before, root: tree.root() })).toMatchObject({ ok: true, anchors: { checked: 2, broken: [] } });
  });

  it('shows an event of before that was changed afterwards, and a root that was', async () => {
    await migrateToLatest(old.k, old.engine);
    expect(await verifyChain(old, { ...before, root: '0'.repeat(64) })).toMatchObject({ ok: false, anchors: { broken: [{}] } });
  });
});

it('a register without events gets no event of a tree', async () => {
  const place = await emptyPlace('sqlite');
  const { db } = await place.create();
  expect(await db.k.selectFrom('events').select('seq').execute()).toEqual([]);
  await place.remove();
});

it('an event that is added to the tree changes the root of the head', async () => {
  const db = await makeRegister();
  const heads = new Set<string>();
  for (let n = 0; n < 3; n++) {
    await addDocket(db);
    heads.add(await db.write((tx) => anchorHead(tx, 'sync', NOW.toISOString())));
  }
  expect([...heads].map((head) => head.split(':').length)).toEqual([3, 3, 3]);
  await db.close();
});
