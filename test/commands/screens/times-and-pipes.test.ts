/** Every moment that people read is written in one way, and what a pipe gets of a list does not depend on the language. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveCredentials } from '../../../src/config/credentials.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { recordGap } from '../../../src/db/stores/intake/gap-store.ts';
import { Talk } from '../../support/intake.ts';
import { run, temporaryFolder } from '../../support/run.ts';

const START = new Date('2026-11-02T04:00:00.000Z');
const NOW = new Date('2026-11-02T12:00:00.000Z');
const LAND = 'UPP-2026-000001-5';

let folder: ReturnType<typeof temporaryFolder>;
const uppolice = (argv: readonly string[], lang: 'en' | 'hi' = 'en', terminal = false, stdin?: string) =>
  run(['--db', folder.file('register.db'), '--lang', lang, ...argv], {
    now: NOW,
    terminal,
    columns: 300,
    env: { XDG_CONFIG_HOME: folder.file('config'), UPPOLICE_ACTOR: 'asha' },
    ...(stdin !== undefined && { stdin }),
  });

beforeAll(async () => {
  folder = temporaryFolder();
  const talk = new Talk(START);
  const land = talk.say('sita', '@Uppolice थाना जलेसर जनपद एटा में दबंगों का जमीन पर कब्जा, दरोगा ने पैसे मांगे।');
  talk.say('gopal', '@Uppolice बाइक चोरी हुई, जनपद आगरा।');
  const far = talk.say('netaji', '@Uppolice देखिए');
  talk.say('chand', '@Uppolice बचाओ, मेरे भाई को पीट रहे हैं, एटा।', { re: far });
  talk.say('bina', 'मेरे साथ भी मारपीट हुई, मोबाइल 9876501234, जनपद एटा, रिपोर्ट नहीं लिखी।', { re: land });
  const done = async (argv: readonly string[], stdin?: string) => {
    const { code, stderr } = await uppolice(argv, 'en', false, stdin);
    expect(code, stderr).toBe(0);
  };
  await done(['init', '--yes']);
  await done(['import', '-'], JSON.stringify(talk.page()));
  await done(['forward', LAND, '--via', 'print', '--out', folder.file('packets'), '--yes', '--overrule', '--reason', 'देखा गया']);
  await done(['mark', LAND, '--emergency', '--reason', 'देखा गया']);
  await done(['hold', LAND, '--reason', 'न्यायालय']);
  await done(['operator', 'add', 'asha', '--name', 'Asha', '--role', 'admin']);
  await done(['operator', 'add', 'etah', '--name', 'Ravi', '--role', 'unit', '--unit', 'district-etah']);
  await done(['coordinator', 'appoint', 'Asha Verma', '--country', 'GB', '--city', 'London']);
  await done(['handle', 'add', 'asha_london', '--country', 'GB', '--kind', 'coordinator', '--relay']);
  saveCredentials(folder.file('config/uppolice/credentials'), { kind: 'app', bearerToken: 'x', addedAt: NOW.toISOString() });
  await done(['backup', '--out', folder.file('backups')]);
  const { db } = await createDb(folder.file('register.db'));
  const gap = { handleId: 1, way: 'search', low: '02100000000000000000', high: '02100000000000000009' } as const;
  await db.write((tx) => recordGap(tx, { ...gap, reason: 'older_than_search_reaches', at: NOW.toISOString() }));
  await db.close();
});
afterAll(() => folder[Symbol.dispose]());

/** What lists what the register and its settings hold. */
const LISTS: readonly (readonly string[])[] = [
  ['list'],
  ['search', 'चोरी'],
  ['list', '--waiting-posts'],
  ['dispatch', 'list'],
  ['gap', 'list', '--all'],
  ['handle', 'list', '--all'],
  ['unit', 'list'],
  ['operator', 'list', '--all'],
  ['coordinator', 'list', '--all'],
  ['auth', 'list'],
  ['audit', 'log'],
];

/** What is read by people in a pipe too. */
const PAGES: readonly (readonly string[])[] = [
  ['show', LAND],
  ['show', 'P4'],
  ['dispatch', 'show', '1'],
  ['handle', 'show', 'asha_london'],
  ['unit', 'show', 'district-etah'],
  ['coordinator', 'show', '1'],
  ['forward', LAND, '--update', '--dry-run'],
  ['hold', LAND, '--reason', 'न्यायालय'],
  ['close', 'UPP-2026-000002-3', '--outcome', 'duplicate', '--of', LAND],
  ['transfer', LAND, 'Agra', '--reason', 'x'],
  ['status'],
  ['report', 'status'],
  ['report', 'districts'],
  ['report', 'reading'],
  ['budget'],
  ['config', 'get'],
  ['db', 'status'],
  ['audit', 'anchor'],
  ['audit', 'verify'],
  ['backup', '--check'],
  ['doctor'],
  ['doctor', '--deep'],
];

const named = (all: readonly (readonly string[])[]) => all.map((argv) => [argv.join(' '), argv] as const);

describe('a moment', () => {
  it.each(named([...LISTS, ...PAGES]))(
    'is written as 02-11-2026 17:30 IST for people and with +05:30 for programs in %s, on a screen and in a pipe, in both languages',
    async (_, argv) => {
      for (const lang of ['en', 'hi'] as const)
        for (const terminal of [true, false]) {
          const { stdout, stderr } = await uppolice(argv, lang, terminal);
          const shown = `${stdout}\n${stderr}`;
          expect(shown.match(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?!\+05:30).*/g), 'as it is stored').toBeNull();
          if (terminal) expect(shown.match(/\d{4}-\d\d-\d\d(?! \+05:30).*/g), 'year first on a screen').toBeNull();
          // A column of moments may name the zone in its heading.
          const headed = terminal && /^.*\(IST\).*$/m.test(stdout.split('\n', 1)[0] ?? '');
          if (!headed) expect(shown.match(/\d\d-\d\d-\d{4} \d\d:\d\d(?! IST).*/g), 'without its zone').toBeNull();
          expect(shown.match(/.*(?:\d \(IST\)|Indian time|भारतीय समय).*/g), 'with another name of the zone').toBeNull();
        }
    },
  );

  it('stays as it is stored in JSON and NDJSON; in CSV it is Indian time with its offset', async () => {
    const [shown] = JSON.parse((await uppolice(['--json', 'list'])).stdout);
    expect(shown.registeredAt).toBe(NOW.toISOString());
    expect((await uppolice(['list', '--ndjson'])).stdout).toContain(`"registeredAt":"${NOW.toISOString()}"`);
    expect((await uppolice(['export', 'complaints', '--format', 'csv'])).stdout).toContain('2026-11-02T17:30:00+05:30');
  });
});

describe('a list in a pipe', () => {
  it.each(named(LISTS))('of %s has codes, and is the same whatever the language', async (_, argv) => {
    const [english, hindi] = [await uppolice(argv, 'en'), await uppolice(argv, 'hi')];
    expect(english.stdout).not.toBe('');
    expect(hindi.stdout).toBe(english.stdout);
  });

  it('has the codes that JSON has', async () => {
    const cells = async (...argv: string[]) => (await uppolice(argv, 'hi')).stdout.split('\n').map((line) => line.split('\t'));
    expect((await cells('dispatch', 'list'))[0]).toEqual([
      '1',
      LAND,
      expect.any(String),
      'print',
      expect.stringMatching(/^[a-z_]+$/),
      expect.stringMatching(/^[a-z_]+$/),
      '2026-11-02T17:30:00+05:30',
      '',
    ]);
    expect((await cells('gap', 'list'))[0]?.slice(4)).toEqual(['search', 'older_than_search_reaches']);
    expect((await cells('coordinator', 'list'))[0]?.[1]).toBe('GB/London');
    expect((await cells('operator', 'list'))[1]).toEqual(['etah', 'Ravi', 'unit', 'district-etah', '2026-11-02T17:30:00+05:30', '']);
    expect((await cells('handle', 'list')).find(([handle]) => handle === 'asha_london')).toEqual([
      'asha_london',
      expect.stringMatching(/^[a-z]+$/),
      'coordinator',
      'GB',
      expect.any(String),
      '',
      '',
      'relay',
    ]);
    expect((await cells('list', '--waiting-posts'))[0]?.slice(1, 3)).toEqual(['emergency', expect.stringMatching(/^[a-z_]+$/)]);
  });
});
