/** A new post against what a person has decided: attention and a proposal that stand until somebody acts on the docket. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import type { Reader } from '../../../src/domain/reading/reading.ts';
import { printPackets } from '../../../src/forwarding/channels/print.ts';
import { makePlan, type PlanOptions } from '../../../src/forwarding/make-plan.ts';
import type { Packet } from '../../../src/domain/dispatch/packet.ts';
import { noteOnDocket, recordAnswer } from '../../../src/register/dockets/acts.ts';
import { closeDocket } from '../../../src/register/dockets/close.ts';
import { markDockets } from '../../../src/register/dockets/mark-dockets.ts';
import { transferDocket } from '../../../src/register/dockets/transfer.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { deskNow } from '../../../src/reports/desk.ts';
import { docketsHeldBack } from '../../../src/reports/filter/held-back.ts';
import { showComplaint } from '../../../src/reports/docket/show.ts';
import { unit } from '../../support/acts.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fillRegister, NOW, reader, Talk, take } from '../../support/intake.ts';

const NUMBER = 'UPP-2026-000001-5';
const PRINT: PlanOptions = { channel: 'print', language: null, overrule: false, update: false, further: false };

let db: Db;
let talk: Talk;
let first: string;
beforeEach(async () => {
  ({ db } = await createDb(':memory:'));
  await fillRegister(db);
  talk = new Talk();
  first = talk.say('asha', '@Uppolice एटा में चोरी');
  await take(db, [talk.parsed([first])]);
});
afterEach(async () => {
  expect(await verifyChain(db)).toMatchObject({ ok: true });
  await db.close();
});

const by = { actor: ACTOR, now: NOW };
const transfer = (to: string) => transferDocket(db, 1, { to: unit(to), reason: 'by phone', overrule: false }, by);
const land = async (author: string, text: string) => take(db, [talk.parsed([talk.say(author, text, { re: first })])]);
const stands = async () => {
  const { attention, proposals } = await showComplaint(db, 1);
  return { attention, commands: proposals.map(({ command }) => command) };
};
const proposes = (command: string) => ({ attention: true, commands: [`uppolice ${command} --reason "…"`] });

describe('words after a transfer that name another district', () => {
  const named: readonly [sentence: string, to: string, text: string, proposed: string | null][] = [
    ['than the one where it lies now, and than the one that was named first', 'district-hathras', 'घटना आगरा की है', 'commissionerate-agra'],
    ['again, which the person moved it away from', 'district-hathras', 'यह एटा का ही मामला है', 'district-etah'],
    ['than it lies in, by a tag alone', 'district-hathras', '@agrapolice कृपया देखें', null],
    ['none', 'district-hathras', 'अभी तक कोई नहीं आया', null],
    ['the very one where it lies', 'district-hathras', 'हाथरस की घटना है', null],
  ];
  it.each(named)('%s', async (_, to, text, proposed) => {
    await transfer(to);
    await land('asha', text);
    const expected = proposed === null ? [] : [`uppolice transfer ${NUMBER} ${proposed} --reason "…"`];
    expect(await stands()).toEqual({ attention: true, commands: expected });
  });

  it('are proposed until somebody acts: an answer of the police in the thread settles nothing, a note does', async () => {
    await transfer('district-hathras');
    await land('asha', 'घटना आगरा की है');
    await land('Uppolice', 'जाँच की जा रही है');
    await land('hathraspolice', 'संज्ञान लिया गया');
    expect(await stands()).toEqual(proposes(`transfer ${NUMBER} commissionerate-agra`));
    await noteOnDocket(db, 1, 'asked: it is Hathras', by);
    expect(await stands()).toEqual({ attention: false, commands: [] });
    await land('hathraspolice', 'कार्यवाही प्रचलित है');
    expect(await stands()).toEqual({ attention: false, commands: [] });
  });

  it('of somebody else propose nothing', async () => {
    await transfer('district-hathras');
    await land('bina', 'आगरा में भी यही हुआ');
    expect((await stands()).commands).toEqual([]);
  });

  it('than before are proposed too where the docket lies with a unit of no district', async () => {
    await transfer('hq');
    await land('asha', 'एटा में फिर चोरी हुई');
    expect((await stands()).commands).toEqual([]);
    await land('asha', 'घटना आगरा की है');
    expect(await stands()).toEqual(proposes(`transfer ${NUMBER} commissionerate-agra`));
  });
});

describe('words after forwarding that deny the place where it lies', () => {
  /** Knows "X की नहीं": counter-evidence for X. */
  const denying: Reader = {
    ...reader,
    withLearnt: () => denying,
    findings(input) {
      const found = reader.findings(input);
      const denied = /\S+(?= की नहीं)/u.exec(input.text);
      if (!denied) return found;
      const places = found.places.map((place) => (place.start === denied.index ? { ...place, weight: -0.9 } : place));
      const [named] = places.flatMap(({ weight, districts }) => (weight > 0 ? districts : []));
      return { ...found, places, routing: { ...found.routing, district: named ?? null, decision: named ? 'auto' : 'none' } };
    },
  };

  it('propose the other district, are due to the unit that has the packet, and are shown as speaking against the place', async () => {
    const run = { options: PRINT, actor: ACTOR, clock: () => NOW, signal: new AbortController().signal, claimant: 'asha@desk-1/0' };
    const plan = await makePlan(db, [1], PRINT, NOW);
    const sendings = plan.items.filter((item) => item.act === 'send');
    await printPackets(db, plan, sendings, async () => ['sheet.txt'], run);
    const post = talk.say('asha', 'घटना हाथरस की है, एटा की नहीं', { re: first });
    await take(db, [talk.parsed([post])], { reader: denying });
    expect(await stands()).toEqual(proposes(`transfer ${NUMBER} district-hathras`));
    const { updates, routing } = await showComplaint(db, 1);
    expect(updates).toMatchObject([{ unit: 'district-etah', learnt: ['district'] }]);
    expect(routing.evidence).toContainEqual(expect.objectContaining({ text: 'एटा', district: 'Etah', weight: -0.9, postId: post }));
  });
});

describe('words after the desk handed the matter over on X', () => {
  it('that name another district are proposed, and an answer of the unit does not take that back', async () => {
    await land('Uppolice', '@Etahpolice कृपया कार्यवाही करें');
    await land('asha', 'घटना हाथरस की है');
    expect(await stands()).toEqual(proposes(`transfer ${NUMBER} district-hathras`));
    await land('Etahpolice', 'जाँच जारी है');
    expect(await stands()).toEqual(proposes(`transfer ${NUMBER} district-hathras`));
  });
});

describe('words after a mark', () => {
  it('that tell an emergency where a person saw none are proposed until somebody acts, whatever the police answer', async () => {
    await markDockets(db, [1], { wanted: { urgency: 'normal' }, reason: 'by phone' }, by, reader);
    await land('asha', 'बचाओ');
    await land('Uppolice', 'जाँच की जा रही है');
    expect(await stands()).toEqual(proposes(`mark ${NUMBER} --emergency`));
    await noteOnDocket(db, 1, 'called again: nobody is hurt', by);
    expect(await stands()).toEqual({ attention: false, commands: [] });
  });
});

describe('words after a mark are to be decided on, whatever else is done', () => {
  const FLAGS = `mark ${NUMBER} --emergency --sensitive child`;
  const run = { options: PRINT, actor: ACTOR, clock: () => NOW, signal: new AbortController().signal, claimant: 'asha@desk-1/0' };
  beforeEach(async () => {
    await markDockets(db, [1], { wanted: { urgency: 'normal', withheld: null }, reason: 'by phone' }, by, reader);
    await land('asha', 'बचाओ');
    await land('asha', 'pocso');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a transfer', () => transfer('district-hathras')],
    ['an answer of the unit', () => recordAnswer(db, 1, { from: unit('district-etah'), way: 'phone' }, by)],
    [
      'a further unit that it concerns',
      () => transferDocket(db, 1, { to: unit('district-etah'), also: [unit('district-hathras')], reason: 'too', overrule: false }, by),
    ],
    ['a mark of another part', () => markDockets(db, [1], { wanted: { categories: ['assault'] }, reason: 'read' }, by, reader)],
  ])('%s settles nothing: the docket is held back and counted', async (_, act) => {
    await act();
    expect(await stands()).toEqual(proposes(FLAGS));
    expect(await deskNow(db, NOW)).toMatchObject({ contradicted: 1, needsAttention: expect.arrayContaining(['contradicted']) });
    // One that the unit has answered does not wait for the desk.
    expect(await docketsHeldBack(db, 'contradicted')).toEqual((await showComplaint(db, 1)).status === 'open' ? [1] : []);
    const { items } = await makePlan(db, [1], PRINT, NOW);
    expect(items).toMatchObject([{ act: 'refuse' }]);
  });

  it('a mark of one part leaves the other to be decided', async () => {
    await markDockets(db, [1], { wanted: { urgency: 'emergency' }, reason: 'read' }, by, reader);
    expect(await stands()).toEqual(proposes(`mark ${NUMBER} --sensitive child`));
    await markDockets(db, [1], { wanted: { withheld: 'child' }, reason: 'read' }, by, reader);
    expect(await stands()).toMatchObject({ commands: [] });
    expect(await deskNow(db, NOW)).toMatchObject({ contradicted: 0 });
  });

  it('the same mark again settles them, and a note does', async () => {
    await markDockets(db, [1], { wanted: { withheld: null }, reason: 'read again' }, by, reader);
    expect(await stands()).toEqual(proposes(`mark ${NUMBER} --emergency`));
    await noteOnDocket(db, 1, 'nobody is hurt', by);
    expect(await stands()).toMatchObject({ commands: [] });
    expect(await docketsHeldBack(db, 'contradicted')).toEqual([]);
  });

  it('it is not closed before a person has decided', async () => {
    await expect(closeDocket(db, 1, { outcome: 'guided', agreed: true }, { reason: 'told' }, by)).rejects.toMatchObject({
      code: 'refused',
    });
    await noteOnDocket(db, 1, 'nobody is hurt', by);
    await closeDocket(db, 1, { outcome: 'guided' }, { reason: 'told' }, by);
    expect(await stands()).toMatchObject({ commands: [] });
  });

  it('no update goes out, and a packet on its way is for the chief alone', async () => {
    await noteOnDocket(db, 1, 'nobody is hurt', by);
    const plan = await makePlan(db, [1], PRINT, NOW);
    const packets: Packet[] = [];
    const write = async (packet: Packet) => {
      packets.push(packet);
      return ['sheet.txt'];
    };
    await printPackets(
      db,
      plan,
      plan.items.filter((item) => item.act === 'send'),
      write,
      run,
    );
    expect(packets).toMatchObject([{ confidential: false }]);
    await land('asha', 'pocso');
    expect(await stands()).toEqual(proposes(`mark ${NUMBER} --sensitive child`));
    const update = await makePlan(db, [1], { ...PRINT, update: true }, NOW);
    expect(update.items).toMatchObject([{ act: 'refuse', why: expect.objectContaining({ en: expect.stringContaining('speak against') }) }]);
  });
});

describe('an emergency of which the complainant says that all is well', () => {
  beforeEach(() => land('asha', 'बचाओ, भाई लापता है'));

  it('stays one, and a person is asked to look until somebody acts', async () => {
    await land('asha', 'भाई सकुशल घर लौट आया, धन्यवाद');
    await land('Uppolice', 'अच्छी खबर है');
    expect(await showComplaint(db, 1)).toMatchObject({ urgency: 'emergency', status: 'open' });
    expect(await stands()).toEqual(proposes(`mark ${NUMBER} --no-emergency`));
    await noteOnDocket(db, 1, 'called: he is at home', by);
    expect(await stands()).toEqual({ attention: false, commands: [] });
  });

  it('is not looked at for words of doubt, nor for what somebody else says', async () => {
    await land('asha', 'भाई अभी तक नहीं मिला');
    await land('bina', 'वह सकुशल मिल गया');
    expect((await stands()).commands).toEqual([]);
  });
});
