import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db, WriteHandle } from '../../src/db/db.ts';
import type { DocketsTable } from '../../src/db/schema/dockets.ts';
import { readingCsv } from '../../src/render/csv/reading-csv.ts';
import { readingPage } from '../../src/render/screen/figures/reading.ts';
import { readingReport } from '../../src/reports/reading.ts';
import { ENGINES } from '../support/engines.ts';
import { addComplaint, fixtureRegister, NOW } from '../support/fixture.ts';

const OCTOBER = '2026-10-20T06:00:00.000Z';
const NOVEMBER = '2026-11-05T06:00:00.000Z';
const SEEDS: readonly Partial<DocketsTable>[] = [
  { registered_at: OCTOBER },
  { registered_at: OCTOBER },
  { registered_at: OCTOBER, actionable: 'yes', status: 'closed', outcome: 'not_actionable' },
  { registered_at: OCTOBER, actionable: 'no', status: 'closed', outcome: 'not_actionable' },
  { registered_at: NOVEMBER },
  // A person had called it a complaint: closing it corrects no machine.
  { registered_at: NOVEMBER, actionable: 'yes', status: 'closed', outcome: 'not_actionable', marks: 'actionable=no' },
  { registered_at: NOVEMBER },
  { registered_at: NOVEMBER, status: 'void' },
];

describe.each(ENGINES)('how often the machine was corrected, on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await fixtureRegister(engine);
    for (const [index, columns] of SEEDS.entries()) await addComplaint(db, { n: index + 1, columns });
    const event = (tx: WriteHandle, docketId: number, kind: string, data: Record<string, unknown>) =>
      tx.append({ kind, at: NOW.toISOString(), docketId, data });
    await db.write(async (tx) => {
      event(tx, 1, 'marked', { urgency: 'normal', machine: { urgency: 'emergency' } });
      // Thought over: the machine was right.
      event(tx, 2, 'marked', { urgency: 'normal', machine: { urgency: 'emergency' } });
      event(tx, 2, 'marked', { urgency: 'emergency', machine: { urgency: 'emergency' } });
      event(tx, 5, 'transferred', { machine: { district: 'Etah', decision: 'auto' }, set: { district: 'Agra' } });
      event(tx, 5, 'transferred', { set: { district: 'Etah' } });
      event(tx, 5, 'marked', { withheld: 'child', categories: ['child'], machine: { withheld: null, categories: ['other'] } });
      event(tx, 7, 'transferred', { machine: { district: null, decision: 'none' }, set: { district: 'Agra' } });
      event(tx, 8, 'marked', { urgency: 'normal', machine: { urgency: 'emergency' } });
    });
  });
  afterAll(() => db.close());

  it('is counted by kind and act, with shares of what came in', async () => {
    const { totals } = await readingReport(db, {}, NOW);
    expect(totals).toMatchObject({
      received: 7,
      withoutPerson: { n: 2, share: 0.2857 },
      byPerson: { n: 5, share: 0.7143 },
      // Docket 2, of which the last word was that the machine was right.
      confirmed: { n: 1, share: 0.1429 },
      corrected: { n: 3, share: 0.4286 },
      by: { mark: { n: 2 }, transfer: { n: 1 }, close: { n: 1 } },
      leftOpen: { district_open: { n: 1, share: 0.1429 }, complaint_open: { n: 0, share: 0 } },
    });
    const found = Object.entries(totals.corrections).filter(([, { n }]) => n > 0);
    expect(found.map(([kind, { n }]) => [kind, n])).toEqual([
      ['emergency_false', 1],
      ['victim_missed', 1],
      ['complaint_false', 1],
      ['matter', 1],
      ['district', 1],
    ]);
  });

  it('is counted by month of registration, and only of the period', async () => {
    const { months } = await readingReport(db, {}, NOW);
    expect(months.map(({ month, received, corrected, by }) => [month, received, corrected.n, by.close.n])).toEqual([
      ['2026-10', 4, 2, 1],
      ['2026-11', 3, 1, 0],
    ]);
    const { totals, from, to } = await readingReport(db, { from: '2026-11', to: '2026-11' }, NOW);
    expect([totals.received, totals.corrected.n, from, to]).toEqual([3, 1, '2026-11-01', '2026-11-30']);
  });

  it('is nothing of nothing where nothing came in', async () => {
    const { totals, months } = await readingReport(db, { from: '2025-01', to: '2025-01' }, NOW);
    expect([totals.received, totals.corrected, months]).toEqual([0, { n: 0, share: null }, []]);
  });

  it('stands in page and CSV as in the object, in both languages', async () => {
    const report = await readingReport(db, {}, NOW);
    const look = { columns: 100, colour: false, stdoutIsTerminal: true, now: NOW } as const;
    const english = readingPage(report, { ...look, lang: 'en' });
    expect(english).toMatch(/false alarm +1 +14\.3 %/);
    expect(english).toMatch(/2026-10 +4 +1 \(25\.0 %\) +3 \(75\.0 %\) +2 \(50\.0 %\)/);
    expect(readingPage(report, { ...look, lang: 'hi' })).toMatch(/आपात नहीं था +1 +14\.3 %/);
    const csv = readingCsv(report, false).split('\n');
    expect(csv).toContainEqual(expect.stringMatching(/^2026-11,corrections,victim_missed,1,0\.3333,3,/));
    expect(csv).toContainEqual(expect.stringMatching(/^2026-10,decided,confirmed,1,0\.25,4,/));
    // A sum over the column is the total: no row is one.
    expect(csv.filter((line) => line.startsWith('ALL'))).toEqual([]);
    expect(english).toMatch(/the same as the machine +1 +14\.3 %/);
    expect(csv).toContainEqual(expect.stringMatching(/^2026-10,decided,withoutPerson,1,0\.25,4,/));
  });
});
