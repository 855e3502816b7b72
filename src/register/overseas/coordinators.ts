/** Coordinators abroad: appointed, replaced, ended; one in office for a country or a city of it. */
import {
  type Coordinator,
  coordinatorRows,
  endCoordinatorRow,
  insertCoordinator,
  type NewCoordinator,
} from '../../db/stores/directory/coordinator-store.ts';
import type { Db, Handle, WriteHandle } from '../../db/db.ts';
import { parseEmail, parsePhone } from '../../domain/directory/contact.ts';
import { countryName, findCountry, parseCountry } from '../../domain/directory/country.ts';
import { parseHandleName } from '../../domain/directory/handle-name.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { istDay, parseTime } from '../../domain/time/ist.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { TYPED_TEXT } from '../../domain/messages/domain/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Acting } from '../../domain/acting.ts';
import { requiredLine } from '../../domain/text/typed-text.ts';

export type { Coordinator };

export interface TypedCoordinator {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly handle?: string;
}

export interface Appointment extends TypedCoordinator {
  readonly country: string;
  readonly city?: string;
  /** In office since, as typed; now unless said. */
  readonly from?: string;
}

/** Throws `refused` where the place has a coordinator, `bad_input` for what can't be read. */
export async function appointCoordinator(db: Db, typed: Appointment, by: Acting): Promise<Coordinator> {
  const country = parseCountry(typed.country);
  const city = typed.city === undefined || typed.city.trim() === '' ? null : requiredLine(typed.city, TYPED_TEXT.theCity);
  const from = momentOf(typed.from, by.now);
  const person = personOf(typed);
  const cityKey = city === null ? '' : indexText(city);
  if (city !== null && cityKey === '')
    throw new UserError('bad_input', `"${city}" is no city.`, ['For the whole country leave --city away.']);
  return db.write(async (tx) => {
    const rows = await coordinatorRows(tx, { country, cityKey });
    const inOffice = rows.find(({ to }) => to === null);
    if (inOffice) {
      throw new UserError('refused', `${placeOf(inOffice)} has a coordinator: ${inOffice.name}, since ${istDay(inOffice.from)}.`, [
        `To put another one in the place: uppolice coordinator replace ${inOffice.id} NAME --reason …`,
      ]);
    }
    const before = rows.at(-1);
    if (before?.to && from < before.to) {
      throw new UserError('refused', `${placeOf(before)} had a coordinator until ${istDay(before.to)}: ${before.name}.`, [
        'The next one can begin then: leave --from away, or name a later day.',
      ]);
    }
    return appoint(tx, { ...person, country, city: rows.at(-1)?.city ?? city, cityKey, from }, by);
  });
}

/** Ends the one in office and appoints the next, in one step. The place stays as it is. */
export async function replaceCoordinator(
  db: Db,
  typed: string,
  successor: TypedCoordinator,
  reason: string,
  by: Acting,
): Promise<{ ended: Coordinator; appointed: Coordinator }> {
  const person = personOf(successor);
  const why = requiredLine(reason, TYPED_TEXT.theReason);
  const at = by.now.toISOString();
  return db.write(async (tx) => {
    const current = await inOfficeCoordinator(tx, typed);
    if (current.from > at) throw beginsLater(current);
    const ended = await end(tx, current, at, why, by);
    const { country, city, cityKey } = current;
    return { ended, appointed: await appoint(tx, { ...person, country, city, cityKey, from: at }, by) };
  });
}

/** `on`: the day as typed; now unless said. */
export async function endCoordinator(db: Db, typed: string, reason: string, on: string | undefined, by: Acting): Promise<Coordinator> {
  const why = requiredLine(reason, TYPED_TEXT.theReason);
  const at = momentOf(on, by.now);
  return db.write(async (tx) => {
    const current = await inOfficeCoordinator(tx, typed);
    if (current.from > at) throw beginsLater(current);
    return end(tx, current, at, why, by);
  });
}

async function appoint(tx: WriteHandle, coordinator: NewCoordinator, by: Acting): Promise<Coordinator> {
  const id = await insertCoordinator(tx, coordinator);
  tx.append({
    kind: 'coordinator_appointed',
    at: by.now.toISOString(),
    docketId: null,
    actor: by.actor,
    data: { coordinator: id, country: coordinator.country },
  });
  return { ...coordinator, id, to: null, endReason: null };
}

async function end(tx: WriteHandle, current: Coordinator, at: string, reason: string, by: Acting): Promise<Coordinator> {
  await endCoordinatorRow(tx, current.id, at, reason);
  tx.append({
    kind: 'coordinator_ended',
    at: by.now.toISOString(),
    docketId: null,
    actor: by.actor,
    data: { coordinator: current.id, country: current.country, on: at },
    texts: { reason },
  });
  return { ...current, to: at, endReason: reason };
}

/** In office; with `all` those who were, too. */
export async function listCoordinators(
  handle: Handle,
  typed: { readonly country?: string; readonly all?: boolean },
): Promise<Coordinator[]> {
  return coordinatorRows(handle, {
    ...(typed.country !== undefined && { country: parseCountry(typed.country) }),
    ...(!typed.all && { inOffice: true }),
  });
}

/** The one that was typed, with everybody who held the same place, oldest first. */
export async function showCoordinator(handle: Handle, typed: string): Promise<{ coordinator: Coordinator; history: Coordinator[] }> {
  const coordinator = only(await matching(handle, typed), typed);
  return { coordinator, history: await coordinatorRows(handle, { country: coordinator.country, cityKey: coordinator.cityKey }) };
}

async function inOfficeCoordinator(handle: Handle, typed: string): Promise<Coordinator> {
  const found = await matching(handle, typed);
  const current = found.filter(({ to }) => to === null);
  const [last] = found.slice(-1);
  if (current.length === 0 && last?.to) {
    throw new UserError('refused', `${last.name} was coordinator for ${placeOf(last)} until ${istDay(last.to)}.`, [
      'Appoint the next one: uppolice coordinator appoint NAME --country …',
    ]);
  }
  return only(current, typed);
}

/** By number, place (`GB`, `GB/London`, `London`) or name; of a place and of a name who is in office, else who was last. */
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
  const abroad = code === null ? [] : rows.filter((row) => row.country === code && row.to === null);
  const near = nearest(
    wanted,
    rows.flatMap((row) => [row.name, ...(row.city === null ? [] : [row.city])]),
  );
  throw new UserError('not_found', `There is no coordinator "${typed}".`, [
    ...(abroad.length > 0
      ? [`In office there: ${abroad.map((row) => `${row.name} (${row.country}${row.city === null ? '' : `/${row.city}`})`).join(', ')}`]
      : []),
    ...(near.length > 0 ? [`Did you mean ${near.join(' or ')}?`] : []),
    'See them all: uppolice coordinator list --all',
  ]);
}

/** Of each place the one who was appointed last. */
function latest(rows: readonly Coordinator[]): Coordinator[] {
  return [...new Map(rows.map((row) => [`${row.country}/${row.cityKey}`, row])).values()];
}

function only(found: readonly Coordinator[], typed: string): Coordinator {
  const [one, ...more] = found;
  if (one && more.length === 0) return one;
  if (!one)
    throw new UserError('not_found', `There is no coordinator with the number ${typed}.`, [
      'See them all: uppolice coordinator list --all',
    ]);
  throw new UserError('bad_input', `"${typed}" fits ${found.length} coordinators.`, [
    `Type the number: ${found.map((row) => `${row.id} (${row.name}, ${placeOf(row)})`).join(', ')}`,
  ]);
}

function personOf(typed: TypedCoordinator): Pick<NewCoordinator, 'name' | 'email' | 'phone' | 'handle'> {
  return {
    name: requiredLine(typed.name, TYPED_TEXT.theName),
    email: typed.email === undefined ? null : parseEmail(typed.email),
    phone: typed.phone === undefined ? null : parsePhone(typed.phone, 'abroad'),
    handle: typed.handle === undefined ? null : parseHandleName(typed.handle),
  };
}

function momentOf(typed: string | undefined, now: Date): string {
  if (typed === undefined) return now.toISOString();
  const { from } = parseTime(typed, now);
  if (from <= now) return from.toISOString();
  throw new UserError('bad_input', `"${typed}" is still to come.`, ['Record it on the day, or name a day that has been.']);
}

function beginsLater(current: Coordinator): UserError {
  return new UserError('bad_input', `${current.name} began on ${istDay(current.from)}: the end can't be earlier.`, [
    'Name a later day: --on DATE',
  ]);
}

/** For people: `London, United Kingdom`. */
export function placeOf(place: Pick<Coordinator, 'country' | 'city'>, lang: 'en' | 'hi' = 'en'): string {
  const country = countryName(place.country, lang);
  return place.city === null ? country : `${place.city}, ${country}`;
}
