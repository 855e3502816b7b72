import { afterEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import type { RawV2Post } from '../../../src/sandbox/world/raw.ts';
import { parsePosts } from '../../../src/twitter/parse/posts.ts';
import { fillRegister, rolesOf, Talk, take } from '../../support/intake.ts';

let opened: Db | undefined;
afterEach(async () => {
  if (!opened) return;
  expect(await verifyChain(opened)).toMatchObject({ ok: true });
  await opened.close();
  opened = undefined;
});

async function register(): Promise<Db> {
  opened = (await createDb(':memory:')).db;
  await fillRegister(opened);
  return opened;
}

/** A plea below a post of a stranger, who had tagged the police or not. */
function plea(parentText: string, text = 'मेरी बेटी लापता है, एटा') {
  const talk = new Talk();
  const parent = talk.say('netaji', parentText);
  return { talk, parent, reply: talk.say('asha', text, { re: parent }) };
}

function withRange(talk: Talk, id: string, start: number) {
  const page = talk.page([id]) as { data: RawV2Post[] };
  return parsePosts({ ...page, data: page.data.map((post) => ({ ...post, display_text_range: [start, post.text.length] })) });
}

describe('a reply to a post that X does not show', () => {
  it('waits for a person where it tags us only in front, as X may have put the names there; the summary says so', async () => {
    const db = await register();
    const { talk, reply } = plea('@Uppolice देखिए');
    expect(await take(db, [talk.parsed([reply])])).toMatchObject({ posts: { new: 1 }, ignored: 1, waiting: 1 });
    expect((await rolesOf(db)).get(reply)).toEqual({ role: 'ignored', docket: null, triage: 'hidden_parent' });
  });

  it('opens a docket where its author typed our name: X says where the own words begin', async () => {
    const db = await register();
    const { talk, reply } = plea('कुछ और', '@Uppolice मेरी बेटी लापता है, एटा');
    expect(talk.post(reply).text).toBe('@netaji @Uppolice मेरी बेटी लापता है, एटा');
    expect(await take(db, [withRange(talk, reply, '@netaji '.length)])).toMatchObject({ complaints: { opened: 1 }, waiting: 0 });
  });

  it('opens a docket once a better copy says where the own words begin', async () => {
    const db = await register();
    const { talk, reply } = plea('कुछ और', '@Uppolice मेरी बेटी लापता है, एटा');
    expect(await take(db, [talk.parsed([reply])])).toMatchObject({ waiting: 1 });
    expect(await take(db, [withRange(talk, reply, '@netaji '.length)])).toMatchObject({ completed: 1 });
    expect((await rolesOf(db)).get(reply)).toEqual({ role: 'opener', docket: 1, triage: null });
  });

  it.each([
    ['by itself', 'post', { role: 'also_affected', docket: 1, triage: null }],
    ['as context of another', 'context', { role: 'ignored', docket: null, triage: null }],
  ] as const)('waits no longer once the post replied to has landed %s', async (_, late, expected) => {
    const db = await register();
    const { talk, parent, reply } = plea('@Uppolice देखिए', 'ठीक');
    await take(db, [talk.parsed([reply])]);
    expect((await rolesOf(db)).get(reply)?.triage).toBe('hidden_parent');
    const other = talk.say('bina', 'और क्या');
    await take(db, [late === 'context' ? talk.parsed([other], { context: [parent] }) : talk.parsed([parent])]);
    expect((await rolesOf(db)).get(reply)).toEqual(expected);
  });

  it('is ignored where it tags nobody of ours', async () => {
    const db = await register();
    const { talk, reply } = plea('कुछ और');
    expect(await take(db, [talk.parsed([reply])])).toMatchObject({ ignored: 1, waiting: 0 });
    expect((await rolesOf(db)).get(reply)?.triage).toBeNull();
  });
});

describe('an author whom X does not name', () => {
  const nameless = (talk: Talk, errors: readonly object[]) => parsePosts({ ...(talk.page(undefined, { users: false }) as object), errors });

  it.each([
    ['is suspended', { title: 'Forbidden', detail: 'User has been suspended: [601].' }, 'opener'],
    ['does not exist', { title: 'Not Found Error', detail: 'Could not find user with id: [601].' }, 'opener'],
    ['may not be seen', { title: 'Authorization Error', detail: 'Sorry, you are not authorized to see the user.' }, 'unknown_author'],
  ])('opens a docket by number alone where X says that the account %s', async (_, error, role) => {
    const db = await register();
    const talk = new Talk();
    const id = talk.say('asha', '@Uppolice चोरी, एटा');
    const page = nameless(talk, [{ resource_type: 'user', resource_id: '601', parameter: 'author_id', value: '601', ...error }]);
    await take(db, [page]);
    expect((await rolesOf(db)).get(id)?.role).toBe(role);
    expect(await take(db, [page])).toMatchObject({ posts: { known: 1 }, completed: 0 });
  });

  it('waits until X says so', async () => {
    const db = await register();
    const talk = new Talk();
    const id = talk.say('asha', '@Uppolice चोरी, एटा');
    expect(await take(db, [nameless(talk, [])])).toMatchObject({ unknownAuthor: 1, waiting: 1 });
    await take(db, [
      nameless(talk, [{ resource_type: 'user', resource_id: '601', title: 'Forbidden', detail: 'User has been suspended: [601].' }]),
    ]);
    expect((await rolesOf(db)).get(id)).toMatchObject({ role: 'opener', docket: 1 });
  });
});
