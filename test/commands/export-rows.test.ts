import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDb } from '../../src/db/engine/open.ts';
import { insertDispatch } from '../../src/db/stores/dispatches/dispatch-store.ts';
import { setUnitContacts } from '../support/unit-contacts.ts';
import { addComplaint, fixtureRegister, NOW } from '../support/fixture.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

const PHONE = '98765 43210';

describe('export', () => {
  const folder = temporaryFolder();
  const file = folder.file('register.db');
  const upp = (argv: string[], fakes: Fakes = {}) => run(['--db', file, ...argv], { now: NOW, ...fakes });
  const rowsOf = (csv: string) => parse<Record<string, string>>(csv, { columns: true, bom: true });

  beforeAll(async () => {
    const db = await fixtureRegister('sqlite', file);
    await addComplaint(db, { n: 1 });
    await addComplaint(db, { n: 2, text: `=1+1 हमें ${PHONE} पर बुलाएँ`, author: 'caller' });
    await addComplaint(db, {
      n: 3,
      text: 'उसका नाम',
      columns: { withheld: 'sexual_offence', follow_ups: 1, follow_up_at: '2026-11-03T07:08:09.000Z' },
    });
    await db.write(async (tx) => {
      for (const docketId of [2, 3])
        await insertDispatch(tx, {
          docketId,
          recipient: 'district-etah',
          channel: 'reply',
          purpose: 'forward',
          round: 1,
          template: 'forward-hi-1',
          text: `कृपया देखें ${PHONE}`,
          plannedAt: NOW.toISOString(),
        });
    });
    await db.close();
  });
  afterAll(() => rmSync(folder.path, { recursive: true }));

  describe('complaints', () => {
    it('gives the columns that are asked for, in that order, in every form', async () => {
      const asked = ['export', 'complaints', '--columns', 'district,docket,postedDay'];
      expect((await upp(asked)).stdout.split('\n')[0]).toBe('district,docket,postedDay');
      const [first] = JSON.parse((await upp([...asked, '--json'])).stdout);
      expect(Object.keys(first)).toEqual(['district', 'docket', 'postedDay']);
      expect(first.postedDay).toMatch(/^\d{4}-\d\d-\d\d$/);
    });

    it('names the nearest columns where one is mistyped', async () => {
      const { code, stderr } = await upp(['export', 'complaints', '--columns', 'dockett']);
      expect(code).toBe(2);
      expect(stderr).toContain('There is no column "dockett"');
      expect(stderr).toContain('Did you mean docket?');
    });

    it('gives whole numbers alone, one a line, for --ids of other commands', async () => {
      const all = (await upp(['list', '--ids'])).stdout;
      expect(all.split('\n')).toHaveLength(4);
      expect((await upp(['export', 'complaints', '--ids-only'])).stdout).toBe(all);
      expect(JSON.parse((await upp(['export', 'complaints', '--ids-only', '--json'])).stdout)).toHaveLength(3);
      expect((await upp(['export', 'complaints', '--ids-only', '--columns', 'docket'])).code).toBe(2);
    });

    it('is written as a workbook: Hindi whole, ids as text, one row a docket, masked', async () => {
      const out = folder.file('all.xlsx');
      const { code, stdout } = await upp(['export', 'complaints', '--out', out, '--json']);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ out, rows: 3, header: 'complaints/1', export: expect.any(Number) });
      const { sheets } = await readXlsx(readFileSync(out));
      const [header = [], ...rows] = sheets[0]?.rows ?? [];
      const cellOf = (row: readonly unknown[] | undefined, key: string) => row?.[header.indexOf(key)];
      expect(rows).toHaveLength(3);
      expect(cellOf(rows[1], 'text')).toBe('=1+1 हमें xxxxx xxx10 पर बुलाएँ');
      expect(cellOf(rows[1], 'postId')).toMatch(/^\d{19}$/);
      expect(cellOf(rows[1], 'followUps')).toBe(0);
      expect(cellOf(rows[2], 'text') ?? null).toBeNull();
    });

    it('needs a file for a workbook, and a name that says so', async () => {
      for (const wrong of [
        ['--format', 'xlsx'],
        ['--format', 'xlsx', '--out', folder.file('x.csv')],
        ['--format', 'csv', '--out', folder.file('x.xlsx')],
        ['--out', folder.file('x.ods')],
      ])
        expect(await upp(['export', 'complaints', ...wrong]), wrong.join(' ')).toMatchObject({
          code: 2,
          stderr: expect.stringContaining('.xlsx'),
        });
      expect((await upp(['export', 'complaints', '--excel', '--out', folder.file('x.xlsx')])).code).toBe(2);
      expect(existsSync(folder.file('x.xlsx'))).toBe(false);
    });

    it('gives of a withheld docket no time but the day, in JSON too', async () => {
      const rows = JSON.parse((await upp(['export', 'complaints', '--json'])).stdout);
      expect(rows[2]).toMatchObject({ withheld: 'class', followUpAt: '2026-11-03', text: null });
      expect(JSON.stringify(rows[2])).not.toMatch(/T\d\d:\d\d/);
      const [, , csv] = rowsOf((await upp(['export', 'complaints'])).stdout);
      expect(Object.values(csv ?? {}).filter((cell) => /T\d\d:\d\d/.test(cell))).toEqual([]);
    });
  });

  describe('dispatches', () => {
    it('masks what was sent, and gives of withheld dockets neither words nor times', async () => {
      const rows = rowsOf((await upp(['export', 'dispatches'])).stdout);
      expect(rows).toHaveLength(2);
      expect(rows[0]).toMatchObject({ docket: 'UPP-2026-000002-8', recipient: 'district-etah', text: 'कृपया देखें xxxxx xxx10', withheld: '' });
      expect(rows[1]).toMatchObject({ text: '', withheld: 'class', plannedAt: rows[1]?.['plannedDay'] });
      const shown = rowsOf((await upp(['export', 'dispatches', '--unmasked', '--reason', 'FIR 212/2026'])).stdout);
      expect(shown.map(({ text }) => text)).toEqual([`कृपया देखें ${PHONE}`, '']);
    });

    it('are those of a unit, a docket, a state and a time', async () => {
      const count = async (...filter: string[]) => rowsOf((await upp(['export', 'dispatches', ...filter])).stdout).length;
      expect(await count('--unit', 'Etah', '--state', 'planned', '--from', '2026-11-01')).toBe(2);
      expect(await count('--unit', 'Agra')).toBe(0);
      expect(await count('--docket', 'UPP-2026-000002-8')).toBe(1);
      expect(await count('--to', '2026-10-31')).toBe(0);
    });
  });

  describe('events', () => {
    it('are the log up to the export itself, without words', async () => {
      const before = rowsOf((await upp(['export', 'events'])).stdout);
      const after = rowsOf((await upp(['export', 'events'])).stdout);
      expect(after).toHaveLength(before.length + 1);
      expect(after.at(-1)).toMatchObject({ kind: 'handed_out', by: 'asha' });
      expect(after.at(-1)?.['at']).toMatch(/\+05:30$/);
    });

    it('of a withheld docket say only how its state changed', async () => {
      const rows = rowsOf((await upp(['export', 'events', '--kind', 'registered'])).stdout);
      expect(rows.map(({ data }) => Object.keys(JSON.parse(data ?? '')).includes('post'))).toEqual([true, true, false]);
    });

    it('hold nothing that could be unmasked', async () => {
      expect((await upp(['export', 'events', '--unmasked', '--reason', 'x'])).code).toBe(2);
    });
  });

  describe('units', () => {
    it('mask the contacts of units, unless with a reason', async () => {
      await setUnitContacts(upp);
      const etah = async (...more: string[]) => rowsOf((await upp(['export', 'units', '--unit', 'Etah', ...more])).stdout);
      const [masked] = await etah();
      expect(masked).toMatchObject({ code: 'district-etah', nameHi: 'एटा पुलिस', phone: "'+xxxxxxxxxx10" });
      expect(masked?.['email']).not.toContain('etah@');
      const [shown] = await etah('--unmasked', '--reason', 'new sheet of numbers');
      expect(shown).toMatchObject({ phone: expect.stringContaining('9876543210'), email: 'etah@example.in' });
    });

    it('are those of a kind', async () => {
      expect(rowsOf((await upp(['export', 'units', '--kind', 'zone'])).stdout)).toHaveLength(2);
    });
  });

  it('of outreach has its header where nothing was held', async () => {
    expect((await upp(['export', 'outreach'])).stdout).toMatch(/^id,state,country,.*recordedDay\n$/);
    expect((await upp(['export', 'outreach', '--json'])).stdout).toBe('[]\n');
  });

  it('is not recorded where the file exists, and goes on where it may be replaced', async () => {
    const out = folder.file('twice.csv');
    expect((await upp(['export', 'units', '--out', out])).code).toBe(0);
    const { db } = await createDb(file);
    const events = async () => (await db.k.selectFrom('events').select('seq').where('kind', '=', 'handed_out').execute()).length;
    const before = await events();
    expect((await upp(['export', 'units', '--out', out])).code).toBe(22);
    expect(await events()).toBe(before);
    expect((await upp(['export', 'units', '--out', out, '--force'])).code).toBe(0);
    expect(await events()).toBe(before + 1);
    await db.close();
  });
});
