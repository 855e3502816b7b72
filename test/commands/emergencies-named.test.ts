/** What needs help is named by whatever takes posts in, at once and by number. */
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/screen/display-width.ts';
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

const importing = (page: object, argv: readonly string[] = [], fakes: Fakes = {}) =>
  uppolice([...argv, 'import', '-'], { stdin: JSON.stringify(page), ...fakes });
const imported = async (page: object) => JSON.parse((await importing(page, ['--json'])).stdout);

const SHOTS = 'जनपद एटा में गोली चल रही है, बचाओ';
const THEFT = 'जनपद हाथरस में बाइक चोरी हो गई';

describe('an import names emergencies', () => {
  it('by their numbers, the newest first, and no others', async () => {
    const talk = new Talk();
    talk.say('asha', `@Uppolice ${SHOTS}`);
    talk.say('bina', `@Uppolice ${THEFT}`);
    talk.say('chand', '@Uppolice मेरे भाई को अभी पीट रहे हैं, बचाओ, हाथरस');
    expect(await imported(talk.page())).toMatchObject({
      complaints: { opened: 3 },
      emergencies: ['UPP-2026-000003-1', 'UPP-2026-000001-5'],
      emergenciesTotal: 2,
      waitingEmergencies: [],
      waitingEmergenciesTotal: 0,
    });
  });

  it('also a docket that a further word has made one, once', async () => {
    const talk = new Talk();
    const root = talk.say('asha', `@Uppolice ${THEFT}`);
    expect(await imported(talk.page())).toMatchObject({ emergencies: [], emergenciesTotal: 0 });
    const further = talk.say('asha', '@Uppolice बचाओ, वे मुझ पर गोली चला रहे हैं', { re: root });
    expect(await imported(talk.page([further]))).toMatchObject({ followUps: 1, emergencies: ['UPP-2026-000001-5'], emergenciesTotal: 1 });
    const still = talk.say('asha', '@Uppolice जल्दी आइए, बचाओ', { re: root });
    expect(await imported(talk.page([still]))).toMatchObject({ emergencies: [] });
  });

  it('also one whose words came again, and longer', async () => {
    const talk = new Talk();
    const id = talk.say('asha', '@Uppolice एटा में …');
    await imported(talk.page());
    const page = talk.page([id]) as { data: { text: string }[] };
    const longer = { ...page, data: page.data.map((post) => ({ ...post, text: `@Uppolice एटा में ${SHOTS}, चार लोग घायल` })) };
    expect(await imported(longer)).toMatchObject({ completed: 1, emergencies: ['UPP-2026-000001-5'] });
  });

  it('also on a closed docket, where nobody looks for it', async () => {
    const talk = new Talk();
    const root = talk.say('asha', `@Uppolice ${THEFT}`);
    await imported(talk.page());
    await uppolice(['close', 'UPP-2026-000001-5', '--outcome', 'guided', '--detail', 'told where to go', '--yes']);
    const further = talk.sayAt(new Date(NOW.getTime() + 60_000), 'asha', `@Uppolice ${SHOTS}`, { re: root });
    const { stdout } = await importing(talk.page([further]), ['--json'], { now: new Date(NOW.getTime() + 120_000) });
    expect(JSON.parse(stdout)).toMatchObject({ emergencies: ['UPP-2026-000001-5'] });
  });

  it('and posts without a docket that read as one', async () => {
    const talk = new Talk();
    const parent = talk.say('netaji', '@Uppolice देखिए');
    const plea = talk.say('bina', SHOTS, { re: parent });
    expect(await imported(talk.page([plea]))).toMatchObject({ waiting: 1, waitingEmergencies: ['P1'], waitingEmergenciesTotal: 1 });
    const { stdout } = await uppolice(['show', 'P1', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ post: 'P1', urgency: 'emergency' });
  });

  it.each(['en', 'hi'])('on lines that stand out and fit the terminal, with a command that shows them: %s', async (lang) => {
    const talk = new Talk();
    for (const by of ['asha', 'bina', 'chand', 'dev', 'eva', 'farid', 'gita']) talk.say(by, `@Uppolice ${SHOTS} ${by}`);
    const few = await importing(talk.page(talk.posts.slice(0, 2).map(({ id }) => id)), ['--lang', lang], { terminal: true });
    expect(few.stdout).toMatch(/▲ 2 .*UPP-2026-000002-8, UPP-2026-000001-5\n {2}→ uppolice show UPP-2026-000002-8\n$/);
    const rest = await importing(talk.page(talk.posts.slice(2).map(({ id }) => id)), ['--lang', lang], { terminal: true });
    expect(rest.stdout).toMatch(/▲ 5 /);
    const more = new Talk(new Date('2026-11-02T09:00:00.000Z'));
    for (const by of ['hari', 'indu', 'jaya', 'kamla', 'lata', 'mohan']) more.say(by, `@Uppolice ${SHOTS} ${by}`);
    const many = await importing(more.page(), ['--lang', lang], { terminal: true });
    expect(many.stdout).toMatch(
      lang === 'en' ? /and 1 more\n {2}→ uppolice list --emergency\n$/ : /और 1 अन्य\n {2}→ uppolice list --emergency\n$/,
    );
    // What stands before is another matter: the line of the proof has no room to be short.
    const alarms = [few, rest, many].flatMap(({ stdout }) => stdout.slice(stdout.indexOf('▲')).split('\n'));
    for (const line of alarms) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('also where a later file is a document that breaks off: beside what is to be done about the file', async () => {
    const talk = new Talk();
    talk.say('asha', `@Uppolice ${SHOTS}`);
    writeFileSync(folder.file('good.json'), JSON.stringify(talk.page()));
    writeFileSync(folder.file('cut.json'), JSON.stringify(talk.page()).slice(0, -40));
    const { stdout, code } = await uppolice(['import', folder.file('good.json'), folder.file('cut.json'), '--json']);
    expect(code).toBe(21);
    expect(JSON.parse(stdout).error).toMatchObject({
      code: 'bad_input',
      hints: ['The file was cut off: get the whole file again.', '▲ 1 emergency: UPP-2026-000001-5 → uppolice show UPP-2026-000001-5'],
    });
  });

  it('also where a file of lines breaks off: its good lines are entered', async () => {
    const talk = new Talk();
    talk.say('asha', `@Uppolice ${SHOTS}`);
    const line = JSON.stringify(talk.page());
    writeFileSync(folder.file('cut.ndjson'), `${line}\n${line.slice(0, -40)}`);
    const { stdout, code } = await uppolice(['import', folder.file('cut.ndjson'), '--json']);
    expect(code).toBe(60);
    expect(JSON.parse(stdout)).toMatchObject({ unreadableTotal: 1, emergencies: ['UPP-2026-000001-5'] });
  });
});

describe('a handle that is registered', () => {
  it('names the emergencies among the stored posts that it makes ours, and counts no others', async () => {
    const talk = new Talk();
    talk.say('asha', `@new_etah ${SHOTS}`);
    talk.say('bina', '@new_hathras बाइक चोरी');
    await imported(talk.page());
    const { stdout } = await uppolice(['handle', 'add', 'new_etah', '--unit', 'Etah', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ takenUp: { posts: 1, opened: 1 }, emergencies: ['UPP-2026-000001-5'] });
  });

  it('takes up only what tags it, also where an interrupted run had left posts behind', async () => {
    const talk = new Talk();
    talk.say('asha', `@new_etah ${THEFT}`);
    talk.say('bina', `@Uppolice ${THEFT}`);
    const stopped = new AbortController();
    stopped.abort();
    await importing(talk.page(), [], { signal: stopped.signal });
    const { stdout } = await uppolice(['handle', 'add', 'new_etah', '--unit', 'Etah', '--json']);
    expect(JSON.parse(stdout).takenUp).toEqual({ posts: 1, opened: 1 });
    expect(JSON.parse((await uppolice(['list', '--json'])).stdout)).toHaveLength(2);
  });
});
