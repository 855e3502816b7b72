import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Prompter } from '../../src/ports.ts';
import { addDocket, docketRow, makeRegister, NOW } from '../support/docket-fixture.ts';
import { fakeX } from '../support/fake-x.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';
import type { Db } from '../../src/db/db.ts';

let folder: ReturnType<typeof temporaryFolder>;
let db: Db;
const FIRST = 'UPP-2026-000001-5';
const SECOND = 'UPP-2026-000002-8';

beforeEach(async () => {
  folder = temporaryFolder();
  db = await makeRegister('UPP', folder.file('register.db'));
  await addDocket(db);
  await addDocket(db, { withheld: 'child' });
});
afterEach(async () => {
  const verified = await uppolice(['audit', 'verify', '--json']);
  expect(verified.code).toBe(0);
  await db.close();
  folder[Symbol.dispose]();
});

const uppolice = (argv: readonly string[], fakes: Fakes = {}) => run(['--db', folder.file('register.db'), ...argv], { now: NOW, ...fakes });

async function json(argv: readonly string[], fakes: Fakes = {}) {
  const { stdout, code } = await uppolice([...argv, '--json'], fakes);
  return { answer: JSON.parse(stdout), code };
}

/** Answers every question alike and keeps what was asked. */
function prompter(yes: boolean, typed = ''): Prompter & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async confirm(question) {
      asked.push(typeof question === 'string' ? question : question.en);
      return yes;
    },
    async input(question) {
      asked.push(typeof question === 'string' ? question : question.en);
      return typed;
    },
    select: () => Promise.reject(new Error('not expected')),
    secret: () => Promise.reject(new Error('not expected')),
  };
}

describe('an act on a docket', () => {
  it('by its whole number asks nothing and says how it stands', async () => {
    const { answer, code } = await json(['close', FIRST, '--outcome', 'guided', '--reason', 'sent to 1930']);
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      docket: FIRST,
      status: 'closed',
      outcome: 'guided',
      waitingOn: 'nobody',
      unit: 'district-hathras',
      district: 'Hathras',
    });
    expect((await uppolice(['reopen', FIRST, '--reason', 'x'])).stdout).toBe(`${FIRST} is open again.\n`);
  });

  it('by a short form without a terminal is wrong usage and names the whole number', async () => {
    const { answer, code } = await json(['note', '1', 'called']);
    expect(code).toBe(2);
    expect(answer.error).toMatchObject({ code: 'usage', hints: [`Type the whole number: ${FIRST}`] });
  });

  it('by a short form on a terminal shows number, citizen and first words, and asks', async () => {
    const asking = prompter(true);
    expect((await uppolice(['note', '1', 'called'], { prompter: asking })).code).toBe(0);
    expect(asking.asked[0]).toContain(`${FIRST}, @citizen1: @Uppolice हाथरस में मोबाइल चोरी`);
  });

  it('shows of a withheld docket only its number', async () => {
    const asking = prompter(true);
    await uppolice(['note', '2', 'called'], { prompter: asking });
    expect(asking.asked[0]).toContain(SECOND);
    expect(asking.asked[0]).not.toMatch(/citizen2|मोबाइल/);
  });

  it('does nothing when the answer is no', async () => {
    const { code, stderr } = await uppolice(['close', '1', '--outcome', 'guided', '--reason', 'x'], { prompter: prompter(false) });
    expect(code).toBe(22);
    expect(stderr).toContain('Nothing was changed');
    expect(await docketRow(db, 1)).toMatchObject({ status: 'open' });
  });

  const wrong: readonly [sentence: string, argv: readonly string[], code: number, words: RegExp][] = [
    ['an unknown outcome', ['close', FIRST, '--outcome', 'solved', '--reason', 'x'], 2, /solved/],
    ['no outcome', ['close', FIRST, '--reason', 'x'], 2, /--outcome/],
    [
      'a duplicate of nothing',
      ['close', FIRST, '--outcome', 'duplicate', '--reason', 'x'],
      2,
      /--of is missing: the docket that this one duplicates/,
    ],
    ['a duplicate of itself', ['close', FIRST, '--outcome', 'duplicate', '--of', FIRST, '--reason', 'x'], 22, /itself/],
    ['another authority that is not named', ['close', FIRST, '--outcome', 'other_authority', '--reason', 'x'], 2, /authority/],
    ['an FIR without its number', ['close', FIRST, '--outcome', 'fir', '--reason', 'x'], 2, /number of the FIR/],
    ['--of without a duplicate', ['close', FIRST, '--outcome', 'guided', '--of', SECOND, '--reason', 'x'], 2, /--of goes with/],
    ['no reason', ['close', FIRST, '--outcome', 'guided'], 2, /reason/],
    ['a blank reason', ['reopen', FIRST, '--reason', ' '], 2, /reason/],
    ['a wrong check digit', ['note', 'UPP-2026-000001-6', 'x'], 21, /check digit/],
    ['an unknown docket', ['note', '2026-9', 'x'], 23, /no docket/],
    ['an unknown unit', ['transfer', FIRST, 'Atlantis', '--reason', 'x'], 23, /Atlantis/],
    ['the unit that has it', ['transfer', FIRST, 'Hathras', '--reason', 'x'], 22, /already/],
    ['an answer from another unit', ['answer', FIRST, '--from', 'Etah', '--by', 'phone'], 22, /is with Hathras/],
    ['a docket that is not closed', ['reopen', FIRST, '--reason', 'x'], 22, /not closed/],
  ];
  for (const [sentence, argv, status, words] of wrong) {
    it(`refuses ${sentence} and changes nothing`, async () => {
      const before = await db.k.selectFrom('events').selectAll().execute();
      const { answer, code } = await json(argv);
      expect(code).toBe(status);
      expect(answer.error.message).toMatch(words);
      expect(await db.k.selectFrom('events').selectAll().execute()).toEqual(before);
    });
  }

  it('takes the unit in Hindi, and asks for the reason on a terminal', async () => {
    const asking = prompter(true, 'hotel in Agra');
    const { code } = await uppolice(['transfer', FIRST, 'आगरा'], { terminal: true, prompter: asking });
    expect(code).toBe(0);
    expect(asking.asked).toEqual(['The reason for the transfer:']);
    expect(await docketRow(db, 1)).toMatchObject({ leadUnit: 'commissionerate-agra', district: 'Agra' });
  });

  it('records an answer by phone', async () => {
    const { answer } = await json(['answer', FIRST, '--from', 'हाथरस', '--by', 'phone', '--text', 'inquiry begun']);
    expect(answer).toMatchObject({ status: 'in_process', waitingOn: 'unit' });
  });
});

describe('what was typed', () => {
  it('is understood before anything is asked: an unknown place is named first', async () => {
    const asking = prompter(true);
    expect(await uppolice(['transfer', '1', 'Nowhere'], { prompter: asking })).toMatchObject({ code: 23 });
    expect(asking.asked).toEqual([]);
  });

  it.each([
    [['close', FIRST, '--outcome', 'guided', '--detail', 'x', '--reason', ''], '--reason is missing.'],
    [['close', FIRST, '--outcome', 'guided', '--detail', ' ', '--reason', 'x'], '--detail is missing.'],
  ])('and is empty is named by its option (%j)', async (argv, message) => {
    const { answer, code } = await json(argv);
    expect(code).toBe(2);
    expect(answer.error.message).toBe(message);
  });

  it('as an answer may be left out, and an empty one is refused', async () => {
    const argv = ['answer', FIRST, '--from', 'Hathras', '--by', 'phone'];
    for (const text of ['', ' ', '\u200b']) {
      const { answer, code } = await json([...argv, '--text', text]);
      expect([code, answer.error.message]).toEqual([2, '--text is missing.']);
    }
    const { answer, code } = await json(argv);
    expect(code).toBe(0);
    expect(answer.status).toBe('in_process');
  });

  it.each(['upp-2026-1-5', 'UPP/2026/1/5', 'upp 2026 000001 5', 'UPP-२०२६-१-५'])(
    'as a docket is safe to act on however it is spelt: %s',
    async (typed) => {
      const { answer, code } = await json(['note', typed, 'called']);
      expect({ code, docket: answer.docket }).toEqual({ code: 0, docket: FIRST });
    },
  );

  it('as a docket of another series is not found, in short too', async () => {
    expect(await uppolice(['show', 'TRN-2026-1'])).toMatchObject({ code: 23, stderr: expect.stringContaining('another register') });
  });

  it('stands in the hints of a refusal as the whole number of the docket', async () => {
    await json(['close', FIRST, '--outcome', 'guided', '--reason', 'x']);
    for (const argv of [
      ['close', '--outcome', 'guided', '--reason', 'x'],
      ['transfer', 'Agra', '--reason', 'x'],
      ['answer', '--from', 'Agra', '--by', 'phone'],
    ]) {
      const [verb = '', ...rest] = argv;
      const { answer } = await json([verb, FIRST, ...rest]);
      expect(answer.error.hints).toContain(`Reopen it first: uppolice reopen ${FIRST} --reason …`);
    }
    const { answer } = await json(['close', SECOND, '--outcome', 'duplicate', '--of', SECOND, '--reason', 'x']);
    // Of the other docket nobody knows the number.
    expect(answer.error.hints).toEqual(['Name the other one: --of DOCKET']);
  });

  it.each([
    ['sync', '--since', 'soon'],
    ['sync', '--since', '2026-02-30'],
    ['gap', 'check', '--from', '2026-13'],
    ['gap', 'check', '--to', 'x'],
    ['list', '--from', 'x'],
    ['budget', '--month', '2026-13'],
    ['report', 'status', '--to', 'x'],
    ['audit', 'log', '--from', 'x'],
    ['handle', 'add', 'someone', '--country', 'GB', '--from', 'x'],
    ['coordinator', 'appoint', 'Asha', '--country', 'GB', '--from', 'x'],
    ['coordinator', 'end', '1', '--reason', 'x', '--on', '2026-02-30'],
  ])('as a time that is none is wrong usage: %s %s %s', async (...argv) => {
    expect((await uppolice(argv)).code).toBe(2);
  });

  it('as an empty --db is wrong usage', async () => {
    expect(await run(['--db', '', 'list'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--db is empty') });
  });
});

describe('forward', () => {
  const out = () => folder.file('packets');

  it('shows the plan and does nothing with --dry-run', async () => {
    const { answer, code } = await json(['forward', '--ready', '--dry-run', '--out', out()]);
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      planned: 2,
      printed: 0,
      files: [],
      items: [{ docket: FIRST, recipient: 'district-hathras', state: 'planned' }, { docket: SECOND }],
    });
    expect(await db.k.selectFrom('dispatches').selectAll().execute()).toEqual([]);
  });

  it('asks for --yes where no terminal can ask, and names --dry-run', async () => {
    const { answer, code } = await json(['forward', '--ready', '--out', out()]);
    expect(code).toBe(2);
    expect(answer.error.hints[0]).toContain('--dry-run');
  });

  it('writes a packet for each unit as sheet and CSV, owner-only, the withheld apart', async () => {
    const { answer, code } = await json(['forward', '--ready', '--yes', '--out', out()]);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ planned: 2, printed: 2, sent: 0, needsPerson: 0, failed: 0, refused: 0 });
    const names = readdirSync(out()).sort();
    expect(names).toEqual([
      'district-hathras-confidential.csv',
      'district-hathras-confidential.txt',
      'district-hathras.csv',
      'district-hathras.txt',
    ]);
    expect(answer.files).toHaveLength(4);
    for (const name of names) expect(statSync(join(out(), name)).mode & 0o777).toBe(0o600);
    expect(statSync(out()).mode & 0o777).toBe(0o700);
    const sheet = readFileSync(join(out(), 'district-hathras.txt'), 'utf8');
    expect(sheet).toContain(FIRST);
    expect(sheet).toContain('मोबाइल चोरी');
    // The sheet names the highest number given so far, which here is the withheld docket's; nothing else of it stands there.
    expect(sheet.split(SECOND)).toHaveLength(2);
    expect(sheet).toContain(`अब तक दी गई सबसे बड़ी डॉकेट संख्या: ${SECOND}`);
    expect(readFileSync(join(out(), 'district-hathras-confidential.txt'), 'utf8')).toMatch(/^गोपनीय/m);
    expect(JSON.stringify(answer)).not.toMatch(/मोबाइल/);
  });

  it('never overwrites an existing packet', async () => {
    await uppolice(['forward', FIRST, '--yes', '--out', out()]);
    await addDocket(db);
    await uppolice(['forward', '--ready', '--yes', '--out', out()]);
    expect(
      readdirSync(out())
        .filter((name) => name.endsWith('.txt'))
        .sort(),
    ).toEqual(['district-hathras-2.txt', 'district-hathras-confidential.txt', 'district-hathras.txt']);
  });

  it('guards what a spreadsheet or a terminal would run', async () => {
    await addDocket(db, { text: '=HYPERLINK("http://evil","x")\u001B[31m\u202E' });
    const third = (await json(['list'])).answer[2].docket;
    await uppolice(['forward', third, '--yes', '--out', out()]);
    expect(readFileSync(join(out(), 'district-hathras.csv'), 'utf8')).toContain(`"'=HYPERLINK(""http://evil"",""x"")"`);
    const sheet = readFileSync(join(out(), 'district-hathras.txt'), 'utf8');
    expect(sheet.includes('\u001B') || sheet.includes('\u202E')).toBe(false);
  });

  it('of one docket a second time is refused', async () => {
    await uppolice(['forward', FIRST, '--yes', '--out', out()]);
    const { answer, code } = await json(['forward', FIRST, '--yes', '--out', out()]);
    expect(code).toBe(22);
    expect(answer.error.message).toMatch(/already/);
  });

  it("of a complaint about a district's police to that district is refused, with the one who answers", async () => {
    const { id } = await addDocket(db, { accused: 'district', accusedUnits: ['district-hathras'] });
    const number = (await json(['show', String(id)])).answer.docket;
    const { answer, code } = await json(['forward', number, '--yes', '--out', out()]);
    expect(code).toBe(22);
    expect(answer.error.hints[0]).toBe(`Give it to Aligarh Range: uppolice transfer ${number} range-aligarh --reason …`);
    expect((await uppolice(['forward', number, '--overrule', '--yes', '--out', out()])).code).toBe(2);
    expect((await uppolice(['forward', number, '--overrule', '--reason', 'ordered by the zone', '--yes', '--out', out()])).code).toBe(0);
  });

  it('of several dockets does what it can and tells the rest', async () => {
    await uppolice(['close', SECOND, '--outcome', 'guided', '--reason', 'x']);
    const { answer, code } = await json(['forward', FIRST, SECOND, '--yes', '--out', out()]);
    expect(code).toBe(60);
    expect(answer).toMatchObject({
      planned: 1,
      printed: 1,
      refused: 1,
      items: [
        { docket: FIRST, state: 'printed' },
        { docket: SECOND, state: 'refused', why: 'It is closed.' },
      ],
    });
  });

  it('says what is left beyond --max', async () => {
    const { answer } = await json(['forward', '--ready', '--max', '1', '--dry-run']);
    expect(answer).toMatchObject({ planned: 1, left: { overMax: 1 } });
  });

  it('with nothing ready is done', async () => {
    await uppolice(['forward', '--ready', '--yes', '--out', out()]);
    const { answer, code } = await json(['forward', '--ready', '--yes', '--out', out()]);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ planned: 0, items: [] });
  });

  it('says that the folder is a file, and forwards nothing', async () => {
    const { answer, code } = await json(['forward', FIRST, '--yes', '--out', folder.file('register.db')]);
    expect(code).toBe(60);
    expect(answer).toMatchObject({ failed: 1, items: [{ state: 'failed', why: expect.stringMatching(/is not a folder/) }] });
    expect(await docketRow(db, 1)).toMatchObject({ forwardedAt: null });
  });

  const wrong: readonly [argv: readonly string[]][] = [
    [['forward']],
    [['forward', '--ready', FIRST]],
    [['forward', '--ready', '--overrule', '--reason', 'x']],
    [['forward', FIRST, '--via', 'email']],
    [['forward', FIRST, '--max', '0']],
  ];
  for (const [argv] of wrong) it(`"${argv.join(' ')}" is wrong usage`, async () => expect((await uppolice(argv)).code).toBe(2));

  describe('by a reply', () => {
    const posts: string[] = [];
    beforeEach(() => void posts.splice(0));
    const x = async () =>
      fakeX({
        me: async () => ({ id: '42', handle: 'Uppolice', name: null, location: null }),
        createPost: async ({ text }) => ({ id: String(18000000000000000n + BigInt(posts.push(text))) }),
      });

    it('shows every word before, asks, and posts once', async () => {
      const asking = prompter(true);
      const { stderr, code } = await uppolice(['forward', FIRST, '--via', 'reply'], { terminal: true, prompter: asking, x });
      expect(code).toBe(0);
      expect(asking.asked).toEqual(['Post 1 public reply on X as @Uppolice?']);
      // Broken to the width of the terminal.
      expect(stderr.replace(/\n +/g, ' ')).toContain(posts[0]);
      expect(posts).toHaveLength(1);
      expect((await uppolice(['forward', FIRST, '--via', 'reply', '--yes'], { x })).code).toBe(22);
      expect(posts).toHaveLength(1);
    });

    it('never for a withheld docket', async () => {
      const { answer, code } = await json(['forward', SECOND, '--via', 'reply', '--yes'], { x });
      expect(code).toBe(22);
      expect(answer.error.hints).toEqual([`Use: uppolice forward ${SECOND} --via print`]);
      expect(posts).toEqual([]);
    });

    it('never from a training register', async () => {
      const training = await makeRegister('TRN', folder.file('training.db'));
      await addDocket(training);
      const argv = ['--db', folder.file('training.db'), 'forward', '--ready', '--via', 'reply', '--yes'];
      expect((await run(argv, { now: NOW, x })).code).toBe(22);
      expect(posts).toEqual([]);
      expect((await run(argv, { now: NOW, x, env: { UPPOLICE_X_API_URL: 'http://127.0.0.1:9' } })).code).toBe(0);
      expect(posts).toHaveLength(1);
      await training.close();
    });
  });
});

describe('dispatch', () => {
  beforeEach(() => uppolice(['forward', '--ready', '--yes', '--out', folder.file('packets')]));

  it('lists and shows what was sent', async () => {
    const { answer } = await json(['dispatch', 'list', '--docket', FIRST]);
    expect(answer).toMatchObject([
      { id: 1, docket: FIRST, recipient: 'district-hathras', channel: 'print', purpose: 'forward', state: 'printed' },
    ]);
    expect((await uppolice(['dispatch', 'show', '1'])).stdout).toContain(`Docket ${FIRST} to Hathras: forwarding, paper`);
    expect((await json(['dispatch', 'list', '--state', 'failed'])).answer).toEqual([]);
  });

  it('lists on the screen with names instead of codes, in both languages', async () => {
    const english = await uppolice(['dispatch', 'list'], { terminal: true });
    expect(english.stdout).toMatch(/^No\. +Docket +To +By +State +Since \(IST\)/);
    expect(english.stdout).toMatch(/1 +UPP-2026-000001-5 +Hathras +paper +printed +02-11-2026 11:30/);
    const hindi = await uppolice(['--lang', 'hi', 'dispatch', 'list'], { terminal: true });
    expect(hindi.stdout).toMatch(/UPP-2026-000001-5 +हाथरस +काग़ज़ +मुद्रित/);
    const none = ['dispatch', 'list', '--state', 'failed'];
    expect((await uppolice(none, { terminal: true })).stdout).toBe('Nothing was sent.\n');
    expect((await uppolice(none)).stdout, 'in a pipe').toBe('');
  });

  it('of an unknown number is not found, of what went out not cancelled', async () => {
    expect((await uppolice(['dispatch', 'show', '99'])).code).toBe(23);
    expect((await uppolice(['dispatch', 'show', 'x'])).code).toBe(2);
    expect((await uppolice(['dispatch', 'cancel', '1', '--reason', 'x'])).code).toBe(22);
    expect((await uppolice(['dispatch', 'done', '1', '--note', 'x'])).code).toBe(22);
  });
});

describe('dispatch of what waits for a person', () => {
  beforeEach(async () => {
    await uppolice(['forward', FIRST, '--yes', '--out', folder.file('packets')]);
    await db.write(async (tx) => {
      await tx.k.updateTable('dispatches').set({ state: 'needs_person', settled_at: null }).execute();
    });
  });
  // The rows were changed behind the back of the events, as the check after each test would say.
  afterEach(() => db.write(async (tx) => void (await tx.k.updateTable('dispatches').set({ state: 'printed' }).execute())));

  it('records what a person did, with a note', async () => {
    expect((await uppolice(['dispatch', 'done', '1'])).code).toBe(2);
    const done = await json(['dispatch', 'done', '1', '--note', 'posted by hand']);
    expect(done).toMatchObject({ code: 0, answer: { id: 1, state: 'done_by_hand' } });
  });

  it('cancels it with a reason', async () => {
    const { code, stdout } = await uppolice(['--lang', 'hi', 'dispatch', 'cancel', '1', '--reason', 'नागरिक ने वापस ली']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^प्रेषण 1: /);
  });
});

describe('audit', () => {
  it('verifies, with a head that was printed before', async () => {
    const { answer } = await json(['audit', 'verify']);
    expect(Object.keys(answer)).toEqual(['events', 'ok', 'head', 'firstBroken', 'anchors', 'firstMismatch', 'remarks']);
    expect((await uppolice(['audit', 'verify', '--head', `${answer.head.seq}:${answer.head.hash}`])).code).toBe(0);
    const { code, stdout } = await uppolice(['audit', 'verify', '--head', `1:${'0'.repeat(64)}`]);
    expect(code).toBe(42);
    expect(stdout).toContain('NOT sound');
    expect((await uppolice(['audit', 'verify', '--head', 'x'])).code).toBe(21);
  });

  it('logs events as JSON, NDJSON and lines', async () => {
    expect((await json(['audit', 'log', FIRST])).answer).toMatchObject([{ seq: 2, kind: 'registered', docket: FIRST }]);
    const { stdout } = await uppolice(['audit', 'log', '--ndjson', '--kind', 'registered']);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).seq),
    ).toEqual([2, 3]);
    expect((await uppolice(['audit', 'log', '--from', '2026-11-01', '--to', '2026-11-01'])).stdout.split('\n')).toHaveLength(4);
    expect((await json(['audit', 'log', '--from', '2026-11-02'])).answer).toEqual([]);
  });
});
