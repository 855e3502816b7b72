/** A hold: nothing of a docket is forgotten while it stands, regardless of who asks (law 15). Pure. */
import { HOLDING } from '../messages/domain/holding.ts';
import { UserError } from '../user-error.ts';
import type { StateChange } from './docket-life.ts';
import type { DocketState } from './docket-state.ts';

/** Throws UserError `refused` where it stands already, and for a number without a docket. */
export function holdFrom(state: Pick<DocketState, 'heldSince' | 'status'>, at: string): StateChange {
  if (state.status === 'void') throw new UserError('refused', HOLDING.void);
  if (state.heldSince !== null) throw new UserError('refused', HOLDING.heldAlready(state.heldSince), [HOLDING.liftFirst]);
  return { heldSince: at };
}

/** Throws UserError `refused` where there is none. */
export function liftHold(state: Pick<DocketState, 'heldSince'>): StateChange {
  if (state.heldSince === null) throw new UserError('refused', HOLDING.notHeld, [HOLDING.seeWhere]);
  return { heldSince: null };
}
