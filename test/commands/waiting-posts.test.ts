/** Posts that wait for a person, from the import to the decision. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RawV2Post } from '../../src/sandbox/world/raw.ts';
import { NOW, Talk } from '../support/intake.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

let folder: ReturnType<typeof temporaryFolder>;
const uppolice = (argv: readonly string[], fakes: Fakes = {}) => run(['--db', folder.file('register.db'), ...argv], { now: NOW, ...fakes });

beforeEach(async () => {
  folder = temporaryFolder();
  expect((await uppolice(['init', '--yes'], { now: new Date('2026-11-02T00:00:00.000Z') })).code).toBe(0);
});
afterEach(async () => {
  expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  folder[Symbol.dispose]();
});

async function json(argv: readonly string[], fakes: Fakes = {}) {
  const { stdout, code } = await uppolice([...argv, '--json'], fakes);
  return { answer: JSON.parse(stdout), code };
}

const takeIn = async (page: object, fakes: Fakes = {}) => (await json(['import', '-'], { stdin: JSON.stringify(page), ...fakes })).answer;

/** A reply to a post that is not stored, which X began with our name. */
function hidden(text: string) {
  const talk = new Talk();
  const parent = talk.say('netaji', '@Uppolice देखिए');
  const id = talk.say('asha', text, { re: parent });
  return { id, page: talk.page([id]) };
}

const later = (hours: number): Fakes => ({ now: new Date(NOW.getTime() + hours * 3_600_000) });

describe('a reply under a hidden post', () => {
  it('is listed with its reason, and its phone number masked', async () => {
    const { id, page } = hidden('जनपद एटा में मोबाइल चोरी, 98765 43210');
    expect(await takeIn(page)).toMatchObject({ ignored: 1, waiting: 1 });
    const { answer } = await json(['list', '--waiting-posts'], later(3));
    expect(answer).toEqual([
      expect.objectContaining({
        post: 'P1',
        reason: 'hidden_parent',
        urgency: 'normal',
        waitingHours: 3,
        withheld: null,
        postId: id,
        text: '@netaji @Uppolice जनपद एटा में मोबाइल चोरी, xxxxx xxx10',
      }),
    ]);
    const screen = await uppolice(['list', '--waiting-posts'], { terminal: true, columns: 160 });
    expect(screen.stdout).toContain('answers a post that is not in the register');
    expect(screen.stdout).not.toContain('98765');
  });

  it.each([
    ['reads as an emergency', 'बचाओ, गोली चल रही है, एटा', 0, 50],
    ['tells of somebody missing', 'मेरी बेटी लापता है, एटा', 0, 50],
    ['has waited longer than 24 hours', 'जनपद एटा में मोबाइल चोरी', 25, 50],
    ['has waited for a while', 'जनपद एटा में मोबाइल चोरी', 23, 0],
  ])('lets status and doctor exit 50 where it is due: it %s', async (_, text, hours, code) => {
    await takeIn(hidden(text).page);
    expect((await json(['status'], later(hours))).code).toBe(code);
    expect((await json(['doctor'], later(hours))).code).toBe(code);
  });

  it('waits as long as the setting says', async () => {
    await takeIn(hidden('जनपद एटा में मोबाइल चोरी').page);
    const env = { XDG_CONFIG_HOME: folder.path };
    expect((await uppolice(['config', 'set', 'waitingHours', '2'], { env })).code).toBe(0);
    expect((await json(['status'], { ...later(3), env })).code).toBe(50);
  });

  it('gets a docket when a person says that it is a complaint, and waits no more', async () => {
    const { id, page } = hidden('मेरी बेटी लापता है, एटा');
    await takeIn(page);
    expect(await json(['mark', 'P1', '--complaint', '--reason', 'the parent was deleted'])).toEqual({
      answer: [{ post: 'P1', complaint: true, docket: 'UPP-2026-000001-5' }],
      code: 0,
    });
    expect((await json(['list', '--waiting-posts'])).answer).toEqual([]);
    expect((await json(['show', '1'])).answer).toMatchObject({ postId: id, district: 'Etah' });
    expect((await uppolice(['mark', id, '--complaint', '--reason', 'again'])).code).toBe(22);
  });

  it('is put away when a person says that it is none, and stays so when it comes again', async () => {
    const { id, page } = hidden('जनपद एटा में मोबाइल चोरी');
    await takeIn(page);
    expect((await json(['mark', `https://x.com/asha/status/${id}`, '--no-complaint', '--reason', 'a joke'])).answer).toEqual([
      { post: 'P1', complaint: false, docket: null },
    ]);
    expect(await takeIn(page)).toMatchObject({ posts: { known: 1 }, completed: 0 });
    expect((await json(['list', '--waiting-posts'])).answer).toEqual([]);
    expect((await json(['status'], later(48))).answer.waitingPosts.posts).toBe(0);
    const { stdout } = await uppolice(['audit', 'log', '--json']);
    expect(stdout).toContain('post_marked');
  });

  it('asks again when it comes with more words than the person saw', async () => {
    const { page } = hidden('एटा …');
    await takeIn(page);
    await uppolice(['mark', 'P1', '--no-complaint', '--reason', 'says nothing']);
    const { data } = page as { data: RawV2Post[] };
    await takeIn({ ...page, data: data.map((post) => ({ ...post, text: post.text.replace('…', 'में मेरे भाई को मार दिया') })) });
    expect((await json(['list', '--waiting-posts'])).answer).toHaveLength(1);
  });

  it('is withheld where it reads so, and can be decided on by its place in the register', async () => {
    await takeIn(hidden('मेरे साथ बलात्कार हुआ, एटा').page);
    const [post] = (await json(['list', '--waiting-posts'])).answer;
    expect(post).toMatchObject({ post: 'P1', withheld: 'class', text: null, author: null, postId: null, url: null });
    expect((await uppolice(['list', '--waiting-posts'])).stdout).not.toContain('asha');
    expect((await json(['mark', post.post, '--complaint', '--reason', 'x'])).answer[0].docket).toBe('UPP-2026-000001-5');
  });
});

describe('a possible complaint under that of another', () => {
  it('becomes a docket of its own, and is no longer counted on the other one', async () => {
    const talk = new Talk();
    const root = talk.say('bina', '@Uppolice बाइक चोरी, हाथरस');
    const other = talk.say('asha', 'मेरे घर में भी चोरी हुई, जनपद एटा, 98765 43210', { re: root });
    await takeIn(talk.page());
    expect((await json(['show', '1'])).answer.alsoAffected).toBe(1);
    const [post] = (await json(['list', '--waiting-posts'])).answer;
    expect(post).toMatchObject({ reason: 'own_complaint', docket: 'UPP-2026-000001-5', postId: other });
    expect((await json(['mark', post.post, '--complaint', '--reason', 'another theft'])).answer[0].docket).toBe('UPP-2026-000002-8');
    expect((await json(['show', '1'])).answer).toMatchObject({ alsoAffected: 0 });
    expect((await json(['show', '2'])).answer).toMatchObject({ postId: other, district: 'Etah' });
    expect((await json(['search', 'मेरे'])).answer.map(({ docket }: { docket: string }) => docket)).toEqual(['UPP-2026-000002-8']);
    expect((await json(['list', '--waiting-posts'])).answer).toEqual([]);
  });

  it('stays where it is when a person says that it is none', async () => {
    const talk = new Talk();
    const root = talk.say('bina', '@Uppolice बाइक चोरी, हाथरस');
    talk.say('asha', 'जनपद एटा में भी यही हाल है', { re: root });
    await takeIn(talk.page());
    const [post] = (await json(['list', '--waiting-posts'])).answer;
    await uppolice(['mark', post.post, '--no-complaint', '--reason', 'an opinion']);
    expect((await json(['show', '1'])).answer.alsoAffected).toBe(1);
    expect((await json(['list', '--waiting-posts'])).answer).toEqual([]);
  });
});

describe('a post whose author is not known', () => {
  it('is listed, emergencies first, and can be made a docket by number alone', async () => {
    const talk = new Talk();
    talk.say('asha', '@Uppolice बचाओ, गोली चल रही है, एटा');
    talk.say('bina', '@Uppolice बाइक चोरी, हाथरस');
    await takeIn(talk.page(undefined, { users: false }));
    const { answer } = await json(['list', '--waiting-posts']);
    expect(answer.map(({ reason, urgency }: { reason: string; urgency: string }) => [reason, urgency])).toEqual([
      ['unknown_author', 'emergency'],
      ['unknown_author', 'normal'],
    ]);
    const [{ post }] = answer;
    expect((await json(['mark', post, '--complaint', '--reason', 'urgent'])).answer[0].docket).toBe('UPP-2026-000001-5');
    expect((await json(['list', '--waiting-posts'])).answer).toHaveLength(1);
  });
});

describe('what is typed wrongly', () => {
  it.each([
    [['mark', 'P1', '--reason', 'x'], 2],
    [['mark', 'P1', '--complaint'], 2],
    [['mark', 'P99', '--complaint', '--reason', 'x'], 23],
    [['mark', '123', '--complaint', '--reason', 'x'], 23],
    [['mark', 'PX', '--complaint', '--reason', 'x'], 21],
    [['list', '--waiting-posts', '--district', 'Etah'], 2],
    [['list', '--waiting-posts', '--all', '--limit', '3'], 2],
  ])('is refused with what to do: %j', async (argv, code) => {
    expect((await uppolice(argv)).code).toBe(code);
  });
});
