/** A register of all districts, the same in every run: for pages to be looked at and measured. */
import districts from '../../../data/directory/districts.json' with { type: 'json' };
import handles from '../../../data/directory/handles.json' with { type: 'json' };
import units from '../../../data/directory/units.json' with { type: 'json' };
import type { Db, SqlValue } from '../../../src/db/db.ts';
import type { DocketsTable } from '../../../src/db/schema/dockets.ts';
import { CATEGORIES } from '../../../src/domain/docket/complaint.ts';
import { DAY_MS, istDay } from '../../../src/domain/time/ist.ts';
import { numbers } from './month.ts';

const UNITS = new Map<string, string>(
  [...units]
    .sort((a, b) => Number(a.kind === 'commissionerate') - Number(b.kind === 'commissionerate'))
    .flatMap(({ district, code }) => (district === null ? [] : [[district, code] as const])),
);
const HANDLES = new Map(handles.map(({ unit, handle }) => [unit, handle.toLowerCase()]));
const ABROAD = ['GB', 'AE', 'SA', 'US', 'SG', 'CA'] as const;

type Pick = (below: number) => number;

/** `n` dockets of the last `days` days before `now`, unevenly over the districts; the older ones are mostly closed. */
export async function fillState(db: Db, n: number, now: Date, days = 90, seed = 75): Promise<void> {
  const pick = numbers(seed);
  const start = now.getTime() - days * DAY_MS;
  for (let from = 0; from < n; from += 1_000) {
    const rows = Array.from({ length: Math.min(1_000, n - from) }, (_, index) => {
      const id = from + index + 1;
      return docket(id, start + (id / (n + 1)) * days * DAY_MS, now.getTime(), pick);
    });
    const columns = Object.keys(rows[0] ?? {}) as (keyof DocketsTable & string)[];
    await db.write(async (tx) => {
      await tx.insertRows(
        'dockets',
        columns,
        rows.map((row) => columns.map((column) => (row[column] ?? null) as SqlValue)),
      );
      await tx.insertRows('posts', POST_COLUMNS, rows.map(openingPost));
    });
  }
}

const POST_COLUMNS = ['id', 'author_id', 'posted_at', 'mentions', 'leading_mentions', 'role', 'docket_id', 'landed_at'] as const;

/** Tags the state's handle and that of its unit. */
function openingPost({ id, posted_at, registered_at, lead_unit }: DocketsTable): SqlValue[] {
  const own = lead_unit === null ? undefined : HANDLES.get(lead_unit);
  return [id, id, posted_at, ` uppolice ${own === undefined ? '' : `${own} `}`, 0, 'opener', id, registered_at];
}

/** Some districts have many more complaints than others, and one has twice as many as before in the last week. */
function districtOf(registered: number, now: number, pick: Pick): string | null {
  if (pick(25) === 0) return null;
  if (now - registered < 7 * DAY_MS && pick(30) === 0) return 'Lakhimpur Kheri';
  return districts[Math.floor((pick(75) * pick(75)) / 75)]?.name ?? null;
}

function docket(id: number, registered: number, now: number, pick: Pick): DocketsTable {
  const at = new Date(registered).toISOString();
  const district = districtOf(registered, now, pick);
  const past = (ms: number) => (registered + ms > now ? null : new Date(registered + ms).toISOString());
  const maybe = (share: number, mostSeconds: number) => (pick(100) < share ? past(pick(mostSeconds) * 1000) : null);
  const closedAt = pick(100) < 88 ? past((pick(20) * pick(20) * DAY_MS) / 20 + pick(86_400) * 1000) : null;
  const unitRepliedAt = maybe(70, 400_000);
  const status = closedAt !== null ? 'closed' : unitRepliedAt !== null ? 'in_process' : 'open';
  const outcome = (['action_taken', 'fir', 'guided', 'not_actionable', 'not_actionable', 'duplicate'] as const)[pick(6)] ?? 'guided';
  const category = CATEGORIES[Math.floor((pick(CATEGORIES.length) * pick(CATEGORIES.length)) / CATEGORIES.length)] ?? 'other';
  return {
    id,
    year: Number(istDay(at).slice(0, 4)),
    serial: id,
    status,
    outcome: closedAt === null ? null : outcome,
    outcome_detail: null,
    attention: pick(9) === 0 ? 1 : 0,
    waiting_on:
      closedAt !== null ? 'nobody' : unitRepliedAt !== null ? (pick(3) === 0 ? 'citizen' : 'unit') : pick(2) === 0 ? 'desk' : 'unit',
    waiting_since: at,
    urgency: pick(60) === 0 ? 'emergency' : 'normal',
    actionable: (['yes', 'yes', 'unsure', 'no'] as const)[pick(4)] ?? 'yes',
    actionable_reason: 'test',
    categories: category,
    withheld: category === 'child' || category === 'sexual_offence' ? category : null,
    accused_police: pick(20) === 0 ? 'thana' : null,
    source: pick(12) === 0 ? 'phone' : 'x',
    post_id: id,
    author_id: id,
    posted_at: new Date(registered - pick(180) * 1000).toISOString(),
    registered_at: at,
    day: istDay(at),
    backlog: pick(40) === 0 ? 1 : 0,
    language: (['hi', 'en', 'hinglish'] as const)[pick(3)] ?? 'hi',
    lead_unit: district === null ? null : (UNITS.get(district) ?? null),
    district,
    country: pick(40) === 0 ? (ABROAD[Math.floor((pick(6) * pick(6)) / 6)] ?? null) : null,
    decision: 'auto',
    confidence: 0.9,
    ruleset: 'test',
    decided_by_person: 0,
    follow_ups: 0,
    also_affected: 0,
    reposts: 0,
    acknowledged_at: null,
    forwarded_at: maybe(85, 1_400),
    first_reply_at: maybe(85, 240),
    first_reply_by: null,
    unit_replied_at: unitRepliedAt,
    follow_up_at: null,
    answered_at: null,
    asked_at: null,
    back_at_desk_at: null,
    unseen_since: null,
    outside_at: null,
    marks: null,
    closed_at: closedAt,
    approved_at: closedAt !== null && pick(3) === 0 ? closedAt : null,
    reopen_count: pick(15) === 0 ? 1 : 0,
    number_told_at: maybe(86, 5_000),
    held_since: null,
    campaign_id: null,
    continues_id: null,
  };
}
