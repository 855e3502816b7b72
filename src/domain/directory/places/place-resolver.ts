/** What a typed place means: the one answer for every command and filter. Pure: the tables are handed to it. */
import type { Text } from '../../messages/text.ts';
import { verbatim } from '../../messages/text.ts';
import { romanised } from '../../text/romanised.ts';
import { sameNames } from '../../text/same-name.ts';
import { handleKey } from '../handle-name.ts';
import type { Unit } from '../unit.ts';
import { unitOfDistrict, unitsByCode } from '../unit-tree.ts';
import { isInScript, nearestPlace } from './nearest-place.ts';
import type { DistrictNames, Place, PlaceFound, PlaceTables, RecognisedBy, ThanaName } from './place.ts';
import { folded, handleIn, levelIn, type WithDistrict, withDistrict, withoutKind } from './typed-place.ts';

export class PlaceResolver<U extends Unit> {
  readonly #tables: PlaceTables<U>;
  readonly #districts: ReadonlyMap<string, DistrictNames>;
  readonly #units: ReadonlyMap<string, U>;
  /** By what places are recognised, in that order; each by the folded spelling. */
  readonly #levels: readonly ReadonlyMap<string, readonly Place<U>[]>[];
  readonly #handles: ReadonlyMap<string, Place<U>>;

  constructor(tables: PlaceTables<U>) {
    this.#tables = tables;
    this.#districts = new Map(tables.districts.map((district) => [district.name, district]));
    this.#units = unitsByCode(tables.units);
    const units = (by: RecognisedBy, names: (unit: U) => readonly string[]) =>
      tables.units.map((unit) => ({ place: this.#placeOfUnit(unit, by), names: names(unit) }));
    const districts = (by: RecognisedBy, names: (district: DistrictNames) => readonly string[]) =>
      tables.districts.map((district) => ({ place: this.#placeOfDistrict(district, by), names: names(district) }));
    this.#levels = [
      byName(units('unit-code', ({ code }) => [code, code.replace(/^unit-/, '')])),
      byName(districts('district-code', ({ lgdCode }) => (lgdCode === null ? [] : [String(lgdCode)]))),
      byName([
        ...districts('district-name', ({ name, nameHi }) => [name, nameHi]),
        ...units('unit-name', ({ nameEn, nameHi }) => [nameEn, nameHi]),
      ]),
      byName([
        ...districts('other-name', ({ otherNames, formerNames }) => [...otherNames, ...formerNames]),
        ...units('other-name', ({ code }) => tables.unitNames[code] ?? []),
      ]),
      byName(districts('seat', ({ seats }) => seats)),
    ];
    this.#handles = new Map(
      tables.handles.flatMap(({ name, unit }) => {
        const owner = unit === null ? undefined : this.#units.get(unit);
        return owner ? [[handleKey(name), { ...this.#placeOfUnit(owner, 'handle'), handle: name }] as const] : [];
      }),
    );
  }

  /** By code, name, other name, seat or handle. A thana is not looked for here: see `ofThanas`. */
  resolve(typed: string): PlaceFound<U> {
    const handle = handleIn(typed);
    const spellings = handle === undefined ? withoutKind(typed) : [];
    for (const spelling of spellings) {
      for (const level of this.#levels) {
        const places = level.get(folded(spelling));
        if (places) return oneOrSeveral(places);
      }
    }
    const above = this.#zoneOrRange(typed);
    if (above) return { found: 'one', place: this.#placeOfUnit(above, 'unit-name') };
    const place = this.#handles.get(handleKey(handle ?? typed.trim()));
    if (place) return { found: 'one', place };
    return { found: 'none', near: handle === undefined ? this.#near(spellings) : this.#nearHandles(handle) };
  }

  /** What was typed read as a town or police station with its district: each way in which the second part is one district. */
  withDistrict(typed: string): { readonly read: WithDistrict; readonly place: Place<U>; readonly district: DistrictNames }[] {
    return withDistrict(typed).flatMap((read) => {
      const found = this.resolve(read.district);
      if (found.found !== 'one' || found.place.by === 'handle') return [];
      const { district } = found.place;
      return district === null ? [] : [{ read, place: found.place, district }];
    });
  }

  /** Whether a name is one of the district, its seats included. */
  isIn(name: string, district: DistrictNames): boolean {
    const found = this.resolve(name);
    const places = found.found === 'one' ? [found.place] : found.found === 'several' ? found.places : [];
    return places.some((place) => place.district?.name === district.name);
  }

  /** The places of the police stations that were found under a typed name; none where none was found. */
  ofThanas(thanas: readonly ThanaName[]): PlaceFound<U> {
    const places = new Map<string, Place<U>>();
    for (const name of thanas.flatMap(({ districts }) => districts)) {
      const district = this.#districts.get(name);
      if (district && !places.has(name)) {
        const names = thanas.filter(({ districts }) => districts.includes(name)).map((thana) => thana.name);
        places.set(name, { ...this.#placeOfDistrict(district, 'thana'), station: stationName(names) });
      }
    }
    return places.size === 0 ? { found: 'none', near: [] } : oneOrSeveral([...places.values()]);
  }

  #placeOfUnit(unit: U, by: RecognisedBy): Place<U> {
    return { unit, district: unit.district === null ? null : (this.#districts.get(unit.district) ?? null), by };
  }

  #placeOfDistrict(district: DistrictNames, by: RecognisedBy): Place<U> {
    return { unit: unitOfDistrict(district.name, this.#tables.units) ?? null, district, by };
  }

  /** The zone or range that is called after the place, by whichever name of it: "Allahabad Range". */
  #zoneOrRange(typed: string): U | undefined {
    const level = levelIn(typed);
    if (level === null) return undefined;
    const ofKind = this.#tables.units.filter(({ kind }) => kind === level.kind);
    const base = ({ code, nameHi }: U) => [code.slice(code.indexOf('-') + 1), nameHi.split(' ').slice(0, -1).join(' ')];
    const direct = ofKind.find((unit) => base(unit).some((name) => folded(name) === folded(level.of)));
    if (direct) return direct;
    const district = this.#levels.slice(2).flatMap((by) => by.get(folded(level.of)) ?? [])[0]?.district;
    return district ? ofKind.find((unit) => base(unit).some((name) => this.#isCalled(district, name))) : undefined;
  }

  #isCalled({ name, nameHi, otherNames, formerNames }: DistrictNames, wanted: string): boolean {
    return [name, nameHi, ...otherNames, ...formerNames].some((one) => folded(one) === folded(wanted));
  }

  #near(spellings: readonly string[]): Text[] {
    for (const spelling of spellings) {
      const near = nearestPlace(this.#tables, spelling);
      if (near.length > 0) return near;
    }
    return [];
  }

  #nearHandles(typed: string): Text[] {
    const names = this.#tables.handles.filter(({ unit }) => unit !== null).map(({ name }) => name);
    return sameNames(typed, names).map((name) => verbatim(`@${name}`));
  }
}

/** A police station in the script of each language. */
function stationName(names: readonly string[]): Text {
  const [first = ''] = names;
  const latin = names.find((name) => isInScript(name, 'en'));
  return { en: latin ?? romanised(first), hi: names.find((name) => isInScript(name, 'hi')) ?? first };
}

/** One place for each of the names; a unit and its district under one name are one place. */
function byName<U extends Unit>(
  entries: readonly { readonly place: Place<U>; readonly names: readonly string[] }[],
): ReadonlyMap<string, readonly Place<U>[]> {
  const places = new Map<string, Place<U>[]>();
  for (const { place, names } of entries) {
    for (const key of new Set(names.map(folded))) {
      const known = places.get(key) ?? [];
      if (!known.some((other) => isSamePlace(other, place))) places.set(key, [...known, place]);
    }
  }
  places.delete('');
  return places;
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.unit?.code === other.unit?.code && one.district?.name === other.district?.name;
}

function oneOrSeveral<U extends Unit>(places: readonly Place<U>[]): PlaceFound<U> {
  const [place, ...more] = places;
  if (!place) return { found: 'none', near: [] };
  return more.length === 0 ? { found: 'one', place } : { found: 'several', places };
}
