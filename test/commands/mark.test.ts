/** A person decides how dockets are read, from the command line. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Prompter } from '../../src/ports.ts';
import { wantedFrom } from '../../src/commands/mark/wanted.ts';
import { NOW, Talk } from '../support/intake.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

const [ONE, TWO, THREE] = ['UPP-2026-000001-5', 'UPP-2026-000002-8', 'UPP-2026-000003-1'];
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
const takeIn = async (page: object) => (await json(['import', '-'], { stdin: JSON.stringify(page) })).answer;
const mark = (...argv: string[]) => json(['mark', ...argv, '--reason', 'read it whole']);
const show = async (docket: string) => (await json(['show', docket])).answer;

describe('a docket that a person has marked', () => {
  it('is shown with who decided, why, and what the machine says', async () => {
    const talk = new Talk();
    talk.say('asha', '@Uppolice बचाओ, गोली चल रही है, एटा');
    await takeIn(talk.page());
    const { answer, code } = await mark(ONE, '--no-emergency');
    expect([answer, code]).toMatchObject([
      {
        dockets: [{ docket: ONE, urgency: 'normal', changed: [{ part: 'urgency', from: 'emergency', to: 'normal' }], stood: [] }],
        linked: [],
      },
      0,
    ]);
    expect((await show(ONE)).marks).toEqual([
      { part: 'urgency', value: 'normal', machine: 'emergency', by: 'asha', at: NOW.toISOString(), reason: 'read it whole', against: null },
    ]);
    const english = await uppolice(['show', ONE]);
    expect(english.stdout).toContain('decided by asha on');
    expect(english.stdout).toContain('the machine reads it as: emergency');
    expect((await uppolice(['--lang', 'hi', 'show', ONE])).stdout).toContain('मशीन के अनुसार: आपात');
    expect((await mark(ONE, '--no-emergency')).answer.dockets[0]).toMatchObject({ changed: [], stood: ['urgency'] });
  });

  it('is named by the import that brings words against the mark, and goes nowhere before a person has decided', async () => {
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice बाइक चोरी, जनपद एटा');
    await takeIn(talk.page([root]));
    await mark(ONE, '--no-emergency', '--not-sensitive');
    const cry = talk.say('asha', 'बचाओ, घर पर गोली चल रही है', { re: root });
    expect(await takeIn(talk.page([cry]))).toMatchObject({
      emergencies: [ONE],
      emergenciesTotal: 1,
      contradicted: [],
      contradictedTotal: 0,
    });
    const victim = talk.say('asha', 'मेरी बहन के साथ बलात्कार हुआ है', { re: root });
    const page = JSON.stringify(talk.page([victim]));
    expect((await uppolice(['import', '-'], { stdin: page })).stdout).toContain(`▲ 1 emergency: ${ONE}\n  → uppolice show ${ONE}\n`);
    expect(await json(['forward', '--ready'])).toMatchObject({ answer: { left: { contradicted: 1, contradictedDockets: [ONE] } } });
    expect(await json(['forward', ONE, '--yes'])).toMatchObject({ code: 22 });
    expect(await json(['close', ONE, '--outcome', 'guided', '--reason', 'told', '--yes'])).toMatchObject({ code: 22 });
    expect(await json(['list', '--contradicted'])).toMatchObject({ answer: [{ docket: ONE }] });
    expect(await json(['list', '--held-back', 'contradicted'])).toMatchObject({ answer: [{ docket: ONE }] });
    expect(await json(['status'])).toMatchObject({ code: 50, answer: { contradicted: 1, needsAttention: ['contradicted'] } });
    const shown = (await uppolice(['show', ONE])).stdout;
    expect(shown.slice(shown.indexOf('Next'))).toBe(
      `Next\n  $ uppolice mark ${ONE} --emergency --sensitive sexual_offence \\\n      --reason "…"\n`,
    );
    await mark(ONE, '--emergency', '--sensitive', 'sexual_offence');
    expect(await json(['forward', '--ready', '--dry-run'])).toMatchObject({ answer: { left: { contradicted: 0 } } });
  });

  it('stays as marked when it is read again, by a further post or by newer rules', async () => {
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice बचाओ, गोली चल रही है, एटा');
    await takeIn(talk.page([root]));
    await mark(ONE, '--no-emergency', '--category', 'traffic');
    const further = talk.say('asha', 'जनपद एटा में सड़क पर भीड़ है', { re: root });
    await takeIn(talk.page([further]));
    await uppolice(['route', '--all']);
    expect(await show(ONE)).toMatchObject({ urgency: 'normal', categories: ['traffic'], marks: [{ against: null }, { against: null }] });
  });

  it('calls for a person when a later post speaks against the mark, until one decides anew', async () => {
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice एटा में गोली नाम की फिल्म चल रही है');
    await takeIn(talk.page([root]));
    await mark(ONE, '--no-emergency', '--not-sensitive', '--no-complaint');
    const worse = talk.say('asha', 'बचाओ, गोली चल रही है, मेरे साथ बलात्कार हुआ', { re: root });
    await takeIn(talk.page([worse]));
    const shown = await show(ONE);
    expect(shown).toMatchObject({ urgency: 'normal', withheld: null, actionable: 'no', attention: true });
    expect(shown.marks.map(({ part, against }: { part: string; against: object }) => [part, against])).toEqual([
      ['urgency', { at: NOW.toISOString(), postId: worse, postedAt: '2026-11-02T04:02:00.000Z' }],
      ['withheld', { at: NOW.toISOString(), postId: worse, postedAt: '2026-11-02T04:02:00.000Z' }],
      ['actionable', { at: NOW.toISOString(), postId: worse, postedAt: '2026-11-02T04:02:00.000Z' }],
    ]);
    expect(shown.proposals).toMatchObject([
      { kind: 'mark', command: `uppolice mark ${ONE} --emergency --sensitive sexual_offence --complaint --reason "…"` },
    ]);
    await mark(ONE, '--emergency', '--sensitive', 'sexual_offence');
    expect(await show(ONE)).toMatchObject({ urgency: 'emergency', withheld: 'class', actionable: 'yes', text: null, proposals: [] });
  });

  it('tells neither class nor matter of a withheld docket, in answers, proposals and events', async () => {
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice मेरी बात सुनिए, एटा');
    await takeIn(talk.page([root]));
    const marked = await mark(ONE, '--sensitive', 'counselling', '--category', 'counselling');
    expect(marked.answer.dockets[0]).toMatchObject({
      withheld: 'class',
      categories: [],
      changed: [
        { part: 'withheld', from: null, to: 'class' },
        { part: 'categories', from: null, to: null },
      ],
    });
    await takeIn(talk.page([talk.say('asha', 'मेरे साथ बलात्कार हुआ', { re: root })]));
    const { stdout } = await uppolice(['show', ONE, '--json']);
    expect(stdout).toContain('--sensitive CLASS');
    expect(stdout).not.toMatch(/counselling|sexual_offence|read it whole/);
    expect((await uppolice(['show', ONE])).stdout).not.toMatch(/counselling|sexual offence|परामर्श/);
  });

  it('opened from a post that waited, stays a complaint whatever comes after', async () => {
    const talk = new Talk();
    const parent = talk.say('netaji', '@Uppolice देखिए');
    const id = talk.say('asha', 'शुभकामनाएँ', { re: parent });
    await takeIn(talk.page([id]));
    expect((await mark('P1', '--complaint')).answer[0].docket).toBe(ONE);
    await takeIn(talk.page([talk.say('asha', 'बहुत बधाई', { re: id })]));
    expect(await show(ONE)).toMatchObject({
      actionable: 'yes',
      marks: [{ part: 'actionable', value: 'yes', by: 'asha', reason: 'read it whole' }],
    });
  });
});

describe('what is withheld for the sake of another docket', () => {
  const quoting = async () => {
    const talk = new Talk();
    const victim = talk.say('asha', '@Uppolice मेरे साथ बलात्कार हुआ, एटा');
    const second = talk.say('bina', '@Uppolice देखिए, हाथरस', { quotes: victim });
    talk.say('chand', '@Uppolice यह भी देखिए, आगरा', { quotes: second });
    await takeIn(talk.page());
    return { talk, second };
  };
  const classes = async () => (await json(['list'])).answer.map(({ withheld }: { withheld: string | null }) => withheld);

  it('is lifted with it, and withheld with it again', async () => {
    await quoting();
    expect(await classes()).toEqual(['class', 'class', 'class']);
    expect((await mark(ONE, '--not-sensitive')).answer.linked).toEqual([
      { docket: TWO, now: 'lifted' },
      { docket: THREE, now: 'lifted' },
    ]);
    expect(await classes()).toEqual([null, null, null]);
    expect((await mark(ONE, '--sensitive', 'यौन अपराध')).answer.linked).toEqual([
      { docket: TWO, now: 'withheld' },
      { docket: THREE, now: 'withheld' },
    ]);
    expect(await classes()).toEqual(['class', 'class', 'class']);
  });

  it('stays withheld where its own posts tell of a victim', async () => {
    const { talk, second } = await quoting();
    await takeIn(talk.page([talk.say('bina', 'मेरी बेटी के साथ भी बलात्कार हुआ', { re: second })]));
    expect((await mark(ONE, '--not-sensitive')).answer.linked).toEqual([]);
    expect(await classes()).toEqual([null, 'class', 'class']);
  });

  it('stays open to read where a person has decided so, and calls for a person', async () => {
    await quoting();
    await mark(ONE, TWO, '--not-sensitive');
    expect((await mark(ONE, '--sensitive', 'child')).answer.linked).toEqual([{ docket: TWO, now: 'stands' }]);
    expect(await classes()).toEqual(['class', null, null]);
    const shown = await show(TWO);
    expect(shown).toMatchObject({ attention: true, marks: [{ part: 'withheld', value: null, against: { postId: null } }] });
    expect((await uppolice(['show', TWO])).stdout).toContain('a docket that it continues, answers or quotes is withheld');
    expect(shown.proposals).toMatchObject([{ kind: 'mark', command: `uppolice mark ${TWO} --sensitive child --reason "…"` }]);
  });

  it('is named where the docket that leans on it is not to be withheld', async () => {
    await quoting();
    const { answer } = await mark(TWO, '--not-sensitive');
    expect(answer.dockets[0]).toMatchObject({ docket: TWO, withheld: null, leansOn: [ONE] });
    const said = await uppolice(['mark', TWO, '--not-sensitive', '--reason', 'read it whole']);
    expect(said.stdout).toContain(`${ONE}, which is withheld`);
    expect((await mark(ONE, '--not-sensitive')).answer.dockets[0].leansOn).toEqual([]);
    expect((await mark(TWO, '--not-sensitive')).answer.dockets[0].leansOn).toEqual([]);
  });

  it('is lifted no more when the complainant posts again', async () => {
    const { talk, second } = await quoting();
    await mark(ONE, '--not-sensitive');
    await takeIn(talk.page([talk.say('bina', 'कब तक?', { re: second })]));
    expect(await classes()).toEqual([null, null, null]);
  });
});

describe('several dockets', () => {
  it('are all left as they are where one of them is refused', async () => {
    const talk = new Talk();
    talk.say('asha', '@Uppolice बाइक चोरी, हाथरस');
    talk.say('bina', '@Uppolice बचाओ, गोली चल रही है, एटा');
    await takeIn(talk.page());
    const { answer, code } = await mark(ONE, TWO, '--no-complaint');
    expect([answer.error.message, code]).toEqual([`${TWO} is an emergency: what is no complaint can't be one.`, 22]);
    expect((await show(ONE)).marks).toEqual([]);
    expect((await mark(ONE, TWO, ONE, '--no-complaint', '--no-emergency')).answer.dockets).toMatchObject([
      { docket: ONE, changed: [{ part: 'actionable' }], confirmed: ['urgency'] },
      { docket: TWO, changed: [{ part: 'urgency' }, { part: 'actionable' }] },
    ]);
  });
});

describe('what people decided', () => {
  it('is counted by report reading, as a page in both languages, as JSON and as CSV', async () => {
    const talk = new Talk();
    talk.say('asha', '@Uppolice बचाओ, गोली चल रही है, एटा');
    talk.say('bina', '@Uppolice बाइक चोरी, हाथरस');
    await takeIn(talk.page());
    await mark(ONE, '--no-emergency');
    await uppolice(['transfer', TWO, 'Agra', '--reason', 'it was there']);
    expect((await json(['report', 'reading'])).answer.totals).toMatchObject({
      received: 2,
      withoutPerson: { n: 0, share: 0 },
      corrected: { n: 2, share: 1 },
      corrections: { emergency_false: { n: 1, share: 0.5 }, district: { n: 1, share: 0.5 } },
    });
    expect((await uppolice(['report', 'reading'])).stdout).toContain('false alarm');
    expect((await uppolice(['--lang', 'hi', 'report', 'reading'])).stdout).toContain('जनपद भिन्न');
    expect((await uppolice(['report', 'reading', '--format', 'csv'])).stdout).toContain('2026-11,corrections,district,1,0.5,2,');
  });
});

describe('what is typed wrongly', () => {
  beforeEach(async () => {
    const talk = new Talk();
    talk.say('asha', '@Uppolice बाइक चोरी, हाथरस');
    talk.say('bina', 'शुभकामनाएँ', { re: talk.say('netaji', '@Uppolice देखिए') });
    await takeIn(talk.page([talk.posts[0]?.id ?? '', talk.posts[2]?.id ?? '']));
  });
  it.each<[readonly string[], number, RegExp]>([
    [[ONE, '--emergency'], 2, /reason/],
    [[ONE, '--emergency', '--reason', ' '], 2, /reason/],
    [[ONE, '--reason', 'x'], 2, /--not-sensitive/],
    [[ONE, '--emergency', '--no-emergency', '--reason', 'x'], 2, /contradict/],
    [[ONE, '--no-complaint', '--complaint', '--reason', 'x'], 2, /contradict/],
    [[ONE, '--sensitive', 'child', '--not-sensitive', '--reason', 'x'], 2, /contradict/],
    [[ONE, '--emergency', '--no-complaint', '--reason', 'x'], 2, /contradict/],
    [[ONE, '--sensitive', 'secret', '--reason', 'x'], 2, /sexual_offence, child, counselling, unsure/],
    [[ONE, '--category', 'theif', '--reason', 'x'], 2, /land_dispute/],
    [['--category', 'theft', ONE, '--reason', 'x'], 2, /missing|docket/i],
    [[TWO, '--emergency', '--reason', 'x'], 23, /000002/],
    [['UPP-2026-000001-6', '--emergency', '--reason', 'x'], 21, /check digit/],
    [['1', '--emergency', '--reason', 'x'], 2, /whole number/],
    [['P2', '--emergency', '--reason', 'x'], 2, /--complaint/],
    [[ONE, 'P2', '--no-complaint', '--reason', 'x'], 2, /two calls/],
  ])('is refused with what to do: %j', async (argv, code, message) => {
    const answer = await uppolice(['mark', ...argv]);
    expect(answer.stderr).toMatch(message);
    expect(answer.code).toBe(code);
  });

  it('shows the docket of a short form with the question for the reason, on a terminal', async () => {
    const asked: string[] = [];
    const prompter: Prompter = {
      input: async ({ en }) => (asked.push(en) > 0 ? 'कारण '.repeat(200) : ''),
      confirm: async ({ en }) => asked.push(en) > 0,
      select: () => Promise.reject(new Error('nothing to choose')),
      secret: () => Promise.reject(new Error('nothing secret')),
    };
    const answer = await uppolice(['mark', '1', '--emergency'], { terminal: true, prompter });
    expect(answer.code).toBe(0);
    expect(asked, 'one question, which shows the docket').toEqual([expect.stringContaining(ONE)]);
    expect((await show(ONE)).marks[0].reason).toMatch(/^(कारण ?){200}$/);
  });
});

describe('what a docket is about', () => {
  it.each([
    ['लूट', 'theft'],
    ['बलात्कार', 'sexual_offence'],
    ['Kidnapping', 'missing_person'],
    ['ज़मीन विवाद', 'land_dispute'],
    ['FIR refused', 'fir_refused'],
    ['आत्महत्या', 'suicide_risk'],
  ])('is understood in a usual word for it: %s', (typed, category) => {
    expect(wantedFrom({ category: [typed] }).categories).toEqual([category]);
  });
});

describe('an emergency of which a unit was informed', () => {
  it('and that is none after all has to reach the unit, and only where it was informed of the emergency', async () => {
    const talk = new Talk();
    talk.say('asha', '@Uppolice बचाओ, गोली चल रही है, जनपद एटा');
    talk.say('bina', '@Uppolice बचाओ, गोली चल रही है, जनपद एटा के जलेसर में');
    await takeIn(talk.page());
    await uppolice(['forward', ONE, '--yes', '--out', folder.file('packets')]);
    const told = await uppolice(['mark', ONE, '--no-emergency', '--reason', 'a film']);
    expect(told.stdout).toContain(`uppolice forward ${ONE} --update`);
    const untold = await uppolice(['mark', TWO, '--no-emergency', '--reason', 'a film']);
    expect(untold.stdout).not.toContain('--update');
  });
});
