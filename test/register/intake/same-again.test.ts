/** One who posts a complaint again in the same words within hours has one docket. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { docketsById } from '../../../src/db/stores/dockets/docket-store.ts';
import { closeDocket } from '../../../src/register/dockets/close.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { showComplaint } from '../../../src/reports/docket/show.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { ENGINES, emptyRegister } from '../../support/engines.ts';
import { fillRegister, NOW, rolesOf, START, Talk, take } from '../../support/intake.ts';

let opened: Db | undefined;
afterEach(async () => {
  if (!opened) return;
  expect(await verifyChain(opened)).toMatchObject({ ok: true });
  await opened.close();
  opened = undefined;
});

const HOUR_MS = 60 * 60 * 1000;
const THEFT = '@Uppolice खेत से ट्रैक्टर चोरी';

async function register(engine: (typeof ENGINES)[number] = 'sqlite'): Promise<Db> {
  const db = await emptyRegister(engine);
  await fillRegister(db);
  opened = db;
  return db;
}

/** The dockets of the posts, in the order of the ids; null where a post is on none. */
async function docketsOf(db: Db, ids: readonly string[]): Promise<(number | null)[]> {
  const roles = await rolesOf(db);
  return ids.map((id) => roles.get(id)?.docket ?? null);
}

describe.each(ENGINES)('a complaint that is posted again, on %s', (engine) => {
  it('is a follow-up on the docket that its author has, says so, and is counted as one', async () => {
    const db = await register(engine);
    const talk = new Talk();
    const first = talk.say('asha', THEFT);
    const second = talk.say('asha', `${THEFT}!! 🙏`);
    await take(db, [talk.parsed([first])]);
    const summary = await take(db, [talk.parsed([second])]);
    expect(summary).toMatchObject({ complaints: { opened: 0 }, followUps: 1 });
    expect((await rolesOf(db)).get(second)).toEqual({ role: 'follow_up', docket: 1, triage: null });
    const shown = await showComplaint(db, 1);
    expect(shown).toMatchObject({ followUps: 1, proposals: [] });
    expect(shown.thread.map(({ postId, joinedBy }) => [postId, joinedBy])).toEqual([
      [first, null],
      [second, 'near-identical'],
    ]);
    expect(shown.events.map(({ kind, data }) => [kind, data.joinedBy])).toContainEqual(['follow_up', 'near-identical']);
  });

  it('is the same within one batch', async () => {
    const db = await register(engine);
    const talk = new Talk();
    const ids = [talk.say('asha', THEFT), talk.say('asha', THEFT), talk.say('asha', `@adgzoneagra ${THEFT}`)];
    await take(db, [talk.parsed(ids)]);
    expect(await docketsOf(db, ids)).toEqual([1, 1, 1]);
  });
});

describe('a complaint that is posted again', () => {
  it.each([
    ['another place', `${THEFT} एटा`, `${THEFT} हाथरस`],
    ['other words', THEFT, '@Uppolice खेत से भैंस चोरी'],
    ['another phone number', `${THEFT} 9450000000`, `${THEFT} 9450000001`],
    ['other words, of few', '@Uppolice मदद करें', '@Uppolice जल्दी करें'],
  ])('opens its own docket because of %s', async (_, one, other) => {
    const db = await register();
    const talk = new Talk();
    const ids = [talk.say('asha', one), talk.say('asha', other)];
    await take(db, [talk.parsed(ids)]);
    expect(await docketsOf(db, ids)).toEqual([1, 2]);
  });

  it('in few words is the same within an hour, and opens its own docket later', async () => {
    const db = await register();
    const talk = new Talk();
    const at = (minutes: number) => talk.sayAt(new Date(START.getTime() + minutes * 60_000), 'asha', '@Uppolice help me');
    const ids = [at(0), at(10), at(120)];
    for (const id of [ids[1], ids[0], ids[2]]) await take(db, [talk.parsed([id ?? ''])]);
    expect(await docketsOf(db, ids)).toEqual([1, 1, 2]);
  });

  it('by another person opens a docket of that person', async () => {
    const db = await register();
    const talk = new Talk();
    const ids = [talk.say('asha', THEFT), talk.say('bina', THEFT)];
    await take(db, [talk.parsed(ids)]);
    expect(await docketsOf(db, ids)).toEqual([1, 2]);
  });

  it('more than twelve hours after the docket was begun opens its own, also where it comes again and again', async () => {
    const db = await register();
    const talk = new Talk();
    const at = (hours: number, by: string) => talk.sayAt(new Date(START.getTime() + hours * HOUR_MS), by, THEFT);
    const late = [at(0, 'asha'), at(13, 'asha')];
    const often = [at(0, 'bina'), at(10, 'bina'), at(20, 'bina')];
    const now = new Date(START.getTime() + 21 * HOUR_MS);
    for (const id of [...late, ...often]) await take(db, [talk.parsed([id])], { now });
    expect(await docketsOf(db, late)).toEqual([1, 2]);
    expect(await docketsOf(db, often)).toEqual([3, 3, 4]);
  });

  it('and is an emergency raises the docket, which stays one', async () => {
    const db = await register();
    const talk = new Talk();
    const ids = [talk.say('asha', THEFT), talk.say('asha', `${THEFT} बचाओ`), talk.say('asha', `${THEFT} बचाओ बचाओ`)];
    for (const id of ids) await take(db, [talk.parsed([id])]);
    expect(await docketsOf(db, ids)).toEqual([1, 1, 1]);
    expect((await docketsById(db, [1]))[0]).toMatchObject({ urgency: 'emergency', followUps: 2 });
  });

  it('takes along what is said below it afterwards', async () => {
    const db = await register();
    const talk = new Talk();
    const first = talk.say('asha', THEFT);
    const again = talk.say('asha', THEFT);
    const below = talk.say('asha', 'एटा में', { re: again });
    const other = talk.say('bina', 'मेरे साथ भी', { re: again });
    for (const id of [first, again, below, other]) await take(db, [talk.parsed([id])]);
    const roles = await rolesOf(db);
    expect(roles.get(below)).toMatchObject({ role: 'follow_up', docket: 1 });
    expect(roles.get(other)).toMatchObject({ role: 'also_affected', docket: 1 });
    expect((await docketsById(db, [1]))[0]).toMatchObject({ district: 'Etah' });
  });

  it('on a docket that was closed proposes to reopen it', async () => {
    const db = await register();
    const talk = new Talk();
    await take(db, [talk.parsed([talk.say('asha', THEFT)])]);
    const by = { actor: ACTOR, now: new Date(NOW.getTime() + HOUR_MS) };
    await closeDocket(db, 1, { outcome: 'guided' }, { reason: 'told' }, by);
    await take(db, [talk.parsed([talk.say('asha', THEFT)])], { now: new Date(NOW.getTime() + 2 * HOUR_MS) });
    expect((await docketsById(db, [1]))[0]).toMatchObject({ status: 'closed', attention: true });
    expect((await showComplaint(db, 1)).proposals.map(({ kind }) => kind)).toEqual(['reopen']);
  });

  it('and is what joins two dockets that were opened before proposes the later one as a duplicate', async () => {
    const db = await register();
    const talk = new Talk();
    const base = talk.say('asha', THEFT);
    const parts = [talk.say('asha', `${THEFT} रात`), talk.say('asha', `${THEFT} घर`)];
    for (const id of [...parts, base]) await take(db, [talk.parsed([id])]);
    expect(await docketsOf(db, [...parts, base])).toEqual([1, 2, 1]);
    expect((await showComplaint(db, 2)).proposals.map(({ kind }) => kind)).toEqual(['duplicate']);
  });

  it('below a post that has not landed opens its own docket, proposed as a duplicate', async () => {
    const db = await register();
    const talk = new Talk();
    const missing = talk.say('bina', 'कुछ और');
    const first = talk.say('asha', THEFT);
    const reply = talk.say('asha', `खेत से ट्रैक्टर चोरी @Uppolice`, { re: missing });
    await take(db, [talk.parsed([first])]);
    await take(db, [talk.parsed([reply])]);
    expect(await docketsOf(db, [first, reply])).toEqual([1, 2]);
    expect((await showComplaint(db, 2)).proposals.map(({ kind }) => kind)).toEqual(['duplicate']);
  });
});
