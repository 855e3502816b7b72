/** The directory of units and handles: finding a unit as it was typed, adding and retiring handles, contacts. */
import districts from '../../../data/directory/districts.json' with { type: 'json' };
import type { Db, Handle, WriteHandle } from '../../db/db.ts';
import { type Contacts, listUnits, setUnitContacts, type UnitRow } from '../../db/stores/directory/unit-store.ts';
import { endHandle, type HandleRow, handleRows, insertHandle, type NewHandle } from '../../db/stores/directory/handle-store.ts';
import { reopenIgnored } from '../../db/stores/posts/waiting-store.ts';
import { parseEmail, parsePhone } from '../../domain/directory/contact.ts';
import { countryName, parseCountry } from '../../domain/directory/country.ts';
import { handleKey, parseHandleName } from '../../domain/directory/handle-name.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { istDay, parseTime } from '../../domain/time/ist.ts';
import { nearest } from '../../domain/text/nearest.ts';
import type { HandleKind, HandleState, Unit, UnitKind } from '../../domain/directory/unit.ts';
import { TYPED_TEXT } from '../../domain/messages/domain/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import { isXId } from '../../domain/x/x-id.ts';
import type { Acting } from '../../domain/acting.ts';
import { requiredLine } from '../../domain/text/typed-text.ts';

export type { HandleRow, UnitRow };

/** `from` of a handle that is ours since nobody knows when: the day of the first post on Twitter, so that every post is judged by it. */
export const SINCE_UNKNOWN = '2006-03-21T00:00:00.000Z';

/** The kind of a handle that belongs to such a unit and is nothing special. */
const KIND_OF_UNIT: Readonly<Record<UnitKind, HandleKind>> = {
  headquarters: 'state',
  zone: 'zone',
  range: 'range',
  district: 'district',
  commissionerate: 'commissionerate',
  functional: 'unit',
};

/** Kinds that only a country's handle has, and kinds that both have. */
const ABROAD: readonly HandleKind[] = ['country', 'coordinator'];
const ANYWHERE: readonly HandleKind[] = ['officer', 'press'];

/** The unit that was typed: its code, its name in English or Hindi, its district by any name. Throws `not_found` with the names that come nearest, `bad_input` where several fit. */
export async function findUnit(handle: Handle, typed: string): Promise<UnitRow> {
  return unitFinder(await listUnits(handle))(typed);
}

/** The same for many look-ups in the same units. */
export function unitFinder(units: readonly UnitRow[]): (typed: string) => UnitRow {
  const levels = [
    namesOf(units, (unit) => [unit.code, ...(unit.kind === 'functional' ? [unit.code.replace(/^unit-/, '')] : [])]),
    namesOf(units, (unit) => [unit.nameEn, unit.nameHi]),
    namesOf(units, districtNames),
    namesOf(units, (unit) => districtOf(unit)?.seats ?? []),
  ];
  return (typed) => {
    const key = indexText(typed);
    for (const level of levels) {
      const [unit, ...more] = level.get(key) ?? [];
      if (unit && more.length === 0) return unit;
      if (unit) {
        throw new UserError('bad_input', `"${typed}" can mean ${[unit, ...more].map(({ nameEn }) => nameEn).join(' or ')}.`, [
          `Type the code: ${[unit, ...more].map(({ code }) => code).join(' or ')}`,
        ]);
      }
    }
    const known = units.flatMap((unit) => [unit.code, unit.nameEn, unit.nameHi, ...(unit.district === null ? [] : [unit.district])]);
    const near = nearest(typed.trim(), known);
    throw new UserError('not_found', `There is no unit "${typed}".`, [
      ...(near.length > 0 ? [`Did you mean ${near.join(' or ')}?`] : []),
      'See them all: uppolice unit list',
    ]);
  };
}

function namesOf(units: readonly UnitRow[], names: (unit: UnitRow) => readonly string[]): Map<string, UnitRow[]> {
  const byName = new Map<string, UnitRow[]>();
  for (const unit of units) {
    for (const key of new Set(names(unit).map(indexText))) byName.set(key, [...(byName.get(key) ?? []), unit]);
  }
  return byName;
}

function districtOf(unit: Unit) {
  return unit.district === null ? undefined : districts.find(({ name }) => name === unit.district);
}

function districtNames(unit: Unit): readonly string[] {
  const district = districtOf(unit);
  return district ? [district.name, district.nameHi, ...district.otherNames, ...district.formerNames] : [];
}

export interface UnitFilter {
  readonly kind?: UnitKind;
}

export async function unitsOf(handle: Handle, filter: UnitFilter = {}): Promise<UnitRow[]> {
  const units = await listUnits(handle);
  return filter.kind === undefined ? units : units.filter(({ kind }) => kind === filter.kind);
}

export interface UnitView {
  readonly unit: UnitRow;
  /** From the one it reports to up to headquarters. */
  readonly above: readonly UnitRow[];
  readonly below: readonly UnitRow[];
  /** Handles in office. */
  readonly handles: readonly HandleRow[];
}

export async function showUnit(handle: Handle, typed: string, now: Date): Promise<UnitView> {
  const units = await listUnits(handle);
  const unit = unitFinder(units)(typed);
  const above: UnitRow[] = [];
  for (let next = parentOf(unit, units); next && !above.includes(next); next = parentOf(next, units)) above.push(next);
  const below = units.filter(({ reportsTo }) => reportsTo === unit.code);
  return { unit, above, below, handles: await handleRows(handle, { unit: unit.code, inOfficeAt: now.toISOString() }) };
}

function parentOf(unit: UnitRow, units: readonly UnitRow[]): UnitRow | undefined {
  return units.find(({ code }) => code === unit.reportsTo);
}

export interface TypedContacts {
  readonly email?: string;
  readonly phone?: string;
  readonly whatsapp?: string;
}

/** Sets what was typed; an empty text takes a contact away. The event names which changed, never what they are. */
export async function setContacts(db: Db, typedUnit: string, typed: TypedContacts, by: Acting): Promise<UnitRow> {
  const contacts: Contacts = {
    ...(typed.email !== undefined && { email: typed.email === '' ? null : parseEmail(typed.email) }),
    ...(typed.phone !== undefined && { phone: typed.phone === '' ? null : parsePhone(typed.phone) }),
    ...(typed.whatsapp !== undefined && { whatsapp: typed.whatsapp === '' ? null : mobile(typed.whatsapp) }),
  };
  return db.write(async (tx) => {
    const unit = await findUnit(tx, typedUnit);
    await setUnitContacts(tx, unit.code, contacts);
    tx.append({ ...stamp(by), kind: 'unit_contacts_set', data: { unit: unit.code, fields: Object.keys(contacts) } });
    return { ...unit, ...contacts };
  });
}

function mobile(typed: string): string {
  const phone = parsePhone(typed);
  if (phone.startsWith('+')) return phone;
  throw new UserError('bad_input', `"${typed}" is a service number: WhatsApp needs a whole one.`, ['Type a mobile number: 9876543210']);
}

export interface HandleRequest {
  /** As typed: with or without @, or the profile's address. */
  readonly handle: string;
  readonly unit?: string;
  readonly country?: string;
  readonly kind?: HandleKind;
  readonly state?: HandleState;
  readonly relay?: boolean;
  readonly xId?: string;
  /** Since when it is ours, as typed; unless said it counts for all posts, whenever they were written. */
  readonly from?: string;
  /** A further handle of a country that has its main one. */
  readonly also?: boolean;
}

/** Registers a handle. Throws `bad_input`, `usage`, `not_found`, and `refused` where the name or the country's main handle is taken. */
export async function addHandle(db: Db, request: HandleRequest, by: Acting): Promise<HandleRow> {
  return db.write(async (tx) => {
    const decided = decideHandle(request, await handleRows(tx), unitFinder(await listUnits(tx)), by.now);
    const id = await insertRegistered(tx, decided, by);
    const row = (await handleRows(tx, { nameKey: handleKey(decided.name) })).find((known) => known.id === id);
    if (!row) throw new Error(`handle ${id} was not stored`);
    return row;
  });
}

/** Stores a handle with its event; stored posts that tag it wait to be entered again from then on. Returns its id. */
export async function insertRegistered(tx: WriteHandle, handle: NewHandle, by: Acting): Promise<number> {
  const id = await insertHandle(tx, handle);
  const { unit, country, kind, state, relay } = handle;
  tx.append({ ...stamp(by), kind: 'handle_added', data: { handle: id, unit, country, kind, state, relay } });
  await reopenIgnored(tx, handleKey(handle.name));
  return id;
}

/** What would be registered, against all rows that are there. Throws as addHandle does. */
export function decideHandle(
  request: HandleRequest,
  known: readonly Pick<HandleRow, 'name' | 'xId' | 'kind' | 'unit' | 'country' | 'from' | 'to'>[],
  unitOf: (typed: string) => UnitRow,
  now: Date,
): NewHandle {
  const name = parseHandleName(request.handle);
  const place = placeOf(request, unitOf);
  const kind = request.kind ?? (place.unit === null ? 'country' : KIND_OF_UNIT[place.unit.kind]);
  if (!ANYWHERE.includes(kind) && ABROAD.includes(kind) === (place.unit !== null)) {
    throw new UserError('usage', `A handle of a ${place.unit === null ? 'country' : 'unit'} can't be of the kind "${kind}".`, [
      place.unit === null ? `Kinds: ${[...ABROAD, ...ANYWHERE].join(', ')}` : 'A handle of a country is added with --country.',
    ]);
  }
  if (request.xId !== undefined && !isXId(request.xId)) {
    throw new UserError('bad_input', `"${request.xId}" is no X id.`, [
      'It is the number of the account, not its name; leave it away where you do not know it.',
    ]);
  }
  const earlier = known.filter((row) => handleKey(row.name) === handleKey(name));
  const inOffice = earlier.find((row) => row.to === null);
  if (inOffice) {
    throw new UserError('refused', `@${inOffice.name} is registered already, for ${placeName(inOffice)}.`, [
      `See it: uppolice handle show ${inOffice.name}`,
      `To give it to another place, retire it first: uppolice handle retire ${inOffice.name} --reason …`,
    ]);
  }
  const sameId = request.xId === undefined ? undefined : known.find((row) => row.xId === request.xId && row.to === null);
  if (sameId)
    throw new UserError('refused', `The account ${request.xId} is registered already, as @${sameId.name}.`, [
      `If it was renamed, retire the old name first: uppolice handle retire ${sameId.name} --reason renamed`,
    ]);
  const main = kind === 'country' && known.find((row) => row.kind === 'country' && row.country === place.country && row.to === null);
  if (main && !request.also) {
    throw new UserError('refused', `${countryName(place.country ?? '', 'en')} has its main handle: @${main.name}.`, [
      'To register a further one all the same, add --also.',
    ]);
  }
  return {
    name,
    xId: request.xId ?? null,
    kind,
    state: request.state ?? 'active',
    unit: place.unit?.code ?? null,
    country: place.country,
    relay: request.relay ?? false,
    evidence: null,
    from: since(name, request.from, earlier, now),
  };
}

function placeOf(
  request: HandleRequest,
  unitOf: (typed: string) => UnitRow,
): { unit: UnitRow; country: null } | { unit: null; country: string | null } {
  if (request.kind === 'press') {
    if (request.unit === undefined && request.country === undefined) return { unit: null, country: null };
    throw new UserError('usage', 'A press account belongs to nobody here.', ['Leave --unit and --country away.']);
  }
  if (request.unit !== undefined && request.country !== undefined) {
    throw new UserError('usage', 'A handle belongs to a unit or to a country, not to both.', ['Leave --unit or --country away.']);
  }
  if (request.unit !== undefined) return { unit: unitOf(request.unit), country: null };
  if (request.country !== undefined) return { unit: null, country: parseCountry(request.country) };
  throw new UserError('usage', 'It is missing to whom the handle belongs.', ['Name a unit: --unit Agra', 'Or a country: --country GB']);
}

/** The rows of one name follow each other: a post has one of them at most. */
function since(name: string, typed: string | undefined, earlier: readonly { readonly to: string | null }[], now: Date): string {
  const free = earlier.reduce((latest, { to }) => (to !== null && to > latest ? to : latest), SINCE_UNKNOWN);
  if (typed === undefined) return free;
  const from = parseTime(typed, now).from.toISOString();
  if (from >= free) return from;
  throw new UserError('refused', `@${name} was registered before, until ${istDay(free)}: the new row can't begin earlier.`, [
    'Leave --from away: it begins where the old one ended.',
  ]);
}

export function placeName(place: { readonly unit: string | null; readonly country: string | null }): string {
  return place.unit ?? (place.country === null ? 'the press' : countryName(place.country, 'en'));
}

/** Ends a handle now; its row stays for the posts of its time. */
export async function retireHandle(db: Db, typed: string, reason: string, by: Acting): Promise<HandleRow> {
  const at = by.now.toISOString();
  const why = requiredLine(reason, TYPED_TEXT.theReason);
  return db.write(async (tx) => {
    const rows = await handleHistory(tx, typed);
    const last = rows.at(-1);
    const current = rows.find(({ to }) => to === null);
    if (!current)
      throw new UserError('refused', `@${last?.name} is retired since ${istDay(last?.to ?? at)}.`, [
        `See its history: uppolice handle show ${last?.name}`,
      ]);
    await endHandle(tx, current.id, at);
    tx.append({
      ...stamp(by),
      kind: 'handle_retired',
      data: { handle: current.id, unit: current.unit, country: current.country },
      texts: { reason: why },
    });
    return { ...current, to: at };
  });
}

/** Every row of a name, oldest first; at least one. Throws `bad_input`, `not_found` with the names that come nearest. */
export async function handleHistory(handle: Handle, typed: string): Promise<HandleRow[]> {
  const name = parseHandleName(typed);
  const rows = await handleRows(handle, { nameKey: handleKey(name) });
  if (rows.length > 0) return rows;
  const near = nearest(
    name,
    (await handleRows(handle)).map((row) => row.name),
  );
  throw new UserError('not_found', `@${name} is not registered.`, [
    ...(near.length > 0 ? [`Did you mean ${near.join(' or ')}?`] : []),
    `Register it: uppolice handle add ${name} --unit UNIT`,
  ]);
}

export interface TypedHandleFilter {
  readonly unit?: string;
  readonly country?: string;
  readonly kind?: HandleKind;
  readonly state?: HandleState;
  /** Retired ones too. */
  readonly all?: boolean;
}

export async function listHandles(handle: Handle, typed: TypedHandleFilter, now: Date): Promise<HandleRow[]> {
  const rows = await handleRows(handle, {
    ...(typed.unit !== undefined && { unit: (await findUnit(handle, typed.unit)).code }),
    ...(typed.country !== undefined && { country: parseCountry(typed.country) }),
    ...(typed.kind !== undefined && { kind: typed.kind }),
    // Who asks for former ones wants the retired ones too.
    ...(!typed.all && typed.state !== 'former' && { inOfficeAt: now.toISOString() }),
  });
  return rows
    .filter((row) => typed.state === undefined || stateNow(row) === typed.state)
    .sort((a, b) => (handleKey(a.name) < handleKey(b.name) ? -1 : 1));
}

/** What the handle is today: a retired one is a former one, whatever it was in its time. */
export function stateNow(row: Pick<HandleRow, 'state' | 'to'>): HandleState {
  return row.to === null ? row.state : 'former';
}

function stamp(by: Acting): { at: string; actor: Acting['actor']; docketId: null } {
  return { at: by.now.toISOString(), actor: by.actor, docketId: null };
}
