/** A post that has no docket of its own can be looked at and decided on, and a decision can be thought over. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/screen/display-width.ts';
import { NOW, Talk } from '../support/intake.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

let folder: ReturnType<typeof temporaryFolder>;
const uppolice = (argv: readonly string[], fakes: Fakes = {}) => run(['--db', folder.file('register.db'), ...argv], { now: NOW, ...fakes });
const json = async (...argv: string[]) => JSON.parse((await uppolice([...argv, '--json'])).stdout);

beforeEach(async () => {
  folder = temporaryFolder();
  expect((await uppolice(['init', '--yes'], { now: new Date('2026-11-02T00:00:00.000Z') })).code).toBe(0);
});
afterEach(async () => {
  expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  folder[Symbol.dispose]();
});

const takeIn = async (page: object) => expect((await uppolice(['import', '-'], { stdin: JSON.stringify(page) })).code).toBe(0);

/** A reply to a post that is not stored. */
async function hidden(text: string): Promise<string> {
  const talk = new Talk();
  const parent = talk.say('netaji', '@Uppolice देखिए');
  const id = talk.say('asha', text, { re: parent });
  await takeIn(talk.page([id]));
  return id;
}

/** Another's plea below a complaint; returns the id of the plea. */
async function below(text: string): Promise<string> {
  const talk = new Talk();
  const root = talk.say('bina', '@Uppolice बाइक चोरी, हाथरस');
  const id = talk.say('asha', text, { re: root });
  await takeIn(talk.page());
  return id;
}

/** As the list names them. */
const waitingOnes = async (): Promise<string[]> => (await json('list', '--waiting-posts')).map(({ post }: { post: string }) => post);

describe('show of a post that waits', () => {
  it.each([
    ['its place in the register', () => 'P1'],
    ['its id', (id: string) => id],
    ['its URL', (id: string) => `https://x.com/asha/status/${id}`],
  ])('finds it by %s', async (_, typed) => {
    const id = await hidden('जनपद एटा में मोबाइल चोरी, 98765 43210');
    expect(await json('show', typed(id))).toMatchObject({
      post: 'P1',
      reason: 'hidden_parent',
      role: 'ignored',
      text: '@netaji @Uppolice जनपद एटा में मोबाइल चोरी, xxxxx xxx10',
      decided: null,
      commands: ['uppolice mark P1 --complaint --reason "…"', 'uppolice mark P1 --no-complaint --reason "…"'],
    });
  });

  it.each([
    ['en', 80, 'waits for a person', 'tell the citizen 112 at once'],
    ['hi', 80, 'किसी व्यक्ति की प्रतीक्षा में', 'नागरिक को तुरंत 112 बताएँ'],
    ['en', 120, 'answers a post that is not in the register', '$ uppolice mark P1 --complaint'],
  ])('says on a terminal what it is and what to do: %s at %i columns', async (lang, columns, standing, further) => {
    await hidden('बचाओ, जनपद एटा में गोली चल रही है और भीड़ ने हमारे घर को घेर लिया है, बच्चे अंदर हैं, कोई पुलिस नहीं आई, जल्दी कीजिए');
    const { stdout } = await uppolice(['--lang', lang, 'show', 'P1'], { terminal: true, columns });
    expect(stdout).toContain(standing);
    expect(stdout).toContain(further);
    for (const line of stdout.split('\n').filter((each) => !each.includes('$ uppolice'))) {
      expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('names the docket that it answers, also where it is typed as a post of that docket', async () => {
    const id = await below('मेरे घर में भी चोरी हुई, जनपद एटा, 98765 43210');
    expect(await json('show', id)).toMatchObject({
      reason: 'own_complaint',
      docket: 'UPP-2026-000001-5',
      commands: [
        'uppolice show UPP-2026-000001-5',
        expect.stringMatching(/mark P\d --complaint/),
        expect.stringMatching(/mark P\d --no-complaint/),
      ],
    });
  });

  it('keeps what is withheld, and says how it can be seen', async () => {
    await hidden('मेरे साथ बलात्कार हुआ, एटा');
    expect(await json('show', 'P1')).toMatchObject({ withheld: 'class', text: null, author: null, postId: null, url: null });
    const { stdout } = await uppolice(['show', 'P1'], { terminal: true });
    expect(stdout).not.toContain('बलात्कार');
    expect(stdout).not.toContain('asha');
    expect(stdout).toContain('once the post has a docket');
    expect((await uppolice(['show', 'P1', '--reveal', '--reason', 'asked for'])).code).toBe(22);
  });

  it('shows the docket once the post has one, and refuses what names none', async () => {
    const id = await hidden('मेरी बेटी लापता है, एटा');
    await uppolice(['mark', 'P1', '--complaint', '--reason', 'the parent was deleted']);
    expect(await json('show', 'P1')).toMatchObject({ docket: 'UPP-2026-000001-5', postId: id });
    expect((await uppolice(['show', 'P99'])).code).toBe(23);
    expect((await uppolice(['show', 'PX'])).code).toBe(21);
  });
});

describe('a decision on a post', () => {
  it('that put it away can be thought over: it gets a docket', async () => {
    await hidden('जनपद एटा में मोबाइल चोरी');
    await uppolice(['mark', 'P1', '--no-complaint', '--reason', 'a joke']);
    expect(await json('show', 'P1')).toMatchObject({
      reason: null,
      decided: { complaint: false, by: 'asha', reason: 'a joke' },
      commands: ['uppolice mark P1 --complaint --reason "…"'],
    });
    expect((await uppolice(['mark', 'P1', '--no-complaint', '--reason', 'again'])).code).toBe(22);
    expect(await json('mark', 'P1', '--complaint', '--reason', 'no joke')).toEqual([
      { post: 'P1', complaint: true, docket: 'UPP-2026-000001-5' },
    ]);
  });

  it('that put away a reply can be thought over too: it leaves the docket that it answered', async () => {
    await below('मेरे घर में भी चोरी हुई, जनपद एटा, 98765 43210');
    const [post = ''] = await waitingOnes();
    await uppolice(['mark', post, '--no-complaint', '--reason', 'the same theft']);
    expect(await json('show', '1')).toMatchObject({ alsoAffected: 1 });
    expect((await json('mark', post, '--complaint', '--reason', 'another house'))[0].docket).toBe('UPP-2026-000002-8');
    expect(await json('show', '1')).toMatchObject({ alsoAffected: 0 });
  });

  it('that gave it a docket stands: the number stays given, and the refusal says where to decide', async () => {
    await hidden('जनपद एटा में मोबाइल चोरी');
    await uppolice(['mark', 'P1', '--complaint', '--reason', 'a theft']);
    const { code, stderr } = await uppolice(['mark', 'P1', '--no-complaint', '--reason', 'a joke']);
    expect(code).toBe(22);
    expect(stderr).toContain('uppolice mark UPP-2026-000001-5 --no-complaint');
    expect((await uppolice(['mark', 'UPP-2026-000001-5', '--no-complaint', '--reason', 'a joke'])).code).toBe(0);
  });

  it.each(['--complaint', '--no-complaint'])('clears the attention that the post alone had set on the docket: %s', async (flag) => {
    await below('बचाओ, गोली चल रही है, जनपद एटा');
    expect(await json('show', '1')).toMatchObject({ attention: true });
    const [post = ''] = await waitingOnes();
    await uppolice(['mark', post, flag, '--reason', 'read']);
    expect(await json('show', '1')).toMatchObject({ attention: false });
  });

  it('leaves attention where something else lies there unseen', async () => {
    const talk = new Talk();
    const root = talk.say('bina', '@Uppolice बाइक चोरी, हाथरस');
    for (const by of ['asha', 'chand']) talk.say(by, `बचाओ, गोली चल रही है, जनपद एटा ${by}`, { re: root });
    await takeIn(talk.page());
    const [one = '', other = ''] = await waitingOnes();
    await uppolice(['mark', one, '--no-complaint', '--reason', 'read']);
    expect(await json('show', '1')).toMatchObject({ attention: true });
    await uppolice(['mark', other, '--no-complaint', '--reason', 'read']);
    expect(await json('show', '1')).toMatchObject({ attention: false });
  });
});

describe('the list of posts that wait', () => {
  const LONG =
    'जनपद एटा के कोतवाली क्षेत्र में मेरे भाई को कुछ लोग जबरन गाड़ी में बैठाकर ले गए हैं, तीन दिन से कोई पता नहीं, थाने में रिपोर्ट नहीं लिखी जा रही, कृपया सहायता करें';

  it.each([
    ['en', 80, 'answers a post that is not in the register'],
    ['en', 120, 'waits 0 min'],
    ['hi', 80, 'जिस पोस्ट का उत्तर है वह रजिस्टर में नहीं'],
    ['hi', 120, 'से प्रतीक्षा में'],
  ])('shows reason, age and readable words: %s at %i columns', async (lang, columns, words) => {
    await hidden(LONG);
    const { stdout } = await uppolice(['--lang', lang, 'list', '--waiting-posts'], { terminal: true, columns });
    expect(stdout).toContain(words);
    expect(stdout.replace(/\s+/g, ' ')).toContain('मेरे भाई को कुछ लोग जबरन गाड़ी में बैठाकर ले गए हैं');
    for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });

  it('can be narrowed to one kind, and refuses a kind that is none', async () => {
    await hidden('बचाओ, गोली चल रही है, एटा');
    const of = async (kind: string) => (await json('list', '--waiting-posts', kind)).length;
    expect([await of('emergency'), await of('hidden-parent'), await of('own_complaint'), await of('too_long')]).toEqual([1, 1, 0, 0]);
    expect((await uppolice(['list', '--waiting-posts', 'urgent'])).code).toBe(2);
  });

  it('has a label of its own for a plea that is on no docket', async () => {
    const talk = new Talk();
    const notice = talk.say('Etahpolice', 'सभी नागरिक सतर्क रहें');
    const root = talk.say('bina', '@Uppolice बाइक चोरी, हाथरस', { re: notice });
    talk.say('asha', 'बचाओ, गोली चल रही है, जनपद एटा', { re: root, bare: true });
    await takeIn(talk.page());
    expect(await json('list', '--waiting-posts')).toMatchObject([{ reason: 'own_complaint', docket: null }]);
    const { stdout } = await uppolice(['list', '--waiting-posts'], { terminal: true });
    expect(stdout).toContain('perhaps a complaint, in the thread of another');
  });
});

describe('show of the docket that a waiting post stands beside', () => {
  const takeInBelow = async (text: string) => {
    await below(text);
    const [{ docket }] = await json('list');
    return docket as string;
  };

  it('says at its top that another person’s post there reads as an emergency, and offers first to give it a docket', async () => {
    const docket = await takeInBelow('मेरे पड़ोसी को गोली मार दी है, जल्दी एम्बुलेंस भेजो, मोबाइल 98765 43210');
    const [waiting = ''] = await waitingOnes();
    expect((await json('show', docket)).thread).toMatchObject([{ waits: null }, { waits: { post: waiting, emergency: true } }]);
    const shown = (await uppolice(['show', docket])).stdout;
    expect(shown).toMatch(new RegExp(`^▲ EMERGENCY below this docket, of another person: ${waiting} waits`, 'm'));
    expect(shown).toMatch(new RegExp(`▲ EMERGENCY +@asha +perhaps a complaint of its own\\n +waits for a person as ${waiting}`));
    expect(shown).toMatch(new RegExp(`Next\n +\\$ uppolice mark ${waiting} --complaint --reason "…"\n`));
    expect((await uppolice(['--lang', 'hi', 'show', docket])).stdout).toMatch(new RegExp(`▲ आपात: .* ${waiting} डॉकेट की प्रतीक्षा में`));
  });

  it('names one that is no emergency too, without an alarm, and offers to look at it', async () => {
    const docket = await takeInBelow('जनपद एटा में मेरा मोबाइल चोरी हुआ, 98765 43210');
    const [waiting = ''] = await waitingOnes();
    const shown = (await uppolice(['show', docket])).stdout;
    expect(shown).not.toContain('▲');
    expect(shown).toContain(`perhaps a complaint of its own\n    waits for a person as ${waiting}`);
    expect(shown).toMatch(new RegExp(`Next\n +\\$ uppolice show ${waiting}\n`));
  });

  it('says nothing of it once a person has decided', async () => {
    const docket = await takeInBelow('मेरे पड़ोसी को गोली मार दी है, जल्दी एम्बुलेंस भेजो, मोबाइल 98765 43210');
    const [waiting = ''] = await waitingOnes();
    expect((await uppolice(['mark', waiting, '--no-complaint', '--reason', 'same matter'])).code).toBe(0);
    expect((await uppolice(['show', docket])).stdout).not.toContain(`${waiting} `);
  });
});

it('names the docket of another person’s words that a complaint quotes', async () => {
  const talk = new Talk();
  const fire = talk.say('bina', '@Uppolice एटा में दुकान में चोरी');
  talk.say('asha', '@Uppolice इस परिवार की मदद करें', { quotes: fire });
  await takeIn(talk.page());
  const dockets: { docket: string; complainant: { handle: string } }[] = await json('list');
  const of = (handle: string) => dockets.find(({ complainant }) => complainant.handle === handle)?.docket ?? '';
  expect((await json('show', of('asha'))).thread).toMatchObject([{ role: 'context', onDocket: of('bina') }, { onDocket: null }]);
  expect((await uppolice(['show', of('asha')])).stdout).toContain(`the words of another person · on docket ${of('bina')}`);
});
