/** Reading again what no person has decided. */
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { changeDocket } from '../../../src/db/stores/dockets/docket-change-store.ts';
import { docketsById } from '../../../src/db/stores/dockets/docket-store.ts';
import { applyAct } from '../../../src/domain/docket/docket-life.ts';
import { listUnits } from '../../../src/db/stores/directory/unit-store.ts';
import { learntPlaces } from '../../../src/db/stores/directory/learnt-store.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { combineFindings } from '../../../src/domain/reading/combine.ts';
import type { Reader, RoutingDecision } from '../../../src/domain/reading/reading.ts';
import type { Unit } from '../../../src/domain/directory/unit.ts';
import { transferDocket } from '../../../src/register/dockets/transfer.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { landPage, startIntake } from '../../../src/register/intake/land.ts';
import { enterWaiting } from '../../../src/register/intake/enter.ts';
import { loadDirectory } from '../../../src/register/shared/load-directory.ts';
import { rereadDockets } from '../../../src/register/reading/reread.ts';
import { createReader } from '../../../src/routing/reader.ts';
import { ENGINES, emptyRegister } from '../../support/engines.ts';
import { fillRegister, reader as knowing, Talk, take } from '../../support/intake.ts';
import { parsePosts } from '../../../src/twitter/parse/posts.ts';

const NOW = new Date('2026-11-02T06:30:00.000Z');
const actor = { name: 'asha', login: 'asha', host: 'desk' };

/** A reader of an older version, that finds nothing. */
function blind(): Reader {
  const reader = createReader();
  const nothing: RoutingDecision = {
    district: null,
    decision: 'none',
    confidence: 0,
    candidates: [],
    evidence: [],
    ruleset: '2020.1',
  };
  const blindReader: Reader = {
    ruleset: '2020.1',
    withLearnt: () => blindReader,
    read: (input) => ({ ...reader.read(input), routing: nothing }),
    locate: () => nothing,
    findings: (input) => ({ ...reader.findings(input), routing: nothing, places: [] }),
    combine: (posts) => combineFindings(posts, { weigh: () => nothing, contextWeight: 1 }),
    asksWhatBecame: () => false,
    saysAllIsWell: () => false,
    saysSettled: () => false,
  };
  return blindReader;
}

async function registerRead(reader: Reader) {
  const { db } = await createDb(':memory:');
  await initialiseRegister(db, { now: NOW, actor });
  const page = parsePosts({
    data: [
      {
        id: '2100000000000000001',
        text: '@Uppolice जिला बलिया में बाइक चोरी हो गई',
        author_id: '71',
        created_at: '2026-11-02T05:00:00.000Z',
        conversation_id: '2100000000000000001',
      },
      {
        id: '2100000000000000002',
        text: '@Uppolice मेरा फोन खो गया',
        author_id: '72',
        created_at: '2026-11-02T05:01:00.000Z',
        conversation_id: '2100000000000000002',
      },
    ],
    includes: {
      users: [
        { id: '71', username: 'ramesh_k' },
        { id: '72', username: 'sita_d' },
      ],
    },
  });
  const intake = await startIntake(db, 'import', NOW);
  await landPage(db, intake, page, NOW);
  await enterWaiting(db, reader, await loadDirectory(db), { now: () => NOW });
  return db;
}

const again = (db: Awaited<ReturnType<typeof registerRead>>, options: { all?: boolean; dryRun?: boolean } = {}) =>
  rereadDockets(db, createReader(), { all: false, dryRun: false, actor, clock: () => NOW, progress: () => undefined, ...options });

describe('reading again', () => {
  it('finds the district that older rules did not see, with an event that the proof of the register accepts', async () => {
    const db = await registerRead(blind());
    const answer = await again(db);
    expect(answer.read).toBe(2);
    expect(answer.changed).toEqual([
      { docket: 'UPP-2026-000001-5', from: { district: null, decision: 'none' }, to: { district: 'Ballia', decision: 'auto' } },
    ]);
    expect(await db.k.selectFrom('dockets').select(['district', 'lead_unit', 'decision', 'ruleset']).where('id', '=', 1).execute()).toEqual(
      [{ district: 'Ballia', lead_unit: 'district-ballia', decision: 'auto', ruleset: answer.ruleset }],
    );
    expect((await verifyChain(db)).ok).toBe(true);
    expect((await again(db)).read).toBe(0);
    expect(await again(db, { all: true })).toMatchObject({ read: 2, changed: [] });
    await db.close();
  });

  it('shows with --dry-run what would change, and changes nothing', async () => {
    const db = await registerRead(blind());
    const events = await db.k.selectFrom('events').selectAll().execute();
    expect((await again(db, { dryRun: true })).changed).toHaveLength(1);
    expect(await db.k.selectFrom('events').selectAll().execute()).toEqual(events);
    expect((await again(db)).changed).toHaveLength(1);
    await db.close();
  });

  it('knows the words that an operator has taught to this register, and to no other', async () => {
    const db = await registerRead(createReader());
    const by = { actor, now: NOW };
    const unit = (await listUnits(db)).find(({ code }) => code === 'district-etah') as Unit;
    const teach = (words: string) => transferDocket(db, 2, { to: unit, reason: 'it is in Etah', overrule: false, learn: words }, by);
    await expect(teach('नई बस्ती')).rejects.toMatchObject({ code: 'bad_input' });
    await teach('मेरा फोन खो');
    const reader = createReader().withLearnt(await learntPlaces(db));
    expect(reader.ruleset).not.toBe(createReader().ruleset);
    const read = (text: string, from: Reader) => from.read({ text, tagged: [], authorLocation: null, hasMedia: false }).routing;
    expect(read('फिर से मेरा फोन खो गया', reader)).toMatchObject({
      district: 'Etah',
      decision: 'auto',
      evidence: [{ rule: 'learnt-name', text: 'मेरा फोन खो' }],
    });
    expect(read('फिर से मेरा फोन खो गया', createReader()).decision).toBe('none');
    expect((await verifyChain(db)).ok).toBe(true);
    await db.close();
  });

  it('leaves alone what a person has decided', async () => {
    const db = await registerRead(blind());
    await db.k.updateTable('dockets').set({ decided_by_person: 1 }).where('id', '=', 1).execute();
    expect(await again(db)).toMatchObject({ read: 1, changed: [] });
    await db.close();
  });
});

describe.each(ENGINES)('a class that newer rules find, on %s', (engine) => {
  /** Knows no word for what is withheld. */
  const older: Reader = {
    ...knowing,
    withLearnt: () => older,
    read: (input) => older.findings(input),
    findings: (input) => ({ ...knowing.findings(input), withheld: null }),
  };
  const read = (db: Db) => rereadDockets(db, knowing, { all: true, dryRun: false, actor, clock: () => NOW, progress: () => undefined });
  const rows = (db: Db) => db.k.selectFrom('dockets').select(['withheld', 'attention']).orderBy('id').execute();

  it('withholds what leans on that docket, also one that a unit has, and one that is less grave of itself', async () => {
    const db = await emptyRegister(engine);
    await fillRegister(db);
    const talk = new Talk();
    const graver = talk.say('asha', '@Uppolice pocso');
    const milder = talk.say('bina', '@Uppolice unsaid', { quotes: graver });
    talk.say('chand', '@Uppolice देखिए एटा', { quotes: milder });
    talk.say('dev', '@Uppolice एटा में चोरी');
    await take(db, [talk.parsed()], { reader: older });
    await db.write(async (tx) => {
      for (const docket of await docketsById(tx, [3, 4])) {
        const change = applyAct(docket, { act: 'forward', at: NOW.toISOString(), numberTold: false });
        await changeDocket(tx, docket, change, { kind: 'forwarded', at: NOW.toISOString(), actor });
      }
    });
    expect((await rows(db)).map(({ withheld }) => withheld)).toEqual([null, null, null, null]);

    await read(db);
    expect(await rows(db)).toEqual([
      { withheld: 'child', attention: 0 },
      { withheld: 'child', attention: 0 },
      { withheld: 'child', attention: 1 },
      { withheld: null, attention: 0 },
    ]);
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
  });
});
