/** Coordinators abroad, present and former: each for a country or for one of its cities. */
import type { Selectable } from 'kysely';
import type { Handle, WriteHandle } from '../../db.ts';
import type { CoordinatorsTable } from '../../schema/people.ts';

export interface Coordinator {
  readonly id: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** null: the whole country. */
  readonly city: string | null;
  /** The city in the form in which it is compared; empty for the whole country. */
  readonly cityKey: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly handle: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly endReason: string | null;
}

export type NewCoordinator = Omit<Coordinator, 'id' | 'to' | 'endReason'>;

export interface CoordinatorFilter {
  readonly country?: string;
  readonly cityKey?: string;
  readonly inOffice?: boolean;
}

/** By country and city, the newest of a place last. */
export async function coordinatorRows(handle: Handle, filter: CoordinatorFilter = {}): Promise<Coordinator[]> {
  let query = handle.k.selectFrom('coordinators').selectAll();
  if (filter.country !== undefined) query = query.where('country', '=', filter.country);
  if (filter.cityKey !== undefined) query = query.where('city_key', '=', filter.cityKey);
  if (filter.inOffice) query = query.where('to_at', 'is', null);
  const rows = await query.orderBy('country').orderBy('city_key').orderBy('from_at').orderBy('id').execute();
  return rows.map(coordinatorOf);
}

/** Returns the new row's id. */
export async function insertCoordinator(tx: WriteHandle, coordinator: NewCoordinator): Promise<number> {
  const { name, country, city, cityKey, email, phone, handle, from } = coordinator;
  const { id } = await tx.k
    .insertInto('coordinators')
    .values({ name, country, city, city_key: cityKey, email, phone, handle, from_at: from })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function endCoordinatorRow(tx: WriteHandle, id: number, at: string, reason: string): Promise<void> {
  await tx.k.updateTable('coordinators').set({ to_at: at, end_reason: reason }).where('id', '=', id).execute();
}

function coordinatorOf(row: Selectable<CoordinatorsTable>): Coordinator {
  return {
    id: row.id,
    name: row.name,
    country: row.country,
    city: row.city,
    cityKey: row.city_key,
    email: row.email,
    phone: row.phone,
    handle: row.handle,
    from: row.from_at,
    to: row.to_at,
    endReason: row.end_reason,
  };
}
