/** Countries that the desk has opened, and the dockets that wait in each. */
import type { Selectable } from 'kysely';
import type { Handle, WriteHandle } from '../../db.ts';
import type { CountriesTable } from '../../schema/countries.ts';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly plannedHandle: string | null;
  /** How many people of Uttar Pradesh live there. */
  readonly people: number | null;
  readonly peopleYear: number | null;
  readonly peopleSource: string | null;
  readonly sought: boolean;
  /** ISO 639 codes. */
  readonly languages: readonly string[];
  readonly mission: string | null;
  readonly missionHandle: string | null;
  readonly missionEmail: string | null;
  readonly missionTickets: string | null;
  readonly openedAt: string;
}

export async function countryRows(handle: Handle): Promise<Country[]> {
  return (await handle.k.selectFrom('countries').selectAll().orderBy('code').execute()).map(countryOf);
}

/** Stores it anew, or over what was there. */
export async function saveCountry(tx: WriteHandle, country: Country, isNew: boolean): Promise<void> {
  const row = rowOf(country);
  if (isNew) await tx.k.insertInto('countries').values(row).execute();
  else await tx.k.updateTable('countries').set(row).where('code', '=', country.code).execute();
}

/** Dockets that are not closed, by the complainant's country. */
export async function openByCountry(handle: Handle): Promise<Map<string, number>> {
  const rows = await handle.k
    .selectFrom('dockets')
    .select(({ fn }) => ['country', fn.countAll<number>().as('n')])
    .where('country', 'is not', null)
    .where('status', 'in', ['open', 'in_process'])
    .groupBy('country')
    .execute();
  return new Map(rows.flatMap(({ country, n }) => (country === null ? [] : [[country, Number(n)]])));
}

function rowOf(country: Country): Selectable<CountriesTable> {
  return {
    code: country.code,
    planned_handle: country.plannedHandle,
    people: country.people,
    people_year: country.peopleYear,
    people_source: country.peopleSource,
    sought: country.sought ? 1 : 0,
    languages: country.languages.length === 0 ? null : country.languages.join(','),
    mission: country.mission,
    mission_handle: country.missionHandle,
    mission_email: country.missionEmail,
    mission_tickets: country.missionTickets,
    opened_at: country.openedAt,
  };
}

function countryOf(row: Selectable<CountriesTable>): Country {
  return {
    code: row.code,
    plannedHandle: row.planned_handle,
    people: row.people,
    peopleYear: row.people_year,
    peopleSource: row.people_source,
    sought: row.sought === 1,
    languages: row.languages?.split(',') ?? [],
    mission: row.mission,
    missionHandle: row.mission_handle,
    missionEmail: row.mission_email,
    missionTickets: row.mission_tickets,
    openedAt: row.opened_at,
  };
}
