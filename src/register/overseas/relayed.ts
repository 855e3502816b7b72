/** What a coordinator hears of the dockets that were passed on from the place: number and status, and of those that are not withheld the district. */
import type { Handle } from '../../db/db.ts';
import { type Coordinator, coordinatorRows } from '../../db/stores/directory/coordinator-store.ts';
import { relayedDockets } from '../../db/stores/dockets/statement-store.ts';
import type { Status } from '../../domain/docket/complaint.ts';
import { docketNumbering } from '../shared/docket-number.ts';
import { showCoordinator } from './find-coordinator.ts';

/** No word of the complaint, no name, nothing of what it is about. */
export interface RelayedDocketShown {
  readonly docket: string;
  readonly status: Status;
  /** null where it is withheld, and where none is known. */
  readonly district: string | null;
  readonly registeredAt: string;
  readonly closedAt: string | null;
  /** Number of the coordinator who passed it on; a predecessor's are answered for too. */
  readonly relayedBy: number;
}

/** Of the place of the coordinator that was typed, by all who have held it, oldest first. `all`: closed ones too. */
export async function relayedFrom(
  handle: Handle,
  typed: string,
  all: boolean,
): Promise<{ readonly coordinator: Coordinator; readonly dockets: readonly RelayedDocketShown[] }> {
  const { coordinator } = await showCoordinator(handle, typed);
  const { country, cityKey } = coordinator;
  const holders = await coordinatorRows(handle, { country, cityKey });
  const numberOf = await docketNumbering(handle);
  const found = await relayedDockets(
    handle,
    holders.map(({ id }) => id),
  );
  const dockets = found.map((docket) => ({
    docket: numberOf(docket),
    status: docket.status,
    district: docket.district,
    registeredAt: docket.registeredAt,
    closedAt: docket.closedAt,
    relayedBy: docket.coordinatorId,
  }));
  return { coordinator, dockets: all ? dockets : dockets.filter(({ status }) => status === 'open' || status === 'in_process') };
}
