import { existsSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDb, openDb } from '../../src/db/engine/open.ts';
import { registerValue } from '../../src/db/stores/facts/register-store.ts';
import type { Text } from '../../src/domain/messages/text.ts';
import type { Prompter } from '../../src/ports.ts';
import { initialiseRegister } from '../../src/register/directory/initialise.ts';
import { ACTOR } from '../support/docket-fixture.ts';
import { type Fakes, NOW, run, temporaryFolder } from '../support/run.ts';

type Folder = ReturnType<typeof temporaryFolder>;

let folder: Folder;
let file: string;
const upp = (argv: string[], fakes: Fakes = {}) => run(['--db', file, ...argv], fakes);
const json = async (argv: string[], fakes: Fakes = {}) => {
  const { stdout, code } = await upp(['--json', ...argv], fakes);
  return { code, value: JSON.parse(stdout) };
};

/** Answers questions by their first words; a question that was not expected fails. */
function answering(answers: Readonly<Record<string, string>>): { prompter: Prompter; asked: string[] } {
  const asked: string[] = [];
  const answer = async (asking: Text | string, check?: (text: string) => true | Text | string) => {
    const question = typeof asking === 'string' ? asking : asking.en;
    asked.push(question);
    const key = Object.keys(answers).find((start) => question.startsWith(start));
    const text = key === undefined ? expect.unreachable(`asked: ${question}`) : (answers[key] ?? '');
    expect(check?.(text) ?? true).toBe(true);
    return text;
  };
  return {
    asked,
    prompter: {
      input: async (question, options = {}) => (await answer(question, options.validate)) || (options.default ?? ''),
      confirm: () => expect.unreachable(),
      select: () => expect.unreachable(),
      secret: () => expect.unreachable(),
    },
  };
}

beforeEach(() => {
  folder = temporaryFolder();
  file = folder.file('register.db');
});
afterEach(() => folder[Symbol.dispose]());

async function made(): Promise<void> {
  const { db } = await createDb(file);
  await initialiseRegister(db, { actor: ACTOR, now: NOW });
  await db.close();
}

describe('init', () => {
  it('makes a register without a question where there is no terminal, for its owner alone', async () => {
    file = folder.file('new/register.db');
    const { code, value } = await json(['init']);
    expect(code).toBe(0);
    expect(value).toMatchObject({ location: file, series: 'UPP', training: false, units: 107, districts: 75, handles: 122 });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(folder.file('new')).mode & 0o777).toBe(0o700);
  });

  it('asks for series and place on a terminal, and takes the defaults', async () => {
    const other = folder.file('other.db');
    const { prompter, asked } = answering({ 'What shall': 'up7', 'Where shall': other });
    const env = { XDG_CONFIG_HOME: folder.file('config') };
    const { code, stdout } = await upp(['init'], { terminal: true, prompter, env });
    expect([code, asked.length]).toEqual([0, 2]);
    expect(stdout).toContain('UP7');
    expect([existsSync(other), existsSync(file)]).toEqual([true, false]);
  });

  it('keeps the place that a person named, so that the next command finds the register there', async () => {
    const other = folder.file('other.db');
    const env = { XDG_CONFIG_HOME: folder.file('config') };
    const { prompter } = answering({ 'What shall': 'UPP', 'Where shall': other });
    const made = await run(['init'], { env, terminal: true, prompter });
    expect(made.stdout).toContain(`the place is kept in ${folder.file('config/uppolice')}`);
    expect(JSON.parse((await run(['list', '--json'], { env })).stdout)).toEqual([]);
    expect(JSON.parse((await run(['config', 'get', 'db', '--json'], { env })).stdout)).toMatchObject({ value: other });
  });

  it('says how to name the register where its place could not be kept', async () => {
    // A file stands where the folder of settings would be.
    writeFileSync(folder.file('config'), '');
    const { prompter } = answering({ 'What shall': 'UPP', 'Where shall': folder.file('other.db') });
    const { code, stderr } = await run(['init'], { terminal: true, prompter, env: { XDG_CONFIG_HOME: folder.file('config') } });
    expect([code, stderr]).toEqual([0, expect.stringContaining(`--db ${folder.file('other.db')}`)]);
  });

  it('asks nothing with --yes', async () => {
    const { prompter, asked } = answering({});
    expect((await upp(['init', '--yes'], { terminal: true, prompter })).code).toBe(0);
    expect(asked).toEqual([]);
  });

  it('is refused where a register is, and changes nothing', async () => {
    await upp(['init', '--yes']);
    const { code, stderr } = await upp(['init', '--yes', '--series', 'TRN']);
    expect(code).toBe(22);
    expect(stderr).toContain('already');
    const db = await openDb(file);
    expect(await registerValue(db, 'series')).toBe('UPP');
    await db.close();
  });

  it('makes nothing for an impossible series or an unknown group', async () => {
    expect((await upp(['init', '--series', '2bad'])).code).toBe(21);
    expect((await upp(['init', '--group', 'no_such_group_here'])).code).toBe(20);
    expect((await run(['--db', 'postgres://localhost/x', 'init', '--group', 'desk'])).code).toBe(2);
    expect(existsSync(file)).toBe(false);
  });

  it('finishes a register that was made and never filled', async () => {
    await (await createDb(file)).db.close();
    expect((await upp(['init', '--yes'])).code).toBe(0);
  });
});

describe('unit', () => {
  beforeEach(made);

  it('lists all, or one kind, as objects with the same keys', async () => {
    const { value } = await json(['unit', 'list']);
    expect(value).toHaveLength(107);
    expect((await json(['unit', 'list', '--kind', 'zone'])).value).toHaveLength(8);
    expect(value.find(({ code }: { code: string }) => code === 'range-aligarh')).toEqual({
      code: 'range-aligarh',
      kind: 'range',
      nameEn: 'Aligarh Range',
      nameHi: 'अलीगढ़ परिक्षेत्र',
      reportsTo: 'zone-agra',
      district: null,
      confirmed: false,
      email: null,
      phone: null,
      whatsapp: null,
      from: null,
      to: null,
    });
  });

  it('draws the tree in the language that was chosen, every unit once', async () => {
    const { stdout } = await upp(['--lang', 'hi', 'unit', 'list', '--tree']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(107);
    expect(stdout).toContain('│  └─ अलीगढ़ परिक्षेत्र  range-aligarh (पुष्टि शेष)\n');
    const { value } = await json(['unit', 'list', '--tree']);
    expect(value.map(({ code }: { code: string }) => code)).toEqual(['hq']);
  });

  it('shows one as it was typed', async () => {
    const { value } = await json(['unit', 'show', 'इलाहाबाद']);
    expect(value).toMatchObject({ code: 'commissionerate-prayagraj', above: ['hq'], units: [] });
    expect(value.handles.map(({ handle, state }: { handle: string; state: string }) => `${handle} ${state}`)).toEqual([
      'prayagraj_pol active',
      'allahabadpolice former',
      'prayagrajpolice alias',
    ]);
    const { code, stderr } = await upp(['unit', 'show', 'Atlantis']);
    expect(code).toBe(23);
    expect(stderr).toContain('uppolice unit list');
  });

  it('sets contacts, and needs at least one', async () => {
    expect((await json(['unit', 'contact', 'Etah', '--email', 'cell@example.org'])).value).toMatchObject({
      code: 'district-etah',
      email: 'cell@example.org',
    });
    expect((await upp(['unit', 'contact', 'Etah'])).code).toBe(2);
    expect((await upp(['unit', 'contact', 'Etah', '--phone', 'none'])).code).toBe(21);
    expect((await upp(['unit', 'show', 'Etah'])).stdout).toContain('cell@example.org');
  });

  it('is confirmed where it stands, or moved to where it belongs, and a screen says how', async () => {
    expect((await upp(['unit', 'list', '--tree'], { terminal: true })).stdout).toContain('uppolice unit move UNIT --range RANGE');
    expect((await upp(['unit', 'show', 'Etah'], { terminal: true })).stdout).toContain('uppolice unit confirm district-etah');
    expect((await json(['unit', 'confirm', 'Etah', 'आगरा'])).value).toMatchObject({ confirmed: ['district-etah'] });
    expect((await json(['unit', 'confirm', '--below', 'Aligarh Range'])).value.confirmed).not.toContain('district-etah');
    expect((await json(['unit', 'move', 'Etah', '--range', 'Agra'])).value).toMatchObject({ reportsTo: 'range-agra', confirmed: true });
    expect((await json(['unit', 'move', 'Aligarh Range', '--zone', 'मेरठ'])).value).toMatchObject({ reportsTo: 'zone-meerut' });
    expect((await upp(['unit', 'move', 'Etah', '--range', 'Agra'])).code).toBe(22);
    for (const argv of [
      ['unit', 'move', 'Etah'],
      ['unit', 'confirm'],
      ['unit', 'confirm', 'Etah', '--below', 'range-agra'],
    ])
      expect((await upp(argv)).code).toBe(2);
    expect((await upp(['audit', 'verify'])).code).toBe(0);
  });
});

describe('handle', () => {
  beforeEach(made);

  it('adds one for a country and shows it', async () => {
    const { code, value } = await json(['handle', 'add', 'UPPolUK', '--country', 'यूके']);
    expect(code).toBe(0);
    expect(value).toMatchObject({
      handle: 'UPPolUK',
      kind: 'country',
      country: 'GB',
      unit: null,
      state: 'active',
      from: null,
      takenUp: { posts: 0, opened: 0 },
    });
    expect((await json(['handle', 'show', '@uppoluk'])).value).toMatchObject({ id: value.id, history: [{ handle: 'UPPolUK' }] });
  });

  it('takes up posts that were stored before it was registered', async () => {
    const post = {
      id: '1985000000000000001',
      author_id: '77',
      text: '@new_etah एटा में मोबाइल चोरी हो गया',
      created_at: '2026-11-02T05:00:00.000Z',
      conversation_id: '1985000000000000001',
    };
    writeFileSync(
      folder.file('posts.json'),
      JSON.stringify({ data: [post], includes: { users: [{ id: '77', username: 'citizen', name: 'C' }] }, meta: { result_count: 1 } }),
    );
    expect((await json(['import', folder.file('posts.json')])).value).toMatchObject({ ignored: 1, complaints: { opened: 0 } });
    expect((await json(['handle', 'add', 'new_etah', '--unit', 'Etah'])).value.takenUp).toEqual({ posts: 1, opened: 1 });
  });

  it.each([
    [21, ['a23456789012345_', '--unit', 'Agra']],
    [21, ['newone', '--country', 'ZZ']],
    [21, ['newone', '--country', 'Wakanda']],
    [23, ['newone', '--unit', 'Atlantis']],
    [2, ['newone']],
    [2, ['newone', '--unit', 'Agra', '--country', 'GB']],
    [2, ['newone', '--unit', 'Agra', '--kind', 'banana']],
    [22, ['AGRAPOLICE', '--unit', 'Agra']],
  ])('exits %i for %j, says what to do, and changes nothing', async (status, args) => {
    const { code, stderr, stdout } = await upp(['handle', 'add', ...args]);
    expect([code, stdout]).toEqual([status, '']);
    expect(stderr).toMatch(/\n {2}→ /);
    expect((await json(['handle', 'list', '--all'])).value).toHaveLength(122);
  });

  it('lists by unit, country, kind and state', async () => {
    const names = async (...args: string[]) =>
      (await json(['handle', 'list', ...args])).value.map(({ handle }: { handle: string }) => handle);
    expect(await names('--state', 'former')).toEqual(['allahabadpolice', 'digfaizabad', 'igzonemrt', 'lucknowpolice', 'up100']);
    expect(await names('--unit', 'नोएडा', '--kind', 'commissionerate')).toEqual(['noida_police', 'noidapolice']);
    expect(await names('--country', 'GB')).toEqual([]);
    expect((await upp(['handle', 'list', '--country', 'GB'])).stdout).toBe('');
    expect((await upp(['handle', 'list', '--country', 'GB'], { terminal: true })).stdout).toBe('No such handle.\n');
    expect((await upp(['handle', 'list', '--state', 'unverified'], { terminal: true })).stdout).toMatch(
      /^Handle +State.*\n.*\n(?:\w+ +unverified .* handle check \w+\n)+$/,
    );
  });

  it('retires one with a reason, which a terminal asks for', async () => {
    expect((await upp(['handle', 'retire', 'lucknowpolice'])).code).toBe(2);
    const { prompter } = answering({ 'The reason': 'another is used' });
    expect((await upp(['handle', 'retire', 'lucknowpolice'], { terminal: true, prompter })).code).toBe(0);
    expect((await json(['handle', 'list', '--unit', 'Lucknow'])).value).toHaveLength(2);
    expect((await json(['handle', 'show', 'lucknowpolice'])).value).toMatchObject({ state: 'former', to: NOW.toISOString() });
  });

  it('imports the good rows of a file, lists the bad ones, and exits 60 where there are any', async () => {
    const csv = folder.file('handles.csv');
    writeFileSync(csv, 'handle,unit,country\nnew_etah,Etah,\nuppol_uae,,UAE\nmuch_too_long_name,Etah,\n');
    const dry = await json(['handle', 'import', csv, '--dry-run']);
    expect([dry.code, dry.value.added.length]).toEqual([60, 2]);
    expect((await json(['handle', 'list'])).value).toHaveLength(122);
    const { code, value } = await json(['handle', 'import', csv]);
    expect(code).toBe(60);
    expect(value).toMatchObject({ rows: 3, known: 0, bad: [{ line: 4, handle: 'much_too_long_name' }] });
    expect(value.added.map(({ handle }: { handle: string }) => handle)).toEqual(['new_etah', 'uppol_uae']);
    expect((await json(['handle', 'import', csv])).value).toMatchObject({ known: 2, added: [] });
    writeFileSync(csv, 'name,place\nx,y\n');
    expect((await upp(['handle', 'import', csv])).code).toBe(21);
    expect((await upp(['handle', 'import', folder.path])).code).toBe(21);
    expect((await upp(['handle', 'import', folder.file('missing.csv')])).code).toBe(21);
  });
});

describe('coordinator', () => {
  beforeEach(made);
  const asha = ['coordinator', 'appoint', 'Asha Verma', '--country', 'GB', '--city', 'London'];

  it('is appointed by options, and a second one for the place is refused with what to do instead', async () => {
    const { code, value } = await json([...asha, '--phone', '+44 20 7946 0000']);
    expect(code).toBe(0);
    expect(value).toMatchObject({
      id: 1,
      name: 'Asha Verma',
      country: 'GB',
      countryName: 'United Kingdom',
      city: 'London',
      phone: '+442079460000',
      to: null,
    });
    const second = await upp(['coordinator', 'appoint', 'Ravi', '--country', 'UK', '--city', 'london']);
    expect(second.code).toBe(22);
    expect(second.stderr).toMatch(/Asha Verma.*\n.*coordinator replace 1 /);
  });

  it('is asked for on a terminal, and each answer is checked at once', async () => {
    const { prompter, asked } = answering({
      Name: 'Asha Verma',
      Country: 'यूके',
      City: 'London',
      'E-mail': 'asha@example.org',
      Phone: '',
      Handle: '',
    });
    expect((await upp(['coordinator', 'appoint'], { terminal: true, prompter })).code).toBe(0);
    expect(asked).toHaveLength(6);
    expect((await json(['coordinator', 'list'])).value).toMatchObject([
      { name: 'Asha Verma', country: 'GB', city: 'London', email: 'asha@example.org', phone: null },
    ]);
  });

  it('needs its options where there is no terminal, and says which are missing', async () => {
    const { code, stderr } = await upp(['coordinator', 'appoint']);
    expect(code).toBe(2);
    expect(stderr).toContain('NAME and --country');
    expect((await upp(['coordinator', 'appoint', 'Asha', '--country', 'ZZ'])).code).toBe(21);
  });

  it('is replaced and ended with a reason; former ones are kept', async () => {
    await upp(asha);
    expect((await upp(['coordinator', 'replace', 'GB/London', 'Ravi'])).code).toBe(2);
    expect((await json(['coordinator', 'replace', 'GB/London', 'Ravi', '--reason', 'moved'])).value).toMatchObject({
      name: 'Ravi',
      replaced: { name: 'Asha Verma', endReason: 'moved' },
    });
    expect((await json(['coordinator', 'end', 'Ravi', '--reason', 'resigned'])).value).toMatchObject({ to: NOW.toISOString() });
    expect((await json(['coordinator', 'list'])).value).toEqual([]);
    expect((await json(['coordinator', 'list', '--all'])).value).toHaveLength(2);
    expect((await json(['coordinator', 'show', 'London'])).value).toMatchObject({
      name: 'Ravi',
      history: [{ name: 'Asha Verma' }, { name: 'Ravi' }],
    });
    expect((await upp(['coordinator', 'show', 'London'], { terminal: true, columns: 120 })).stdout).toMatch(/Asha Verma[\s\S]*moved/);
  });

  it('cannot harm the screen with a hostile name', async () => {
    await upp(['coordinator', 'appoint', 'As\u001B[2Jha\u202E', '--country', 'GB']);
    for (const args of [['list'], ['show', 'GB']]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
      expect((await upp(['coordinator', ...args], { terminal: true })).stdout).not.toMatch(/[\u001B\u202E]/);
    }
  });
});

describe('operator', () => {
  beforeEach(made);

  it('is added, listed and ended', async () => {
    expect((await json(['operator', 'add', 'asha', '--name', 'Asha Verma', '--role', 'checker'])).value).toMatchObject({
      login: 'asha',
      role: 'checker',
      unit: null,
    });
    expect((await upp(['operator', 'add', 'asha', '--name', 'X', '--role', 'viewer'])).code).toBe(22);
    expect((await upp(['operator', 'add', 'bina', '--name', 'X', '--role', 'boss'])).code).toBe(2);
    expect((await upp(['operator', 'add', 'bina', '--role', 'viewer'])).code).toBe(2);
    expect((await upp(['operator', 'list'])).stdout).toMatch(/^asha\tAsha Verma\tchecker\t/);
    expect((await upp(['operator', 'end', 'asha'])).code).toBe(0);
    expect((await upp(['operator', 'end', 'asha'])).code).toBe(23);
    expect((await json(['operator', 'list'])).value).toEqual([]);
    expect((await json(['operator', 'list', '--all'])).value).toHaveLength(1);
  });
});

describe('help', () => {
  it.each([
    'init',
    'unit list',
    'unit show',
    'unit contact',
    'unit confirm',
    'unit move',
    'handle confirm',
    'handle add',
    'handle list',
    'handle show',
    'handle retire',
    'handle import',
    'coordinator appoint',
    'coordinator list',
    'coordinator show',
    'coordinator replace',
    'coordinator end',
    'operator add',
    'operator list',
    'operator end',
  ])('of %s has examples', async (command) => {
    const { stdout, code } = await run([...command.split(' '), '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`$ uppolice ${command}`.replace('uppolice init', 'uppolice'));
  });

  it.each(['unit', 'handle', 'coordinator', 'operator'])('of %s lists what it can do', async (noun) => {
    expect((await run([noun, '--help'])).stdout).toContain('Commands:');
  });

  it.each(['unit list', 'unit show', 'unit contact', 'handle add', 'handle check', 'handle import', 'coordinator appoint', 'operator add'])(
    'of %s comes in Hindi, too',
    async (command) => {
      const { stdout, code } = await run(['--lang', 'hi', ...command.split(' '), '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(/उदाहरण:\n {2}\$ uppolice/);
      expect(stdout).not.toContain('Examples:');
    },
  );
});

it('answers and refuses in Hindi where that is chosen', async () => {
  await made();
  expect((await upp(['--lang', 'hi', 'unit', 'show', 'Atlantis'])).stderr).toBe(
    '"Atlantis" नाम की कोई इकाई, जनपद या थाना नहीं है।\n  → सभी इकाइयाँ देखें: uppolice unit list\n',
  );
  expect((await upp(['--lang', 'hi', 'handle', 'add', 'new_etah', '--unit', 'एटा'])).stdout).toBe('@new_etah एटा के लिए दर्ज हुआ।\n');
  expect((await upp(['--lang', 'hi', 'handle', 'show', 'new_etah'], { terminal: true, columns: 120 })).stdout).toMatch(
    /हैंडल .*स्थिति .*किसका/,
  );
});
