/** Checks the tally of dockets against a count of their rows. */
import { sql } from 'kysely';
import type { Party, Status } from '../../../domain/docket/complaint.ts';
import type { Handle } from '../../db.ts';

/** The first line in which tally and count differ; null where they agree. */
export async function falseTally(
  handle: Handle,
): Promise<{ readonly district: string; readonly leadUnit: string; readonly day: string } | null> {
  const compared = [
    [docketTally, 'select * from docket_tally'],
    [replyTally(handle), 'select * from reply_tally'],
  ] as const;
  for (const [counted, kept] of compared) {
    for (const [one, other] of [
      [counted, kept],
      [kept, counted],
    ]) {
      const { rows } = await sql<{ district: string; lead_unit: string; day: string }>`
        select district, lead_unit, day from (${sql.raw(`${one} except ${other}`)}) as differing limit 1`.execute(handle.k);
      const [row] = rows;
      if (row) return { district: row.district, leadUnit: row.lead_unit, day: row.day };
    }
  }
  return null;
}

/** The first state of which the tally counts other dockets than there are; null where they agree. */
export async function falseStateTally(handle: Handle): Promise<{ readonly status: Status; readonly waitingOn: Party } | null> {
  const state = ['status', 'waiting_on', 'actionable', 'urgency', 'attention', 'source', 'language', 'categories'].join(', ');
  const counted = `select ${state}, count(*) from dockets group by ${state}`;
  const kept = `select ${state}, n from state_tally`;
  for (const differing of [`${counted} except ${kept}`, `${kept} except ${counted}`]) {
    const { rows } = await sql<{ status: Status; waiting_on: Party }>`
      select status, waiting_on from (${sql.raw(differing)}) as differing limit 1`.execute(handle.k);
    const [row] = rows;
    if (row) return { status: row.status, waitingOn: row.waiting_on };
  }
  return null;
}

const RUNNING = "status in ('open', 'in_process') and backlog = 0 and actionable <> 'no' and waiting_on <> 'citizen'";

const docketTally = `
  select coalesce(district, '') as district, coalesce(lead_unit, '') as lead_unit, status, coalesce(outcome, '') as outcome, day,
    count(*), sum(attention), sum(backlog), count(number_told_at), count(case when ${RUNNING} then 1 end),
    count(case when ${RUNNING} and waiting_on = 'desk' and forwarded_at is null then 1 end)
  from dockets group by 1, 2, 3, 4, 5`;

function replyTally({ engine }: Handle): string {
  const minutes =
    engine === 'sqlite'
      ? 'max(0, (unixepoch(first_reply_at) - unixepoch(posted_at)) / 60)'
      : 'greatest(0, floor(extract(epoch from (first_reply_at::timestamptz - posted_at::timestamptz)) / 60)::integer)';
  return `
    select coalesce(district, '') as district, coalesce(lead_unit, '') as lead_unit,
      case when outcome = 'not_actionable' then 1 else 0 end as not_actionable, ${minutes} as minutes, day, count(*)
    from dockets where status <> 'void' and backlog = 0 and first_reply_at is not null group by 1, 2, 3, 4, 5`;
}
