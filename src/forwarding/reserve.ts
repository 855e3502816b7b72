/** Before anything is sent: the rows of a plan's sendings are written, and one process claims each (law 6). */
import { lastEventSeq } from '../db/stores/dispatches/update-store.ts';
import type { Db, WriteHandle } from '../db/db.ts';
import { claimDispatches, insertDispatch, releaseDispatches } from '../db/stores/dispatches/dispatch-store.ts';
import { SENDING } from '../domain/messages/forwarding/sending.ts';
import { makePlan } from './make-plan.ts';
import type { PlannedSending, SendingRow } from './plan/case.ts';
import type { Run } from './run.ts';
import { type SendResult, sendResult } from './send-result.ts';

/** Longer than any deadline of the wire, so that a lease that ran out means a process that died. */
const LEASE_MS = 5 * 60_000;

/** A sending with its row. */
export interface Reserved {
  readonly item: PlannedSending;
  readonly dispatchId: number;
  /** The rows of the units that the same reply names. */
  readonly alongIds: readonly number[];
  /** The number of the register's last event when it was planned under the lock: what came later was not told. */
  readonly asOf: number;
}

/** Writes the rows of these sendings as planned. What is no longer as it was shown comes back as refused. */
export async function reserve(
  db: Db,
  items: readonly PlannedSending[],
  run: Run,
): Promise<{ reserved: Reserved[]; refused: SendResult[] }> {
  return db.write(async (tx) => {
    const reserved: Reserved[] = [];
    const refused: SendResult[] = [];
    const asOf = await lastEventSeq(tx);
    // Planned again under the lock: a docket may have been closed, transferred or forwarded since it was shown.
    const now = await makePlan(
      tx,
      items.map(({ docketId }) => docketId),
      run.options,
      run.clock(),
    );
    for (const shown of items) {
      const ofDocket = now.items.filter(({ docketId }) => docketId === shown.docketId);
      const item = ofDocket.find(({ recipient }) => recipient === shown.recipient) ?? ofDocket.find(({ act }) => act === 'refuse');
      const same =
        item?.act === 'send' && item.reply?.text === shown.reply?.text && item.overruled === shown.overruled && sameUpdate(item, shown);
      const dispatchId = same ? await rowOf(tx, item, item, run) : null;
      if (same && dispatchId !== null) {
        const alongIds: number[] = [];
        for (const row of item.along) {
          const id = await rowOf(tx, item, row, run);
          if (id !== null) alongIds.push(id);
        }
        reserved.push({ item, dispatchId, alongIds, asOf });
      } else {
        const why = item?.act === 'refuse' ? item.why : SENDING.changedSince;
        refused.push(sendResult({ item: shown, dispatchId: null }, 'refused', why));
      }
    }
    return { reserved, refused };
  });
}

/** More may have been learnt since it was shown, and a yes to an update covers that; it never turns a packet into a notice. */
function sameUpdate(item: PlannedSending, shown: PlannedSending): boolean {
  return (item.update === null) === (shown.update === null) && item.update?.gone === shown.update?.gone;
}

/** The row of one recipient of a sending: the existing one, or a new one; null where another process has written it. */
export function rowOf(tx: WriteHandle, item: PlannedSending, row: SendingRow, run: Run): Promise<number | null> {
  if (row.dispatchId !== null) return Promise.resolve(row.dispatchId);
  return insertDispatch(tx, {
    docketId: item.docketId,
    recipient: row.recipient,
    channel: item.channel,
    purpose: item.update === null ? 'forward' : 'update',
    round: row.round,
    template: item.reply?.template ?? null,
    text: item.reply?.text ?? null,
    plannedAt: run.clock().toISOString(),
  });
}

/** What this process has claimed and not begun is free again at once. */
export async function release(db: Db, claimed: readonly Reserved[], run: Run): Promise<void> {
  const ids = claimed.flatMap(({ dispatchId, alongIds }) => [dispatchId, ...alongIds]);
  if (ids.length > 0) await db.write((tx) => releaseDispatches(tx, ids, run.claimant));
}

/** Marks them as being sent; returns those that this process got. */
export async function claim(db: Db, reserved: readonly Reserved[], run: Run): Promise<Reserved[]> {
  const now = run.clock();
  const claimed = await db.write((tx) =>
    claimDispatches(
      tx,
      reserved.flatMap(({ dispatchId, alongIds }) => [dispatchId, ...alongIds]),
      {
        by: run.claimant,
        now: now.toISOString(),
        leaseUntil: new Date(now.getTime() + LEASE_MS).toISOString(),
        alsoUncertain: run.options.channel === 'print',
      },
    ),
  );
  return reserved.filter(({ dispatchId }) => claimed.has(dispatchId));
}
