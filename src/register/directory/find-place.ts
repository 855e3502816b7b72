/** Finds the unit or district that a person typed: says how it was read, asks where several are meant, refuses what is not known. */
import type { Handle } from '../../db/db.ts';
import type { UnitRow } from '../../db/stores/directory/unit-store.ts';
import { districtText } from '../../domain/directory/places/nearest-place.ts';
import type { Place, PlaceReader } from '../../domain/directory/places/place.ts';
import { PlaceResolver } from '../../domain/directory/places/place-resolver.ts';
import { unitName } from '../../domain/directory/unit-name.ts';
import { PLACES } from '../../domain/messages/register/directory-places.ts';
import type { Text } from '../../domain/messages/text.ts';
import { requiredText } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import { orList } from './or-list.ts';
import { placeTables } from './place-tables.ts';
import { besideStations, choiceOfStation, isSharedSeat, stationPlaces, type Thanas } from './stations.ts';

/** The person who typed the place, and the list of police stations. */
export interface PlaceDesk {
  say(text: Text): void;
  /** Asks which of several is meant and returns its value; left out where there is no terminal. */
  readonly choose?: (question: Text, choices: readonly { readonly value: string; readonly name: Text }[]) => Promise<string>;
  readonly thanas: Thanas;
}

export function placeReader(handle: Handle, desk: PlaceDesk): PlaceReader<UnitRow> {
  let resolver: Promise<PlaceResolver<UnitRow>> | undefined;
  const find = async (given: string): Promise<{ resolver: PlaceResolver<UnitRow>; places: readonly Place<UnitRow>[] }> => {
    const typed = requiredText(given, PLACES.theUnitOrDistrict);
    resolver ??= placeTables(handle).then((tables) => new PlaceResolver(tables));
    return { resolver: await resolver, places: await placesOf(await resolver, desk, typed) };
  };
  return {
    async unit(typed) {
      const { places } = await find(typed);
      const units = places.flatMap((place) => (place.unit === null ? [] : [{ ...place, unit: place.unit }]));
      const [first] = places;
      if (units.length === 0 && first?.district)
        throw new UserError('not_found', PLACES.noUnitThere(districtText(first.district)), [PLACES.seeUnits]);
      const chosen = await oneOf(units, typed, desk, ({ unit }) => ({ value: unit.code, name: unitName(unit) }));
      if (units.length === 1 && !isPlain(chosen)) desk.say(readAs(typed, chosen, unitName(chosen.unit)));
      return chosen.unit;
    },
    async district(typed) {
      const { places } = await find(typed);
      const districts = places.flatMap((place) => (place.district === null ? [] : [{ ...place, district: place.district }]));
      const [first] = places;
      if (districts.length === 0 && first?.unit) throw noDistrict(first.unit);
      const chosen = await oneOf(districts, typed, desk, ({ district }) => ({ value: district.name, name: districtText(district) }));
      if (districts.length === 1 && !isPlainDistrict(chosen)) desk.say(readAs(typed, chosen, districtText(chosen.district)));
      return chosen.district.name;
    },
  };
}

async function placesOf(resolver: PlaceResolver<UnitRow>, desk: PlaceDesk, typed: string): Promise<readonly Place<UnitRow>[]> {
  const found = resolver.resolve(typed);
  const places = found.found === 'one' ? [found.place] : found.found === 'several' ? found.places : [];
  if (places.length === 0) return stationPlaces(resolver, desk.thanas, typed, found.found === 'none' ? found.near : []);
  // A seat may share its name with a police station elsewhere; what is called by a district's or unit's own name is never asked about.
  const isShared = places.every(({ by }) => by === 'seat') && isSharedSeat(typed);
  return isShared ? besideStations(resolver, desk.thanas, typed, places) : places;
}

/** The only place, or the one that is chosen on a terminal. Throws UserError `bad_input` with the choices where there is no terminal. */
async function oneOf<P extends Place<UnitRow>>(
  places: readonly P[],
  typed: string,
  desk: PlaceDesk,
  choiceOf: (place: P) => { value: string; name: Text },
): Promise<P> {
  const [only, ...more] = places;
  if (only && more.length === 0) return only;
  const choices = places.map((place) => ({ place, ...choiceOf(place) }));
  const shown = choices.map((choice) => ({ ...choice, name: shownChoice(choice.place, typed) ?? choice.name }));
  if (desk.choose) {
    const value = await desk.choose(PLACES.whichIsMeant(typed), shown);
    const chosen = choices.find((choice) => choice.value === value);
    if (chosen) return chosen.place;
  }
  throw new UserError('bad_input', PLACES.severalMeant(typed, orList(shown.map(({ name }) => name))), [
    PLACES.typeOneOf(orList(choices.map(({ name }) => name))),
  ]);
}

/** By what one of several places has the name, as it can be typed; null for a name of its own. */
function shownChoice(place: Place<UnitRow>, typed: string): Text | null {
  if (place.by === 'thana') return choiceOfStation(place);
  return place.by === 'seat' && place.district ? PLACES.choiceOfSeat(typed, districtText(place.district)) : null;
}

/** Typed so that it is plain which unit is meant: nothing needs to be said. */
function isPlain({ by }: Place<UnitRow>): boolean {
  return by === 'unit-code' || by === 'unit-name' || by === 'district-name';
}

function isPlainDistrict({ by, unit }: Place<UnitRow>): boolean {
  return by === 'district-name' || (by === 'unit-code' && unit?.kind === 'district');
}

function readAs(typed: string, { by, handle, station, district }: Place<UnitRow>, place: Text): Text {
  if (by === 'seat' && district) return PLACES.readAsSeat(typed, districtText(district), place);
  if (by === 'thana' && station && district) return PLACES.readAsThana(station, districtText(district), place);
  if (by === 'handle' && handle) return PLACES.readAsHandle(handle, place);
  return PLACES.readAs(typed, place);
}

function noDistrict(unit: UnitRow): UserError {
  return new UserError('not_found', PLACES.noDistrict(unitName(unit)), [PLACES.filterByUnit(unitName(unit)), PLACES.seeUnits]);
}
