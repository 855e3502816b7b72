/** Decides what a handle is registered as, against the handles that are there. Pure. */
import { HANDLES } from '../messages/domain/handles.ts';
import { HANDLE_KIND_NAMES } from '../messages/domain/directory-names.ts';
import type { Text } from '../messages/text.ts';
import { istDate } from '../time/ist.ts';
import { parseTime } from '../time/typed/typed-time.ts';
import { UserError } from '../user-error.ts';
import { isXId } from '../x/x-id.ts';
import { countryText, parseCountry } from './country.ts';
import { handleKey, parseHandleName } from './handle-name.ts';
import { KIND_OF_UNIT, KINDS_ABROAD, KINDS_ANYWHERE, SINCE_UNKNOWN } from './handle-state.ts';
import type { HandleKind, HandleState, RegisteredHandle, Unit } from './unit.ts';

export interface HandleRequest {
  /** As typed: with or without @, or the profile's address. */
  readonly handle: string;
  /** Whose it is, unless it belongs to a country. */
  readonly unit?: Unit;
  /** As typed. */
  readonly country?: string;
  readonly kind?: HandleKind;
  readonly state?: HandleState;
  readonly relay?: boolean;
  readonly xId?: string;
  /** Since when it is ours, as typed; unless given it counts for all posts, whenever they were written. */
  readonly from?: string;
  /** A further handle of a country that has its main one. */
  readonly also?: boolean;
}

export type DecidedHandle = Pick<RegisteredHandle, 'name' | 'xId' | 'kind' | 'state' | 'unit' | 'country' | 'relay' | 'from'> & {
  readonly evidence: null;
};

export type KnownHandle = Pick<RegisteredHandle, 'name' | 'xId' | 'kind' | 'unit' | 'country' | 'from' | 'to'>;

/** `unitName` names a unit by its code. Throws UserError `bad_input`, `usage`, and `refused` where the name, account or country is taken. */
export function decideHandle(
  request: HandleRequest,
  known: readonly KnownHandle[],
  unitName: (code: string) => Text,
  now: Date,
): DecidedHandle {
  const name = parseHandleName(request.handle);
  const owner = ownerOf(request);
  const kind = kindOf(request.kind, owner.unit);
  if (request.xId !== undefined && !isXId(request.xId))
    throw new UserError('bad_input', HANDLES.noXId(request.xId), [HANDLES.xIdIsANumber]);
  const earlier = known.filter((row) => handleKey(row.name) === handleKey(name));
  refuseTaken(request, name, earlier, known, unitName);
  const main = kind === 'country' && known.find((row) => row.kind === 'country' && row.country === owner.country && row.to === null);
  if (main && !request.also) {
    throw new UserError('refused', HANDLES.hasMainHandle(countryText(owner.country ?? ''), main.name), [HANDLES.addFurther]);
  }
  return {
    name,
    xId: request.xId ?? null,
    kind,
    state: request.state ?? 'active',
    unit: owner.unit?.code ?? null,
    country: owner.country,
    relay: request.relay ?? false,
    evidence: null,
    from: since(name, request.from, earlier, now),
  };
}

function ownerOf(request: HandleRequest): { readonly unit: Unit | null; readonly country: string | null } {
  const { kind, unit, country } = request;
  if (kind === 'press') {
    if (unit === undefined && country === undefined) return { unit: null, country: null };
    throw new UserError('usage', HANDLES.pressBelongsToNone, [HANDLES.leaveBothOut]);
  }
  if (unit !== undefined && country !== undefined) throw new UserError('usage', HANDLES.unitOrCountry, [HANDLES.leaveOneOut]);
  if (unit !== undefined) return { unit, country: null };
  if (country !== undefined) return { unit: null, country: parseCountry(country) };
  throw new UserError('usage', HANDLES.ownerMissing, [HANDLES.nameUnit, HANDLES.orNameCountry]);
}

function kindOf(typed: HandleKind | undefined, unit: Unit | null): HandleKind {
  const kind = typed ?? (unit === null ? 'country' : KIND_OF_UNIT[unit.kind]);
  if (KINDS_ANYWHERE.includes(kind) || KINDS_ABROAD.includes(kind) === (unit === null)) return kind;
  if (unit !== null) throw new UserError('usage', HANDLES.kindNotOfUnit(HANDLE_KIND_NAMES[kind]), [HANDLES.countryWithOption]);
  throw new UserError('usage', HANDLES.kindNotOfCountry(HANDLE_KIND_NAMES[kind]), [
    HANDLES.kindsAre([...KINDS_ABROAD, ...KINDS_ANYWHERE].join(', ')),
  ]);
}

function refuseTaken(
  request: HandleRequest,
  name: string,
  earlier: readonly KnownHandle[],
  known: readonly KnownHandle[],
  unitName: (code: string) => Text,
): void {
  const inOffice = earlier.find((row) => row.to === null);
  if (inOffice) {
    throw new UserError('refused', HANDLES.registeredAlready(inOffice.name, ownerName(inOffice, unitName)), [
      HANDLES.seeHandle(inOffice.name),
      HANDLES.retireFirst(inOffice.name),
    ]);
  }
  const sameId = request.xId === undefined ? undefined : known.find((row) => row.xId === request.xId && row.to === null);
  if (sameId) {
    throw new UserError('refused', HANDLES.accountRegistered(request.xId ?? name, sameId.name), [HANDLES.retireOldName(sameId.name)]);
  }
}

/** From when on nobody of the directory had the name. */
export function freeSince(earlier: readonly Pick<RegisteredHandle, 'to'>[]): string {
  return earlier.reduce((latest, { to }) => (to !== null && to > latest ? to : latest), SINCE_UNKNOWN);
}

/** The rows of one name follow each other: a post is judged by one of them at most. */
function since(name: string, typed: string | undefined, earlier: readonly KnownHandle[], now: Date): string {
  const free = freeSince(earlier);
  if (typed === undefined) return free;
  const from = parseTime(typed, now).from.toISOString();
  if (from >= free) return from;
  throw new UserError('refused', HANDLES.registeredBefore(name, istDate(free)), [HANDLES.leaveFromOut]);
}

/** Whose a handle is, for people. */
export function ownerName(
  owner: { readonly unit: string | null; readonly country: string | null },
  unitName: (code: string) => Text,
): Text {
  if (owner.unit !== null) return unitName(owner.unit);
  return owner.country === null ? HANDLES.thePress : countryText(owner.country);
}
