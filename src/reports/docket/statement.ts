/** What is known of a complaint that came another way than as a post: who, how to reach them, who passed it on, and who answers for it now. */
import type { Handle } from '../../db/db.ts';
import { type Coordinator, coordinatorRows } from '../../db/stores/directory/coordinator-store.ts';
import { statementsOf } from '../../db/stores/dockets/statement-store.ts';
import type { RelayedBy } from '../../domain/docket/statement.ts';
import { answeringAt, placeOfOrigin } from '../../domain/overseas/terms.ts';

export interface ShownCoordinator {
  readonly id: number;
  readonly name: string;
  /** null: of the whole country. */
  readonly city: string | null;
}

/** Of a withheld docket only who relayed it is shown, and whether contact is safe. */
export interface ShownStatement {
  readonly name: string | null;
  readonly contact: string | null;
  /** `yes`, `no`, or how it is safe. */
  readonly safeContact: string | null;
  /** In the complainant's own time, in words. */
  readonly contactWhen: string | null;
  readonly relayedBy: RelayedBy | null;
  /** The coordinator who passed it on. */
  readonly coordinator: ShownCoordinator | null;
}

export async function shownStatement(handle: Handle, docketId: number, withheld: boolean): Promise<ShownStatement | null> {
  const statement = (await statementsOf(handle, [docketId])).get(docketId);
  if (!statement) return null;
  const { name, contact, safeContact, contactWhen, relayedBy, coordinatorId } = statement;
  const coordinator = coordinatorId === null ? null : ((await coordinatorRows(handle)).find(({ id }) => id === coordinatorId) ?? null);
  const open = <T>(value: T) => (withheld ? null : value);
  return {
    name: open(name),
    contact: open(contact),
    // Whether it is safe tells nothing of anybody; how it is safe may.
    safeContact: safeContact === 'yes' || safeContact === 'no' ? safeContact : open(safeContact),
    contactWhen: open(contactWhen),
    relayedBy,
    coordinator: coordinator && shown(coordinator),
  };
}

/** Who answers for the docket at that moment (UTC ISO-8601): for the place of the coordinator who passed it on, else for the complainant's country. */
export async function answeringCoordinator(
  handle: Handle,
  docket: { readonly id: number; readonly country: string | null },
  at: string,
): Promise<ShownCoordinator | null> {
  const rows = await coordinatorRows(handle);
  const relayedBy = (await statementsOf(handle, [docket.id])).get(docket.id)?.coordinatorId ?? null;
  const place = placeOfOrigin({ country: docket.country, relayedBy }, rows);
  const holder = place && answeringAt(rows, place, at);
  return holder && shown(holder);
}

function shown({ id, name, city }: Coordinator): ShownCoordinator {
  return { id, name, city };
}
