/** What a person does about a dispatch: marks it as done by hand, or cancels it. */
import type { Db, WriteHandle } from '../db/db.ts';
import {
  type Dispatch,
  dispatchById,
  type DispatchFilter,
  type ListedDispatch,
  listDispatches,
  settleDispatch,
} from '../db/stores/dispatches/dispatch-store.ts';
import { concernsOf, unitsInRole } from '../db/stores/dockets/concern-store.ts';
import { changeDocket } from '../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../db/stores/dockets/docket-row.ts';
import { docketsById } from '../db/stores/dockets/docket-store.ts';
import { seriesOf } from '../db/stores/facts/register-store.ts';
import type { Acting } from '../domain/acting.ts';
import { mayBeCancelled, mayBeDoneByHand } from '../domain/dispatch/dispatch-life.ts';
import { formatDocket } from '../domain/docket/number/docket-number.ts';
import { DISPATCH_ACTS } from '../domain/messages/forwarding/dispatch-acts.ts';
import { TYPED_TEXT } from '../domain/messages/domain/typed-text.ts';
import { requiredText } from '../domain/text/typed-text.ts';
import { UserError } from '../domain/user-error.ts';
import { dispatchData, forwardedChange, updatedChange } from './settle.ts';

/** A person did what the dispatch was for; after a forwarding the docket counts as forwarded. */
export async function dispatchDoneByHand(db: Db, id: number, note: string, by: Acting): Promise<Dispatch> {
  return settledBy(db, id, async (tx, dispatch, docket) => {
    const at = by.now.toISOString();
    mayBeDoneByHand(dispatch, at);
    await settleDispatch(tx, id, { state: 'done_by_hand', at });
    const { purpose, recipient } = dispatch;
    const concerns = (await concernsOf(tx, [docket.id])).get(docket.id);
    const gone = purpose === 'update' && recipient !== docket.leadUnit && !unitsInRole(concerns, 'also').includes(recipient);
    const change =
      purpose === 'forward'
        ? forwardedChange(docket, dispatch.channel === 'reply', at)
        : purpose === 'update'
          ? updatedChange(docket, { unit: recipient, gone }, at)
          : {};
    await changeDocket(tx, docket, change, {
      kind: 'dispatch_done',
      at,
      actor: by.actor,
      data: { ...(await dispatchData(tx, id)), ...(gone && { gone }) },
      texts: { note: requiredText(note, TYPED_TEXT.theText, TYPED_TEXT.giveWith('--note')) },
    });
  });
}

export async function cancelDispatch(db: Db, id: number, reason: string, by: Acting): Promise<Dispatch> {
  return settledBy(db, id, async (tx, dispatch, docket) => {
    const at = by.now.toISOString();
    mayBeCancelled(dispatch, at);
    await settleDispatch(tx, id, { state: 'cancelled', at });
    await changeDocket(
      tx,
      docket,
      {},
      {
        kind: 'dispatch_cancelled',
        at,
        actor: by.actor,
        data: await dispatchData(tx, id),
        texts: { reason: requiredText(reason, TYPED_TEXT.theReason, TYPED_TEXT.giveWith('--reason')) },
      },
    );
  });
}

async function settledBy(
  db: Db,
  id: number,
  work: (tx: WriteHandle, dispatch: Dispatch, docket: Docket) => Promise<void>,
): Promise<Dispatch> {
  return db.write(async (tx) => {
    const dispatch = await knownDispatch(tx, id);
    const [docket] = await docketsById(tx, [dispatch.docketId]);
    if (!docket) throw new Error(`docket ${dispatch.docketId} is gone`);
    await work(tx, dispatch, docket).catch(async (error: unknown) => {
      throw error instanceof UserError ? error.aboutDocket(formatDocket(await seriesOf(tx), docket)) : error;
    });
    return knownDispatch(tx, id);
  });
}

async function knownDispatch(tx: WriteHandle | Db, id: number): Promise<Dispatch> {
  const dispatch = await dispatchById(tx, id);
  if (dispatch) return dispatch;
  throw new UserError('not_found', DISPATCH_ACTS.unknown(id), [DISPATCH_ACTS.seeAll]);
}

/** One dispatch with its docket. Throws UserError `not_found`. */
export async function findDispatch(db: Db, id: number): Promise<ListedDispatch> {
  const { docketId } = await knownDispatch(db, id);
  for await (const page of readDispatches(db, { docketId })) {
    const found = page.find((dispatch) => dispatch.id === id);
    if (found) return found;
  }
  throw new Error(`dispatch ${id} has no docket`);
}

/** Oldest first, page by page. */
export async function* readDispatches(db: Db, filter: DispatchFilter): AsyncGenerator<ListedDispatch[]> {
  let after = 0;
  for (;;) {
    const page = await listDispatches(db, filter, after, 500);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (!last || page.length < 500) return;
    after = last.id;
  }
}
