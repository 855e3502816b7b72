/** Before anything is sent: the rows of a plan's sendings are written, and one process claims each (law 6). */

import type { Db, WriteHandle } from '../db/db.ts';
import { claimDispatches, insertDispatch, releaseDispatches, rewriteDispatch } from '../db/stores/dispatches/dispatch-store.ts';
import { lastEventSeq } from '../db/stores/dispatches/update-store.ts';
import { SENDING } from '../domain/messages/forwarding/sending.ts';
import type { Text } from '../domain/messages/text.ts';
import { MINUTE_MS } from '../domain/time/ist.ts';
import { makePlan, type Plan } from './make-plan.ts';
import type { PlannedSending, SendingRow } from './plan/case.ts';
import type { Run } from './run.ts';
import { type SendResult, sendResult } from './send-result.ts';

/** Longer than any deadline of the wire, so that a lease that ran out means a process that died. */
const LEASE_MS = 5 * MINUTE_MS;

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
      const found = asShown(now, shown);
      const one = found.item && (await reserveOne(tx, found.item, asOf, run));
      if (one) reserved.push(one);
      else refused.push(sendResult({ item: shown, dispatchId: null }, 'refused', found.why));
    }
    return { reserved, refused };
  });
}

/** What that sending is in the new plan; null where it is not as it was shown, with the reason. */
function asShown(now: Plan, shown: PlannedSending): { readonly item: PlannedSending | null; readonly why: Text } {
  const ofDocket = now.items.filter(({ docketId }) => docketId === shown.docketId);
  const item = ofDocket.find(({ recipient }) => recipient === shown.recipient) ?? ofDocket.find(({ act }) => act === 'refuse');
  if (item?.act === 'refuse') return { item: null, why: item.why };
  const same = item && item.reply?.text === shown.reply?.text && item.overruled === shown.overruled && sameUpdate(item, shown);
  return { item: same ? item : null, why: SENDING.changedSince };
}

async function reserveOne(tx: WriteHandle, item: PlannedSending, asOf: number, run: Run): Promise<Reserved | null> {
  const dispatchId = await rowOf(tx, item, item, run);
  if (dispatchId === null) return null;
  const alongIds: number[] = [];
  for (const row of item.along) {
    const id = await rowOf(tx, item, row, run);
    if (id !== null) alongIds.push(id);
  }
  return { item, dispatchId, alongIds, asOf };
}

/** More may have been learnt since it was shown, and a yes to an update covers that; it never turns a packet into a notice. */
function sameUpdate(item: PlannedSending, shown: PlannedSending): boolean {
  return (item.update === null) === (shown.update === null) && item.update?.gone === shown.update?.gone;
}

/** The row of one recipient of a sending: the existing one, or a new one; null where another process has written it. */
export function rowOf(tx: WriteHandle, item: PlannedSending, row: SendingRow, run: Run): Promise<number | null> {
  const written = { template: item.reply?.template ?? null, text: item.reply?.text ?? null };
  // What goes out now is what was shown now, and not what the row held when it was planned first.
  if (row.dispatchId !== null) return rewriteDispatch(tx, row.dispatchId, written).then(() => row.dispatchId);
  return insertDispatch(tx, {
    ...written,
    docketId: item.docketId,
    recipient: row.recipient,
    channel: item.channel,
    purpose: item.update === null ? 'forward' : 'update',
    round: row.round,
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
  const claimed = await db.write((tx) => claimRows(tx, reserved, run));
  return reserved.filter(({ dispatchId }) => claimed.has(dispatchId));
}

/**
 * The same for one that goes out long after it was reserved: meanwhile the docket may have been withheld, closed, transferred or answered by
 * another process, and what is posted can't be taken back. Returns why not where that is so.
 */
export async function claimAsShown(db: Db, { item: shown }: Reserved, run: Run): Promise<Reserved | Text> {
  return db.write(async (tx) => {
    const { item, why } = asShown(await makePlan(tx, [shown.docketId], run.options, run.clock()), shown);
    if (item === null) return why;
    const one = await reserveOne(tx, item, await lastEventSeq(tx), run);
    return one && (await claimRows(tx, [one], run)).has(one.dispatchId) ? one : SENDING.takenByAnother;
  });
}

function claimRows(tx: WriteHandle, reserved: readonly Reserved[], run: Run): Promise<Set<number>> {
  const now = run.clock();
  return claimDispatches(
    tx,
    reserved.flatMap(({ dispatchId, alongIds }) => [dispatchId, ...alongIds]),
    {
      by: run.claimant,
      now: now.toISOString(),
      leaseUntil: new Date(now.getTime() + LEASE_MS).toISOString(),
      alsoUncertain: run.options.channel === 'print',
    },
  );
}
