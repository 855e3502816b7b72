/** Finds coordinators: those in office, or one as it was typed: by number, place or name. */
import { type Coordinator, coordinatorRows } from '../../db/stores/directory/coordinator-store.ts';
import type { Handle } from '../../db/db.ts';
import { placeAbroad, placeInSentence } from '../../domain/directory/coordinator.ts';
import { findCountry, parseCountry } from '../../domain/directory/country.ts';
import { OVERSEAS } from '../../domain/messages/register/overseas/coordinators.ts';
import { joined } from '../../domain/messages/text.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { sameNames } from '../../domain/text/same-name.ts';
import { istDate } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';

export type { Coordinator };

/** Those in office; with `all` former ones too. */
export async function listCoordinators(
  handle: Handle,
  typed: { readonly country?: string; readonly all?: boolean },
): Promise<Coordinator[]> {
  return coordinatorRows(handle, {
    ...(typed.country !== undefined && { country: parseCountry(typed.country) }),
    ...(!typed.all && { inOffice: true }),
  });
}

/** The one that was typed, with everybody who has held the same place, oldest first. */
export async function showCoordinator(handle: Handle, typed: string): Promise<{ coordinator: Coordinator; history: Coordinator[] }> {
  const coordinator = only(await matching(handle, typed), typed);
  return { coordinator, history: await coordinatorRows(handle, { country: coordinator.country, cityKey: coordinator.cityKey }) };
}

/** The one in office that was typed. Throws UserError `refused` where the place or person has none now. */
export async function coordinatorInOffice(handle: Handle, typed: string): Promise<Coordinator> {
  const found = await matching(handle, typed);
  const current = found.filter(({ to }) => to === null);
  const [last] = found.slice(-1);
  if (current.length === 0 && last?.to) {
    throw new UserError('refused', OVERSEAS.wasUntil(last.name, placeInSentence(last), istDate(last.to)), [OVERSEAS.appointNext]);
  }
  return only(current, typed);
}

/** By number, place (`GB`, `GB/London`, `London`) or name; of a place or name those in office, else the last ones. */
async function matching(handle: Handle, typed: string): Promise<Coordinator[]> {
  const rows = await coordinatorRows(handle);
  const wanted = typed.trim();
  if (/^\d{1,9}$/.test(wanted)) return rows.filter(({ id }) => id === Number(wanted));
  const [country = '', city = ''] = wanted.split('/', 2);
  const code = findCountry(country);
  const key = indexText(wanted);
  const fits: ((row: Coordinator) => boolean)[] = [
    (row) => code !== null && row.country === code && row.cityKey === indexText(city),
    (row) => row.cityKey !== '' && row.cityKey === key,
    (row) => indexText(row.name) === key,
  ];
  for (const fit of fits) {
    const found = rows.filter(fit);
    const current = found.filter(({ to }) => to === null);
    if (found.length > 0) return current.length > 0 ? current : latest(found);
  }
  const there = code === null ? [] : rows.filter((row) => row.country === code && row.to === null);
  const near = sameNames(
    wanted,
    rows.flatMap((row) => [row.name, ...(row.city === null ? [] : [row.city])]),
  );
  throw new UserError('not_found', OVERSEAS.notKnown(typed), [
    ...(there.length > 0 ? [OVERSEAS.inOfficeThere(there.map((row) => `${row.name} (${placeCode(row)})`).join(', '))] : []),
    ...near.map(OVERSEAS.didYouMean),
    OVERSEAS.seeAll,
  ]);
}

/** `GB`, `GB/London`: as a place is typed. */
function placeCode({ country, city }: Coordinator): string {
  return city === null ? country : `${country}/${city}`;
}

/** For each place the one appointed last. */
function latest(rows: readonly Coordinator[]): Coordinator[] {
  return [...new Map(rows.map((row) => [`${row.country}/${row.cityKey}`, row])).values()];
}

function only(found: readonly Coordinator[], typed: string): Coordinator {
  const [one, ...more] = found;
  if (one && more.length === 0) return one;
  if (!one) throw new UserError('not_found', OVERSEAS.noNumber(typed), [OVERSEAS.seeAll]);
  const choices = found.map((row) => OVERSEAS.numbered(row.id, row.name, placeAbroad(row)));
  throw new UserError('bad_input', OVERSEAS.several(typed, found.length), [OVERSEAS.typeNumber(joined(choices, ', '))]);
}
