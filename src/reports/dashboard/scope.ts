/** Whose dashboard it is: the state's, that of a district, range or zone, or that of a country; and of which days. */
import type { Handle } from '../../db/db.ts';
import type { UnitRow } from '../../db/stores/directory/unit-store.ts';
import { unitName } from '../../domain/directory/unit-name.ts';
import type { PlaceReader } from '../../domain/directory/places/place.ts';
import type { UnitKind } from '../../domain/directory/unit.ts';
import type { Period } from '../../domain/figures/period.ts';
import type { Text } from '../../domain/messages/text.ts';
import { resolveScope, type Scope } from '../scope/scope.ts';

/** As it was typed. */
export interface DashboardOptions {
  readonly unit?: string;
  readonly country?: string;
  readonly from?: string;
  readonly to?: string;
  readonly month?: string;
  readonly last?: string;
}

export type DashboardOf =
  | { readonly of: 'state' }
  | { readonly of: 'unit'; readonly code: string; readonly kind: UnitKind; readonly name: Text }
  /** ISO 3166-1 alpha-2. */
  | { readonly of: 'country'; readonly code: string };

/** What all parts of a dashboard are made from. */
export interface Asked {
  readonly handle: Handle;
  readonly now: Date;
  readonly of: DashboardOf;
  /** Whose figures, in codes: the same for every report. */
  readonly filter: { readonly unit?: string; readonly country?: string };
  readonly days: Period;
  /** Of all days. */
  readonly scope: Scope;
  /** Reads the codes of `filter`; they were typed only once. */
  readonly places: PlaceReader | null;
}

/** Where nobody names days. */
const USUAL = '30d';

/** Throws UserError `usage`, `bad_input` or `not_found`. */
export async function dashboardAsked(handle: Handle, typed: DashboardOptions, now: Date, places: PlaceReader | null): Promise<Asked> {
  const { unit, country, ...days } = typed;
  const period = Object.keys(days).length === 0 ? { last: USUAL } : days;
  const place = { ...(unit !== undefined && { unit }), ...(country !== undefined && { country }) };
  const { counted, units } = await resolveScope(handle, { ...place, ...period }, now, places);
  const filter = codesOf(counted.filter);
  const own = places && ownReader(places, units);
  return {
    handle,
    now,
    of: whose(filter, units),
    filter,
    days: counted.period,
    scope: await resolveScope(handle, filter, now, own),
    places: own,
  };
}

function codesOf({ units, country }: Scope['counted']['filter']): Asked['filter'] {
  const [unit] = units ?? [];
  return { ...(unit !== undefined && { unit }), ...(typeof country === 'string' && { country }) };
}

function whose({ unit, country }: Asked['filter'], units: readonly UnitRow[]): DashboardOf {
  if (country !== undefined) return { of: 'country', code: country };
  const row = units.find(({ code }) => code === unit);
  if (!row) return { of: 'state' };
  return { of: 'unit', code: row.code, kind: row.kind, name: unitName(row) };
}

/** A code that was found once is found again without a word to the person who typed it. */
function ownReader(places: PlaceReader, units: readonly UnitRow[]): PlaceReader {
  return {
    unit: async (typed) => units.find(({ code }) => code === typed) ?? places.unit(typed),
    district: (typed) => places.district(typed),
  };
}
