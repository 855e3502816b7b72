/** `list` on a terminal fits it, whatever its size; its filters answer to all that is shown; its numbers feed other commands. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/screen/display-width.ts';
import { addComplaint, fixtureRegister, NOW } from '../support/fixture.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

const folder = temporaryFolder();
const upp = (argv: readonly string[], fakes: Fakes = {}) => run(['--db', folder.file('register.db'), ...argv], { now: NOW, ...fakes });
const serials = async (...argv: string[]) =>
  (JSON.parse((await upp(['list', ...argv, '--json'])).stdout) as { serial: number }[]).map(({ serial }) => serial);
const refusal = async (...argv: string[]) => {
  const { stdout, code } = await upp([...argv, '--json']);
  return { ...(JSON.parse(stdout) as { error: { message: string; hints: string[] } }).error, code };
};

const CLOSED = { status: 'closed', closed_at: '2026-11-10T07:00:00.000Z', waiting_on: 'nobody' } as const;

beforeAll(async () => {
  const db = await fixtureRegister('sqlite', folder.file('register.db'));
  for (let n = 1; n <= 60; n++) {
    const columns =
      n <= 25
        ? ({ urgency: 'emergency', ...(n === 1 && { country: 'GB' }) } as const)
        : n === 26
          ? ({ ...CLOSED, outcome: 'fir', language: 'en', number_told_at: '2026-11-10T07:00:00.000Z' } as const)
          : n === 27
            ? ({ ...CLOSED, outcome: 'not_actionable', source: 'whatsapp', actionable: 'no' } as const)
            : n === 28
              ? ({ actionable: 'unsure', language: 'und', source: 'phone', waiting_on: 'unit' } as const)
              : {};
    await addComplaint(db, { n, columns, text: `@Uppolice ${'एटा में मेरी मोटरसाइकिल चोरी हो गई '.repeat(5)}${n}` });
  }
  await db.close();
});
afterAll(() => folder[Symbol.dispose]());

describe('a list on a terminal', () => {
  it.each([
    ['en', 80, 24],
    ['hi', 80, 24],
    ['en', 40, 24],
    ['hi', 40, 20],
    ['en', 120, 40],
    ['hi', 100, 12],
    ['en', 80, 6],
  ] as const)('fits it with the prompt below: %s, %i × %i', async (lang, columns, rows) => {
    for (const argv of [['list'], ['list', '--actionable', 'unsure'], ['list', '--emergency'], ['search', 'मोटरसाइकिल']]) {
      const { stdout } = await upp(['--lang', lang, ...argv], { terminal: true, columns, rows });
      const lines = stdout.split('\n');
      expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
      // On the smallest one stands at least one docket, and what is left out.
      if (rows >= 12) expect(lines.length).toBeLessThanOrEqual(rows);
      expect(stdout).toMatch(/^ *\d+ {2}[○●]/m);
    }
  });

  it('begins with emergencies, leaves room for others, and counts what it leaves out, with the command that lists it', async () => {
    const { stdout } = await upp(['list'], { terminal: true, columns: 80, rows: 24 });
    expect(stdout).toMatch(/^ *25 {2}○▲/m);
    expect(stdout).toMatch(/^ *29 {2}○ /m);
    expect(stdout).toMatch(/17 of 60 · all of them: uppolice list --all/);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      '14 more open emergencies are not shown here: uppolice list --status open --emergency --all',
    );
  });

  it('names the filters and the words with which the rest is seen', async () => {
    const shown = async (...argv: string[]) => (await upp(argv, { terminal: true, columns: 100, rows: 24 })).stdout;
    expect(await shown('list', '--status', 'open', '--not-told')).toContain(
      'of 58 · all of them: uppolice list --status open --not-told --all',
    );
    expect(await shown('search', 'मोटरसाइकिल', 'चोरी', '--source', 'x')).toContain('uppolice search "मोटरसाइकिल चोरी" --source x --all');
    expect(await shown('list', '--oldest')).toContain('uppolice list --oldest --all');
  });

  it('shows the oldest first with --oldest, whatever is urgent; JSON and a search turn with it', async () => {
    const { stdout } = await upp(['list', '--oldest', '--limit', '3'], { terminal: true });
    expect([...stdout.matchAll(/^ *(\d+) {2}[○●]/gm)].map(([, serial]) => serial)).toEqual(['1', '2', '3']);
    const found = JSON.parse((await upp(['search', 'मोटरसाइकिल', '--oldest', '--limit', '2', '--json'])).stdout);
    expect(found.map(({ serial }: { serial: number }) => serial)).toEqual([1, 2]);
  });
});

describe('the numbers of a list', () => {
  it('stand one a line, whole, on a terminal too', async () => {
    for (const terminal of [true, false]) {
      const { stdout } = await upp(['list', '--outcome', 'fir,not_actionable', '--ids'], { terminal });
      expect(stdout).toBe('UPP-2026-000026-3\nUPP-2026-000027-4\n');
    }
    expect((await upp(['list', '--ids'], { terminal: true })).stdout.trim().split('\n')).toHaveLength(60);
  });

  it('are no JSON', async () => {
    expect(await refusal('list', '--ids')).toMatchObject({ code: 2, message: '--json cannot be used with --ids.' });
    expect((await upp(['list', '--ids', '--ndjson'])).code).toBe(2);
  });
});

describe('a filter', () => {
  it.each([
    [['--outcome', 'fir'], [26]],
    [['--outcome', 'FIR'], [26]],
    [
      ['--outcome', 'एफआईआर दर्ज, not actionable'],
      [26, 27],
    ],
    [['--source', 'whatsapp'], [27]],
    [['--source', 'फ़ोन'], [28]],
    [['--language', 'en'], [26]],
    [['--language', 'अंग्रेजी'], [26]],
    [['--language', 'unknown'], [28]],
    [['--waiting', 'unit'], [28]],
    [['--actionable', 'no'], [27]],
    [['--category', 'चोरी', '--outcome', 'fir'], [26]],
    [['--status', 'closed', '--not-told'], [27]],
  ] as const)('typed as %j finds the dockets %j and no others', async (argv, found) => {
    expect(await serials(...argv)).toEqual(found);
  });

  it.each(['outcome', 'source', 'language', 'actionable', 'waiting', 'category', 'held-back', 'changed', 'status'])(
    'by %s that is mistyped names what there is to choose from, in both languages',
    async (option) => {
      const english = await refusal('list', `--${option}`, 'qqqq');
      expect(english).toMatchObject({ code: 2, message: expect.stringContaining('"qqqq"') });
      expect(english.hints.at(-1)).toMatch(/[a-z_]+, [a-z_]+/);
      const hindi = await refusal('--lang', 'hi', 'list', `--${option}`, 'qqqq');
      expect(hindi.hints.at(-1)).toMatch(/[a-z_]+ \([\u0900-\u097f][^)]*\)/);
    },
  );
});

describe('a list by who acted', () => {
  it('has the dockets on which somebody acted, by name or login, and none that posts alone have touched', async () => {
    await upp(['operator', 'add', 'ravi', '--name', 'Ravi Kumar', '--role', 'operator']);
    await upp(['note', 'UPP-2026-000040-5', 'called back'], { env: { UPPOLICE_ACTOR: 'ravi' } });
    await upp(['note', 'UPP-2026-000041-8', 'called back'], { env: { UPPOLICE_ACTOR: 'dev"_%' } });
    expect(await serials('--by', 'ravi')).toEqual([40]);
    expect(await serials('--by', 'RAVI KUMAR')).toEqual([40]);
    expect(await serials('--by', 'dev"_%')).toEqual([41]);
    expect(await refusal('list', '--by', 'nobody-here')).toMatchObject({
      code: 23,
      hints: [expect.stringContaining('uppolice operator list')],
    });
  });
});
