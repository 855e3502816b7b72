/** A person decided that an update which is due need not be sent: recorded as if the unit knew, and counted apart from what was sent. */
import type { Db, WriteHandle } from '../db/db.ts';
import { settleDispatch } from '../db/stores/dispatches/dispatch-store.ts';
import { lastEventSeq } from '../db/stores/dispatches/update-store.ts';
import { changeDocket } from '../db/stores/dockets/docket-change-store.ts';
import { docketsById } from '../db/stores/dockets/docket-store.ts';
import { NOT_NEEDED } from '../domain/dispatch/dispatch-life.ts';
import type { UpdateDue } from '../domain/dispatch/updates.ts';
import { SENDING } from '../domain/messages/forwarding/sending.ts';
import { makePlan } from './make-plan.ts';
import type { PlannedSending } from './plan/case.ts';
import { rowOf } from './reserve.ts';
import type { Run } from './run.ts';
import { type SendResult, sendResult } from './send-result.ts';
import { dispatchData, updatedChange } from './settle.ts';
import { tidyUpdates } from './tidy-updates.ts';

/** What was learnt after it was shown is not put away with it. */
export async function putAwayUpdates(db: Db, items: readonly PlannedSending[], reason: string, run: Run): Promise<SendResult[]> {
  const results = await db.write(async (tx) => {
    const asOf = await lastEventSeq(tx);
    const ids = [...new Set(items.map(({ docketId }) => docketId))];
    const now = await makePlan(tx, ids, run.options, run.clock());
    const done: SendResult[] = [];
    for (const shown of items) {
      const item = now.items.find(({ docketId, recipient }) => docketId === shown.docketId && recipient === shown.recipient);
      const same = item?.act === 'send' && item.update !== null && isSame(item.update, shown.update);
      const id = same ? await rowOf(tx, item, item, run) : null;
      if (!same || id === null) {
        done.push(sendResult({ item: shown, dispatchId: null }, 'refused', SENDING.changedSince));
        continue;
      }
      await putAway(tx, item, id, { asOf, reason }, run);
      done.push(sendResult({ item, dispatchId: id }, 'cancelled', SENDING.putAway));
    }
    return done;
  });
  await tidyUpdates(db);
  return results;
}

async function putAway(
  tx: WriteHandle,
  { docketId, update }: PlannedSending,
  id: number,
  { asOf, reason }: { readonly asOf: number; readonly reason: string },
  run: Run,
): Promise<void> {
  if (update === null) throw new Error('only an update is put away');
  const at = run.clock().toISOString();
  await settleDispatch(tx, id, { state: 'cancelled', at, errorCode: NOT_NEEDED });
  const [docket] = await docketsById(tx, [docketId]);
  if (!docket) throw new Error(`docket ${docketId} is gone`);
  await changeDocket(tx, docket, updatedChange(docket, update, at), {
    kind: 'update_put_away',
    at,
    actor: run.actor,
    data: { ...(await dispatchData(tx, id)), asOf, learnt: update.learnt, ...(update.gone && { gone: true }) },
    texts: { reason },
  });
}

function isSame(now: UpdateDue, shown: UpdateDue | null): boolean {
  return shown !== null && now.gone === shown.gone && now.learnt.join() === shown.learnt.join();
}
