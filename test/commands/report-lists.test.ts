import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillMonth } from '../support/figures/month.ts';
import { fixtureRegister } from '../support/fixture.ts';
import { run, temporaryFolder } from '../support/run.ts';

const NOW = new Date('2026-11-10T12:00:00.000Z');

describe('every number of a report leads to its dockets', () => {
  const folder = temporaryFolder();
  const file = folder.file('register.db');
  const json = async (argv: readonly string[]) => {
    const { stdout, stderr, code } = await run(['--db', file, ...argv, '--json'], { now: NOW });
    expect([code, argv.join(' '), stderr]).toEqual([0, argv.join(' '), expect.any(String)]);
    return JSON.parse(stdout);
  };
  /** As a shell splits it. */
  const words = (command: string) =>
    [...command.replace(/^uppolice /, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const numbersBehind = async (command: string): Promise<string[]> => {
    const found = await json(words(command));
    return Array.isArray(found) ? found.map(({ docket }: { docket: string }) => docket) : found.dockets;
  };

  beforeAll(async () => {
    const db = await fixtureRegister('sqlite', file);
    await fillMonth(db, 160);
    await db.close();
  });
  afterAll(() => rmSync(folder.path, { recursive: true }));

  it.each([
    [['report', 'status', '--month', '2026-10'], 'received'],
    [['report', 'status', '--by', 'unit'], 'received'],
    [['report', 'status', '--by', 'zone,closed', '--from', '2026-10-05', '--to', '2026-10-20'], 'received'],
    [['report', 'zones', '--language', 'hi'], 'received'],
    [['report', 'categories', '--month', '2026-10', '--district', 'Etah'], 'received'],
    [['report', 'ageing'], 'received'],
    [['report', 'police'], 'received'],
    [['report', 'quality'], 'closed'],
    [['report', 'trend', '--month', '2026-10', '--step', 'week'], 'received'],
    [['report', 'zones', '--as-of', '2026-11-09'], 'received'],
  ])('of %j', async (argv, figure) => {
    const report = await json(argv);
    expect(await numbersBehind(report.list)).toHaveLength(report.totals.received);
    for (const row of report.rows) {
      if (row[figure] === 0 && row.key !== report.rows[0].key) continue;
      expect([row.list, (await numbersBehind(row.list)).length]).toEqual([row.list, row[figure]]);
    }
    expect((await json([...argv, '--dockets'])).dockets).toHaveLength(report.totals.received);
  });

  it('gives the command of list where its options say the row exactly, and else the report itself', async () => {
    const { rows } = await json(['report', 'zones', '--month', '2026-10']);
    const list = (key: string | null) => rows.find((row: { key: string | null }) => row.key === key).list;
    expect(list('zone-agra')).toBe('uppolice list --status open,in_process,closed --from 2026-10-01 --to 2026-10-31 --unit zone-agra');
    expect(list(null)).toContain('--unit none');
    const posted = await json(['report', 'zones', '--month', '2026-10', '--by', 'posted']);
    expect(posted.rows[0].list).toMatch(/^uppolice report zones --from 2026-10-01 --to 2026-10-31 --by posted --row \S+ --dockets$/);
  });

  it('does not name a withheld docket by what it is about', async () => {
    const { rows } = await json(['report', 'categories']);
    const behind = new Set<string>();
    for (const row of rows) if (row.key !== 'withheld') for (const number of await numbersBehind(row.list)) behind.add(number);
    const withheld = await json(['list', '--withheld']);
    expect(withheld.length).toBeGreaterThan(0);
    for (const { docket } of withheld) expect(behind.has(docket)).toBe(false);
  });

  it.each([
    [['report', 'zones', '--row', 'zone-agra'], /--row belongs to --dockets/],
    [['report', 'zones', '--row', 'mars', '--dockets'], /no row "mars"/],
    [['report', 'zones', '--by', 'planet'], /"planet" is not a value for --by/],
    [['report', 'status', '--by', 'zone,unit'], /not a value for --by/],
    [['report', 'ageing', '--last', 'soon'], /"soon" is no period/],
    [['report', 'ageing', '--last', '7d', '--month', '2026-10'], /--last is a period by itself/],
    [['report', 'trend', '--step', 'year'], /year/],
    [['report', 'police', '--category', 'nothing'], /is not a category/],
  ])('refuses %j with what is right', async (argv, says) => {
    const { stderr, code } = await run(['--db', file, ...argv], { now: NOW });
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
  });

  it.each([80, 120])('fits %i columns in both languages', async (columns) => {
    for (const name of ['zones', 'ranges', 'categories', 'ageing', 'police', 'response', 'trend', 'quality', 'handles'])
      for (const lang of ['en', 'hi']) {
        const { stdout, code } = await run(['--db', file, '--lang', lang, 'report', name, '--month', '2026-10'], {
          now: NOW,
          terminal: true,
          columns,
        });
        expect(code).toBe(0);
        const tables = stdout.split('\n').filter((line) => line.includes('─'));
        expect(tables.length).toBeGreaterThan(0);
        for (const line of tables) expect(line.length).toBeLessThanOrEqual(columns);
      }
  });
});
