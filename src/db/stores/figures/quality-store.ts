/** With what reason dockets were closed. */
import { type SqlBool, sql } from 'kysely';
import type { Handle } from '../../db.ts';
import { type Counted, countedDockets } from './scope/docket-source.ts';

/** The reasons as they were typed, of the dockets that are closed as not actionable, each by its last closing; forgotten ones are left out. */
export async function reasonsOfClosing(handle: Handle, counted: Counted): Promise<{ readonly text: string; readonly n: number }[]> {
  const last = counted.asOf === null ? sql`` : sql`and events.seq <= ${counted.asOf.seq}`;
  const rows = await countedDockets(handle, counted)
    .innerJoin('event_texts', (join) =>
      join.on(
        sql<SqlBool>`event_texts.field = 'reason' and event_texts.seq = (select max(events.seq) from events
          where events.docket_id = dockets.id and events.kind = 'closed' ${last})`,
      ),
    )
    .where(sql<SqlBool>`dockets.outcome = 'not_actionable'`)
    .select(['event_texts.text', sql<number>`count(*)`.as('n')])
    .groupBy('event_texts.text')
    .execute();
  return rows.map(({ text, n }) => ({ text, n: Number(n) }));
}
