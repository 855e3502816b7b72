/** Finds out what became of replies whose process died: by the thread as it was read, never by sending again. */
import type { Db } from '../db/db.ts';
import { policeReplies } from '../db/stores/posts/docket-post-store.ts';
import { type Dispatch, dispatchesOf, openDispatches, settleDispatch } from '../db/stores/dispatches/dispatch-store.ts';
import { changeDocket } from '../db/stores/dockets/docket-change-store.ts';
import { docketsById } from '../db/stores/dockets/docket-store.ts';
import { seriesOf } from '../db/stores/facts/register-store.ts';
import { findDocketNumbers, formatDocket } from '../domain/docket/number/docket-number.ts';
import { isUncertain } from '../domain/dispatch/dispatch-life.ts';
import { fromSortable } from '../domain/x/x-id.ts';
import type { Run } from './run.ts';
import { dispatchData, forwardedChange } from './settle.ts';

/**
 * A reply whose process died was posted if the thread holds a police reply with the docket's number; one that X called a duplicate is confirmed
 * by it. What is not found stays as it is, for a person. Returns how many were found.
 */
export async function reconcileReplies(db: Db, run: Run): Promise<number> {
  const at = run.clock().toISOString();
  const open = (await openDispatches(db)).filter((d) => d.channel === 'reply' && (d.state === 'sent' || isUncertain(d, at)));
  if (open.length === 0) return 0;
  const series = await seriesOf(db);
  const ids = [...new Set(open.map(({ docketId }) => docketId))];
  const dockets = new Map((await docketsById(db, ids)).map((docket) => [docket.id, docket]));
  const known = await dispatchesOf(db, ids);
  const replies = (await policeReplies(db, ids)).map((reply) => ({ ...reply, ref: fromSortable(reply.xId) }));
  let found = 0;
  for (const dispatch of open) {
    const held = dockets.get(dispatch.docketId);
    const number = held && formatDocket(series, held);
    // A further reply is another one than those that are known to stand.
    const taken = new Set(known.flatMap(({ resultRef, text }) => (text === dispatch.text ? [] : (resultRef ?? []))));
    const reply = replies.find(
      ({ docketId, text, ref }) =>
        docketId === dispatch.docketId && !taken.has(ref) && findDocketNumbers(text).some((n) => formatDocket(n.series, n) === number),
    );
    if (reply && (await confirm(db, dispatch, reply.ref, run))) found++;
  }
  return found;
}

async function confirm(db: Db, dispatch: Dispatch, ref: string, run: Run): Promise<boolean> {
  const at = run.clock().toISOString();
  return db.write(async (tx) => {
    const [docket] = await docketsById(tx, [dispatch.docketId]);
    if (!docket) return false;
    const by = { at, actor: run.actor };
    if (dispatch.state === 'sent') {
      await settleDispatch(tx, dispatch.id, { state: 'sent', at, resultRef: ref });
      await changeDocket(tx, docket, {}, { ...by, kind: 'reply_confirmed', data: { dispatch: dispatch.id, ref } });
      return true;
    }
    if (!(await settleDispatch(tx, dispatch.id, { state: 'sent', at, resultRef: ref }, dispatch.claimedBy ?? ''))) return false;
    const data = { ...(await dispatchData(tx, dispatch.id)), ref, reconciled: true };
    await changeDocket(tx, docket, forwardedChange(docket, true, at), { ...by, kind: 'forwarded', data });
    return true;
  });
}
