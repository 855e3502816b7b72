import { afterEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { docketsOfPosts, postsWithWords } from '../../../src/db/stores/posts/search-store.ts';
import { queryWords } from '../../../src/domain/text/index-text.ts';
import { changeDocket } from '../../../src/db/stores/dockets/docket-change-store.ts';
import { docketsById } from '../../../src/db/stores/dockets/docket-store.ts';
import { docketEvents } from '../../../src/db/stores/events/docket-event-store.ts';
import { ENGINES, emptyRegister } from '../../support/engines.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import type { RawV2Post } from '../../../src/sandbox/world/raw.ts';
import { parsePosts } from '../../../src/twitter/parse/posts.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fillRegister, NOW, rolesOf, Talk, take } from '../../support/intake.ts';

let opened: Db | undefined;
afterEach(async () => {
  if (!opened) return;
  expect(await verifyChain(opened)).toMatchObject({ ok: true });
  await opened.close();
  opened = undefined;
});

async function register(engine: (typeof ENGINES)[number] = 'sqlite'): Promise<Db> {
  opened = await emptyRegister(engine);
  await fillRegister(opened);
  return opened;
}

/** The page with some of its posts changed. */
function pageWith(
  talk: Talk,
  changes: Readonly<Record<string, Partial<RawV2Post> & { note_tweet?: { text: string } }>>,
  ids?: readonly string[],
) {
  const page = talk.page(ids) as { data: RawV2Post[] };
  return parsePosts({ ...page, data: page.data.map((post) => ({ ...post, ...changes[post.id] })) });
}

const CUT = '@Uppolice मेरे साथ धोखा हुआ है और मैं बहुत …';
const WHOLE = '@Uppolice मेरे साथ धोखा हुआ है और मैं बहुत परेशान हूँ, एटा';

async function everything(db: Db) {
  const posts = await db.k.selectFrom('posts').selectAll().orderBy('id').execute();
  const dockets = await db.k.selectFrom('dockets').selectAll().orderBy('id').execute();
  const authors = await db.k.selectFrom('authors').selectAll().orderBy('id').execute();
  const events = await db.k.selectFrom('events').select('seq').execute();
  return { posts, dockets, authors, events: events.length };
}

describe.each(ENGINES)('a longer text of a known post on %s', (engine) => {
  it('withholds its docket where it tells of a victim, and what quotes that one', async () => {
    const db = await register(engine);
    const talk = new Talk();
    const id = talk.say('asha', CUT);
    talk.say('bina', '@Uppolice देखिए', { quotes: id });
    await take(db, [talk.parsed()]);
    await take(db, [pageWith(talk, { [id]: { note_tweet: { text: `${WHOLE}, pocso` } } })]);
    expect(await db.k.selectFrom('dockets').select('withheld').orderBy('id').execute()).toEqual([
      { withheld: 'child' },
      { withheld: 'child' },
    ]);
  });

  it('is taken with an event that keeps the earlier words; the docket is read again and found by its new words', async () => {
    const db = await register(engine);
    const talk = new Talk();
    const id = talk.say('asha', CUT);
    await take(db, [talk.parsed()]);
    const whole = pageWith(talk, { [id]: { note_tweet: { text: WHOLE } } });
    expect(await take(db, [whole])).toMatchObject({ posts: { new: 0, known: 1 }, completed: 1, complaints: { opened: 0 } });
    expect(await db.k.selectFrom('dockets').select(['district', 'lead_unit', 'decision']).execute()).toEqual([
      { district: 'Etah', lead_unit: 'district-etah', decision: 'auto' },
    ]);
    const events = await docketEvents(db, 1);
    expect(events.map(({ kind }) => kind)).toEqual(['registered', 'completed', 'read_again']);
    expect(events[1]?.texts).toEqual({ earlier: CUT });
    expect(await docketsOfPosts(db, await postsWithWords(db, queryWords('परेशान'), 10))).toEqual([1]);

    const before = await everything(db);
    expect(await take(db, [whole])).toMatchObject({ completed: 0 });
    expect(await take(db, [talk.parsed()])).toMatchObject({ completed: 0 });
    expect(await everything(db)).toEqual(before);
  });
});

describe('a better copy of a known post', () => {
  it('opens a docket where the cut one was ignored', async () => {
    const db = await register();
    const talk = new Talk();
    const id = talk.say('asha', 'मेरे साथ धोखा हुआ …');
    await take(db, [talk.parsed()]);
    expect((await rolesOf(db)).get(id)?.role).toBe('ignored');
    await take(db, [pageWith(talk, { [id]: { text: 'मेरे साथ धोखा हुआ, एटा @Uppolice' } })]);
    expect((await rolesOf(db)).get(id)).toMatchObject({ role: 'opener', docket: 1 });
  });

  it('is the longer one whichever comes first, also within one page', async () => {
    for (const order of [
      ['cut', 'whole'],
      ['whole', 'cut'],
    ] as const) {
      const db = await register();
      const talk = new Talk();
      const id = talk.say('asha', CUT);
      const page = talk.page() as { data: RawV2Post[] };
      const copies = { cut: page.data, whole: page.data.map((post) => ({ ...post, text: WHOLE })) };
      await take(db, [parsePosts({ ...page, data: order.flatMap((which) => copies[which]) })]);
      expect(await db.k.selectFrom('posts').select('text').execute()).toEqual([{ text: WHOLE }]);
      expect((await rolesOf(db)).get(id)).toMatchObject({ role: 'opener', docket: 1 });
      await db.close();
      opened = undefined;
    }
  });

  it('puts replies where they belong that came without their references: one docket, one reply of the police, one follow-up', async () => {
    const db = await register();
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice बाइक चोरी, एटा');
    const reply = talk.say('Uppolice', '@Etahpolice कृपया संज्ञान लें', { re: root });
    const more = talk.say('asha', 'अभी तक कोई नहीं आया', { re: reply });
    const poor = [root, reply, more].map((id) => {
      const { id: postId, text, created_at, author_id, lang } = talk.post(id);
      return { id: postId, text, created_at, author_id, lang };
    });
    await take(db, [parsePosts({ data: poor, meta: {} })]);
    expect([...(await rolesOf(db)).values()].map(({ role }) => role)).toEqual(['unknown_author', 'unknown_author', 'unknown_author']);
    expect(await take(db, [talk.parsed()])).toMatchObject({ posts: { known: 3 }, completed: 2 });
    expect([...(await rolesOf(db)).values()]).toEqual([
      { role: 'opener', docket: 1, triage: null },
      { role: 'police_reply', docket: 1, triage: null },
      { role: 'follow_up', docket: 1, triage: null },
    ]);
  });

  it('withholds a docket whose longer text shows what must be withheld', async () => {
    const db = await register();
    const talk = new Talk();
    const id = talk.say('asha', '@Uppolice मेरी बेटी …');
    await take(db, [talk.parsed()]);
    await take(db, [pageWith(talk, { [id]: { text: '@Uppolice मेरी बेटी, pocso का मामला' } })]);
    expect(await db.k.selectFrom('dockets').select('withheld').execute()).toEqual([{ withheld: 'child' }]);
  });

  it('leaves a district alone that a person has decided', async () => {
    const db = await register();
    const talk = new Talk();
    const id = talk.say('asha', CUT);
    await take(db, [talk.parsed()]);
    await db.write(async (tx) => {
      const [docket] = await docketsById(tx, [1]);
      if (!docket) throw new Error('no docket');
      const decided = { district: 'Hathras', leadUnit: 'district-hathras', decidedByPerson: true };
      await changeDocket(tx, docket, decided, { kind: 'transferred', at: NOW.toISOString(), actor: ACTOR });
    });
    await take(db, [pageWith(talk, { [id]: { text: WHOLE } })]);
    expect(await db.k.selectFrom('dockets').select('district').execute()).toEqual([{ district: 'Hathras' }]);
  });
});

describe('earlier words of a completed post', () => {
  it('are proved: who changes the words again is found, and who changes what they were', async () => {
    const db = await register();
    const talk = new Talk();
    const id = talk.say('asha', CUT);
    await take(db, [talk.parsed()]);
    await take(db, [pageWith(talk, { [id]: { text: WHOLE } })]);
    const reasonOf = async () => (await verifyChain(db)).firstMismatch?.why.en;
    await db.k.updateTable('posts').set({ text: CUT }).execute();
    expect(await reasonOf()).toContain('text');
    await db.k.updateTable('posts').set({ text: WHOLE }).execute();
    expect(await reasonOf()).toBeUndefined();
    await db.k.updateTable('event_texts').set({ text: 'anything' }).where('field', '=', 'earlier').execute();
    expect(await reasonOf()).toContain('earlier');
    await db.k.updateTable('event_texts').set({ text: CUT }).where('field', '=', 'earlier').execute();
  });
});

describe('the name of an author', () => {
  /** Two posts, each on a page that names its author as of its time. */
  function pages() {
    const talk = new Talk();
    const older = talk.say('asha', '@Uppolice एटा में चोरी');
    const newer = talk.say('asha', '@Uppolice हाथरस में चोरी');
    const named = (id: string, username: string, location?: string) =>
      parsePosts({ data: [talk.post(id)], includes: { users: [{ id: '601', username, name: username, ...(location && { location }) }] } });
    return { older: named(older, 'purana_naam', 'Etah'), newer: named(newer, 'naya_naam') };
  }
  const NAMED = { handle: 'naya_naam', name: 'naya_naam', location: 'Etah' };

  it.each([
    ['older first', ['older', 'newer']],
    ['newer first', ['newer', 'older']],
    ['both, and then each again', ['newer', 'older', 'newer', 'older']],
  ] as const)('is that of the newest post, whatever the order: %s', async (_, order) => {
    const db = await register();
    const { older, newer } = pages();
    for (const which of order) await take(db, [which === 'older' ? older : newer]);
    const [author] = await db.k.selectFrom('authors').select(['handle', 'name', 'location']).where('x_id', 'like', '%601').execute();
    expect(author).toEqual(NAMED);
  });

  it('is not changed by posts that are known', async () => {
    const db = await register();
    const { newer } = pages();
    await take(db, [newer]);
    const before = await everything(db);
    const renamed = { ...newer, authors: newer.authors.map((author) => ({ ...author, handle: 'third_name' })) };
    await take(db, [{ ...renamed, posts: renamed.posts.map((post) => ({ ...post, author: { ...post.author, handle: 'third_name' } })) }]);
    expect(await everything(db)).toEqual(before);
  });
});
