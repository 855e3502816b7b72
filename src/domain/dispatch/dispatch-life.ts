/** What a person may still do about a dispatch: pure, asked by the commands and by the plan of a further forwarding. */
import type { DispatchState } from './dispatch.ts';
import { DISPATCH_LIFE } from '../messages/domain/dispatch-life.ts';
import { UserError } from '../user-error.ts';

export interface DispatchStanding {
  readonly id: number;
  readonly state: DispatchState;
  /** Until then one process has claimed it; UTC ISO-8601. */
  readonly leaseUntil: string | null;
}

/** States in which the message has reached the unit: sending it again would tell the unit twice. */
export const DELIVERED_STATES: readonly DispatchState[] = ['sent', 'printed', 'delivered', 'answered', 'done_by_hand'];

/** The error of a reply that can't be posted: the citizen's post is deleted, or hidden from us. */
export const POST_GONE = 'post_gone';

/** The mark of an update that a person decided not to send. */
export const NOT_NEEDED = 'not_needed';

/** A process is sending it, and still has time to report. */
export function isBeingSent({ state, leaseUntil }: DispatchStanding, now: string): boolean {
  return state === 'sending' && leaseUntil !== null && leaseUntil > now;
}

/** It may have been sent, but the process never reported: nobody knows whether it arrived. */
export function isUncertain({ state, leaseUntil }: DispatchStanding, now: string): boolean {
  return state === 'sending' && (leaseUntil === null || leaseUntil <= now);
}

/** A person did by hand what the dispatch was for. Throws UserError `refused` where there is nothing left to do. */
export function mayBeDoneByHand(dispatch: DispatchStanding, now: string): void {
  refuseWhileBeingSent(dispatch, now);
  if (DELIVERED_STATES.includes(dispatch.state)) throw alreadyOver(dispatch);
  if (dispatch.state === 'cancelled') throw new UserError('refused', DISPATCH_LIFE.cancelled(dispatch.id), [DISPATCH_LIFE.forwardAgain]);
}

/** Nothing will be sent any more. Throws UserError `refused` where it has gone out, or was cancelled already. */
export function mayBeCancelled(dispatch: DispatchStanding, now: string): void {
  refuseWhileBeingSent(dispatch, now);
  if (DELIVERED_STATES.includes(dispatch.state)) throw alreadyOver(dispatch);
  if (dispatch.state === 'cancelled') throw new UserError('refused', DISPATCH_LIFE.cancelledAlready(dispatch.id));
}

function alreadyOver({ id, state }: DispatchStanding): UserError {
  return new UserError('refused', DISPATCH_LIFE.over(id, state), [DISPATCH_LIFE.see(id)]);
}

function refuseWhileBeingSent(dispatch: DispatchStanding, now: string): void {
  if (!isBeingSent(dispatch, now)) return;
  throw new UserError('refused', DISPATCH_LIFE.beingSent(dispatch.id), [DISPATCH_LIFE.lookAgain(dispatch.id)]);
}
