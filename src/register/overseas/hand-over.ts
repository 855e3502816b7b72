/** What passes on when the coordinator of a place changes: planned outreach by its day, dockets that are not closed; names of people do not. */
import type { Handle, WriteHandle } from '../../db/db.ts';
import { contactCount } from '../../db/stores/overseas/contact-store.ts';
import { type Coordinator, coordinatorRows } from '../../db/stores/directory/coordinator-store.ts';
import { relayedDockets } from '../../db/stores/dockets/statement-store.ts';
import { type Outreach, outreachRows, saveOutreach } from '../../db/stores/overseas/outreach-store.ts';
import type { Status } from '../../domain/docket/complaint.ts';
import { holderOn } from '../../domain/overseas/terms.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { docketNumbering } from '../shared/docket-number.ts';

export interface HandOver {
  /** Planned outreach that is the new one's from now on. */
  readonly outreach: readonly Outreach[];
  /** Planned for days before: the former one says how it went. */
  readonly outreachDue: readonly Outreach[];
  /** Dockets that a coordinator of this place passed on and that are not closed. */
  readonly dockets: readonly { readonly number: string; readonly status: Status }[];
  /** People whom the former one may write to: they have agreed to that with the former one, and are asked again or forgotten. */
  readonly contacts: number;
}

/** Gives planned outreach of the country to the one in office for its day and place; returns what has got another coordinator. */
export async function reassignPlanned(tx: WriteHandle, country: string, now: Date): Promise<Outreach[]> {
  const terms = await coordinatorRows(tx, { country });
  const moved: Outreach[] = [];
  for (const plan of await outreachRows(tx, { country, state: 'planned' })) {
    const coordinatorId = holderOn(terms, plan.city === null ? '' : indexText(plan.city), plan.on, now)?.id ?? null;
    if (coordinatorId === plan.coordinatorId) continue;
    await saveOutreach(tx, { ...plan, coordinatorId });
    moved.push({ ...plan, coordinatorId });
  }
  return moved;
}

/** `former` and the one who follows, in the same transaction as the change, after it. */
export async function handOver(handle: Handle, former: Coordinator, moved: readonly Outreach[]): Promise<HandOver> {
  const { country, cityKey } = former;
  const predecessors = await coordinatorRows(handle, { country, cityKey });
  const numberOf = await docketNumbering(handle);
  const dockets = await relayedDockets(
    handle,
    predecessors.map(({ id }) => id),
  );
  return {
    outreach: moved,
    outreachDue: await outreachRows(handle, { country, state: 'planned', coordinatorId: former.id }),
    dockets: dockets.flatMap((docket) =>
      docket.status === 'open' || docket.status === 'in_process' ? [{ number: numberOf(docket), status: docket.status }] : [],
    ),
    contacts: await contactCount(handle, former.id),
  };
}
