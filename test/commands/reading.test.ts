import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { createDb } from '../../src/db/engine/open.ts';
import { addComplaint, fixtureRegister, NOW } from '../support/fixture.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

const HOSTILE = '@Uppolice \u001B[2J\u001B]0;owned\u0007थाना\u202Eabc\u0000 =HYPERLINK("http://evil") <script>';

describe('reading the register', () => {
  const folder = temporaryFolder();
  const file = folder.file('register.db');
  const upp = (argv: string[], fakes: Fakes = {}) => run(['--db', file, ...argv], { now: NOW, ...fakes });
  const onTerminal = { terminal: true, columns: 100 };
  /** Of the rows of a list, in their order. */
  const serialsOf = (screen: string) => [...screen.matchAll(/^ *(\d+) {2}[○◐●–]/gm)].map(([, serial]) => Number(serial));

  beforeAll(async () => {
    const db: Db = await fixtureRegister('sqlite', file);
    for (let n = 1; n <= 35; n++) await addComplaint(db, { n });
    await addComplaint(db, { n: 36, text: HOSTILE.replace('\u0000', '\uFFFD'), columns: { attention: 1, urgency: 'emergency' } });
    await addComplaint(db, { n: 37, text: '=1+1 call 98765 43210 or ram@example.com, UPP-2026-000001-5', author: 'caller' });
    await addComplaint(db, { n: 38, text: 'उसका नाम', columns: { withheld: 'sexual_offence' } });
    await db.close();
  });
  afterAll(() => rmSync(folder.path, { recursive: true }));

  describe('list', () => {
    it('shows the emergency and the 29 that have waited longest on a terminal, and how many there are', async () => {
      const { stdout, code } = await upp(['list'], onTerminal);
      expect(code).toBe(0);
      expect(serialsOf(stdout)).toEqual([36, ...Array.from({ length: 29 }, (_, at) => at + 1)]);
      expect(stdout).toContain('30 of 38 · all of them: uppolice list --all');
      expect(stdout).toMatch(/▲ emergency \(112 in India\) {3}! citizen spoke last/);
    });

    it('shows all on a terminal with --all, and as many as --limit says', async () => {
      expect(serialsOf((await upp(['list', '--all'], onTerminal)).stdout)).toHaveLength(38);
      const { stdout } = await upp(['list', '--limit', '3'], onTerminal);
      expect(serialsOf(stdout)).toHaveLength(3);
      expect(stdout).toContain('3 of 38');
    });

    it('prints all by number in a pipe, a line each, with tabs', async () => {
      const { stdout } = await upp(['list']);
      const lines = stdout.trimEnd().split('\n');
      expect(lines).toHaveLength(38);
      expect(lines[0]?.split('\t')).toEqual([
        'UPP-2026-000001-5',
        'open',
        '',
        '2026-11-10T11:30:00+05:30',
        'Etah',
        '@citizen_1',
        '@Uppolice शिकायत संख्या 1 एटा की',
        '',
        '',
      ]);
    });

    it('says in a pipe which are emergencies and which are withheld, in columns behind all others', async () => {
      const cells = async (...filter: string[]) =>
        (await upp(['list', ...filter])).stdout
          .trimEnd()
          .split('\n')
          .map((line) => line.split('\t').slice(-2));
      const all = await cells();
      expect(all.filter(([emergency]) => emergency === 'emergency')).toHaveLength(
        JSON.parse((await upp(['list', '--emergency', '--json'])).stdout).length,
      );
      expect(all.filter(([, withheld]) => withheld === 'withheld')).toHaveLength(
        JSON.parse((await upp(['list', '--withheld', '--json'])).stdout).length,
      );
    });

    it('says beside a search in a pipe that withheld dockets are not searched', async () => {
      expect((await upp(['search', 'शिकायत'])).stderr).toContain('uppolice list --withheld');
      expect((await upp(['--lang', 'hi', 'list', '--text', 'शिकायत'])).stderr).toContain('गोपनीय डॉकेट खोजे नहीं जाते');
      expect((await upp(['list'])).stderr).toBe('');
    });

    it('is one JSON array with --json and lines of JSON with --ndjson, by number', async () => {
      const array = JSON.parse((await upp(['list', '--json'])).stdout);
      const lines = (await upp(['list', '--ndjson'])).stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(array).toHaveLength(38);
      expect(lines).toEqual(array);
      expect(array.map(({ serial }: { serial: number }) => serial)).toEqual(Array.from({ length: 38 }, (_, at) => at + 1));
    });

    it('is [] and status 0 where nothing fits, with a kind line on a terminal', async () => {
      expect(await upp(['list', '--status', 'void', '--json'])).toMatchObject({ stdout: '[]\n', code: 0 });
      expect(await upp(['list', '--status', 'void'])).toMatchObject({ stdout: '', code: 0 });
      expect((await upp(['list', '--status', 'void'], onTerminal)).stdout).toBe('No complaint matches.\n');
    });

    it('has its headings, words and counts in Hindi where that is chosen', async () => {
      const { stdout } = await upp(['--lang', 'hi', 'list', '--limit', '1'], onTerminal);
      expect(stdout).toMatch(/^सं\. +समय +जनपद/);
      expect(stdout).toContain('लंबित');
      expect(stdout).toContain('एटा');
      expect(stdout).toContain('38 में से 1');
    });

    it.each([
      [['list', '--district', 'Etaah'], 23],
      [['list', '--unit', 'nowhere'], 23],
      [['list', '--status', 'shut'], 2],
      [['list', '--limit', '0'], 2],
      [['list', '--limit', '3', '--all'], 2],
      [['list', '--handle', 'sixteenletters_x'], 21],
      [['list', '--country', 'ZZ'], 21],
      [['list', '--withheld', '--text', 'x'], 2],
    ])('refuses the command line %j', async (argv, code) => {
      const result = await upp([...argv, '--json']);
      expect(result.code).toBe(code);
      expect(JSON.parse(result.stdout)).toMatchObject({
        error: { message: expect.any(String), hints: expect.arrayContaining([expect.any(String)]) },
      });
    });

    it('lets nothing hostile through to a terminal, a pipe or JSON', async () => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come out
      const hostile = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;
      for (const argv of [
        ['list'],
        ['list', '--json'],
        ['list', '--ndjson'],
        ['show', '36'],
        ['export', 'complaints', '--format', 'csv'],
        ['export', 'complaints', '--format', 'json'],
      ]) {
        for (const fakes of [{}, onTerminal]) {
          const { stdout, code } = await upp(argv, fakes);
          expect(code).toBe(0);
          expect(stdout).toContain('HYPERLINK');
          expect(stdout).not.toMatch(hostile);
        }
      }
    });
  });

  describe('search', () => {
    it('finds words, newest first, and never what is withheld', async () => {
      const found = JSON.parse((await upp(['search', 'शिकायत', '--limit', '2', '--json'])).stdout);
      expect(found.map(({ serial }: { serial: number }) => serial)).toEqual([35, 34]);
      expect((await upp(['search', 'उसका', 'नाम', '--json'])).stdout).toBe('[]\n');
      expect((await upp(['search', 'उसका'], onTerminal)).stdout).toContain('Withheld dockets are not searched');
    });
  });

  describe('show', () => {
    it('is readable at a glance', async () => {
      const { stdout, code } = await upp(['show', 'UPP-2026-000037-2'], onTerminal);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^UPP-2026-000037-2 {3}● open/);
      expect(stdout).toContain('@caller');
      expect(stdout).toContain('10-11-2026 11:30 IST');
      expect(stdout).toContain('$ uppolice forward UPP-2026-000037-2');
    });

    it('withholds, and reveals with a reason only', async () => {
      expect((await upp(['show', '38'], onTerminal)).stdout).not.toMatch(/उसका|citizen_38/);
      expect((await upp(['show', '38', '--json'])).stdout).not.toMatch(/उसका|citizen_38|sexual/);
      expect(await upp(['show', '38', '--reveal'])).toMatchObject({ code: 2, stdout: '' });
      const { stdout } = await upp(['show', '38', '--reveal', '--reason', 'medical help', '--json']);
      expect(JSON.parse(stdout)).toMatchObject({
        text: 'उसका नाम',
        events: [{ kind: 'registered' }, { kind: 'revealed', by: 'asha', texts: { reason: 'medical help' } }],
      });
    });

    it.each([
      ['UPP-2026-000037-3', 21],
      ['999', 23],
      ['nonsense', 21],
    ])('says what is wrong with %s', async (typed, code) => {
      expect((await upp(['show', typed])).code).toBe(code);
    });
  });

  describe('report', () => {
    it('gives one object as page, JSON and CSV', async () => {
      const json = JSON.parse((await upp(['report', 'status', '--json'])).stdout);
      expect(json).toMatchObject({
        from: null,
        to: null,
        asOf: NOW.toISOString(),
        by: 'district',
        totals: { received: 38, open: 38, inProcess: 0, closed: 0, attention: 1 },
      });
      const rows = parse<Record<string, string>>((await upp(['report', 'status', '--format', 'csv'])).stdout, { columns: true });
      expect(rows.map(({ key, received }) => [key, received])).toEqual([['Etah', '38']]);
      const { stdout } = await upp(['report', 'status'], onTerminal);
      expect(stdout).toMatch(/^Received 38/);
      expect(stdout).toContain(`head ${json.footer.head}`);
    });

    it('has a row for every district with complaints, and one for those without a district', async () => {
      const { rows } = JSON.parse((await upp(['report', 'districts', '--format', 'json'])).stdout);
      expect(rows.map(({ key }: { key: string }) => key)).toEqual(['Etah', 'Agra', 'Bulandshahr', 'Hathras', null]);
      expect((await upp(['--lang', 'hi', 'report', 'districts', '--all'], onTerminal)).stdout).toMatch(/एटा[\s\S]*हाथरस/);
      expect((await upp(['--lang', 'hi', 'report', 'districts'], onTerminal)).stdout).toMatch(/एटा[\s\S]*\d में कोई नहीं: --all/);
    });

    it('writes a file whole and replaces none unasked', async () => {
      const out = folder.file('status.csv');
      expect(await upp(['report', 'status', '--out', out])).toMatchObject({ stdout: '', code: 0 });
      expect(readFileSync(out, 'utf8')).toMatch(/^key,name/);
      expect((await upp(['report', 'status', '--out', out])).code).toBe(22);
      expect((await upp(['report', 'status', '--out', out, '--force'])).code).toBe(0);
      expect((await upp(['report', 'status', '--out', folder.file('no/status.csv')])).code).toBe(21);
    });

    it('refuses what contradicts itself', async () => {
      expect((await upp(['report', 'status', '--json', '--format', 'csv'])).code).toBe(2);
      expect((await upp(['report', 'status', '--excel'])).code).toBe(2);
      expect((await upp(['report', 'status', '--from', '2026-11-02', '--to', '2026-11-01'])).code).toBe(2);
      expect((await upp(['report', 'status', '--by', 'planet'])).code).toBe(2);
    });
  });

  describe('export complaints', () => {
    const rowsOf = (csv: string) => parse<Record<string, string>>(csv, { columns: true, bom: true });

    it('masks phones and e-mails, guards formulas, keeps numbers of dockets and ids', async () => {
      const rows = rowsOf((await upp(['export', 'complaints'])).stdout);
      expect(rows).toHaveLength(38);
      expect(rows[36]).toMatchObject({
        docket: 'UPP-2026-000037-2',
        postId: '1900000000000003700',
        text: "'=1+1 call xxxxx xxx10 or xxx@example.com, UPP-2026-000001-5",
      });
      expect(rows[37]).toMatchObject({ withheld: 'class', text: '', complainantHandle: '', url: '', postId: '' });
    });

    it('masks in JSON too', async () => {
      const rows = (await upp(['export', 'complaints', '--format', 'ndjson'])).stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(rows[36].text).toContain('xxxxx xxx10');
      expect(JSON.parse((await upp(['export', 'complaints', '--json'])).stdout)).toEqual(rows);
    });

    it('is unmasked with a reason only, which is recorded, and withholds all the same', async () => {
      expect((await upp(['export', 'complaints', '--unmasked'])).code).toBe(2);
      const { stdout, code } = await upp(['export', 'complaints', '--unmasked', '--reason', 'FIR 212/2026']);
      expect(code).toBe(0);
      expect(rowsOf(stdout)[36]?.['text']).toContain('98765 43210');
      expect(stdout).not.toContain('उसका');
      const { db } = await createDb(file);
      const events = await db.k
        .selectFrom('events')
        .innerJoin('event_texts', 'event_texts.seq', 'events.seq')
        .select(['kind', 'text'])
        .where('kind', '=', 'exported_unmasked')
        .execute();
      await db.close();
      expect(events).toEqual([{ kind: 'exported_unmasked', text: 'FIR 212/2026' }]);
    });

    it('opens rightly in Excel', async () => {
      const out = folder.file('rows.csv');
      await upp(['export', 'complaints', '--excel', '--out', out]);
      const csv = readFileSync(out, 'utf8');
      expect(csv).toMatch(/^\uFEFFdocket,/);
      expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
      expect(rowsOf(csv)[36]?.['postId']).toBe('\t1900000000000003700');
    });

    it('leaves no file behind when the filter is wrong', async () => {
      const out = folder.file('none.csv');
      expect((await upp(['export', 'complaints', '--district', 'Nowhere', '--out', out])).code).toBe(23);
      expect(existsSync(out)).toBe(false);
    });

    it('has its heading also where nothing fits', async () => {
      expect((await upp(['export', 'complaints', '--status', 'void'])).stdout).toMatch(/^docket,status,[^\n]*\n$/);
    });
  });
});
