/** Records what became of a sending: dispatch, docket and event change together. */
import type { Db, WriteHandle } from '../db/db.ts';
import { dispatchById, settleDispatch } from '../db/stores/dispatches/dispatch-store.ts';
import { changeDocket } from '../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../db/stores/dockets/docket-row.ts';
import { docketsById } from '../db/stores/dockets/docket-store.ts';
import { applyAct, type DocketAct, type StateChange } from '../domain/docket/docket-life.ts';
import type { UpdateDue } from '../domain/dispatch/updates.ts';
import type { Reserved } from './reserve.ts';
import type { Run } from './run.ts';

export interface Settlement {
  readonly state: 'sent' | 'printed' | 'failed' | 'needs_person';
  /** The post that was made, or the packet's file. */
  readonly ref?: string;
  readonly errorCode?: string;
  /** X has the very text already, under an id that it does not tell: open until the thread shows the post. */
  readonly stood?: boolean;
  /** The handle that replied, where it is headquarters' own: its reply acknowledges. */
  readonly acknowledgedBy?: string;
}

/** A claim that another process took over is left to it. */
export async function settle(
  db: Db,
  settlements: readonly { readonly reserved: Reserved; readonly settlement: Settlement }[],
  run: Run,
): Promise<void> {
  await db.write(async (tx) => {
    for (const { reserved, settlement } of settlements) await settleOne(tx, reserved, settlement, run);
  });
}

async function settleOne(tx: WriteHandle, { item, dispatchId, alongIds, asOf }: Reserved, settlement: Settlement, run: Run): Promise<void> {
  const at = run.clock().toISOString();
  const { state, ref, errorCode, acknowledgedBy, stood = false } = settlement;
  const columns = { state, at, isOpen: stood, ...(ref !== undefined && { resultRef: ref }), ...(errorCode !== undefined && { errorCode }) };
  if (!(await settleDispatch(tx, dispatchId, columns, run.claimant))) return;
  for (const id of alongIds) await settleDispatch(tx, id, columns, run.claimant);
  const [docket] = await docketsById(tx, [item.docketId]);
  if (!docket) throw new Error(`docket ${item.docketId} is gone`);
  const delivered = state === 'sent' || state === 'printed';
  const { update } = item;
  const change =
    update === null ? forwardedChange(docket, item.channel === 'reply', at, acknowledgedBy) : updatedChange(docket, update, at);
  await changeDocket(tx, docket, delivered ? change : {}, {
    kind: !delivered ? `dispatch_${state}` : update === null ? 'forwarded' : 'updated',
    at,
    actor: run.actor,
    data: {
      ...(await dispatchData(tx, dispatchId)),
      ...(alongIds.length > 0 && { along: item.along.map(({ recipient }) => recipient) }),
      ...(delivered && { asOf }),
      ...(update !== null && { learnt: update.learnt, ...(update.gone && { gone: true }) }),
      ...(ref !== undefined && state === 'sent' && { ref }),
      ...(stood && { stood }),
      ...(errorCode !== undefined && { error: errorCode }),
      ...(item.overruled && { overruled: true }),
    },
    ...(item.overruled && run.reason !== undefined && { texts: { reason: run.reason } }),
  });
}

/** How a forwarding that arrived changes the docket. One that was closed while it went out stays as it is. */
export function forwardedChange(docket: Docket, numberTold: boolean, at: string, acknowledgedBy?: string): StateChange {
  if (docket.status === 'closed' || docket.status === 'void') return {};
  const acts: DocketAct[] = [{ act: 'forward', at, numberTold }];
  if (acknowledgedBy !== undefined && docket.leadUnit !== null) {
    acts.unshift({ act: 'desk_reply', at, by: acknowledgedBy, names: { unit: docket.leadUnit, district: docket.district } });
  }
  let change: StateChange = {};
  for (const act of acts) change = { ...change, ...applyAct({ ...docket, ...change }, act) };
  return change;
}

/** A person has seen what was learnt, and the units know it; the one that holds the docket has it again. */
export function updatedChange(docket: Docket, { unit, gone }: Pick<UpdateDue, 'unit' | 'gone'>, at: string): StateChange {
  if (docket.status === 'closed' || docket.status === 'void') return {};
  const hasItAgain = unit === docket.leadUnit && !gone && docket.forwardedAt === null;
  return applyAct(docket, hasItAgain ? { act: 'forward', at, numberTold: false } : { act: 'update' });
}

/** A dispatch in an event: ids and codes. */
export async function dispatchData(tx: WriteHandle, id: number): Promise<Record<string, unknown>> {
  const dispatch = await dispatchById(tx, id);
  if (!dispatch) throw new Error(`dispatch ${id} is gone`);
  const { recipient, channel, purpose, round, state } = dispatch;
  return { dispatch: id, recipient, channel, purpose, round, state };
}
