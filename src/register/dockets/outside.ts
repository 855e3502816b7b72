/** A body outside the state police has a docket beside its district: an embassy, a ministry, another state (law 5). */
import type { Db, WriteHandle } from '../../db/db.ts';
import { dispatchesOf, insertDispatch, settleDispatch } from '../../db/stores/dispatches/dispatch-store.ts';
import { addConcerns } from '../../db/stores/dockets/concern-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { type OutsideBody, outsideBodiesOf, saveOutsideBody } from '../../db/stores/dockets/outside-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { isWithBody } from '../../domain/overseas/outside-body.ts';
import { OUTSIDE } from '../../domain/messages/commands/overseas/outside.ts';
import { startOfIstDay } from '../../domain/time/ist.ts';
import { latestDayAnywhere } from '../../domain/overseas/outreach.ts';
import { UserError } from '../../domain/user-error.ts';
import { actOnDocket } from './act-on-docket.ts';

export type { OutsideBody };

/**
 * Records what stands there. The first time, and whenever the body is asked anew, that is a dispatch which a person has done by hand. Throws
 * UserError `refused` for a closed docket, and for an answer of a body that was never asked; `bad_input` for a day to come.
 */
export async function giveOutside(db: Db, docketId: number, said: OutsideBody, reason: string, by: Acting): Promise<Docket> {
  if (said.on > latestDayAnywhere(by.now)) throw new UserError('bad_input', OUTSIDE.stillToCome(said.on), [OUTSIDE.sayTheDay]);
  return actOnDocket(db, docketId, by, async (docket, tx) => {
    const before = (await outsideBodiesOf(tx, [docket.id])).get(docket.id) ?? [];
    const known = before.find(({ body }) => body === said.body) ?? null;
    if (known === null && !isWithBody(said.status)) throw new UserError('refused', OUTSIDE.neverAsked, [OUTSIDE.askFirst]);
    const now: OutsideBody = { ...said, ref: said.ref ?? known?.ref ?? null };
    const at = by.now.toISOString();
    await saveOutsideBody(tx, docket.id, now, at);
    await addConcerns(tx, docket.id, [said.body], 'outside', at);
    const dispatch = await recorded(tx, docket, said, known === null || (said.status === 'asked' && !isWithBody(known.status)), at);
    const others = before.filter(({ body, status }) => body !== said.body && isWithBody(status));
    return {
      act: { act: 'outside', since: sinceWhen(docket, now, others, at) },
      kind: 'given_outside',
      data: { authority: said.body, status: said.status, on: said.on, ...(dispatch !== null && { dispatch }) },
      texts: { reason },
    };
  });
}

/** The last one still asked decides since when it lies outside; null: all have answered. */
function sinceWhen(docket: Docket, now: OutsideBody, others: readonly OutsideBody[], at: string): string | null {
  if (!isWithBody(now.status)) return others.length === 0 ? null : docket.outsideAt;
  const began = startOfIstDay(now.on).toISOString();
  const day = began > docket.registeredAt && began < at ? began : at;
  return docket.outsideAt !== null && docket.outsideAt > day ? docket.outsideAt : day;
}

/** The dispatch that is new, or that has been answered now; null where nothing went out and nothing came back. */
async function recorded(
  tx: WriteHandle,
  docket: Docket,
  { body, status }: OutsideBody,
  isNew: boolean,
  at: string,
): Promise<number | null> {
  const earlier = (await dispatchesOf(tx, [docket.id])).filter(({ recipient, channel }) => recipient === body && channel === 'hand');
  if (isNew) {
    const id = await insertDispatch(tx, {
      docketId: docket.id,
      recipient: body,
      channel: 'hand',
      purpose: 'forward',
      round: earlier.length + 1,
      template: null,
      text: null,
      plannedAt: at,
    });
    if (id !== null) await settleDispatch(tx, id, { state: 'done_by_hand', at });
    return id;
  }
  const last = earlier.at(-1);
  if (!last || isWithBody(status)) return null;
  await settleDispatch(tx, last.id, { state: 'answered', at });
  return last.id;
}
