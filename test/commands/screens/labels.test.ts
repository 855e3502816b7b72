/** What the screens call things, as an officer reads them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Talk } from '../../support/intake.ts';
import { type Fakes, run, temporaryFolder } from '../../support/run.ts';

const START = new Date('2026-11-02T04:00:00.000Z');
const NOW = new Date('2026-11-02T12:00:00.000Z');
const ONE = 'UPP-2026-000001-5';
const TWO = 'UPP-2026-000002-8';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  folder = temporaryFolder();
  await uppolice(['init', '--yes'], { now: new Date('2026-11-02T00:00:00.000Z') });
});
afterEach(() => folder[Symbol.dispose]());

const uppolice = (argv: readonly string[], fakes: Fakes = {}) =>
  run(['--db', folder.file('register.db'), ...argv], { now: NOW, terminal: true, columns: 80, ...fakes });
const importing = (page: object, more: readonly string[] = []) =>
  uppolice(['import', '-', ...more], { stdin: JSON.stringify(page), terminal: false });
const screen = async (...argv: string[]) => (await uppolice(argv)).stdout;

describe('the thread in show', () => {
  it('calls an original post what it is, also where it landed after its edit', async () => {
    const talk = new Talk(START);
    const first = talk.say('dev', '@Uppolice मेरी दुकान में चोरी हुई, जनपद एटा');
    const edit = talk.say('dev', '@Uppolice मेरी दुकान में चोरी हुई, जनपद हाथरस', { edits: first });
    await importing(talk.page([edit]));
    await importing(talk.page([first]));
    const shown = await screen('show', ONE);
    expect(shown).toMatch(/@dev {2}earlier words, edited since\n/);
    expect(shown).not.toMatch(/@dev {2}edit\b/);
  });

  it('calls what she had said before no follow-up, and counts it apart', async () => {
    const talk = new Talk(START);
    const before = talk.say('sita', 'कल जनपद एटा में मेरी साइकिल चोरी हो गई');
    const root = talk.say('sita', '@Uppolice कृपया मदद करें', { re: before });
    talk.say('sita', 'अभी तक कुछ नहीं हुआ', { re: root });
    await importing(talk.page());
    const shown = await screen('show', ONE);
    expect(shown).toContain('follow-ups: 1 · own earlier posts: 1');
    expect(shown.match(/@sita {2}follow-up\n/g)).toHaveLength(1);
    expect(shown).toContain('@sita  own earlier words\n');
  });

  it('names a post that is dated in the future', async () => {
    const talk = new Talk(START);
    talk.sayAt(new Date('2027-03-01T00:00:00.000Z'), 'asha', '@Uppolice मेरी बाइक चोरी हो गई, जनपद एटा');
    await importing(talk.page(), ['--clock-is-right']);
    const [docket] = JSON.parse((await uppolice(['list', '--json'])).stdout) as { docket: string }[];
    expect((await screen('show', docket?.docket ?? '')).replace(/\n +/g, ' ')).toContain('dated in the future: its time can’t be right');
  });
});

describe('the facts in show', () => {
  it('say a piece of evidence once, in however many posts it stands', async () => {
    const talk = new Talk(START);
    const root = talk.say('asha', '@Uppolice जनपद एटा में बाइक चोरी हुई');
    talk.say('asha', 'मैंने बताया था जनपद एटा की बात है', { re: root });
    await importing(talk.page());
    expect((await screen('show', ONE)).match(/says that this is the district “एटा”/g)).toHaveLength(1);
  });

  it('name a unit once that holds the docket and is accused', async () => {
    const talk = new Talk(START);
    talk.say('asha', '@Uppolice जनपद एटा के एसएसपी ने रिश्वत मांगी और मुझे पीटा');
    await importing(talk.page());
    expect(await screen('show', ONE)).toMatch(/^Unit +Etah \(accused\)$/m);
  });
});

describe('an emergency in a list', () => {
  const HARMLESS = '@Uppolice जनपद एटा में पड़ोसी ने हमारी नाली पर कब्जा कर लिया है';

  it('stands with the words that made it one, masked', async () => {
    const talk = new Talk(START);
    const root = talk.say('mohan', HARMLESS);
    talk.say('mohan', 'बचाओ, गोली चला रहा है, फोन 9876543210', { re: root });
    await importing(talk.page());
    const shown = await screen('list', '--emergency');
    expect(shown).toContain('↳ बचाओ, गोली');
    expect(shown).not.toContain('नाली पर');
    expect(shown).not.toContain('9876543210');
    expect(shown).toContain('↳ said later');
  });

  it('stands with its own words where these make it one', async () => {
    const talk = new Talk(START);
    const root = talk.say('mohan', '@Uppolice बचाओ, जनपद एटा में गोली चल रही है');
    talk.say('mohan', 'कृपया देखें', { re: root });
    await importing(talk.page());
    expect(await screen('list')).not.toContain('↳');
  });

  it('shows its date where it is old, in list, show, status and the plan of a forwarding', async () => {
    const talk = new Talk(START);
    talk.sayAt(new Date('2025-11-13T00:00:00.000Z'), 'purana', '@Uppolice बचाओ, जनपद एटा में गोली चल रही है');
    talk.say('naya', '@Uppolice बचाओ, जनपद हाथरस में गोली चल रही है');
    await importing(talk.page());
    const list = (await screen('list', '--emergency')).split('\n');
    expect(list.find((line) => /^ *1 {2}○▲/.test(line))).toContain('13-11-2025: बचाओ');
    expect(list.find((line) => /^ *2 {2}○▲/.test(line))).not.toContain('2025');
    expect(await screen('show', ONE)).toMatch(/Written on 13-11-2025, 354 d ago: ask first how things stand now\./);
    expect(await screen('show', TWO)).not.toContain('Written on');
    expect(await screen('status')).toContain('the oldest is of 13-11-2025');
    const plan = await screen('forward', '--ready', '--dry-run');
    expect(plan).toContain(`▲ ${ONE} (13-11-2025)`);
    expect(plan).toMatch(new RegExp(`▲ ${TWO}$`, 'm'));
  });

  it('is not old where the complainant wrote again today', async () => {
    const talk = new Talk(START);
    const root = talk.sayAt(new Date('2026-10-20T00:00:00.000Z'), 'purana', '@Uppolice बचाओ, जनपद एटा में गोली चल रही है');
    talk.say('purana', 'बचाओ, फिर से गोली चल रही है', { re: root });
    await importing(talk.page());
    expect(await screen('list')).not.toContain('20-10-2026');
    expect(await screen('status')).not.toContain('the oldest is of');
  });
});

describe('the hint below posts that wait', () => {
  it('names the first of them', async () => {
    const talk = new Talk(START);
    const far = talk.say('netaji', '@Uppolice देखिए');
    talk.say('chand', 'जनपद एटा में गोली चल रही है, बचाओ', { re: far });
    await importing(talk.page([talk.posts[1]?.id ?? '']));
    const shown = await screen('list', '--waiting-posts');
    const [, post = ''] = /^(P\d+)/.exec(shown) ?? [];
    expect(shown).toContain(`uppolice show ${post}\nDecide: uppolice mark ${post} --complaint`);
  });
});

describe('the status of the desk', () => {
  it('counts dockets of which somebody asks what became, and names the list of as many', async () => {
    const talk = new Talk(START);
    talk.say('asha', '@Uppolice जनपद एटा में बाइक चोरी हुई');
    talk.say('bina', '@Uppolice जनपद हाथरस में बाइक चोरी हुई');
    await importing(talk.page());
    expect(await screen('status')).not.toContain('--enquiry');
    const asks = talk.say('chand', `@Uppolice ${TWO} का क्या हुआ?`);
    await importing(talk.page([asks]));
    expect(await screen('status')).toContain('        1  where somebody asks what became of it · uppolice list --enquiry --status');
    const listed = JSON.parse((await uppolice(['list', '--enquiry', '--status', 'open,in_process', '--json'])).stdout);
    expect(listed).toMatchObject([{ docket: TWO }]);
    await uppolice(['close', TWO, '--outcome', 'guided', '--reason', 'x', '--yes']);
    expect(await screen('status')).not.toContain('--enquiry');
  });
});
