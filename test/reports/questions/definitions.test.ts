import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { districtsReport, statusReport } from '../../../src/reports/figures.ts';
import { DEFINITIONS_VERSION } from '../../../src/reports/questions/footer.ts';
import { groupReport } from '../../../src/reports/questions/group-report.ts';
import { handlesReport } from '../../../src/reports/questions/handles.ts';
import { qualityReport } from '../../../src/reports/questions/quality.ts';
import { ZONES } from '../../../src/reports/questions/questions.ts';
import { responseReport } from '../../../src/reports/questions/response.ts';
import { trendReport } from '../../../src/reports/questions/trend.ts';
import { fillMonth } from '../../support/figures/month.ts';
import { fixtureRegister } from '../../support/fixture.ts';

const NOW = new Date('2026-11-10T12:00:00.000Z');

/** What names a row or tells of the report itself is no figure. */
const NO_FIGURES = new Set([
  'key',
  'before',
  'name',
  'nameHi',
  'list',
  'to',
  'from',
  'hour',
  'reason',
  'kind',
  'unit',
  'unitName',
  'unitNameHi',
  'country',
  'fair',
  'firstReply',
  'unitReply',
  'closing',
  'forwarding',
]);

function keysIn(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const inner of value) keysIn(inner, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (!NO_FIGURES.has(key)) found.add(key);
      // Outcomes are named by the register, not by the page.
      if (key !== 'outcomes') keysIn(inner, found);
    }
}

describe('docs/definitions.md', () => {
  const page = readFileSync('docs/definitions.md', 'utf8');
  const defined = [...page.matchAll(/^\| (\w+) \| /gm)].flatMap(([, key = '']) => (key === 'key' ? [] : [key]));
  let db: Db;
  beforeAll(async () => {
    db = await fixtureRegister();
    await fillMonth(db, 300);
  });
  afterAll(() => db.close());

  it('defines every figure that a report gives, each once, and nothing that none gives', async () => {
    const { totals: status, rows: groups } = await statusReport(db, { by: 'zone' }, NOW);
    const { rows: districts } = await districtsReport(db, { month: '2026-10' }, NOW);
    const { totals, rows } = await groupReport(db, ZONES, {}, NOW, null);
    const { clocks, hours, rows: responses } = await responseReport(db, {}, NOW, null);
    const { totals: trend } = await trendReport(db, {}, NOW, null);
    const { totals: quality, rows: outcomes } = await qualityReport(db, {}, NOW, null);
    const { totals: silent, rows: handles } = await handlesReport(db, {}, NOW, null);
    const found = new Set<string>();
    keysIn([status, groups, districts, totals, rows, clocks, hours, responses, trend, quality, outcomes, silent, handles], found);
    expect([...defined].sort()).toEqual([...found].sort());
  });

  it('is of the version that the footer names', () => {
    expect(page).toContain(`Version ${DEFINITIONS_VERSION}.`);
  });
});
