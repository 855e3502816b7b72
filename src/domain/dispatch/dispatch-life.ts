/** What a person may still do about a dispatch: pure, asked by the commands and by the plan of a further forwarding. */
import type { DispatchState } from './dispatch.ts';
import { UserError } from '../user-error.ts';

export interface DispatchStanding {
  readonly id: number;
  readonly state: DispatchState;
  /** While it lasts one process has it in hand. */
  readonly leaseUntil: string | null;
}

/** What is over by itself: sending it again would tell the unit twice. */
export const DELIVERED_STATES: readonly DispatchState[] = ['sent', 'printed', 'delivered', 'answered', 'done_by_hand'];

/** In hand: sent to the wire by a process that still has time to report. */
export function isInHand({ state, leaseUntil }: DispatchStanding, now: string): boolean {
  return state === 'sending' && leaseUntil !== null && leaseUntil > now;
}

/** Went to the wire, and the process never reported: nobody knows whether it arrived. */
export function isUncertain({ state, leaseUntil }: DispatchStanding, now: string): boolean {
  return state === 'sending' && (leaseUntil === null || leaseUntil <= now);
}

/** A person did by hand what the dispatch was for. Throws UserError `refused` where there is nothing left to do. */
export function mayBeDoneByHand(dispatch: DispatchStanding, now: string): void {
  refuseInHand(dispatch, now);
  if (DELIVERED_STATES.includes(dispatch.state)) throw settled(dispatch);
  if (dispatch.state === 'cancelled')
    throw new UserError('refused', `Dispatch ${dispatch.id} was cancelled.`, ['Forward the docket again: uppolice forward DOCKET']);
}

/** Nothing will be sent any more. Throws UserError `refused` where it has gone out, or was cancelled already. */
export function mayBeCancelled(dispatch: DispatchStanding, now: string): void {
  refuseInHand(dispatch, now);
  if (DELIVERED_STATES.includes(dispatch.state)) throw settled(dispatch);
  if (dispatch.state === 'cancelled') throw new UserError('refused', `Dispatch ${dispatch.id} is cancelled already.`);
}

function settled({ id, state }: DispatchStanding): UserError {
  return new UserError('refused', `Dispatch ${id} is ${state.replaceAll('_', ' ')} already.`, [`See it: uppolice dispatch show ${id}`]);
}

function refuseInHand(dispatch: DispatchStanding, now: string): void {
  if (!isInHand(dispatch, now)) return;
  throw new UserError('refused', `Dispatch ${dispatch.id} is being sent at this moment.`, [
    `Look again in a few minutes: uppolice dispatch show ${dispatch.id}`,
  ]);
}
