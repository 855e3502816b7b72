/** What a victim posts again in slightly other words is withheld with what she posted first, in whichever order they become known. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { markDockets } from '../../../src/register/dockets/mark-dockets.ts';
import { showComplaint } from '../../../src/reports/docket/show.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { ENGINES, emptyRegister } from '../../support/engines.ts';
import { fillRegister, NOW, reader, Talk, take } from '../../support/intake.ts';

let opened: Db | undefined;
afterEach(async () => {
  if (!opened) return;
  expect(await verifyChain(opened)).toMatchObject({ ok: true });
  await opened.close();
  opened = undefined;
});

const says = (word: string) => `@Uppolice मकान मालिक रामू रात को कमरे में घुसा और ${word} थाना रिपोर्ट नहीं लिखता`;

async function register(engine: (typeof ENGINES)[number] = 'sqlite'): Promise<Db> {
  const db = await emptyRegister(engine);
  await fillRegister(db);
  opened = db;
  return db;
}

async function classes(db: Db): Promise<(string | null)[]> {
  const rows = await db.k.selectFrom('dockets').select('withheld').orderBy('id').execute();
  return rows.map(({ withheld }) => withheld);
}

describe.each(ENGINES)('a docket on which its author tells nearly what is withheld on another of hers, on %s', (engine) => {
  it.each([
    ['together', [[0, 1]]],
    ['the withheld one first', [[0], [1]]],
    ['the withheld one last', [[1], [0]]],
  ])('is withheld with it, where they land %s', async (_, parts) => {
    const db = await register(engine);
    const talk = new Talk();
    const ids = [talk.say('asha', says('pocso')), talk.say('asha', says('मारा'))];
    for (const part of parts) await take(db, [talk.parsed(part.map((at) => ids[at] ?? ''))]);
    expect(await classes(db)).toEqual(['child', 'child']);
  });

  it.each([
    ['together', (n: number) => n * 0],
    ['the withheld one first', (n: number) => Math.min(n, 1)],
    ['the withheld one last', (n: number) => (n === 0 ? 1 : 0)],
    ['the first half before the rest', (n: number) => (n < 30 ? 0 : 1)],
    ['the second half before the rest', (n: number) => (n < 30 ? 1 : 0)],
    ['every second one later', (n: number) => n % 2],
    ['in six parts', (n: number) => Math.floor(n / 10)],
    ['in six parts from the last to the first', (n: number) => 5 - Math.floor(n / 10)],
  ])('is withheld with it as one of sixty, where they land %s', async (_, partOf) => {
    const db = await register(engine);
    const talk = new Talk();
    const ids = Array.from({ length: 60 }, (_post, n) => talk.say('asha', `${says(n === 0 ? 'pocso' : 'मारा')} क्रमांक ${n}`));
    const parts = Map.groupBy(ids, (id) => partOf(ids.indexOf(id)));
    for (const [, part] of [...parts].sort(([a], [b]) => a - b)) await take(db, [talk.parsed(part)]);
    const found = await classes(db);
    expect(found).toHaveLength(60);
    expect(found.filter((each) => each !== 'child')).toEqual([]);
  });

  it('is withheld once a later word makes the other so, and lifted with it', async () => {
    const db = await register(engine);
    const talk = new Talk();
    const first = talk.say('asha', says('मारा'));
    const second = talk.say('asha', says('पीटा'));
    await take(db, [talk.parsed([first, second])]);
    expect(await classes(db)).toEqual([null, null]);
    expect(await Promise.all([1, 2].map(async (id) => (await showComplaint(db, id)).proposals))).toEqual([[], []]);
    await take(db, [talk.parsed([talk.say('asha', 'pocso', { re: second })])]);
    expect(await classes(db)).toEqual(['child', 'child']);
    await markDockets(db, [2], { wanted: { withheld: null }, reason: 'a slogan' }, { actor: ACTOR, now: NOW }, reader);
    expect(await classes(db)).toEqual([null, null]);
  });
});

describe('a docket on which nearly the same is reported', () => {
  it('by another person, or of another district, is not withheld with it', async () => {
    const db = await register();
    const talk = new Talk();
    const ids = [
      talk.say('asha', `${says('pocso')} एटा`),
      talk.say('bina', `${says('मारा')} एटा`),
      talk.say('asha', `${says('मारा')} हाथरस`),
    ];
    await take(db, [talk.parsed(ids)]);
    expect(await classes(db)).toEqual(['child', null, null]);
  });
});
