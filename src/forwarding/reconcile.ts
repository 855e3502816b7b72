/** Finds out what became of replies whose process died: by the thread as it was read, never by sending again. */
import type { Db } from '../db/db.ts';
import { policeReplies } from '../db/stores/posts/docket-post-store.ts';
import { sendingDispatches, settleDispatch } from '../db/stores/dispatches/dispatch-store.ts';
import { changeDocket } from '../db/stores/dockets/docket-change-store.ts';
import { docketsById } from '../db/stores/dockets/docket-store.ts';
import { seriesOf } from '../db/stores/facts/register-store.ts';
import { findDocketNumbers, formatDocket } from '../domain/docket/docket-number.ts';
import { isUncertain } from '../domain/dispatch/dispatch-life.ts';
import { fromSortable } from '../domain/x/x-id.ts';
import type { Run } from './run.ts';
import { dispatchData, forwardedChange } from './settle.ts';

/**
 * A reply whose process died was posted if the thread holds a police reply with the docket's number. What is not found stays as it is, for a
 * person. Returns how many were found.
 */
export async function reconcileReplies(db: Db, run: Run): Promise<number> {
  const at = run.clock().toISOString();
  const open = (await sendingDispatches(db)).filter((d) => d.channel === 'reply' && isUncertain(d, at));
  if (open.length === 0) return 0;
  const series = await seriesOf(db);
  const dockets = new Map(
    (
      await docketsById(
        db,
        open.map(({ docketId }) => docketId),
      )
    ).map((docket) => [docket.id, docket]),
  );
  const replies = await policeReplies(db, [...dockets.keys()]);
  let found = 0;
  for (const dispatch of open) {
    const held = dockets.get(dispatch.docketId);
    const number = held && formatDocket(series, held);
    const reply = replies.find(
      ({ docketId, text }) => docketId === dispatch.docketId && findDocketNumbers(text).some((n) => formatDocket(n.series, n) === number),
    );
    if (!reply) continue;
    await db.write(async (tx) => {
      const [docket] = await docketsById(tx, [dispatch.docketId]);
      const ref = fromSortable(reply.xId);
      if (!docket || !(await settleDispatch(tx, dispatch.id, { state: 'sent', at, resultRef: ref }, dispatch.claimedBy ?? ''))) return;
      found++;
      await changeDocket(tx, docket, forwardedChange(docket, true, at), {
        kind: 'forwarded',
        at,
        actor: run.actor,
        data: { ...(await dispatchData(tx, dispatch.id)), ref, reconciled: true },
      });
    });
  }
  return found;
}
