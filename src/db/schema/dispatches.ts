/** What was sent to units and citizens. */
import type { Generated } from 'kysely';
import type { DispatchChannel, DispatchPurpose, DispatchState } from '../../domain/dispatch/dispatch.ts';

export interface DispatchesTable {
  id: Generated<number>;
  docket_id: number;
  /** A unit's code, or `citizen`. */
  recipient: string;
  channel: DispatchChannel;
  purpose: DispatchPurpose;
  /** 1 for the first sending; each deliberate repetition counts up. */
  round: number;
  state: DispatchState;
  template: string | null;
  /** The text as planned; erasable. */
  text: string | null;
  planned_at: string;
  claimed_by: string | null;
  lease_until: string | null;
  sent_at: string | null;
  settled_at: string | null;
  /** The post that was made, or the packet's file. */
  result_ref: string | null;
  error_code: string | null;
  attempts: number;
}

/**
 * Dockets of which something may have been learnt since a unit was informed: triggers add them with each change of the row.
 * What is due is derived from the docket and its events; this only says where to look.
 */
export interface UpdatesToCheckTable {
  docket_id: number;
}
