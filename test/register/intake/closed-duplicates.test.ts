/** What lands on a docket that was closed as a duplicate: the docket that goes on is raised, and nobody overlooks an emergency on a closed one. */
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { closeDocket } from '../../../src/register/dockets/close.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { rereadDockets } from '../../../src/register/reading/reread.ts';
import { deskNow } from '../../../src/reports/desk.ts';
import { formatDocket } from '../../../src/domain/docket/number/docket-number.ts';
import { packetWords } from '../../../src/forwarding/channels/packet-words.ts';
import { showComplaint } from '../../../src/reports/docket/show.ts';
import { urgentFirst } from '../../../src/reports/urgent-first.ts';
import { fillRegister, NOW, reader, Talk, take } from '../../support/intake.ts';

const LATER = new Date(NOW.getTime() + 60_000);
const by = { actor: { login: 'op', host: 'desk', name: 'Operator' }, now: LATER };

async function withRegister(work: (db: Db) => Promise<void>): Promise<void> {
  const { db } = await createDb(':memory:');
  try {
    await fillRegister(db);
    await work(db);
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  } finally {
    await db.close();
  }
}

async function two(db: Db): Promise<{ talk: Talk; first: string; second: string }> {
  const talk = new Talk();
  const [first, second] = [talk.say('asha', '@Uppolice चोरी हुई'), talk.say('bina', '@Uppolice दुकान में चोरी')];
  await take(db, [talk.parsed([first, second])]);
  return { talk, first, second };
}

const rowOf = (db: Db, id: number) => db.k.selectFrom('dockets').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

describe('a word on a docket that was closed as a duplicate', () => {
  it('makes the docket that goes on an emergency that tells its place, and keeps it so when the rules are run again', async () => {
    await withRegister(async (db) => {
      const { talk, second } = await two(db);
      await closeDocket(db, 2, { outcome: 'duplicate', of: 1 }, { reason: 'same' }, by);
      const word = talk.say('bina', 'बचाओ, एटा में', { re: second });
      await take(db, [talk.parsed([word])], { now: LATER });
      expect(await rowOf(db, 1)).toMatchObject({ urgency: 'emergency', attention: 1, district: 'Etah' });
      await rereadDockets(db, reader, { actor: by.actor, clock: () => LATER, all: true, dryRun: false, progress: () => undefined });
      expect(await rowOf(db, 1)).toMatchObject({ urgency: 'emergency' });
      const more = talk.say('asha', 'सुनिए', { re: talk.posts[0]?.id ?? '' });
      await take(db, [talk.parsed([more])], { now: LATER });
      expect(await rowOf(db, 1)).toMatchObject({ urgency: 'emergency', district: 'Etah' });
    });
  });

  it('proposes to reopen the docket that went on where that is closed too', async () => {
    await withRegister(async (db) => {
      const { talk, second } = await two(db);
      await closeDocket(db, 2, { outcome: 'duplicate', of: 1 }, { reason: 'same' }, by);
      await closeDocket(db, 1, { outcome: 'guided' }, { reason: 'told' }, by);
      await take(db, [talk.parsed([talk.say('bina', 'बचाओ', { re: second })])], { now: LATER });
      expect(await rowOf(db, 1)).toMatchObject({ urgency: 'emergency', attention: 1, status: 'closed' });
      expect(await deskNow(db, LATER)).toMatchObject({ emergencies: 2, emergenciesOnClosed: 2, needsAttention: ['emergencies'] });
    });
  });
});

describe('the words on a duplicate', () => {
  it.each(['बचाओ, एटा में', 'बचाओ, फिर से आ गए'])(
    'are shown with its number, in the thread of the docket that goes on and in its packet: %s',
    async (text) => {
      await withRegister(async (db) => {
        const { talk, second } = await two(db);
        await closeDocket(db, 2, { outcome: 'duplicate', of: 1 }, { reason: 'same' }, by);
        await take(db, [talk.parsed([talk.say('bina', text, { re: second })])], { now: LATER });
        const number = formatDocket('UPP', { year: 2026, serial: 2 });
        const { thread } = await showComplaint(db, 1);
        expect(thread.filter(({ saidOn }) => saidOn !== null)).toMatchObject([{ saidOn: number, text: expect.stringContaining(text) }]);
        expect((await packetWords(db, [1])).get(1)?.at(-1)).toMatchObject({ saidOn: number, text: expect.stringContaining(text) });
        expect((await showComplaint(db, 2)).thread.every(({ saidOn }) => saidOn === null)).toBe(true);
      });
    },
  );

  it('are not given away where the duplicate is withheld and the docket that goes on is not', async () => {
    await withRegister(async (db) => {
      const { talk, second } = await two(db);
      await closeDocket(db, 2, { outcome: 'duplicate', of: 1 }, { reason: 'same' }, by);
      await take(db, [talk.parsed([talk.say('bina', 'बचाओ', { re: second })])], { now: LATER });
      await db.k.updateTable('dockets').set({ withheld: 'child' }).where('id', '=', 2).execute();
      expect((await showComplaint(db, 1)).thread.find(({ saidOn }) => saidOn !== null)).toMatchObject({
        text: null,
        author: null,
        postId: null,
      });
      expect((await packetWords(db, [1])).get(1)?.every(({ saidOn }) => saidOn === null)).toBe(true);
      await db.k.updateTable('dockets').set({ withheld: null }).where('id', '=', 2).execute();
    });
  });
});

describe('an emergency that lands on a closed docket', () => {
  it('waits like any other: it is counted, and comes first in a short list', async () => {
    await withRegister(async (db) => {
      const { talk, first } = await two(db);
      await closeDocket(db, 1, { outcome: 'guided' }, { reason: 'told' }, by);
      expect(await deskNow(db, LATER)).toMatchObject({ emergencies: 0, needsAttention: [] });
      await take(db, [talk.parsed([talk.say('asha', 'बचाओ', { re: first })])], { now: LATER });
      expect(await deskNow(db, LATER)).toMatchObject({ emergencies: 1, needsAttention: ['emergencies'] });
      const page = await urgentFirst(db, { filter: {}, limit: 5 });
      expect(page.map(({ docket, urgency }) => [docket, urgency])).toEqual([
        ['UPP-2026-000001-5', 'emergency'],
        [expect.stringContaining('000002'), 'normal'],
      ]);
    });
  });
});
