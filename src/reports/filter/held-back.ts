/** The dockets that wait to be forwarded: those that `forward --ready` leaves to a person for one reason, or those that it takes. */
import type { Handle } from '../../db/db.ts';
import { unsettledDockets, waitingDockets } from '../../db/stores/dispatches/forwarding-store.ts';
import type { DispatchChannel } from '../../domain/dispatch/dispatch.ts';
import { type HeldBack, heldBackBy, UNSETTLED, usualWay } from '../../domain/dispatch/held-back.ts';

/** Internal ids, emergencies first. `why`: null for those that nothing holds back. */
export async function docketsHeldBack(handle: Handle, why: HeldBack | null, channel: DispatchChannel = usualWay(why)): Promise<number[]> {
  const unsettled = await unsettledDockets(handle, channel, UNSETTLED[channel]);
  const waiting = await waitingDockets(handle);
  return waiting.flatMap((docket) => (heldBackBy(docket, channel, unsettled) === why ? [docket.id] : []));
}
