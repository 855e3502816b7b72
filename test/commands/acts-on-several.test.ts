import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { textIn } from '../../src/domain/messages/text.ts';
import type { Prompter } from '../../src/ports.ts';
import { addDocket, docketRow, makeRegister, NOW } from '../support/docket-fixture.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

let folder: ReturnType<typeof temporaryFolder>;
let db: Db;
const [ONE, TWO, THREE] = ['UPP-2026-000001-5', 'UPP-2026-000002-8', 'UPP-2026-000003-1'] as const;

beforeEach(async () => {
  folder = temporaryFolder();
  db = await makeRegister('UPP', folder.file('register.db'));
  for (let n = 0; n < 3; n++) await addDocket(db);
});
afterEach(async () => {
  expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  await db.close();
  folder[Symbol.dispose]();
});

const uppolice = (argv: readonly string[], fakes: Fakes = {}) => run(['--db', folder.file('register.db'), ...argv], { now: NOW, ...fakes });

async function json(argv: readonly string[], fakes: Fakes = {}) {
  const { stdout, code } = await uppolice([...argv, '--json'], fakes);
  return { answer: JSON.parse(stdout), code };
}

/** Answers one question after the other: a menu by what was typed. */
function person(...answers: readonly (string | boolean)[]): Prompter & { readonly asked: string[]; readonly left: () => number } {
  const asked: string[] = [];
  const left = [...answers];
  const next = (question: string) => {
    asked.push(question);
    if (left.length === 0) throw new Error(`nobody expected: ${question}`);
    return left.shift() ?? '';
  };
  return {
    asked,
    left: () => left.length,
    async confirm(question) {
      return next(question.en) === true;
    },
    async input(question, { default: byDefault = '', validate } = {}) {
      const typed = String(next(question.en)) || byDefault;
      expect(validate?.(typed) ?? true).toBe(true);
      return typed;
    },
    async select(question, choices, { read } = {}) {
      const typed = String(next([question.en, ...choices.map(({ name }) => textIn(name, 'en'))].join('\n')));
      const value = choices[Number(typed) - 1]?.value ?? read?.(typed);
      if (value === undefined) throw new Error(`no choice is ${typed}`);
      return value;
    },
    secret: () => Promise.reject(new Error('nothing secret')),
  };
}

describe('several dockets in one act', () => {
  it('are closed each by itself, with a ready reason in words', async () => {
    const { answer, code } = await json(['close', ONE, TWO, THREE, 'not_actionable', 'praise']);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ done: 3, failed: 0 });
    expect(answer.results).toMatchObject(
      [ONE, TWO, THREE].map((docket) => ({ docket, done: true, status: 'closed', outcome: 'not_actionable' })),
    );
    const events = (await json(['audit', 'log', '--kind', 'closed'])).answer;
    expect(events.map(({ docket }: { docket: string }) => docket)).toEqual([ONE, TWO, THREE]);
  });

  it.each([
    [['--outcome', 'Not Actionable', '--reason', 'Praise']],
    [['no', 'complaint', 'thanks']],
    [['शिकायत', 'नहीं', 'धन्यवाद']],
    [['not_actionable', 'praise']],
  ])('take outcome and reason in words: %j', async (words) => {
    expect((await json(['close', ONE, TWO, ...words])).code).toBe(0);
    expect(await docketRow(db, 2)).toMatchObject({ outcome: 'not_actionable' });
    expect(JSON.stringify((await json(['show', ONE])).answer.events)).toContain('"reason":"praise"');
  });

  it('report each row, and one that is refused does not stop the others', async () => {
    await uppolice(['close', TWO, 'guided', 'told to call 1930']);
    const { answer, code } = await json(['close', ONE, TWO, THREE, 'UPP-2026-000009-0', 'guided', 'told to call 1930']);
    expect(code).toBe(60);
    expect(answer).toMatchObject({ done: 2, failed: 2 });
    const failed = answer.results.filter(({ done }: { done: boolean }) => !done);
    expect(failed).toMatchObject([
      { docket: 'UPP-2026-000009-0', error: { code: 'not_found' } },
      { docket: TWO, error: { code: 'refused', hints: [`Reopen it first: uppolice reopen ${TWO} --reason …`] } },
    ]);
    const { stdout } = await uppolice(['close', ONE, TWO, 'guided', 'x']);
    expect(stdout).toContain(`${TWO}: not done.`);
    expect(stdout).toContain('0 done, 2 not.');
  });

  it('of which none could be done exit as one alone does', async () => {
    for (const argv of [
      ['close', ONE, TWO, 'guided', 'x'],
      ['close', ONE, TWO, 'guided', 'x'],
    ])
      await uppolice(argv);
    expect((await json(['close', ONE, TWO, 'guided', 'x'])).code).toBe(22);
  });

  it.each<[verb: string, argv: readonly string[], column: object]>([
    ['close', ['not_actionable', 'news'], { status: 'closed', outcome: 'not_actionable' }],
    ['transfer', ['Agra', '--reason', 'in Tajganj'], { leadUnit: 'commissionerate-agra' }],
    ['hold', ['--reason', 'called for'], { heldSince: NOW.toISOString() }],
    ['mark', ['--emergency', '--reason', 'he is in the house'], { urgency: 'emergency' }],
    ['note', ['told on the phone'], { status: 'open' }],
  ])('come from a list on stdin: %s', async (verb, argv, column) => {
    const { code } = await json([verb, '--ids', '-', ...argv], { stdin: `${ONE}\n\n ${THREE}\n` });
    expect(code).toBe(0);
    for (const id of [1, 3]) expect(await docketRow(db, id)).toMatchObject(column);
    const log = (await json(['audit', 'log', TWO])).answer;
    expect(log).toHaveLength(1);
  });

  it('come from a list on stdin to be forwarded, and what is not in the register is named', async () => {
    const argv = ['forward', '--ids', '-', '--yes', '--out', folder.file('packets')];
    const { answer, code } = await json(argv, { stdin: `${ONE}\n${TWO}\nUPP-2026-000009-0\n` });
    expect(code).toBe(60);
    expect(answer).toMatchObject({ printed: 2, notFound: [{ docket: 'UPP-2026-000009-0', error: { code: 'not_found' } }] });
  });

  it('typed in short on a terminal are shown, and asked about once', async () => {
    const asha = person(true);
    const { code } = await uppolice(['close', '1', '2', '3', 'not_actionable', 'praise'], { terminal: true, prompter: asha });
    expect(code).toBe(0);
    expect(asha.asked).toHaveLength(1);
    for (const number of [ONE, TWO, THREE]) expect(asha.asked[0]).toContain(`${number}, @citizen`);
    expect(asha.asked[0]).toMatch(/Close this docket\? \(each of 3 dockets\)$/);
  });

  it('typed in short without a terminal fail row by row, with the whole number', async () => {
    const { answer, code } = await json(['close', ONE, '2', 'guided', 'x']);
    expect(code).toBe(60);
    expect(answer.results[0].error.hints).toEqual([`Type the whole number: ${TWO}`]);
  });

  it('are wrong usage where a list names none, and where none is named', async () => {
    expect((await json(['close', '--ids', '-', 'guided', 'x'], { stdin: '\n' })).code).toBe(2);
    for (const argv of [
      ['close', '--outcome', 'guided', '--reason', 'x'],
      ['reopen', '--reason', 'x'],
      ['mark', '--emergency'],
    ])
      expect((await json(argv)).code).toBe(2);
  });
});

describe('an act on a terminal', () => {
  it('asks by number for what is left out: close', async () => {
    const asha = person('1', '1');
    const { code, stdout } = await uppolice(['close', '1'], { terminal: true, prompter: asha });
    expect([code, asha.left()]).toEqual([0, 0]);
    expect(stdout).toBe(`${ONE} is closed: not actionable.\n`);
    expect(asha.asked[0]).toMatch(new RegExp(`^${ONE}, @citizen1: .*\nWhat came of it\\?\nnot actionable\nFIR lodged`));
    expect(asha.asked[1]).toMatch(/^Why is it not actionable\?\npraise\nopinion\nnews\nspam\ntest\nwrong state\nanother reason/);
  });

  it.each<[outcome: string, answers: readonly string[], column: object, texts: object]>([
    ['fir', ['118/2026', 'Sadabad'], { outcome: 'fir' }, { detail: 'FIR 118/2026, thana Sadabad' }],
    ['FIR', ['118', '2025', 'सादाबाद'], { outcome: 'fir' }, { detail: 'FIR 118/2025, thana सादाबाद' }],
    ['fir', ['7', '', 'Rasra'], { outcome: 'fir' }, { detail: 'FIR 7/2026, thana Rasra' }],
    ['action taken', ['bike returned by the SHO'], { outcome: 'action_taken' }, { detail: 'bike returned by the SHO' }],
    ['मार्गदर्शन', ['to the cyber portal'], { outcome: 'guided' }, { reason: 'to the cyber portal' }],
    ['duplicate', [TWO, ''], { outcome: 'duplicate', outcomeDetail: '2' }, { reason: 'the same matter' }],
    ['other authority', ['8', ''], { outcome: 'other_authority' }, { reason: 'a matter of: electricity board' }],
    ['withdrawn', [''], { outcome: 'withdrawn' }, { reason: 'the citizen took the complaint back' }],
    ['not actionable', ['7', 'a film'], { outcome: 'not_actionable' }, { reason: 'a film' }],
    ['unfounded', ['no such place'], { outcome: 'unfounded' }, { reason: 'no such place' }],
  ])('asks only what the outcome needs: %s', async (outcome, answers, column, texts) => {
    const asha = person(outcome, ...answers);
    expect((await uppolice(['close', ONE], { terminal: true, prompter: asha })).code).toBe(0);
    expect(asha.left()).toBe(0);
    expect(await docketRow(db, 1)).toMatchObject(column);
    const { events } = (await json(['show', ONE])).answer;
    expect(events.at(-1).texts).toEqual(texts);
  });

  it('asks for the unit: any by its name, and again where nothing has that name', async () => {
    const asha = person('Nowhere', 'Etah', 'the place is there');
    expect((await uppolice(['transfer', '1'], { terminal: true, prompter: asha })).code).toBe(0);
    expect(await docketRow(db, 1)).toMatchObject({ district: 'Etah' });
    expect(asha.asked).toEqual([
      expect.stringContaining(`${ONE}, @citizen1`),
      expect.stringMatching(/Nowhere[\s\S]*To which unit\?$/),
      'The reason for the transfer:',
    ]);
  });

  it('asks what is right of a docket, and only what would change something', async () => {
    const asha = person('1', 'he is in the house');
    expect((await uppolice(['mark', ONE], { terminal: true, prompter: asha })).code).toBe(0);
    expect(await docketRow(db, 1)).toMatchObject({ urgency: 'emergency' });
    expect(asha.asked[0]).not.toContain('nobody is in danger');
  });

  it('asks who answered and how, with the unit that has it by Enter', async () => {
    const asha = person('', '1');
    expect((await uppolice(['answer', ONE], { terminal: true, prompter: asha })).code).toBe(0);
    expect(await docketRow(db, 1)).toMatchObject({ status: 'in_process' });
  });

  it('asks for a note', async () => {
    expect((await uppolice(['note', '1'], { terminal: true, prompter: person('called the thana') })).code).toBe(0);
  });

  it('asks one question of a docket that is forwarded, and of one that is forgotten', async () => {
    const asha = person(true);
    expect((await uppolice(['forward', '1', '--out', folder.file('out')], { terminal: true, prompter: asha })).code).toBe(0);
    const bina = person('asked for', true);
    expect((await uppolice(['forget', '2'], { terminal: true, prompter: bina })).code).toBe(0);
    expect(asha.left() + bina.left()).toBe(0);
  });

  it('changes nothing where the answer is no', async () => {
    const { code } = await uppolice(['close', '1', 'guided', 'to 1930'], { terminal: true, prompter: person(false) });
    expect(code).toBe(22);
    expect(await docketRow(db, 1)).toMatchObject({ status: 'open' });
  });
});

describe('the menu of a transfer', () => {
  it('offers the units that the posts name, the strongest first, and not the one that has it', async () => {
    const posts = [
      {
        id: '1993500000000000001',
        text: '@Uppolice एटा के जलेसर में चोरी हुई, माल आगरा के ताजगंज में मिला',
        author_id: '77',
        created_at: NOW.toISOString(),
      },
    ];
    const page = JSON.stringify({ data: posts, includes: { users: [{ id: '77', username: 'citizen_77' }] } });
    using desk = temporaryFolder();
    const env = { HOME: desk.path, UPPOLICE_DB: desk.file('r.db') };
    await run(['init', '--yes'], { env });
    await run(['import', '-'], { env, stdin: page });
    const asha = person('1', '');
    const { stdout } = await run(['transfer', '1'], { env, terminal: true, prompter: asha });
    expect(asha.asked[0]).toMatch(/\n {3}1 {2}\S.*\(.+\)\n[\s\S]*To which unit\? A number \(1-\d\), or its name:$/);
    expect(stdout).toMatch(/is now with .*(Agra|Etah)/);
    const { events } = JSON.parse((await run(['show', '1', '--json'], { env })).stdout);
    expect(events.at(-1)).toMatchObject({ kind: 'transferred', texts: { reason: 'the posts name it' } });
  });
});

describe('a closing that is typed wrongly', () => {
  it.each<[argv: readonly string[], words: RegExp]>([
    [[ONE], /--outcome is missing/],
    [[ONE, 'fir', 'FIR 118'], /number, year and thana/],
    [[ONE, '--outcome', 'fir', '--detail', 'registered at the thana', '--reason', 'x'], /number, year and thana/],
    [[ONE, 'guided', 'x', '--reason', 'y'], /say the same thing twice/],
    [[ONE, '--outcome', 'guided', 'settled'], /Two outcomes/],
    [[ONE, '--outcome', 'solved'], /no outcome "solved"/],
    [[ONE, 'other_authority', 'the moon'], /--authority is missing/],
    [[ONE, '--outcome', 'other_authority', '--authority', 'moon', '--reason', 'x'], /no authority "moon"/],
    [[ONE, 'duplicate'], /--of is missing/],
  ])('is wrong usage and changes nothing: %j', async (argv, words) => {
    const { answer, code } = await json(['close', ...argv]);
    expect(code).toBe(2);
    expect(answer.error.message).toMatch(words);
    expect(await docketRow(db, 1)).toMatchObject({ status: 'open' });
  });
});
