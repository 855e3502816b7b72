/** Every number of `status` can be looked up: the command behind it lists as many. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/screen/display-width.ts';
import { NOW, Talk } from '../support/intake.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

const folder = temporaryFolder();
const uppolice = (argv: readonly string[], fakes: Fakes = {}) =>
  run(['--db', folder.file('register.db'), ...argv], { now: new Date(NOW.getTime() + 30 * 3_600_000), ...fakes });
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

async function imported(page: object, now: Date) {
  expect((await uppolice(['import', '-'], { stdin: JSON.stringify(page), now })).code).toBe(0);
}

/** Dockets in every state, with words that landed after the closing, and posts that wait for every reason. */
async function filled(): Promise<void> {
  expect((await uppolice(['init', '--yes'], { now: new Date('2026-11-02T00:00:00.000Z') })).code).toBe(0);
  const talk = new Talk();
  const roots = ['asha', 'bina', 'chand', 'dev', 'eva'].map((by, n) => talk.say(by, `@Uppolice जनपद एटा में चोरी ${n}`));
  talk.say('farid', '@Uppolice चोरी हो गई, कोई नहीं सुनता');
  talk.say('gita', '@Uppolice जनपद हाथरस में गोली चल रही है, बचाओ');
  talk.say('kamla', '@Uppolice जनपद एटा के थाना जलेसर के दरोगा ने रिश्वत मांगी और मुझे पीटा');
  talk.say('lata', '@Uppolice जनपद एटा में मेरी नाबालिग बेटी के साथ बलात्कार हुआ');
  talk.say('mohan', '@Uppolice बहुत सराहनीय कार्य, धन्यवाद उत्तर प्रदेश पुलिस');
  talk.say('nita', '@Uppolice जनपद हाथरस में बाइक चोरी हो गई, रिपोर्ट नहीं लिखी');
  const answered = talk.say('Etahpolice', 'प्रभारी निरीक्षक को निर्देशित किया गया', { re: roots[1] as string });
  expect(answered).not.toBe('');
  talk.say('Uppolice', 'कृपया अपना मोबाइल नंबर भेजें', { re: roots[2] as string });
  talk.say('hari', 'मेरे घर में भी चोरी हुई, जनपद एटा, 9876543210', { re: roots[0] as string });
  const parent = talk.say('netaji', '@Uppolice देखिए');
  talk.say('indu', 'मेरी बेटी लापता है, एटा', { re: parent });
  await imported(talk.page(talk.posts.map(({ id }) => id).filter((id) => id !== parent)), at(1));
  const nameless = new Talk(at(2), {});
  nameless.say('jaya', '@Uppolice जनपद एटा में मारपीट');
  await imported(nameless.page(undefined, { users: false }), at(5));
  const [closed = '', live = ''] = [await numberOf(roots[3]), await numberOf(roots[4])];
  expect((await uppolice(['hold', live, '--reason', 'a writ petition'], { now: at(9) })).code).toBe(0);
  const close = ['--outcome', 'guided', '--detail', 'told where to go', '--yes'];
  expect((await uppolice(['close', closed, ...close], { now: at(10) })).code).toBe(0);
  talk.sayAt(at(20), 'dev', '@Uppolice बचाओ, मुझ पर गोली चला रहे हैं', { re: roots[3] as string });
  await imported(talk.page(talk.posts.slice(-1).map(({ id }) => id)), at(21));
  expect((await uppolice(['forward', live, '--via', 'print', '--out', folder.file('packets'), '--yes'], { now: at(30) })).code).toBe(0);
  talk.sayAt(at(40), 'eva', '@Uppolice बचाओ, घर में आग लगा दी, लोग फंसे हैं', { re: roots[4] as string });
  await imported(talk.page(talk.posts.slice(-1).map(({ id }) => id)), at(41));
}

async function numberOf(post: string | undefined): Promise<string> {
  return JSON.parse((await uppolice(['show', post ?? '', '--json'])).stdout).docket;
}

beforeAll(filled);
afterAll(() => folder[Symbol.dispose]());

/** Number and command of every line of the answer that has both. */
function figures(stdout: string): [n: number, command: string][] {
  return [...stdout.matchAll(/^ +([\d,]+) {2}.* · (uppolice .+)$/gm)].map(([, n = '', command = '']) => [
    Number(n.replaceAll(',', '')),
    command,
  ]);
}

/** The same of a plan: the number that a line begins with, and the command that stands in it. */
function planned(stdout: string): [n: number, command: string][] {
  return [...stdout.matchAll(/^([\d,]+) .*?(uppolice list(?: --[a-z-]+(?: [a-z_]+)?)+)/gm)].map(([, n = '', command = '']) => [
    Number(n.replaceAll(',', '')),
    command,
  ]);
}

/** Of the totals of a report: each number with the option beside it, after the command above them. */
function totalled(stdout: string): [n: number, command: string][] {
  const [, received = '', all = ''] = /^Received ([\d,]+) .*\n(?:.+\n)*?All of them: (uppolice .+)$/m.exec(stdout) ?? [];
  const period = all.replace(/ --status \S+/, '');
  const rows = [...stdout.matchAll(/^\D+ ([\d,]+) .* (--[a-z]+(?: [a-z_]+)?)$/gm)];
  return [[received, all] as const, ...rows.map(([, n = '', option = '']) => [n, `${period} ${option}`] as const)].map(([n, command]) => [
    Number(n.replaceAll(',', '')),
    command,
  ]);
}

/** The number in the sentence above each command of the second part; a sentence without one speaks of one. */
function reasons(stdout: string): [n: number, command: string][] {
  return [...stdout.matchAll(/^ {2}! (.+)\n {6}(uppolice list .+)$/gm)].map(([, why = '', command = '']) => [
    Number(/[\d,]+(?= (?:emergencies|posts|dockets))/.exec(why)?.[0]?.replaceAll(',', '') ?? 1),
    command,
  ]);
}

async function counted(command: string): Promise<number> {
  const { stdout, code } = await uppolice([...command.split(' ').slice(1), '--json']);
  expect(code).toBe(0);
  return JSON.parse(stdout).length;
}

describe('the figures of status', () => {
  it('are as many as the commands behind them list', async () => {
    const { stdout, code } = await uppolice(['status']);
    expect(code).toBe(50);
    const all = [...figures(stdout), ...reasons(stdout)];
    const listed = await Promise.all(all.map(async ([, command]) => [await counted(command), command] as const));
    expect(all).toEqual(listed.map(([n, command]) => [n, command]));
    // None of them is proved by nothing.
    expect(all.filter(([n]) => n > 0).length).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['en', 'on closed dockets: an emergency'],
    ['hi', 'बंद डॉकेट पर: 1 आपात प्रकरण'],
  ])('tell emergencies on closed dockets from the others, and fit 80 columns: %s', async (lang, words) => {
    const { stdout } = await uppolice(['--lang', lang, 'status'], { terminal: true });
    expect(stdout).toContain(words);
    expect(stdout).toContain('uppolice list --emergency --attention --status closed\n      uppolice reopen DOCKET');
    for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('lead to a page that says what to do with an emergency on a closed docket', async () => {
    const [closed] = JSON.parse((await uppolice(['list', '--emergency', '--status', 'closed', '--json'])).stdout);
    const { stdout } = await uppolice(['show', closed.docket], { terminal: true });
    expect(stdout).toContain('tell the citizen 112 at once');
    expect(stdout).toContain('nobody has seen it there');
    expect(stdout).toContain(`$ uppolice reopen ${closed.docket} --reason`);
    const late = await uppolice(['show', closed.docket], { terminal: true, now: new Date(NOW.getTime() + 40 * 86_400_000) });
    expect(late.stdout).toContain(`$ uppolice note ${closed.docket}`);
    expect(late.stdout).not.toContain('uppolice reopen');
    expect((await uppolice(['note', closed.docket, '112 was sent'])).code).toBe(0);
    expect((await uppolice(['status'])).stdout).not.toContain('on closed dockets');
  });
});

const asListed = (all: readonly [n: number, command: string][]) =>
  Promise.all(all.map(async ([, command]) => [await counted(command), command] as const));

describe('the figures of a plan to forward all that is ready', () => {
  it.each(['print', 'reply'])('are as many as the commands behind them list: by %s', async (via) => {
    const { stdout } = await uppolice(['forward', '--ready', '--via', via, '--dry-run', '--max', '1']);
    const all = planned(stdout);
    expect(all).toEqual(await asListed(all));
    expect(all.map(([, command]) => /--(?:held-back )?[a-z_-]+/.exec(command)?.[0])).toEqual(
      expect.arrayContaining(['--held-back none', '--held-back police', '--held-back no_complaint', '--held-back no_unit', '--to-update']),
    );
    expect(all.some(([, command]) => command.includes('withheld'))).toBe(via === 'reply');
  });
});

describe('the totals of a report', () => {
  it.each([
    ['of the whole register', []],
    ['of a period', ['--from', '2026-11-01', '--to', '2026-11']],
    ['of a period without complaints', ['--from', '2026-10', '--to', '2026-10']],
  ])('%s are as many as the commands behind them list', async (_, period) => {
    const { stdout } = await uppolice(['report', 'status', ...period]);
    const all = totalled(stdout);
    expect(all).toEqual(await asListed(all));
    expect(all.length).toBeGreaterThanOrEqual(8);
  });

  it.each([['districts'], ['reading']])('of report %s name the command that lists all', async (kind) => {
    const { stdout } = await uppolice(['report', kind]);
    const [[received, command] = [0, '']] = totalled(stdout);
    expect(received).toBeGreaterThan(0);
    expect(await counted(command)).toBe(received);
  });
});

describe('the reasons of status that are no list of dockets', () => {
  it('are as many as their commands list', async () => {
    const { stdout } = await uppolice(['status']);
    const unknown = /(\d+|a) posts? waits? for the name of the author/.exec(stdout)?.[1] ?? '';
    expect(await counted('uppolice list --waiting-posts unknown_author')).toBe(unknown === 'a' ? 1 : Number(unknown));
  });
});
