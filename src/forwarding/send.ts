/** Takes a plan's sendings in hand and records what became of them; the row says `sending` before anything leaves the house (law 6). */
import { randomBytes } from 'node:crypto';
import type { Db, WriteHandle } from '../db/db.ts';
import { claimDispatches, dispatchById, insertDispatch, settleDispatch } from '../db/stores/dispatches/dispatch-store.ts';
import { changeDocket } from '../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../db/stores/dockets/docket-row.ts';
import { docketsById } from '../db/stores/dockets/docket-store.ts';
import type { LongActing } from '../domain/acting.ts';
import type { Actor } from '../domain/actor.ts';
import type { DispatchState } from '../domain/dispatch/dispatch.ts';
import { applyAct, type DocketAct, type StateChange } from '../domain/docket/docket-life.ts';
import type { PlannedSending, SendingRow } from './plan.ts';
import { makePlan, type PlanOptions } from './subjects.ts';

/** Longer than any deadline of the wire, so that a lease that ran out means a process that died. */
const LEASE_MS = 5 * 60_000;

/** One run of forwarding: who sends, with which wish, and how it ends early. */
export interface Run extends LongActing {
  readonly options: PlanOptions;
  /** Why the rule on the accused was set aside; with `wish.overrule`. */
  readonly reason?: string;
  readonly signal: AbortSignal;
  /** Tells this process's claims from others'. */
  readonly claimant: string;
}

export function newClaimant(actor: Actor): string {
  return `${actor.login}@${actor.host}/${randomBytes(4).toString('hex')}`;
}

/** A sending with its row. */
export interface Reserved {
  readonly item: PlannedSending;
  readonly dispatchId: number;
  /** The rows of the units that the same reply names. */
  readonly alongIds: readonly number[];
}

/** What became of one docket. */
export interface Outcome {
  readonly docketId: number;
  readonly number: string;
  readonly recipient: string | null;
  /** Further units that the same reply names. */
  readonly along: readonly string[];
  readonly channel: PlanOptions['channel'];
  /** `refused`: nothing was sent because of a rule, or somebody else was first. */
  readonly state: DispatchState | 'refused';
  readonly why: string;
  readonly hints: readonly string[];
  readonly dispatchId: number | null;
  /** Of a reply. */
  readonly text: string | null;
  /** Where a person can post the text. */
  readonly link: string | null;
}

export function outcomeOf(
  { item, dispatchId }: Pick<Reserved, 'item' | 'dispatchId'>,
  state: Outcome['state'],
  why: string,
  more: { hints?: readonly string[]; link?: string } = {},
): Outcome {
  const { docketId, number, recipient, channel, reply } = item;
  return {
    docketId,
    number,
    recipient,
    along: item.along.map((row) => row.recipient),
    channel,
    state,
    why,
    hints: more.hints ?? [],
    dispatchId,
    text: reply?.text ?? null,
    link: more.link ?? null,
  };
}

/** Writes the rows of these sendings as planned. What no longer stands as it was shown comes back as refused. */
export async function reserve(db: Db, items: readonly PlannedSending[], run: Run): Promise<{ reserved: Reserved[]; refused: Outcome[] }> {
  return db.write(async (tx) => {
    const reserved: Reserved[] = [];
    const refused: Outcome[] = [];
    // Planned again under the lock: somebody may have closed, transferred or forwarded a docket since it was shown.
    const now = await makePlan(
      tx,
      items.map(({ docketId }) => docketId),
      run.options,
      run.clock(),
    );
    for (const shown of items) {
      const ofDocket = now.items.filter(({ docketId }) => docketId === shown.docketId);
      const item = ofDocket.find(({ recipient }) => recipient === shown.recipient) ?? ofDocket.find(({ act }) => act === 'refuse');
      const same = item?.act === 'send' && item.reply?.text === shown.reply?.text && item.overruled === shown.overruled;
      const dispatchId = same ? await rowOf(tx, item, item, run) : null;
      if (same && dispatchId !== null) {
        const along: number[] = [];
        for (const row of item.along) {
          const id = await rowOf(tx, item, row, run);
          if (id !== null) along.push(id);
        }
        reserved.push({ item, dispatchId, alongIds: along });
      } else {
        const why = item?.act === 'refuse' ? item.why : 'Somebody changed it since the plan was shown: run it again.';
        refused.push({ ...outcomeOf({ item: shown, dispatchId: 0 }, 'refused', why), dispatchId: null });
      }
    }
    return { reserved, refused };
  });
}

/** The row of one recipient of a sending: the one that stands, else a new one; null where another process has written it. */
function rowOf(tx: WriteHandle, item: PlannedSending, row: SendingRow, run: Run): Promise<number | null> {
  if (row.dispatchId !== null) return Promise.resolve(row.dispatchId);
  return insertDispatch(tx, {
    docketId: item.docketId,
    recipient: row.recipient,
    channel: item.channel,
    purpose: 'forward',
    round: row.round,
    template: item.reply?.template ?? null,
    text: item.reply?.text ?? null,
    plannedAt: run.clock().toISOString(),
  });
}

/** Takes them in hand; returns those that this process got. */
export async function claim(db: Db, reserved: readonly Reserved[], run: Run): Promise<Reserved[]> {
  const now = run.clock();
  const got = await db.write((tx) =>
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
  return reserved.filter(({ dispatchId }) => got.has(dispatchId));
}

export interface Result {
  readonly state: 'sent' | 'printed' | 'failed' | 'needs_person';
  /** The post that was made, or the packet's file. */
  readonly ref?: string;
  readonly errorCode?: string;
  /** The handle that replied, where it is headquarters' own: its reply acknowledges. */
  readonly acknowledgedBy?: string;
}

/** Records results: dispatch, docket and event move together. A claim that another process took over is left to it. */
export async function settle(
  db: Db,
  results: readonly { readonly reserved: Reserved; readonly result: Result }[],
  run: Run,
): Promise<void> {
  await db.write(async (tx) => {
    const at = run.clock().toISOString();
    for (const { reserved, result } of results) {
      const { item, dispatchId, alongIds } = reserved;
      const { state, ref, errorCode } = result;
      const settlement = { state, at, ...(ref !== undefined && { resultRef: ref }), ...(errorCode !== undefined && { errorCode }) };
      if (!(await settleDispatch(tx, dispatchId, settlement, run.claimant))) continue;
      for (const id of alongIds) await settleDispatch(tx, id, settlement, run.claimant);
      const [docket] = await docketsById(tx, [item.docketId]);
      if (!docket) throw new Error(`docket ${item.docketId} is gone`);
      const delivered = state === 'sent' || state === 'printed';
      await changeDocket(tx, docket, delivered ? forwardedChange(docket, item.channel === 'reply', at, result.acknowledgedBy) : {}, {
        kind: delivered ? 'forwarded' : `dispatch_${state}`,
        at,
        actor: run.actor,
        data: {
          ...(await dispatchData(tx, dispatchId)),
          ...(alongIds.length > 0 && { along: item.along.map(({ recipient }) => recipient) }),
          ...(state === 'sent' && { ref }),
          ...(errorCode !== undefined && { error: errorCode }),
          ...(item.overruled && { overruled: true }),
        },
        ...(item.overruled && run.reason !== undefined && { texts: { reason: run.reason } }),
      });
    }
  });
}

/** What a forwarding that arrived changes. A docket that was closed while it went out stays as it is. */
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

/** A dispatch in an event: ids and codes. */
export async function dispatchData(tx: WriteHandle, id: number): Promise<Record<string, unknown>> {
  const dispatch = await dispatchById(tx, id);
  if (!dispatch) throw new Error(`dispatch ${id} is gone`);
  const { recipient, channel, purpose, round, state } = dispatch;
  return { dispatch: id, recipient, channel, purpose, round, state };
}
