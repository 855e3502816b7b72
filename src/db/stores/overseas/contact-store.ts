/** People abroad who have agreed to be written to, each with the coordinator who keeps them. */
import type { Selectable } from 'kysely';
import type { Handle, WriteHandle } from '../../db.ts';
import type { ContactsTable } from '../../schema/people.ts';

export interface Contact {
  readonly id: number;
  readonly coordinatorId: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly city: string | null;
  /** null once forgotten, as the two below. */
  readonly name: string | null;
  readonly contact: string | null;
  /** What the person has agreed to, in the words that were shown. */
  readonly consent: string | null;
  readonly consentVersion: string;
  /** `2026-10-31`. */
  readonly consentedOn: string;
  readonly recordedAt: string;
  readonly forgottenAt: string | null;
}

/** In the order in which they were recorded; those that were forgotten too. */
export async function contactRows(
  handle: Handle,
  filter: { readonly id?: number; readonly coordinatorId?: number; readonly country?: string } = {},
): Promise<Contact[]> {
  let query = handle.k.selectFrom('contacts').selectAll();
  if (filter.id !== undefined) query = query.where('id', '=', filter.id);
  if (filter.coordinatorId !== undefined) query = query.where('coordinator_id', '=', filter.coordinatorId);
  if (filter.country !== undefined) query = query.where('country', '=', filter.country);
  return (await query.orderBy('id').execute()).map(contactOf);
}

/** Returns the new row's id. */
export async function insertContact(tx: WriteHandle, contact: Omit<Contact, 'id' | 'forgottenAt'>): Promise<number> {
  const { coordinatorId, consentVersion, consentedOn, recordedAt, ...same } = contact;
  const { id } = await tx.k
    .insertInto('contacts')
    .values({
      ...same,
      coordinator_id: coordinatorId,
      consent_version: consentVersion,
      consented_on: consentedOn,
      recorded_at: recordedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Name, contact and consent are erased; that somebody was there, from when to when, stays. */
export async function eraseContact(tx: WriteHandle, id: number, at: string): Promise<void> {
  await tx.k.updateTable('contacts').set({ name: null, contact: null, consent: null, forgotten_at: at }).where('id', '=', id).execute();
}

/** How many of that coordinator are not forgotten. */
export async function contactCount(handle: Handle, coordinatorId: number): Promise<number> {
  const row = await handle.k
    .selectFrom('contacts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('coordinator_id', '=', coordinatorId)
    .where('forgotten_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

function contactOf(row: Selectable<ContactsTable>): Contact {
  return {
    id: row.id,
    coordinatorId: row.coordinator_id,
    country: row.country,
    city: row.city,
    name: row.name,
    contact: row.contact,
    consent: row.consent,
    consentVersion: row.consent_version,
    consentedOn: row.consented_on,
    recordedAt: row.recorded_at,
    forgottenAt: row.forgotten_at,
  };
}
