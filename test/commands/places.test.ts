/** A unit or district that is typed is understood alike by every command and filter. */
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fakes, type Result, run, temporaryFolder } from '../support/run.ts';

type Folder = ReturnType<typeof temporaryFolder>;

let folder: Folder;
let docket: string;
const upp = (argv: readonly string[], fakes: Fakes = {}): Promise<Result> => run(['--db', folder.file('register.db'), ...argv], fakes);

beforeAll(async () => {
  folder = temporaryFolder();
  await upp(['init', '--yes']);
  const post = {
    id: '1985000000000000001',
    author_id: '77',
    text: '@Uppolice मेरा मोबाइल चोरी हो गया, शिकायत दर्ज नहीं हो रही',
    created_at: '2026-11-02T05:00:00.000Z',
    conversation_id: '1985000000000000001',
  };
  const includes = { users: [{ id: '77', username: 'citizen', name: 'C' }] };
  writeFileSync(folder.file('posts.json'), JSON.stringify({ data: [post], includes, meta: { result_count: 1 } }));
  await upp(['import', folder.file('posts.json')]);
  [{ docket }] = JSON.parse((await upp(['list', '--json'])).stdout);
});
afterAll(() => folder[Symbol.dispose]());

/** Spelling, and the unit and district that it is. */
const SPELLINGS = [
  ['Noida', 'commissionerate-gautam-buddha-nagar'],
  ['नोएडा', 'commissionerate-gautam-buddha-nagar'],
  ['जिला बलिया', 'district-ballia'],
  ['Agra district', 'commissionerate-agra'],
  ['Ballia Police', 'district-ballia'],
  ['Kashi', 'commissionerate-varanasi'],
  ['काशी', 'commissionerate-varanasi'],
  ['Banaras', 'commissionerate-varanasi'],
  ['Allahabad', 'commissionerate-prayagraj'],
  ['इलाहाबाद', 'commissionerate-prayagraj'],
  ['Faizabad', 'district-ayodhya'],
  ['Fatehgarh', 'district-farrukhabad'],
  ['Padrauna', 'district-kushinagar'],
  ['Orai', 'district-jalaun'],
  ['Kanpur', 'commissionerate-kanpur-nagar'],
  ['@agrapolice', 'commissionerate-agra'],
  ['Hazratganj', 'commissionerate-lucknow'],
  ['थाना हजरतगंज', 'commissionerate-lucknow'],
  ['district-etah', 'district-etah'],
  ['162', 'commissionerate-lucknow'],
  ['unit-district-lucknow', 'commissionerate-lucknow'],
  ['Hazratganj, Lucknow', 'commissionerate-lucknow'],
  ['Varanasi Cantt', 'commissionerate-varanasi'],
  ['Agra, UP', 'commissionerate-agra'],
  ['Mughalsarai', 'district-chandauli'],
  ['Mughal Sarai', 'district-chandauli'],
  ['PDDU Nagar', 'district-chandauli'],
  ['पीडीडीयू नगर', 'district-chandauli'],
] as const;

/** Police stations that are the only ones of their name: taken by every command, which says so. */
const THANAS = new Set<string>(['Hazratganj', 'थाना हजरतगंज', 'Hazratganj, Lucknow']);

/** Each command line with the place in it. */
const COMMANDS: Readonly<Record<string, (place: string) => string[]>> = {
  'list --district': (place) => ['list', '--district', place],
  'list --unit': (place) => ['list', '--unit', place],
  'search --district': (place) => ['search', 'मोबाइल', '--district', place],
  'search --unit': (place) => ['search', 'मोबाइल', '--unit', place],
  'export --district': (place) => ['export', 'complaints', '--district', place],
  'export --unit': (place) => ['export', 'complaints', '--unit', place],
  'unit show': (place) => ['unit', 'show', place],
  'unit contact': (place) => ['unit', 'contact', place, '--phone', '9876543210'],
  'handle list': (place) => ['handle', 'list', '--unit', place],
  'handle add': (place) => ['handle', 'add', 'agrapolice', '--unit', place],
  'operator add': (place) => ['operator', 'add', 'asha', '--name', 'Asha', '--role', 'unit', '--unit', place],
  transfer: (place) => ['transfer', docket, place, '--reason', 'x'],
  'transfer --also': (place) => ['transfer', docket, 'Mau', '--also', place, '--reason', 'x'],
  'transfer --without': (place) => ['transfer', docket, 'Mau', '--without', place, '--reason', 'x'],
  answer: (place) => ['answer', docket, '--from', place, '--by', 'phone'],
};

describe.each(Object.entries(COMMANDS))('%s', (name, argv) => {
  it.each(SPELLINGS)('takes "%s" for a place that it knows', async (spelling) => {
    const { code, stderr } = await upp(argv(spelling));
    if (THANAS.has(spelling)) expect(stderr).toContain('Hazratganj is a police station in Lucknow');
    // What the command makes of the place is its own affair: it may refuse the act, but not the name.
    expect([code, /There is no unit|can mean/.test(stderr)]).toEqual([[0, 22].includes(code) ? code : 0, false]);
  });

  it('asks a terminal which Akbarpur is meant, and elsewhere exits 21 with the choices', async () => {
    const { code, stderr } = await upp(argv('Akbarpur'));
    expect(code).toBe(21);
    expect(stderr).toMatch(/"Akbarpur" can mean .*Ambedkar Nagar.* or .*Kanpur Dehat/);
    const asked: unknown[] = [];
    const prompter = {
      input: () => expect.unreachable(),
      confirm: () => expect.unreachable(),
      secret: () => expect.unreachable(),
      async select<T extends string>(question: unknown, choices: readonly { value: T }[]): Promise<T> {
        asked.push(question);
        return (choices[0] ?? expect.unreachable()).value;
      },
    };
    const onTerminal = await upp(argv('Akbarpur'), { terminal: true, prompter });
    expect([asked.length, [0, 22].includes(onTerminal.code)]).toEqual([1, true]);
  });

  it('asks a terminal which Naugarh is meant, the seat or the police station elsewhere, and elsewhere exits 21 with both', async () => {
    const { code, stderr } = await upp(argv('Naugarh'));
    expect(code).toBe(21);
    expect(stderr).toMatch(/"Naugarh" can mean Naugarh, Siddharthnagar .*or Naugarh, Chandauli/);
  });

  it('refuses the name of a station that many districts have, and says how to name the district', async () => {
    for (const typed of ['Sadar Bazar', 'Civil Lines'])
      expect(await upp(argv(typed))).toMatchObject({ code: 21, stderr: expect.stringMatching(/is not complete\)\n.*Type the district/) });
  });

  it('knows a unit above the districts by what people call it', async () => {
    const { code, stderr } = await upp(argv('DGP'));
    if (name.endsWith('--district')) expect([code, stderr]).toEqual([23, expect.stringContaining('--unit "UP Police Headquarters"')]);
    else expect([code, /There is no unit/.test(stderr)]).toEqual([[0, 22].includes(code) ? code : 0, false]);
  });

  it('proposes no other district for a name that is not known, and says where the names are', async () => {
    const { code, stderr } = await upp(argv('Goida'));
    expect(code).toBe(23);
    expect(stderr).toContain('There is no unit, district or police station "Goida".\n  → See all units: uppolice unit list');
    expect((await upp(argv('Luckhnow'))).stderr).toContain('Did you mean Lucknow?');
  });
});

describe('how a place was read', () => {
  it('is said on stderr, in the language of the person', async () => {
    expect(await upp(['list', '--district', 'Noida'])).toMatchObject({ code: 0, stderr: '"Noida" is read as Gautam Buddha Nagar.\n' });
    expect(await upp(['--lang', 'hi', 'list', '--unit', 'Noida'])).toMatchObject({
      code: 0,
      stderr: '"Noida" को पुलिस कमिश्नरेट गौतम बुद्ध नगर माना गया।\n',
    });
  });

  it('is said alike of the code of a district, whichever filter it stands behind', async () => {
    for (const filter of ['--unit', '--district'])
      expect(await upp(['list', filter, '140'])).toMatchObject({ code: 0, stderr: '"140" is read as Ayodhya.\n' });
  });

  it('is not said where a filter is plain', async () => {
    for (const argv of [
      ['list', '--unit', 'Agra'],
      ['list', '--district', 'Agra'],
      ['list', '--district', 'Etah'],
      ['list', '--unit', 'Agra Zone'],
      ['list', '--district', 'none'],
      ['list'],
    ]) {
      expect(await upp(argv)).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('makes the JSON no other', async () => {
    expect((await upp(['--json', 'unit', 'show', 'Hazratganj'])).stdout).toMatch(/^\{"code":"commissionerate-lucknow"/);
  });
});

describe('a name of a police station', () => {
  it('that only sounds like the typed one is proposed, never taken', async () => {
    for (const argv of [
      ['unit', 'show', 'Bijapur'],
      ['transfer', docket, 'Bijapur', '--reason', 'there'],
    ]) {
      expect(await upp(argv)).toMatchObject({ code: 23, stderr: expect.stringMatching(/Did you mean Beejpur, Sonbhadra/) });
    }
  });

  it.each(['Kotwali', 'थाना कोतवाली', 'Kotwali Nagar'])('that many districts have (%s) asks for the district', async (typed) => {
    expect(await upp(['list', '--district', typed])).toMatchObject({ code: 21, stderr: expect.stringContaining('Type the district') });
  });

  it.each([
    ['list', '--district', ''],
    ['list', '--unit', ' '],
    ['unit', 'show', ''],
  ])('%s %s "%s" is missing: exit 2', async (...argv) => {
    expect(await upp(argv)).toMatchObject({ code: 2, stderr: expect.stringMatching(/^(?:--district|--unit|<unit>) is missing\.\n/) });
  });
});
