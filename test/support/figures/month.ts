/** A month of dockets of all sorts, the same in every run: for figures to be counted in two ways. */
import type { Db, SqlValue } from '../../../src/db/db.ts';
import type { DocketsTable } from '../../../src/db/schema/dockets.ts';
import { CATEGORIES, OUTCOMES } from '../../../src/domain/docket/complaint.ts';
import { istDay } from '../../../src/domain/time/ist.ts';

/** Random numbers that are the same everywhere (Park and Miller, 1988). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const PLACES = [
  ['Etah', 'district-etah'],
  ['Hathras', 'district-hathras'],
  ['Bulandshahr', 'district-bulandshahr'],
  ['Agra', 'commissionerate-agra'],
  [null, null],
] as const;

const MONTH_MS = 31 * 86_400_000;
const START = Date.parse('2026-09-30T18:30:00.000Z');

/** `n` dockets registered in October 2026, all columns of which figures are made drawn by chance, and events where an operator recorded the answer. */
export async function fillMonth(db: Db, n: number, seed = 20_261_031): Promise<void> {
  const pick = numbers(seed);
  for (let from = 0; from < n; from += 1_000) {
    const rows = Array.from({ length: Math.min(1_000, n - from) }, (_, index) => docket(from + index + 1, n, pick));
    const columns = Object.keys(rows[0] ?? {}) as (keyof DocketsTable & string)[];
    await db.write(async (tx) => {
      await tx.insertRows(
        'dockets',
        columns,
        rows.map((row) => columns.map((column) => (row[column] ?? null) as SqlValue)),
      );
      for (const row of rows)
        if (row.unit_replied_at !== null && Number(row.id) % 3 === 0)
          tx.append({ kind: 'answered', at: row.unit_replied_at, docketId: row.id, data: {} });
    });
  }
}

/** What is drawn for one docket; registered in the order of their numbers. */
function docket(id: number, n: number, pick: (below: number) => number): DocketsTable {
  const registered = START + Math.floor((id / (n + 1)) * MONTH_MS);
  const later = (most: number) => new Date(registered + pick(most) * 1000).toISOString();
  const maybe = (share: number, most: number) => (pick(100) < share ? later(most) : null);
  const at = new Date(registered).toISOString();
  const kind = pick(10);
  const status = kind === 0 ? 'void' : kind < 4 ? 'open' : kind < 6 ? 'in_process' : 'closed';
  const [district, unit] = PLACES[pick(PLACES.length)] ?? [null, null];
  const categories = [...new Set([CATEGORIES[pick(CATEGORIES.length)], CATEGORIES[pick(CATEGORIES.length)]])].join(' ');
  return {
    id,
    year: 2026,
    serial: id,
    status,
    outcome: status === 'closed' ? (OUTCOMES[pick(OUTCOMES.length)] ?? 'fir') : null,
    outcome_detail: null,
    attention: pick(4) === 0 ? 1 : 0,
    waiting_on: (['desk', 'unit', 'citizen'] as const)[pick(3)] ?? 'desk',
    waiting_since: at,
    urgency: pick(9) === 0 ? 'emergency' : 'normal',
    actionable: (['yes', 'unsure', 'no'] as const)[pick(3)] ?? 'yes',
    actionable_reason: 'test',
    categories,
    withheld: pick(12) === 0 ? 'child' : null,
    accused_police: ([null, null, 'thana', 'district', 'unknown'] as const)[pick(5)] ?? null,
    source: pick(6) === 0 ? 'phone' : 'x',
    post_id: id,
    author_id: id,
    posted_at: new Date(registered - pick(7_200) * 1000).toISOString(),
    registered_at: at,
    day: istDay(at),
    backlog: pick(10) === 0 ? 1 : 0,
    language: (['hi', 'en', 'hinglish'] as const)[pick(3)] ?? 'hi',
    lead_unit: unit,
    district,
    country: pick(15) === 0 ? 'GB' : null,
    decision: 'auto',
    confidence: 0.9,
    ruleset: 'test',
    decided_by_person: 0,
    follow_ups: 0,
    also_affected: 0,
    reposts: 0,
    acknowledged_at: null,
    forwarded_at: maybe(60, 1_800),
    first_reply_at: maybe(70, 600),
    first_reply_by: null,
    unit_replied_at: maybe(50, 400_000),
    follow_up_at: null,
    answered_at: null,
    asked_at: null,
    back_at_desk_at: null,
    unseen_since: null,
    outside_at: null,
    marks: null,
    closed_at: status === 'closed' ? later(1_500_000) : null,
    approved_at: status === 'closed' && pick(3) === 0 ? later(1_600_000) : null,
    reopen_count: pick(8) === 0 ? 1 : 0,
    number_told_at: maybe(40, 5_000),
    held_since: null,
    campaign_id: null,
    continues_id: null,
  };
}
