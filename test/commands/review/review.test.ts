import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addComplaint, fixtureRegister } from '../../support/fixture.ts';
import { type Fakes, run, temporaryFolder } from '../../support/run.ts';

const NOW = new Date('2026-12-03T06:00:00.000Z');

describe('review', () => {
  const folder = temporaryFolder();
  const file = folder.file('register.db');
  const pack = folder.file('pack');
  const upp = (argv: readonly string[], fakes: Fakes = {}) => run(['--db', file, ...argv], { now: NOW, ...fakes });
  const readPack = (name: string) => readFileSync(`${pack}/${name}`, 'utf8');
  const csv: Record<string, string> = {};
  let withheld = '';

  beforeAll(async () => {
    const db = await fixtureRegister('sqlite', file);
    for (let n = 1; n <= 25; n++) await addComplaint(db, { n, text: `@Uppolice नीली कोठी ${n} 98765 43210` });
    await addComplaint(db, { n: 26, text: 'उसका नाम', columns: { withheld: 'sexual_offence' } });
    await db.close();
    withheld = (await upp(['list', '--ids', '--withheld'])).stdout.trim();
    for (const name of ['zones', 'response', 'trend', 'categories', 'police', 'quality', 'handles', 'countries'])
      csv[name] = (
        await upp([
          'report',
          name,
          '--month',
          '2026-11',
          '--format',
          'csv',
          '--excel',
          ...(name === 'response' ? ['--by', 'district'] : []),
        ])
      ).stdout;
    expect(await upp(['review', '--month', '2026-11', '--out', pack])).toMatchObject({ code: 0 });
  });
  afterAll(() => rmSync(folder.path, { recursive: true }));

  it('writes a page in each language, each table twice, and sums of all', () => {
    const names = readdirSync(pack, { recursive: true, encoding: 'utf8' }).sort();
    expect(names).toContain('review.en.html');
    expect(names).toContain('review.hi.html');
    const listed = readPack('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.slice(66));
    expect(listed).toEqual(names.filter((name) => name !== 'SHA256SUMS' && name !== 'tables'));
    expect(readPack('review.hi.html')).toContain('माह का सार');
    expect(readPack('review.en.html')).toContain('Received: 26 complaints');
  });

  it('has the figures of the reports, to the last byte of their CSV', () => {
    for (const [name, text] of Object.entries(csv)) expect(readPack(`tables/${name}.csv`), name).toBe(text);
  });

  it('has the same cells in workbooks', async () => {
    const { sheets } = await readXlsx(readFileSync(`${pack}/tables/zones.xlsx`));
    const [header = [], ...rows] = sheets[0]?.rows ?? [];
    const received = rows.map((row) => row[header.indexOf('received')]);
    expect(received.reduce((sum: number, n) => sum + Number(n), 0)).toBe(26);
    expect(received.every((n) => typeof n === 'number')).toBe(true);
  });

  it('holds no word of a citizen, and of a withheld docket the number alone', () => {
    for (const name of readdirSync(pack, { recursive: true, encoding: 'utf8' }).filter((each) => /html|csv/.test(each))) {
      expect(readPack(name), name).not.toMatch(/कोठी|98765|उसका नाम|citizen_\d/);
    }
    expect(
      readPack('tables/oldest.csv')
        .split('\r\n')
        .find((line) => line.startsWith(withheld)),
    ).toMatch(/,class,,$/);
  });

  it('is recorded as something that left the house, with the dockets that it lists', async () => {
    const [access] = JSON.parse((await upp(['access', 'list', '--json'])).stdout);
    expect(access).toMatchObject({ what: 'review', dockets: 26, by: 'asha' });
  });

  it('is proved, also after a docket of it was forgotten', async () => {
    expect((await upp(['forget', 'UPP-2026-000001-5', '--reason', 'asked for', '--yes'])).code).toBe(0);
    const { code, stdout } = await upp(['review', 'verify', pack, '--json']);
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, ok: true, month: '2026-11', changed: [], missing: [], extra: [] });
    expect((await upp(['review', 'verify', pack])).stdout).toContain('Proved: the pack of 11-2026');
  });

  it('is not proved where a byte was changed, a file removed or a file added', async () => {
    const original = readPack('tables/zones.csv');
    const sums = readPack('SHA256SUMS');
    appendFileSync(`${pack}/tables/zones.csv`, ' ');
    writeFileSync(`${pack}/SHA256SUMS`, sums.replace(/^[0-9a-f]/, '0'));
    rmSync(`${pack}/tables/trend.xlsx`);
    writeFileSync(`${pack}/tables/new.csv`, '');
    const { code, stdout } = await upp(['review', 'verify', pack, '--json']);
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({
      code: 42,
      ok: false,
      eventOk: true,
      changed: ['tables/zones.csv', 'SHA256SUMS'],
      missing: ['tables/trend.xlsx'],
      extra: ['tables/new.csv'],
    });
    const hindi = await upp(['review', 'verify', pack, '--lang', 'hi']);
    expect(hindi).toMatchObject({ code: 42, stdout: expect.stringContaining('बदली: tables/zones.csv') });
    writeFileSync(`${pack}/tables/zones.csv`, original);
  });

  it('of another register, or what is no pack, is not proved', async () => {
    writeFileSync(folder.file('lone.txt'), 'x');
    expect(await upp(['review', 'verify', folder.file('nowhere')])).toMatchObject({ code: 21 });
    expect(await upp(['review', 'verify', folder.file('lone.txt')])).toMatchObject({ code: 21 });
    const other = temporaryFolder();
    writeFileSync(other.file('review.en.html'), 'x');
    expect(await upp(['review', 'verify', other.path])).toMatchObject({
      code: 42,
      stdout: expect.stringContaining('No pack of this register'),
    });
    rmSync(other.path, { recursive: true });
  });

  it('can be of a unit, whose rows are its own', async () => {
    const own = folder.file('own');
    expect((await upp(['review', '--month', '2026-11', '--unit', 'Etah', '--out', own])).code).toBe(0);
    expect(readFileSync(`${own}/review.en.html`, 'utf8')).toContain('Etah Police: Twitter Seva, review of 11-2026');
    expect(JSON.parse((await upp(['review', 'verify', own, '--json'])).stdout)).toMatchObject({ ok: true, unit: 'district-etah' });
  });

  it('refuses a month that has not begun, a folder that is filled, and half a question', async () => {
    expect(await upp(['review', '--month', '2027-01', '--out', folder.file('x')])).toMatchObject({ code: 21 });
    expect(await upp(['review', '--month', '2026-11', '--out', pack])).toMatchObject({ code: 22 });
    expect(await upp(['review', '--month', '2026-11'])).toMatchObject({ code: 2 });
    expect(await upp(['review', '--month', '2026-11', '--unit', 'Nowhere', '--out', folder.file('x')])).toMatchObject({ code: 23 });
  });

  it('of an empty month says so', async () => {
    const out = folder.file('empty');
    expect((await upp(['review', '--month', '2026-08', '--out', out])).code).toBe(0);
    expect(readFileSync(`${out}/review.en.html`, 'utf8')).toContain('Nothing was received in this month.');
  });
});
