/** Another person's emergency in the thread of a complaint: it never counts as "also affected" alone. */
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { noteOnDocket } from '../../../src/register/dockets/acts.ts';
import { formatDocket } from '../../../src/domain/docket/number/docket-number.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { deskNow } from '../../../src/reports/desk.ts';
import { waitingPosts } from '../../../src/reports/waiting-posts.ts';
import { createReader } from '../../../src/routing/reader.ts';
import { loadDirectory } from '../../../src/register/shared/load-directory.ts';
import { readingInput } from '../../../src/register/reading/read-post.ts';
import { NOW, Talk, take } from '../../support/intake.ts';

const ACTOR = { login: 'op', host: 'desk', name: 'Operator' };
const reader = createReader();

async function withRegister(work: (db: Db) => Promise<void>): Promise<void> {
  const { db } = await createDb(':memory:');
  try {
    await initialiseRegister(db, { actor: ACTOR, now: NOW });
    await work(db);
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  } finally {
    await db.close();
  }
}

async function waitingOf(db: Db) {
  const directory = await loadDirectory(db);
  return waitingPosts(db, NOW, (post) => reader.read(readingInput(post, directory)), { hours: 24 });
}

const rowOf = (db: Db, id: number) => db.k.selectFrom('dockets').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

describe("another person's reply that reads as an emergency", () => {
  it.each([
    'she has swallowed poison, please save her',
    'armed men are outside our door right now, save us',
    'मेरे भाई ने अभी ज़हर खा लिया है, बचा लो',
    'bachao, goli chal rahi hai',
    'मेरी बेटी दो दिन से लापता है',
  ])('waits first, is counted at once, and sets attention on the docket that it answers: %s', async (text) => {
    await withRegister(async (db) => {
      const talk = new Talk();
      const root = talk.say('asha', '@Uppolice my scooter was stolen in Hardoi');
      const calm = talk.say('chand', 'same thing happened near my shop in Sitapur', { re: root });
      talk.say('bina', text, { re: calm });
      await take(db, [talk.parsed()], { reader });
      const [first, ...others] = await waitingOf(db);
      expect(first).toMatchObject({ reason: 'own_complaint', urgency: 'emergency', docket: expect.stringContaining('000001') });
      expect(others).toMatchObject([{ urgency: 'normal' }]);
      expect(await deskNow(db, NOW)).toMatchObject({ waitingPosts: { emergencies: 1 }, needsAttention: ['waiting_posts'] });
      expect(await rowOf(db, 1)).toMatchObject({ attention: 1, also_affected: 2, urgency: 'normal' });
    });
  });

  it('keeps the attention while the complainant says more, until a person has acted', async () => {
    await withRegister(async (db) => {
      const talk = new Talk();
      const root = talk.say('asha', '@Uppolice my scooter was stolen in Hardoi');
      const plea = talk.say('bina', 'he is hanging himself now, save him', { re: root });
      await take(db, [talk.parsed([root, plea])], { reader });
      await take(db, [talk.parsed([talk.say('asha', 'it is a red one', { re: root }), talk.say('Uppolice', 'noted', { re: root })])], {
        reader,
      });
      expect(await rowOf(db, 1)).toMatchObject({ attention: 1 });
      expect((await rowOf(db, 1)).unseen_since).not.toBeNull();
      await noteOnDocket(db, 1, 'called the control room', { actor: ACTOR, now: NOW });
      expect((await rowOf(db, 1)).unseen_since).toBeNull();
    });
  });

  it('waits also where it names the docket, edits a calm reply, or answers a citizen under a post of the police', async () => {
    await withRegister(async (db) => {
      const talk = new Talk();
      const root = talk.say('asha', '@Uppolice my scooter was stolen in Hardoi');
      await take(db, [talk.parsed([root])], { reader });
      const number = formatDocket('UPP', { year: 2026, serial: 1 });
      const named = talk.say('bina', `@Uppolice ${number} they are killing my sister now, save us`);
      const post = talk.say('Uppolice', 'Drive safely');
      const citizen = talk.say('chand', 'my bag was snatched in Hardoi', { re: post });
      const under = talk.say('dev', '@chand my father has taken poison, save him', { re: citizen, bare: true });
      const calm = talk.say('bina', '@asha sad', { re: root, bare: true });
      const edited = talk.say('bina', '@asha sad: he has taken poison, save him', { re: root, bare: true, edits: calm });
      await take(db, [talk.parsed([named, post, citizen, under, calm, edited])], { reader });
      expect((await waitingOf(db)).map(({ postId, urgency }) => [postId, urgency])).toEqual([
        [edited, 'emergency'],
        [under, 'emergency'],
        [named, 'emergency'],
      ]);
    });
  });

  it('waits no more once a person has said that it is no complaint, and a calm reply never waits', async () => {
    await withRegister(async (db) => {
      const talk = new Talk();
      const root = talk.say('asha', '@Uppolice my scooter was stolen in Hardoi');
      talk.say('bina', 'me too, such is life', { re: root });
      await take(db, [talk.parsed()], { reader });
      expect(await waitingOf(db)).toEqual([]);
      expect(await rowOf(db, 1)).toMatchObject({ attention: 0, also_affected: 1 });
    });
  });

  it('calls attention to the docket that it answers, once, also where it stands on a docket of its author', async () => {
    await withRegister(async (db) => {
      const talk = new Talk();
      const root = talk.say('asha', '@Uppolice my scooter was stolen in Hardoi');
      const own = talk.say('bina', '@Uppolice my shop was robbed in Sitapur');
      const calm = talk.say('bina', 'the same happened to me', { re: root, quotes: own });
      const plea = talk.say('bina', 'they are beating my father right now, save him', { re: root, quotes: own });
      await take(db, [talk.parsed([root, own, calm])], { reader });
      expect(await rowOf(db, 1)).toMatchObject({ attention: 0 });
      await take(db, [talk.parsed([plea])], { reader });
      expect(await rowOf(db, 1)).toMatchObject({ attention: 1, urgency: 'normal' });
      expect(await rowOf(db, 2)).toMatchObject({ attention: 1, urgency: 'emergency' });
      await noteOnDocket(db, 1, 'seen, 112 was called', { actor: ACTOR, now: NOW });
      await take(db, [talk.parsed([talk.say('bina', 'sir?', { re: plea }), talk.say('Uppolice', 'noted', { re: root })])], { reader });
      expect((await rowOf(db, 1)).unseen_since).toBeNull();
    });
  });
});
