/** The dockets that `forward --ready` leaves to a person for one reason. */
import type { Handle } from '../../db/db.ts';
import { unsettledDockets, waitingDockets } from '../../db/stores/dispatches/forwarding-store.ts';
import { type HeldBack, heldBackBy } from '../../domain/dispatch/held-back.ts';

/** Internal ids, emergencies first. */
export async function docketsHeldBack(handle: Handle, why: HeldBack): Promise<number[]> {
  // Paper takes what a public reply may not, and is not kept waiting by one.
  const channel = why === 'withheld' || why === 'unsettled' ? 'reply' : 'print';
  const unsettled = channel === 'print' ? new Set<number>() : await unsettledDockets(handle, channel, ['needs_person', 'sending']);
  const waiting = await waitingDockets(handle);
  return waiting.flatMap((docket) => (heldBackBy(docket, channel, unsettled) === why ? [docket.id] : []));
}
