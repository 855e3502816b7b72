/** Finds the unit or district that a person typed: says how it was read, asks where several are meant, refuses what is not known. */
import sharedSeats from '../../../data/directory/shared-seats.json' with { type: 'json' };
import type { Handle } from '../../db/db.ts';
import type { UnitRow } from '../../db/stores/directory/unit-store.ts';
import type { DistrictNames, Place, PlaceReader, ThanaName } from '../../domain/directory/place.ts';
import { unitName } from '../../domain/directory/unit-name.ts';
import { PlaceResolver } from '../../domain/directory/place-resolver.ts';
import { UNIT_KIND_NAMES } from '../../domain/messages/domain/directory-names.ts';
import { PLACES } from '../../domain/messages/register/directory-places.ts';
import { joined, type Text, verbatim } from '../../domain/messages/text.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { requiredText } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import { placeTables } from './place-tables.ts';

/** The person who typed the place, and the list of police stations. */
export interface PlaceDesk {
  say(text: Text): void;
  /** Asks which of several is meant and returns its value; left out where there is no terminal. */
  readonly choose?: (question: Text, choices: readonly { readonly value: string; readonly name: Text }[]) => Promise<string>;
  /**
   * What becomes of a district that was found by one of its police stations alone. Left out: it is taken, and that is said. `ask` throws unless the
   * person agrees; `refuse`: nobody can be asked, so the unit must be typed.
   */
  readonly guess?: { readonly ask: (question: Text, nextSteps: readonly Text[]) => Promise<void> } | 'refuse';
  /** Police stations of that name. Loaded only where no unit and no district fits, or where a seat shares its name with a station. */
  thanas(typed: string): Promise<readonly ThanaName[]>;
}

/** Seats whose name a police station of another district has too. Kept as a list, so that the other seats are found without the gazetteer. */
const SHARED_SEATS = new Set(sharedSeats.map(indexText));

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
        throw new UserError('not_found', PLACES.noUnitThere(districtName(first.district)), [PLACES.seeUnits]);
      const chosen = await oneOf(units, typed, desk, ({ unit }) => ({ value: unit.code, name: unitName(unit) }));
      if (units.length === 1 && chosen.by === 'thana') await takeThana(chosen, typed, desk, chosen.unit.code);
      else if (units.length === 1 && !isPlainUnit(chosen)) desk.say(readAs(typed, chosen, unitName(chosen.unit)));
      return chosen.unit;
    },
    async district(typed) {
      const { places } = await find(typed);
      const districts = places.flatMap((place) => (place.district === null ? [] : [{ ...place, district: place.district }]));
      const [first] = places;
      if (districts.length === 0 && first?.unit) throw noDistrict(first.unit);
      const chosen = await oneOf(districts, typed, desk, ({ district }) => ({ value: district.name, name: districtName(district) }));
      if (districts.length === 1 && chosen.by === 'thana') await takeThana(chosen, typed, desk, chosen.district.name);
      else if (districts.length === 1 && !isPlainDistrict(chosen)) desk.say(readAs(typed, chosen, districtName(chosen.district)));
      return chosen.district.name;
    },
  };
}

async function placesOf(resolver: PlaceResolver<UnitRow>, desk: PlaceDesk, typed: string): Promise<readonly Place<UnitRow>[]> {
  const found = resolver.resolve(typed);
  const places = found.found === 'one' ? [found.place] : found.found === 'several' ? found.places : [];
  // A seat may share its name with a police station elsewhere; what is called by a district's or unit's own name is never asked about.
  if (places.length > 0 && !(places.every(({ by }) => by === 'seat') && SHARED_SEATS.has(indexText(typed)))) return places;
  const stations = await desk.thanas(typed);
  const spelled = stations.filter(({ isSpelled }) => isSpelled);
  if (places.length > 0) {
    const beside = resolver.besideThanas(places, spelled);
    return beside.found === 'several' ? beside.places : places;
  }
  const there = resolver.ofThanas(spelled);
  if (there.found === 'one') return [there.place];
  if (there.found === 'several') return there.places;
  if (isInEveryTown(typed)) throw new UserError('bad_input', PLACES.inEveryTown(typed), [PLACES.typeTheDistrict]);
  // A station that only sounds alike is proposed, and a misspelt district takes precedence over it: हाथरश is no thana.
  const near = found.found === 'none' && found.near.length > 0 ? found.near : thanaChoices(resolver, stations);
  throw new UserError('not_found', PLACES.notKnown(typed), [
    ...(near.length > 0 ? [PLACES.didYouMean(orList(near))] : []),
    PLACES.seeUnits,
  ]);
}

/** A station may have namesakes that the gazetteer lacks: its district and the code to type are named, and where something is written it is asked. */
async function takeThana({ via, district }: Place<UnitRow>, typed: string, desk: PlaceDesk, code: string): Promise<void> {
  const thana = via ?? typed;
  const where = district ? districtName(district) : verbatim(code);
  if (desk.guess === undefined) desk.say(PLACES.readAsThana(typed, thana, where, code));
  else if (desk.guess === 'refuse') throw new UserError('bad_input', PLACES.onlyThana(typed, thana, where), [PLACES.typeCodeOrYes(code)]);
  else await desk.guess.ask(PLACES.isThanaMeant(typed, thana, where), [PLACES.typeCode(code)]);
}

function thanaChoices(resolver: PlaceResolver<UnitRow>, stations: readonly ThanaName[]): Text[] {
  const sounding = resolver.ofThanas(stations);
  const places = sounding.found === 'one' ? [sounding.place] : sounding.found === 'several' ? sounding.places : [];
  return places.flatMap(({ via, district }) => (via && district ? [PLACES.choiceOfThana(via, districtName(district))] : []));
}

/** Words that make up the names of stations which nearly every district has. */
const IN_EVERY_TOWN = new Set(['kotwali', 'nagar', 'dehat', 'sadar', 'कोतवाली', 'नगर', 'देहात', 'सदर'].map(indexText));
const STATION_WORD = /^(?:thana|police station|ps|थाना)\s+/i;

function isInEveryTown(typed: string): boolean {
  return indexText(typed.trim().replace(STATION_WORD, ''))
    .split(' ')
    .every((word) => IN_EVERY_TOWN.has(word));
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
  const choices = places.map((place) => {
    const { value, name } = choiceOf(place);
    return { place, value, name: PLACES.choice(shownChoice(place) ?? name, value) };
  });
  if (desk.choose) {
    const value = await desk.choose(PLACES.whichIsMeant(typed), choices);
    const chosen = choices.find((choice) => choice.value === value);
    if (chosen) return chosen.place;
  }
  throw new UserError('bad_input', PLACES.severalMeant(typed, orList(choices.map(({ name }) => name))), [
    PLACES.typeOneOf(orList(choices.map(({ value }) => verbatim(value)))),
  ]);
}

/** By what one of several places has the name; null for a name of its own. */
function shownChoice({ by, via, district }: Place<UnitRow>): Text | null {
  if (by === 'thana' && via && district) return PLACES.choiceOfThana(via, districtName(district));
  return by === 'seat' && district ? PLACES.choiceOfSeat(districtName(district)) : null;
}

/** Typed so that it is plain which unit is meant: nothing needs to be said. */
function isPlainUnit({ by, unit }: Place<UnitRow> & { readonly unit: UnitRow }): boolean {
  return by === 'unit-code' || by === 'unit-name' || (by === 'district-name' && unit.kind === 'district');
}

function isPlainDistrict({ by, unit }: Place<UnitRow>): boolean {
  return by === 'district-name' || (by === 'unit-code' && unit?.kind === 'district');
}

function readAs(typed: string, { by, via, district }: Place<UnitRow>, place: Text): Text {
  if (by === 'seat' && district) return PLACES.readAsSeat(typed, districtName(district), place);
  if (by === 'handle' && via) return PLACES.readAsHandle(via, place);
  return PLACES.readAs(typed, place);
}

function noDistrict(unit: UnitRow): UserError {
  return new UserError('not_found', PLACES.noDistrict(unitName(unit), UNIT_KIND_NAMES[unit.kind]), [
    PLACES.filterByUnit(unit.code),
    PLACES.seeUnits,
  ]);
}

function districtName({ name, nameHi }: DistrictNames): Text {
  return { en: name, hi: nameHi };
}

/** `Etah, Hathras or Agra`. */
function orList(texts: readonly Text[]): Text {
  const last = texts.at(-1);
  if (!last) return verbatim('');
  if (texts.length === 1) return last;
  const before = joined(texts.slice(0, -1), ', ');
  return { en: `${before.en} or ${last.en}`, hi: `${before.hi} या ${last.hi}` };
}
