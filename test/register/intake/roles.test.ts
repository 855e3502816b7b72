import { afterEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import type { NewHandle } from '../../../src/db/stores/directory/handle-store.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { changeDocket } from '../../../src/db/stores/dockets/docket-change-store.ts';
import { docketsById } from '../../../src/db/stores/dockets/docket-store.ts';
import { applyAct } from '../../../src/domain/docket/docket-life.ts';
import { formatDocket } from '../../../src/domain/docket/number/docket-number.ts';
import { showComplaint } from '../../../src/reports/docket/show.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { createReader } from '../../../src/routing/reader.ts';
import { parsePosts } from '../../../src/twitter/parse/posts.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { ACCOUNTS, fillRegister, NOW, rolesOf, Talk, take } from '../../support/intake.ts';

let opened: Db | undefined;
afterEach(async () => {
  if (!opened) return;
  // Whatever a test did, rows and events tell the same.
  expect(await verifyChain(opened)).toMatchObject({ ok: true });
  await opened.close();
  opened = undefined;
});

async function register(more: readonly (Partial<NewHandle> & Pick<NewHandle, 'name' | 'kind' | 'unit'>)[] = []): Promise<Db> {
  const { db } = await createDb(':memory:');
  await fillRegister(db, more);
  opened = db;
  return db;
}

async function docket(db: Db, id: number) {
  const [found] = await docketsById(db, [id]);
  if (!found) throw new Error(`no docket ${id}`);
  return found;
}

/** Takes everything in and says what became of it: post id → role, docket, triage. */
async function takenIn(db: Db, talk: Talk, ids?: readonly string[]) {
  await take(db, [talk.parsed(ids)]);
  return rolesOf(db);
}

describe('a post of a citizen', () => {
  it('opens a docket when it tags a registered handle, whatever the case', async () => {
    const db = await register();
    const talk = new Talk();
    const id = talk.say('asha', '@UPPOLICE मोबाइल चोरी, एटा');
    expect((await takenIn(db, talk)).get(id)).toEqual({ role: 'opener', docket: 1, triage: null });
    expect(await docket(db, 1)).toMatchObject({
      year: 2026,
      serial: 1,
      status: 'open',
      waitingOn: 'desk',
      attention: false,
      leadUnit: 'district-etah',
      district: 'Etah',
    });
  });

  it('is ignored when it tags nobody who is registered', async () => {
    const db = await register();
    const talk = new Talk();
    const id = talk.say('asha', '@someone_else मोबाइल चोरी');
    expect((await takenIn(db, talk)).get(id)).toMatchObject({ role: 'ignored', docket: null });
  });

  it('opens one docket a conversation: every further post of its author there is a follow-up', async () => {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice मोबाइल चोरी');
    const second = talk.say('asha', 'एटा में', { re: root });
    const third = talk.say('asha', '@agrapolice कृपया देखें', { re: second, bare: true });
    const roles = await takenIn(db, talk);
    expect([second, third].map((id) => roles.get(id))).toEqual([
      { role: 'follow_up', docket: 1, triage: null },
      { role: 'follow_up', docket: 1, triage: null },
    ]);
    expect(await docket(db, 1)).toMatchObject({
      followUps: 2,
      attention: true,
      followUpAt: talk.post(third).created_at,
      district: 'Etah',
      leadUnit: 'district-etah',
    });
  });

  it('is only counted when it is a repost', async () => {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice मोबाइल चोरी');
    const repost = talk.say('bina', '@Uppolice मोबाइल चोरी', { reposts: root });
    const foreign = talk.say('bina', 'not here', { reposts: talk.say('chand', 'a post about the weather') });
    const roles = await takenIn(db, talk);
    expect(roles.get(repost)).toEqual({ role: 'repost', docket: 1, triage: null });
    expect(roles.get(foreign)).toEqual({ role: 'repost', docket: null, triage: null });
    expect(await docket(db, 1)).toMatchObject({ reposts: 1, followUps: 0, attention: false });
  });

  it.each(['before', 'after'])('updates its docket when it is an edit that lands %s the first version', async (order) => {
    const db = await register();
    const talk = new Talk();
    const first = talk.say('asha', '@Uppolice मोबाइल चोरी');
    const edit = talk.say('asha', '@Uppolice मोबाइल चोरी, हाथरस', { edits: first });
    for (const id of order === 'after' ? [first, edit] : [edit, first]) await take(db, [talk.parsed([id])]);
    const roles = await rolesOf(db);
    expect([roles.get(first)?.role, roles.get(edit)?.role].sort()).toEqual(['edit', 'opener']);
    expect(roles.get(first)?.docket).toBe(1);
    expect(roles.get(edit)?.docket).toBe(1);
    expect(await docket(db, 1)).toMatchObject({ district: 'Hathras', leadUnit: 'district-hathras', followUps: 0, attention: false });
  });
});

describe('what must not be shown', () => {
  it('is withheld from the post on that shows it, no matter who wrote that post, and stays withheld', async () => {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice मदद कीजिए');
    const open = talk.say('bina', '@Uppolice चोरी');
    await takenIn(db, talk);
    const told = talk.say('asha', 'pocso का मामला है', { re: root });
    talk.say('asha', 'सुनिए', { re: root });
    talk.say('chand', 'सच', { re: open });
    await takenIn(db, talk, [told, ...talk.posts.slice(-2).map(({ id }) => id)]);
    expect([(await docket(db, 1)).withheld, (await docket(db, 2)).withheld]).toEqual(['child', null]);
  });

  it('is withheld also when the docket and that post come in one batch', async () => {
    const db = await register();
    const talk = new Talk();
    talk.say('bina', 'pocso का मामला है', { re: talk.say('asha', '@Uppolice मदद कीजिए') });
    await takenIn(db, talk);
    expect((await docket(db, 1)).withheld).toBe('child');
  });
});

describe('with the reader that is shipped', () => {
  it('a complaint finds its district and the unit that answers for it', async () => {
    const { db } = await createDb(':memory:');
    opened = db;
    await initialiseRegister(db, { actor: ACTOR, now: NOW });
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice मेरठ में मेरा मोबाइल चोरी हो गया, थाने में रिपोर्ट नहीं लिखी जा रही');
    const nowhere = talk.say('bina', '@Uppolice मेरी साइकिल चोरी हो गई है');
    talk.say('bina', 'मैं एटा से हूँ, जिला एटा', { re: nowhere });
    const own = talk.say('chand', 'मेरे साथ भी हाथरस में यही हुआ', { re: root });
    await take(db, [talk.parsed()], { reader: createReader() });
    expect(await docket(db, 1)).toMatchObject({ district: 'Meerut', leadUnit: 'district-meerut', decision: 'auto' });
    expect(await docket(db, 2)).toMatchObject({ district: 'Etah', leadUnit: 'district-etah', followUps: 1 });
    expect((await rolesOf(db)).get(own)).toEqual({ role: 'also_affected', docket: 1, triage: 'own_complaint' });
  });
});

describe("another citizen's reply", () => {
  it('is also affected on the docket that it answers, up the chain of replies', async () => {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice बिजली चोरी');
    const reply = talk.say('bina', 'मेरे साथ भी', { re: root });
    const deeper = talk.say('chand', '@Uppolice मेरे यहाँ भी', { re: reply, bare: true });
    const roles = await takenIn(db, talk);
    expect(roles.get(reply)).toEqual({ role: 'also_affected', docket: 1, triage: null });
    expect(roles.get(deeper)).toEqual({ role: 'also_affected', docket: 1, triage: null });
    expect(await docket(db, 1)).toMatchObject({ alsoAffected: 2, followUps: 0, attention: false });
  });

  it.each(['आगरा में मेरे साथ भी', 'मेरे साथ भी, 9876543210'])('goes to triage when it names a place or a phone of its own: %s', async (text) => {
    const db = await register();
    const talk = new Talk();
    const reply = talk.say('bina', text, { re: talk.say('asha', '@Uppolice बिजली चोरी') });
    expect((await takenIn(db, talk)).get(reply)).toEqual({ role: 'also_affected', docket: 1, triage: 'own_complaint' });
  });

  it("is never also affected in a conversation that a handle began: it opens its author's own docket", async () => {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('Uppolice', 'Helpline 112 is there for you');
    const first = talk.say('asha', 'मोबाइल चोरी', { re: root });
    const second = talk.say('bina', '@Uppolice मेरा भी', { re: first });
    const chat = talk.say('chand', 'सच है', { re: first });
    const roles = await takenIn(db, talk);
    expect(roles.get(root)).toMatchObject({ role: 'ignored', docket: null });
    expect(roles.get(first)).toMatchObject({ role: 'opener', docket: 1 });
    expect(roles.get(second)).toMatchObject({ role: 'opener', docket: 2 });
    expect(roles.get(chat)).toMatchObject({ role: 'ignored', docket: null });
  });

  it('is recognised below an announcement also while the announcement itself is not stored', async () => {
    const db = await register([{ name: 'Uppolice', kind: 'state', unit: 'hq', xId: '501' }]);
    const talk = new Talk();
    const root = talk.say('Uppolice', 'Helpline 112 is there for you');
    const first = talk.say('asha', 'मोबाइल चोरी', { re: root });
    const second = talk.say('bina', 'मेरा भी', { re: root });
    const below = talk.say('chand', '@agrapolice मेरा भी', { re: first, bare: true });
    const roles = await takenIn(db, talk, [first, second, below]);
    expect([first, second, below].map((id) => roles.get(id))).toEqual(
      [1, 2, 3].map((number) => ({ role: 'opener', docket: number, triage: null })),
    );
  });
});

describe('what a reply addresses', () => {
  it('is nobody when the tag is only among the names that X puts before a reply', async () => {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('dev', '@unknown_body रोज़ जाम');
    talk.post(root).text = '@unknown_body @someone रोज़ जाम';
    const stranger = talk.say('dev', 'a talk about @Uppolice', {});
    const roles = await takenIn(db, talk, [root]);
    expect(roles.get(root)).toMatchObject({ role: 'ignored' });
    // The parent tags the handle but is known to be another matter: stored as context, so that only X's names stand before the reply.
    const reply = talk.say('asha', 'हाँ', { re: stranger });
    await take(db, [talk.parsed([reply], { context: [stranger] })]);
    expect((await rolesOf(db)).get(reply)).toMatchObject({ role: 'ignored', docket: null });
  });

  it('is nobody where the post answered is not stored and all tags lead', async () => {
    const db = await register();
    const talk = new Talk();
    const reply = talk.say('asha', 'हाँ', { re: talk.say('dev', 'a talk about @Uppolice') });
    expect((await takenIn(db, talk, [reply])).get(reply)).toMatchObject({ role: 'ignored' });
  });

  it('is the handle that was typed beyond them, whether the answered post is stored or not', async () => {
    for (const stored of [true, false]) {
      const db = await register();
      const talk = new Talk();
      const root = talk.say('dev', 'रोज़ जाम');
      const leading = talk.say('asha', '@dev @Uppolice देखें', { re: root, bare: true });
      const later = talk.say('bina', 'देखें @agrapolice', { re: root });
      const roles = await takenIn(db, talk, stored ? undefined : [leading, later]);
      // Where the post answered is unknown, a tag among the leading ones may be X's.
      expect(roles.get(leading)?.role).toBe(stored ? 'opener' : 'ignored');
      expect(roles.get(later)?.role).toBe('opener');
      await db.close();
      opened = undefined;
    }
  });

  it('is the handle whose name is repeated after X wrote it', async () => {
    const db = await register();
    const talk = new Talk();
    const reply = talk.say('asha', '@Uppolice देखें', { re: talk.say('dev', 'a talk about @Uppolice') });
    expect(talk.post(reply).text).toBe('@dev @Uppolice @Uppolice देखें');
    expect((await takenIn(db, talk, [reply])).get(reply)).toMatchObject({ role: 'opener' });
  });

  it.each([
    { known: 'its name is on the page', users: true, parent: true },
    { known: 'X put its name before the reply', users: false, parent: false },
  ])('is a handle whose post it answers, when $known', async ({ users, parent }) => {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('Uppolice', 'Helpline 112');
    const reply = talk.say('asha', 'मोबाइल चोरी', { re: root });
    await take(db, [
      parsePosts({
        ...(talk.page(parent ? undefined : [reply], { users }) as object),
        ...(!users && { includes: { users: [{ id: '601', username: 'asha', name: 'asha' }] } }),
      }),
    ]);
    expect((await rolesOf(db)).get(reply)).toMatchObject({ role: 'opener' });
  });

  it('is nobody for a reply to an own post that is not stored', async () => {
    const db = await register();
    const talk = new Talk();
    const reply = talk.say('asha', 'और भी', { re: talk.say('asha', 'a walk with @Uppolice in the park') });
    expect(talk.post(reply).text).toBe('@Uppolice और भी');
    expect((await takenIn(db, talk, [reply])).get(reply)).toMatchObject({ role: 'ignored' });
  });

  it('is a handle whose post it quotes', async () => {
    const db = await register();
    const talk = new Talk();
    const quote = talk.say('asha', 'और मेरी चोरी?', { quotes: talk.say('Uppolice', 'Crime is down') });
    const other = talk.say('asha', 'देखो', { quotes: talk.say('dev', 'Crime is up') });
    const roles = await takenIn(db, talk);
    expect(roles.get(quote)).toMatchObject({ role: 'opener' });
    expect(roles.get(other)).toMatchObject({ role: 'ignored' });
  });
});

describe('version 1.1, which knows no conversations', () => {
  const status = (id: number, user: string, text: string, re?: readonly [id: number, user: string]) => ({
    id_str: String(1_900_000_000_000_000_000n + BigInt(id)),
    full_text: text,
    created_at: 'Mon Nov 02 08:00:00 +0000 2026',
    user: { id_str: ACCOUNTS[user], screen_name: user, name: user },
    entities: { user_mentions: [] },
    ...(re && {
      in_reply_to_status_id_str: String(1_900_000_000_000_000_000n + BigInt(re[0])),
      in_reply_to_user_id_str: ACCOUNTS[re[1]],
      in_reply_to_screen_name: re[1],
    }),
  });
  const idOf = (id: number) => String(1_900_000_000_000_000_000n + BigInt(id));

  it('a conversation is followed up the replies, however deep', async () => {
    const db = await register();
    const chain = [
      status(1, 'asha', '@Uppolice चोरी'),
      status(2, 'bina', '@asha @Uppolice मेरे यहाँ भी', [1, 'asha']),
      status(3, 'asha', '@bina @Uppolice कब?', [2, 'bina']),
      status(4, 'bina', '@asha @Uppolice कल', [3, 'asha']),
      status(5, 'asha', '@bina @Uppolice ठीक', [4, 'bina']),
    ];
    for (const [from, to] of [
      [0, 2],
      [2, 3],
      [3, 5],
    ] as const)
      await take(db, [parsePosts(chain.slice(from, to))]);
    const roles = await rolesOf(db);
    expect([1, 2, 3, 4, 5].map((id) => roles.get(idOf(id))?.role)).toEqual([
      'opener',
      'also_affected',
      'follow_up',
      'also_affected',
      'follow_up',
    ]);
    expect(await docket(db, 1)).toMatchObject({ followUps: 2, alsoAffected: 2 });
  });

  it('a police reply that lands before the post it answers joins it later', async () => {
    const db = await register();
    await take(db, [parsePosts([status(2, 'agrapolice', '@asha कार्यवाही की जा रही है', [1, 'asha'])])]);
    await take(db, [parsePosts([status(1, 'asha', '@agrapolice चोरी')])]);
    expect((await rolesOf(db)).get(idOf(2))).toMatchObject({ role: 'police_reply', docket: 1 });
    expect(await docket(db, 1)).toMatchObject({ status: 'in_process', firstReplyBy: 'agrapolice' });
  });
});

describe('who is registered', () => {
  const former = { name: 'hathraspolice', kind: 'district', unit: 'district-hathras', state: 'former' } as const;

  it('is not the account that holds a former name: its post is a complaint like any other, and answers nothing', async () => {
    const db = await register([former]);
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice चोरी');
    const squatter = talk.say('hathraspolice', 'मैं देखता हूँ', { re: root });
    const own = talk.say('hathraspolice', '@Uppolice मेरी चोरी');
    const roles = await takenIn(db, talk);
    expect(roles.get(squatter)).toMatchObject({ role: 'also_affected', docket: 1 });
    expect(roles.get(own)).toMatchObject({ role: 'opener', docket: 2 });
    expect(await docket(db, 1)).toMatchObject({ firstReplyAt: null, status: 'open' });
  });

  it('is decided by the id once it is known: another account of the same name answers nothing, the renamed one does', async () => {
    const db = await register([{ name: 'hathraspolice', kind: 'district', unit: 'district-hathras', xId: '999' }]);
    const talk = new Talk(undefined, { ...ACCOUNTS, hathras_cops: '999' });
    const root = talk.say('asha', '@Uppolice चोरी, हाथरस');
    const squatter = talk.say('hathraspolice', 'देखते हैं', { re: root });
    const renamed = talk.say('hathras_cops', 'कार्यवाही की जा रही है', { re: root });
    const roles = await takenIn(db, talk);
    expect(roles.get(squatter)).toMatchObject({ role: 'also_affected', docket: 1 });
    expect(roles.get(renamed)).toMatchObject({ role: 'police_reply', docket: 1 });
    expect(await docket(db, 1)).toMatchObject({ status: 'in_process', firstReplyBy: 'hathraspolice' });
  });

  it('is judged as of the time of the post, not of today', async () => {
    const db = await register();
    const talk = new Talk();
    const before = talk.say('asha', '@hathraspolice चोरी');
    const answered = talk.say('hathraspolice', 'देखते हैं', { re: before });
    const end = talk.posts.at(-1)?.created_at ?? '';
    const later = talk.say('bina', '@hathraspolice चोरी');
    const late = talk.say('hathraspolice', 'मैं अब कोई और हूँ', { re: before });
    await db.write((tx) =>
      tx.k
        .updateTable('handles')
        .set({ to_at: new Date(Date.parse(end) + 1000).toISOString() })
        .where('name', '=', 'hathraspolice')
        .execute(),
    );
    const roles = await takenIn(db, talk);
    expect(roles.get(before)).toMatchObject({ role: 'opener', docket: 1 });
    expect(roles.get(answered)).toMatchObject({ role: 'police_reply', docket: 1 });
    expect(roles.get(later)).toMatchObject({ role: 'ignored' });
    expect(roles.get(late)).toMatchObject({ role: 'also_affected', docket: 1 });
  });

  it('lets an emergency wait that names us only where X put the name, below a post that is on no docket', async () => {
    const db = await register();
    const talk = new Talk();
    const parent = talk.say('asha', '@Uppolice आज का कार्यक्रम');
    const shot = talk.say('bina', 'हमारे घर पर गोली चल रही है, बचाओ', { re: parent });
    const nice = talk.say('chand', 'बहुत सुंदर', { re: parent });
    await take(db, [talk.parsed([shot, nice], { context: [parent] })]);
    const roles = await rolesOf(db);
    expect(roles.get(shot)).toMatchObject({ role: 'ignored', triage: 'own_complaint' });
    expect(roles.get(nice)).toMatchObject({ role: 'ignored', triage: null });
  });

  it('leaves a post of an author without a name waiting, until a later page names the author', async () => {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice चोरी');
    const answer = await take(db, [talk.parsed([root], { users: false })]);
    expect(answer).toMatchObject({ read: 1, posts: { new: 1 }, unknownAuthor: 1, complaints: { opened: 0 } });
    talk.say('asha', 'सुनिए', { re: root });
    const second = await take(db, [talk.parsed([talk.posts[1]?.id ?? ''])]);
    expect(second).toMatchObject({ read: 1, posts: { new: 1, known: 0 }, followUps: 1, unknownAuthor: 0 });
    expect((await rolesOf(db)).get(root)).toMatchObject({ role: 'opener', docket: 1 });
  });

  it("opens dockets from a relay's own posts, and counts its replies on others' dockets as the police's", async () => {
    const db = await register([{ name: 'bina', kind: 'coordinator', unit: null, country: 'GB', relay: true }]);
    const talk = new Talk();
    const relayed = talk.say('bina', '@Uppolice for a family in Leeds: theft in Etah');
    const more = talk.say('bina', 'they are waiting', { re: relayed });
    const other = talk.say('asha', '@Uppolice चोरी');
    const reply = talk.say('bina', 'I have told the family', { re: other });
    const roles = await takenIn(db, talk);
    expect(roles.get(relayed)).toMatchObject({ role: 'opener', docket: 1 });
    expect(roles.get(more)).toMatchObject({ role: 'follow_up', docket: 1 });
    expect(roles.get(reply)).toMatchObject({ role: 'police_reply', docket: 2 });
    expect(await docket(db, 2)).toMatchObject({ firstReplyBy: 'bina', status: 'open', alsoAffected: 0 });
  });
});

describe('a docket number in the text', () => {
  const number = formatDocket('UPP', { year: 2026, serial: 1 });

  it('joins the post to the docket when its complainant wrote it, and what follows there too', async () => {
    const db = await register();
    const talk = new Talk();
    talk.say('asha', '@Uppolice चोरी');
    const again = talk.say('asha', `@Uppolice ${number} का क्या हुआ?`);
    const below = talk.say('asha', 'बताइए', { re: again });
    const other = talk.say('bina', 'मेरे साथ भी', { re: again });
    await take(db, [talk.parsed(talk.posts.slice(0, 1).map(({ id }) => id))]);
    const roles = await takenIn(db, talk);
    expect(roles.get(again)).toEqual({ role: 'follow_up', docket: 1, triage: null });
    expect(roles.get(below)).toEqual({ role: 'follow_up', docket: 1, triage: null });
    expect(roles.get(other)).toEqual({ role: 'also_affected', docket: 1, triage: null });
    expect(await docket(db, 1)).toMatchObject({ followUps: 2, attention: true });
  });

  it('is a status enquiry for triage when a stranger wrote it', async () => {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice चोरी');
    await take(db, [talk.parsed([root])]);
    const enquiry = talk.say('bina', `@Uppolice ${number} का क्या हुआ?`);
    expect((await takenIn(db, talk, [enquiry])).get(enquiry)).toEqual({ role: 'also_affected', docket: 1, triage: 'status_enquiry' });
    expect(await docket(db, 1)).toMatchObject({ attention: false, followUps: 0 });
  });

  it('says nothing with a wrong check digit, another series, or a number that was never given', async () => {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice चोरी');
    await take(db, [talk.parsed([root])]);
    const wrong = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
    const texts = [wrong, number.replace('UPP', 'TRN'), formatDocket('UPP', { year: 2026, serial: 77 })];
    const ids = texts.map((text) => talk.say('bina', `@Uppolice ${text} का क्या हुआ?`));
    const roles = await takenIn(db, talk);
    for (const id of ids) expect(roles.get(id)?.role).toBe('opener');
  });
});

describe('a post on a closed docket', () => {
  async function closed(days: number) {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice चोरी, एटा');
    await take(db, [talk.parsed()]);
    const before = await docket(db, 1);
    await db.write((tx) =>
      changeDocket(tx, before, applyAct(before, { act: 'close', at: '2026-11-02T04:30:00.000Z', outcome: 'fir', detail: null }), {
        kind: 'closed',
        at: '2026-11-02T04:30:00.000Z',
      }),
    );
    const id = (text: string) =>
      talk.sayAt(new Date(Date.parse('2026-11-02T05:00:00.000Z') + days * 86_400_000), 'asha', text, { re: root });
    return { db, talk, id, now: new Date(NOW.getTime() + days * 86_400_000) };
  }

  it('sets attention and proposes to reopen it', async () => {
    const { db, talk, id, now } = await closed(1);
    const post = id('अभी तक कुछ नहीं हुआ');
    await take(db, [talk.parsed([post])], { now });
    expect((await rolesOf(db)).get(post)).toEqual({ role: 'follow_up', docket: 1, triage: 'reopening' });
    expect(await docket(db, 1)).toMatchObject({ status: 'closed', attention: true, outcome: 'fir', reopenCount: 0 });
  });

  it('proposes nothing when it gives thanks', async () => {
    const { db, talk, id, now } = await closed(1);
    const post = id('धन्यवाद');
    await take(db, [talk.parsed([post])], { now });
    expect((await rolesOf(db)).get(post)).toEqual({ role: 'follow_up', docket: 1, triage: null });
    expect(await docket(db, 1)).toMatchObject({ status: 'closed' });
  });

  it('opens a new docket that continues the old one after 30 days, when it addresses a registered handle', async () => {
    const { db, talk, id, now } = await closed(31);
    const post = id('@Uppolice फिर वही');
    await take(db, [talk.parsed([post])], { now });
    expect((await rolesOf(db)).get(post)).toMatchObject({ role: 'opener', docket: 2 });
    const row = await db.k.selectFrom('dockets').select(['continues_id', 'serial']).where('id', '=', 2).executeTakeFirst();
    expect(row).toEqual({ continues_id: 1, serial: 2 });
  });

  it.each([
    ['untagged words', 'अभी तक कुछ नहीं हुआ'],
    ['an untagged emergency', 'बचाओ'],
    ['an untagged place', 'अब हाथरस में'],
  ])('opens a new docket for %s after 30 days too, and a person sees both', async (_, text) => {
    const { db, talk, id, now } = await closed(31);
    const post = id(text);
    await take(db, [talk.parsed([post])], { now });
    expect((await rolesOf(db)).get(post)).toEqual({ role: 'opener', docket: 2, triage: null });
    const later = talk.say('asha', 'और यह भी', { re: post });
    await take(db, [talk.parsed([later])], { now });
    expect((await rolesOf(db)).get(later)).toMatchObject({ role: 'follow_up', docket: 2 });
    const { proposals } = await showComplaint(db, 2);
    expect(proposals.map(({ kind }) => kind)).toEqual(['continue']);
    expect(await docket(db, 2)).toMatchObject({ continuesId: 1, attention: true });
    expect((await showComplaint(db, 1)).proposals).toEqual([]);
  });

  it('opens nothing for untagged thanks after 30 days', async () => {
    const { db, talk, id, now } = await closed(31);
    const post = id('धन्यवाद');
    await take(db, [talk.parsed([post])], { now });
    expect((await rolesOf(db)).get(post)).toEqual({ role: 'follow_up', docket: 1, triage: null });
  });

  it('shows words from before the closing that land after 30 days, and does not propose what would be refused', async () => {
    const { db, talk, now } = await closed(31);
    const post = talk.sayAt(new Date('2026-11-02T04:20:00.000Z'), 'asha', 'गाड़ी भी ले गए', { re: talk.posts[0]?.id ?? '' });
    await take(db, [talk.parsed([post])], { now });
    expect((await rolesOf(db)).get(post)).toEqual({ role: 'follow_up', docket: 1, triage: null });
    expect(await docket(db, 1)).toMatchObject({ status: 'closed', attention: true });
    expect((await showComplaint(db, 1)).proposals).toEqual([]);
  });
});

describe('a reply of the police', () => {
  async function answered(by: string, text: string, complaint = '@Uppolice चोरी, एटा') {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('asha', complaint);
    const reply = talk.say(by, text, { re: root });
    const roles = await takenIn(db, talk);
    expect(roles.get(reply)).toEqual({ role: 'police_reply', docket: 1, triage: null });
    return { docket: await docket(db, 1), at: talk.post(reply).created_at };
  }

  it('acknowledges when the desk wrote it without naming a unit: the citizen is asked', async () => {
    const { docket: found, at } = await answered('Uppolice', 'कृपया थाना बताएँ');
    expect(found).toMatchObject({
      status: 'open',
      acknowledgedAt: at,
      askedAt: at,
      forwardedAt: null,
      unitRepliedAt: null,
      firstReplyBy: 'Uppolice',
      waitingOn: 'citizen',
    });
  });

  it('hands the matter over when the desk names one unit', async () => {
    const { docket: found, at } = await answered('Uppolice', '@hathraspolice कृपया आवश्यक कार्यवाही हेतु', '@Uppolice चोरी');
    expect(found).toMatchObject({
      acknowledgedAt: at,
      forwardedAt: at,
      leadUnit: 'district-hathras',
      district: 'Hathras',
      decidedByPerson: true,
      waitingOn: 'unit',
      status: 'open',
    });
  });

  it('is the answer of the unit when the unit that holds the docket wrote it', async () => {
    const { docket: found, at } = await answered('Etahpolice', 'कार्यवाही की जा रही है');
    expect(found).toMatchObject({ status: 'in_process', unitRepliedAt: at, firstReplyBy: 'Etahpolice', acknowledgedAt: null });
  });

  it('gives a docket that no unit holds to the district that answers', async () => {
    const { docket: found } = await answered('hathraspolice', 'कार्यवाही की जा रही है', '@Uppolice चोरी');
    expect(found).toMatchObject({ status: 'in_process', leadUnit: 'district-hathras', district: 'Hathras' });
  });

  it.each(['agrapolice', 'adgzoneagra'])('is a reply but no answer when %s wrote it, who does not hold the docket', async (by) => {
    const { docket: found, at } = await answered(by, 'एटा पुलिस देखे');
    expect(found).toMatchObject({ status: 'open', unitRepliedAt: null, firstReplyAt: at, firstReplyBy: by, leadUnit: 'district-etah' });
  });

  it('is on the docket that it quotes', async () => {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice चोरी, एटा');
    const quote = talk.say('Etahpolice', 'देखा गया', { quotes: root });
    expect((await takenIn(db, talk)).get(quote)).toMatchObject({ role: 'police_reply', docket: 1 });
    expect(await docket(db, 1)).toMatchObject({ status: 'in_process' });
  });

  it('answers no docket when it goes on with its own announcement, no matter who complained below', async () => {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('Uppolice', 'Helpline 112');
    talk.say('asha', 'चोरी', { re: root });
    const more = talk.say('Uppolice', 'and 1090', { re: root });
    expect((await takenIn(db, talk)).get(more)).toMatchObject({ role: 'police_reply', docket: null });
    expect(await docket(db, 1)).toMatchObject({ firstReplyAt: null, acknowledgedAt: null });
  });

  it('opens nothing when it is an announcement, also one that tags a unit', async () => {
    const db = await register();
    const talk = new Talk();
    const id = talk.say('Uppolice', 'Well done @agrapolice, and our number is 112');
    expect((await takenIn(db, talk)).get(id)).toMatchObject({ role: 'ignored', docket: null });
  });
});
