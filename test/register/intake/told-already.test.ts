/** What lands after a unit was informed sets attention, and the unit must hear more. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { docketsToUpdate } from '../../../src/db/stores/dispatches/update-store.ts';
import { docketsById } from '../../../src/db/stores/dockets/docket-store.ts';
import { printPackets } from '../../../src/forwarding/channels/print.ts';
import { makePlan, type PlanOptions } from '../../../src/forwarding/make-plan.ts';
import { recordAnswer } from '../../../src/register/dockets/acts.ts';
import { markDockets } from '../../../src/register/dockets/mark-dockets.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { unit } from '../../support/acts.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fillRegister, NOW, reader, Talk, take } from '../../support/intake.ts';

const PRINT: PlanOptions = { channel: 'print', language: null, overrule: false, update: false, further: false };

let db: Db;
beforeEach(async () => {
  ({ db } = await createDb(':memory:'));
  await fillRegister(db);
});
afterEach(async () => {
  expect(await verifyChain(db)).toMatchObject({ ok: true });
  await db.close();
});

async function print(id: number): Promise<void> {
  const plan = await makePlan(db, [id], PRINT, NOW);
  const run = { options: PRINT, actor: ACTOR, clock: () => NOW, signal: new AbortController().signal, claimant: 'asha@desk-1/0' };
  await printPackets(
    db,
    plan,
    plan.items.filter((item) => item.act === 'send'),
    async () => ['sheet.txt'],
    run,
  );
}

const attention = async (id: number) => (await docketsById(db, [id])).map((docket) => docket.attention);
const due = async () => (await docketsToUpdate(db)).due;

describe('a docket that was printed', () => {
  it('and whose words are corrected needs attention', async () => {
    const talk = new Talk();
    const first = talk.say('asha', '@Uppolice एटा में चोरी');
    await take(db, [talk.parsed([first])]);
    await print(1);
    expect([await attention(1), await due()]).toEqual([[false], []]);
    const edit = talk.say('asha', '@Uppolice एटा में चोरी, कल नहीं परसों', { edits: first });
    await take(db, [talk.parsed([edit])]);
    expect([await attention(1), await due()]).toEqual([[true], [1]]);
  });

  it('and of which a late word tells an emergency needs attention, although the unit has answered since', async () => {
    const talk = new Talk();
    const first = talk.say('asha', '@Uppolice एटा में चोरी');
    const late = talk.say('asha', 'बचाओ', { re: first });
    await take(db, [talk.parsed([first])]);
    await print(1);
    await recordAnswer(db, 1, { from: unit('district-etah'), way: 'phone' }, { actor: ACTOR, now: NOW });
    await take(db, [talk.parsed([late])]);
    expect([await attention(1), await due()]).toEqual([[true], [1]]);
  });

  it('and is withheld later because it quotes a withheld one needs attention', async () => {
    const talk = new Talk();
    const victim = talk.say('asha', '@Uppolice सुनिए एटा');
    const quoting = talk.say('bina', '@Uppolice देखिए हाथरस', { quotes: victim });
    const word = talk.say('asha', 'pocso', { re: victim });
    await take(db, [talk.parsed([victim, quoting])]);
    await print(2);
    expect([await attention(2), await due()]).toEqual([[false], []]);
    await take(db, [talk.parsed([word])]);
    expect([await attention(2), await due()]).toEqual([[true], [2]]);
  });

  it('and is withheld later because an answer to it, on a docket of its author, tells what is withheld needs attention', async () => {
    const talk = new Talk();
    const first = talk.say('asha', '@Uppolice एटा में चोरी');
    const hers = talk.say('bina', '@Uppolice हाथरस में चोरी', { re: first });
    await take(db, [talk.parsed([hers])]);
    await take(db, [talk.parsed([first])]);
    await print(2);
    expect([await attention(2), await due()]).toEqual([[false], []]);
    const answer = talk.say('bina', 'pocso', { re: first });
    await take(db, [talk.parsed([answer])]);
    expect([await attention(2), await due()]).toEqual([[true], [2]]);
  });

  it('and is withheld later because somebody else who is affected tells what is withheld needs attention', async () => {
    const talk = new Talk();
    const first = talk.say('asha', '@Uppolice एटा में चोरी');
    await take(db, [talk.parsed([first])]);
    await print(1);
    const other = talk.say('bina', 'pocso', { re: first });
    await take(db, [talk.parsed([other])]);
    expect([await attention(1), await due()]).toEqual([[true], [1]]);
  });

  it('and is withheld later by a person needs attention, and so does what leans on it', async () => {
    const talk = new Talk();
    const victim = talk.say('asha', '@Uppolice सुनिए एटा');
    const quoting = talk.say('bina', '@Uppolice देखिए हाथरस', { quotes: victim });
    await take(db, [talk.parsed([victim, quoting])]);
    await print(1);
    await print(2);
    await markDockets(db, [1], { wanted: { withheld: 'sexual_offence' }, reason: 'by phone' }, { actor: ACTOR, now: NOW }, reader);
    expect([await attention(1), await attention(2), await due()]).toEqual([[true], [true], [1, 2]]);
  });

  it('and gets a further word that changes nothing is no matter for an update', async () => {
    const talk = new Talk();
    const first = talk.say('asha', '@Uppolice एटा में चोरी');
    await take(db, [talk.parsed([first])]);
    await print(1);
    const word = talk.say('asha', 'चोरी', { re: first });
    await take(db, [talk.parsed([word])]);
    expect([await attention(1), await due()]).toEqual([[true], []]);
  });
});
