/** Opens a country abroad for the desk, or changes what is kept of it. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { handleRows } from '../../db/stores/directory/handle-store.ts';
import { type Country, countryRows, saveCountry } from '../../db/stores/overseas/country-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { parseEmail, parseLink } from '../../domain/directory/contact.ts';
import { countryText, parseCountry } from '../../domain/directory/country.ts';
import { handleKey, parseHandleName } from '../../domain/directory/handle-name.ts';
import { decideHandle, ownerName } from '../../domain/directory/new-handle.ts';
import { COUNTRIES } from '../../domain/messages/register/overseas/countries.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { hasVisibleText, requiredLine } from '../../domain/text/typed-text.ts';
import { istYear } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import { insertRegistered } from '../directory/add-handle.ts';
import { unitNames } from '../directory/unit-names.ts';

export type { Country };

/** What may be said of a country; what is left out stays as it is. An empty text takes away what was there. */
export interface CountrySaid {
  readonly country: string;
  /** The handle that is planned for it or, with `xId`, registered for it now. */
  readonly handle?: string;
  readonly xId?: string;
  readonly people?: number;
  readonly year?: number;
  readonly source?: string;
  readonly sought?: boolean;
  /** As typed: `hi,en`. */
  readonly languages?: string;
  readonly mission?: string;
  readonly missionHandle?: string;
  readonly missionEmail?: string;
  readonly missionTickets?: string;
}

export interface OpenedCountry {
  readonly country: Country;
  readonly isNew: boolean;
  /** Name of the handle that was registered for it just now. */
  readonly registered: string | null;
}

/** Throws UserError `bad_input` for what can't be read, `refused` where the handle is another's or the country has one. */
export async function openCountry(db: Db, said: CountrySaid, by: Acting): Promise<OpenedCountry> {
  return db.write((tx) => openCountryIn(tx, said, by));
}

/** The same within a transaction, for several countries at once. */
export async function openCountryIn(tx: WriteHandle, said: CountrySaid, by: Acting): Promise<OpenedCountry> {
  const code = abroad(said.country);
  const rows = await countryRows(tx);
  const before = rows.find((row) => row.code === code) ?? null;
  const handle = await handleFor(tx, code, said, rows, by);
  const country: Country = {
    code,
    ...peopleOf(said, before, by.now),
    plannedHandle: handle.planned === undefined ? (before?.plannedHandle ?? null) : handle.planned,
    sought: said.sought ?? before?.sought ?? false,
    languages: said.languages === undefined ? (before?.languages ?? []) : languagesTyped(said.languages),
    mission: kept(said.mission, before?.mission, (typed) => requiredLine(typed, COUNTRIES.theMission)),
    missionHandle: kept(said.missionHandle, before?.missionHandle, parseHandleName),
    missionEmail: kept(said.missionEmail, before?.missionEmail, parseEmail),
    missionTickets: kept(said.missionTickets, before?.missionTickets, parseLink),
    openedAt: before?.openedAt ?? by.now.toISOString(),
  };
  if (before === null || changes(before, country)) {
    await saveCountry(tx, country, before === null);
    tx.append({
      kind: before === null ? 'country_opened' : 'country_changed',
      at: by.now.toISOString(),
      docketId: null,
      actor: by.actor,
      data: { country: code },
    });
  }
  return { country, isNew: before === null, registered: handle.registered };
}

function changes(before: Country, after: Country): boolean {
  return (Object.keys(after) as (keyof Country)[]).some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** A country that is not India, as typed. */
export function abroad(typed: string): string {
  const code = parseCountry(typed);
  if (code === 'IN') throw new UserError('bad_input', COUNTRIES.india, [COUNTRIES.nameAbroad]);
  return code;
}

interface HandleFor {
  /** undefined: as it is. */
  readonly planned?: string | null;
  readonly registered: string | null;
}

/** A name without X's number is only planned: nobody is tagged or searched by it, for it may be a stranger's. */
async function handleFor(
  tx: WriteHandle,
  code: string,
  { handle: typed, xId }: CountrySaid,
  rows: readonly Country[],
  by: Acting,
): Promise<HandleFor> {
  if (typed === undefined) return { registered: null };
  if (!hasVisibleText(typed)) return { planned: null, registered: null };
  const name = parseHandleName(typed);
  const known = await handleRows(tx);
  const nameOf = await unitNames(tx);
  const there = known.find((row) => row.to === null && handleKey(row.name) === handleKey(name));
  if (there && there.country !== code)
    throw new UserError('refused', COUNTRIES.handleOfOther(there.name, ownerName(there, nameOf)), [COUNTRIES.chooseOther]);
  if (there) return { planned: null, registered: null };
  const other = rows.find((row) => row.code !== code && row.plannedHandle !== null && handleKey(row.plannedHandle) === handleKey(name));
  if (other) throw new UserError('refused', COUNTRIES.plannedForOther(name, countryText(other.code)), [COUNTRIES.chooseOther]);
  const main = known.find((row) => row.to === null && row.kind === 'country' && row.country === code);
  if (main) throw new UserError('refused', COUNTRIES.hasHandle(main.name, countryText(code)), [COUNTRIES.retireItFirst(main.name)]);
  if (xId === undefined) return { planned: name, registered: null };
  await insertRegistered(tx, decideHandle({ handle: name, country: code, kind: 'country', xId }, known, nameOf, by.now), by);
  return { planned: null, registered: name };
}

function peopleOf(
  { people, year, source }: CountrySaid,
  before: Country | null,
  now: Date,
): Pick<Country, 'people' | 'peopleYear' | 'peopleSource'> {
  if (people === undefined) {
    if (year !== undefined || source !== undefined) throw new UserError('bad_input', COUNTRIES.yearWithoutPeople, [COUNTRIES.peopleLike]);
    return { people: before?.people ?? null, peopleYear: before?.peopleYear ?? null, peopleSource: before?.peopleSource ?? null };
  }
  if (year === undefined || source === undefined || !hasVisibleText(source))
    throw new UserError('bad_input', COUNTRIES.peopleNeedSource, [COUNTRIES.peopleLike]);
  if (year > istYear(now)) throw new UserError('bad_input', COUNTRIES.yearToCome(year), [COUNTRIES.peopleLike]);
  return { people, peopleYear: year, peopleSource: requiredLine(source, COUNTRIES.theSource) };
}

function kept(said: string | undefined, before: string | null | undefined, read: (typed: string) => string): string | null {
  if (said === undefined) return before ?? null;
  return hasVisibleText(said) ? read(said) : null;
}

function languagesTyped(typed: string): string[] {
  const codes = typed
    .split(/[\s,;]+/)
    .map((code) => indexText(code))
    .filter(Boolean);
  for (const code of codes)
    if (!/^[a-z]{2,3}$/.test(code)) throw new UserError('bad_input', COUNTRIES.noLanguage(code), [COUNTRIES.languagesLike]);
  return [...new Set(codes)];
}
