/** Places by their police station: those of one name, with the district that was typed beside it, and the names that every town has. */
import commonStations from '../../../data/directory/common-stations.json' with { type: 'json' };
import sharedSeats from '../../../data/directory/shared-seats.json' with { type: 'json' };
import type { UnitRow } from '../../db/stores/directory/unit-store.ts';
import { districtText } from '../../domain/directory/places/nearest-place.ts';
import type { Place, ThanaName } from '../../domain/directory/places/place.ts';
import type { PlaceResolver } from '../../domain/directory/places/place-resolver.ts';
import { lazily } from '../../domain/lazily.ts';
import { folded } from '../../domain/directory/places/typed-place.ts';
import { PLACES } from '../../domain/messages/register/directory-places.ts';
import { joined, type Text } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import { orList } from './or-list.ts';

/** Police stations of that name. Loads the gazetteer, and so is asked only where no unit and no district fits. */
export type Thanas = (typed: string) => Promise<readonly ThanaName[]>;

/** Names that stations of many districts have: the list of stations is not complete enough to call one of them the only one. */
const common = lazily(() => new Set(commonStations.map(folded)));
const STATION_WORD = /^(?:thana|police station|ps|थाना)\s+|\s+(?:thana|police station|ps|थाना)$/i;
/** Parts of the names of districts: behind or before another word they say nothing of a station. */
const partsOfNames = lazily(() => new Set(['nagar', 'dehat', 'city', 'नगर', 'देहात', 'शहर'].map(folded)));

/** Seats whose name a police station of another district has too. Kept as a list, so that the other seats are found without the gazetteer. */
const seatsShared = lazily(() => new Set(sharedSeats.map(folded)));

export function isSharedSeat(typed: string): boolean {
  return seatsShared().has(folded(typed));
}

function withoutStationWord(typed: string): string {
  return typed.trim().replace(STATION_WORD, '');
}

function isCommon(typed: string): boolean {
  return common().has(folded(typed)) || common().has(folded(withoutStationWord(typed)));
}

/**
 * The places of a typed name that is no unit's and no district's own: `near` is what is proposed where no station has it. Throws UserError `bad_input`
 * for a name that every town has, `not_found` for one that nobody has.
 */
export async function stationPlaces(
  resolver: PlaceResolver<UnitRow>,
  thanas: Thanas,
  typed: string,
  near: readonly Text[],
): Promise<readonly Place<UnitRow>[]> {
  const common = isCommon(typed);
  const stations = await thanas(typed);
  const there = placesOf(resolver, stations, ({ isSpelled }) => isSpelled);
  if (common) throw inEveryTown(typed, there);
  if (there.length > 0) return there;
  const inDistrict = await withDistrict(resolver, thanas, typed);
  if (inDistrict.length > 0) return inDistrict;
  // A misspelt district comes before a station that only sounds alike: हाथरश is no thana.
  const proposed = near.length > 0 ? near : placesOf(resolver, stations).map(choiceOfStation);
  throw new UserError('not_found', PLACES.notKnown(typed), [
    ...(proposed.length > 0 ? [PLACES.didYouMean(orList(proposed))] : []),
    PLACES.seeUnits,
  ]);
}

/** The districts that have one of the stations, each with its name in both scripts. */
function placesOf(
  resolver: PlaceResolver<UnitRow>,
  stations: readonly ThanaName[],
  counts: (station: ThanaName) => boolean = () => true,
): readonly Place<UnitRow>[] {
  const there = new Set(stations.filter(counts).flatMap(({ districts }) => districts));
  const found = resolver.ofThanas(stations);
  const places = found.found === 'one' ? [found.place] : found.found === 'several' ? found.places : [];
  return places.filter(({ district }) => district !== null && there.has(district.name));
}

export async function besideStations(
  resolver: PlaceResolver<UnitRow>,
  thanas: Thanas,
  typed: string,
  found: readonly Place<UnitRow>[],
): Promise<readonly Place<UnitRow>[]> {
  const stations = placesOf(resolver, await thanas(typed), ({ isSpelled }) => isSpelled);
  return [...found, ...stations.filter((station) => !found.some(({ district }) => district?.name === station.district?.name))];
}

/** "Cantt, Varanasi": the district that was typed, where it has such a station or town, or the station is one that every town has. */
async function withDistrict(resolver: PlaceResolver<UnitRow>, thanas: Thanas, typed: string): Promise<readonly Place<UnitRow>[]> {
  const places = new Map<string, Place<UnitRow>>();
  let unknown: { station: string; district: Text } | undefined;
  for (const { read, place, district } of resolver.withDistrict(typed)) {
    const { name, apart } = read;
    const known = placesOf(resolver, await thanas(name)).find((station) => station.district?.name === district.name);
    const isCommonHere = isCommon(name) && (apart || !partsOfNames().has(folded(name)));
    if (resolver.isIn(name, district) || (!known && isCommonHere)) places.set(district.name, place);
    else if (known) places.set(district.name, known);
    else if (apart && unknown === undefined) unknown = { station: name, district: districtText(district) };
  }
  if (places.size === 0 && unknown)
    throw new UserError('not_found', PLACES.noStationThere(unknown.station, unknown.district), [
      PLACES.typeDistrictAlone(unknown.district),
    ]);
  return [...places.values()];
}

function inEveryTown(typed: string, known: readonly Place<UnitRow>[]): UserError {
  const examples = known.flatMap(({ district }) => (district ? [districtText(district)] : []));
  return new UserError('bad_input', PLACES.inEveryTown(typed), [
    ...(examples.length > 0 ? [PLACES.someOfThem(joined(examples, ', '))] : []),
    PLACES.typeTheDistrict(typed),
  ]);
}

/** "Cantt, Varanasi": as it can be typed. */
export function choiceOfStation({ station, district }: Place<UnitRow>): Text {
  const where = districtText(district ?? { name: '', nameHi: '' });
  return station ? PLACES.choiceOfThana(station, where) : where;
}
