/** What a typed place means: the one answer for every command and filter. Pure: the tables are handed to it. */
import { type Text, verbatim } from '../messages/text.ts';
import { indexText } from '../text/index-text.ts';
import { sameNames } from '../text/same-name.ts';
import { handleKey } from './handle-name.ts';
import type { DistrictNames, Place, PlaceFound, PlaceTables, RecognisedBy, ThanaName } from './place.ts';
import type { Unit } from './unit.ts';
import { unitName } from './unit-name.ts';
import { unitOfDistrict, unitsByCode } from './unit-tree.ts';

/** Most proposals for a name that is not known. */
const MOST_PROPOSED = 3;

/**
 * What people put before or behind a name: "जिला बलिया", "Agra district", "Ballia Police", "unit-agra", "Lucknow Commissionerate"; and the office of
 * its chief: "SP Etah", "SSP/DM Agra".
 */
const OF_KIND = 'district|zilla|zila|jila|jilla|janpad|police|commissionerate|जिला|ज़िला|जनपद|पुलिस|कमिश्नरेट|पुलिस आयुक्तालय';
const OFFICES = 'ssp|sp|dm|cp|dcp|एसएसपी|एसपी|डीएम|एस एस पी|एस पी';
const BETWEEN = String.raw`[\s,/\p{Pd}]+`;
const BEFORE = new RegExp(String.raw`^(?:unit-|(?:(?:${OF_KIND}|${OFFICES}|(?:up|यूपी)(?=${BETWEEN}\d))${BETWEEN})+)`, 'iu');
const BEHIND = new RegExp(`(?:${BETWEEN}(?:${OF_KIND}))+$`, 'iu');

/** A handle that cannot be anything else: with its sign, or as the address of its profile. */
const HANDLE = /^(?:[@＠]|(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?)(\w+)\/?(?:[?#].*)?$/i;

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
      byName(districts('other-name', ({ otherNames, formerNames }) => [...otherNames, ...formerNames])),
      byName(districts('seat', ({ seats }) => seats)),
    ];
    this.#handles = new Map(
      tables.handles.flatMap(({ name, unit }) => {
        const owner = unit === null ? undefined : this.#units.get(unit);
        return owner ? [[handleKey(name), { ...this.#placeOfUnit(owner, 'handle'), via: name }] as const] : [];
      }),
    );
  }

  /** By code, name, other name, seat or handle. A thana is not looked for here: see `ofThanas`. */
  resolve(typed: string): PlaceFound<U> {
    const handle = HANDLE.exec(typed.trim())?.[1];
    const plain = typed.normalize('NFC').trim();
    // A name may itself hold such a word, so what was typed is looked for first.
    const spellings =
      handle === undefined
        ? [typed, plain.replace(BEFORE, ''), plain.replace(BEHIND, ''), plain.replace(BEFORE, '').replace(BEHIND, '')]
        : [];
    for (const spelling of spellings) {
      for (const level of this.#levels) {
        const places = level.get(folded(spelling));
        if (places) return oneOrSeveral(places);
      }
    }
    const place = this.#handles.get(handleKey(handle ?? typed.trim()));
    if (place) return { found: 'one', place };
    return { found: 'none', near: handle === undefined ? this.#near(typed) : this.#nearHandles(handle) };
  }

  /** The places of the police stations that were found under a typed name; none where none was found. */
  ofThanas(thanas: readonly ThanaName[]): PlaceFound<U> {
    const places = new Map<string, Place<U>>();
    for (const { name, districts } of thanas) {
      for (const district of districts) {
        const known = this.#districts.get(district);
        if (known && !places.has(district)) places.set(district, { ...this.#placeOfDistrict(known, 'thana'), via: name });
      }
    }
    return places.size === 0 ? { found: 'none', near: [] } : oneOrSeveral([...places.values()]);
  }

  /**
   * Places that were found, together with those of police stations of the same name in other districts: "Naugarh" is the seat of Siddharthnagar
   * and a station in Chandauli.
   */
  besideThanas(found: readonly Place<U>[], thanas: readonly ThanaName[]): PlaceFound<U> {
    const there = this.ofThanas(thanas);
    const stations = there.found === 'several' ? there.places : there.found === 'one' ? [there.place] : [];
    return oneOrSeveral([...found, ...stations.filter((station) => !found.some((place) => isSamePlace(place, station)))]);
  }

  #placeOfUnit(unit: U, by: RecognisedBy): Place<U> {
    return { unit, district: unit.district === null ? null : (this.#districts.get(unit.district) ?? null), by };
  }

  #placeOfDistrict(district: DistrictNames, by: RecognisedBy): Place<U> {
    return { unit: unitOfDistrict(district.name, this.#tables.units) ?? null, district, by };
  }

  /**
   * Only other spellings of the same name: a district is never proposed for another one whose name merely looks like it. Where the name that was
   * meant is not the district's own, it is named too: "Noida (Gautam Buddha Nagar)".
   */
  #near(typed: string): Text[] {
    const { units, districts } = this.#tables;
    const wanted = folded(typed);
    const misspelt = districts.filter(({ misspellings }) => misspellings.some((name) => folded(name) === wanted));
    if (misspelt.length > 0) return misspelt.map((district) => namedAs(sameNames(typed, namesOf(district))[0] ?? district.name, district));
    const proposals = new Map<string, { readonly of: object; readonly text: Text }>();
    const known = (of: object, names: readonly string[], textOf: (name: string) => Text) => {
      for (const name of names) if (!proposals.has(name)) proposals.set(name, { of, text: textOf(name) });
    };
    for (const district of districts) {
      known(district, namesOf(district), (name) => namedAs(name, district));
      known(district, district.misspellings, () => nameOf(district));
    }
    for (const unit of units) {
      known(unit, [unit.nameEn, unit.nameHi], () => unitName(unit));
      known(unit, [unit.code], verbatim);
    }
    const near = sameNames(typed, proposals.keys()).flatMap((name) => proposals.get(name) ?? []);
    // Each place once, by the name that is nearest.
    return near
      .filter(({ of, text }, at) => near.findIndex((other) => other.of === of || other.text.en === text.en) === at)
      .map(({ text }) => text)
      .slice(0, MOST_PROPOSED);
  }

  #nearHandles(typed: string): Text[] {
    const names = this.#tables.handles.filter(({ unit }) => unit !== null).map(({ name }) => name);
    return sameNames(typed, names).map((name) => verbatim(`@${name}`));
  }
}

function nameOf({ name, nameHi }: DistrictNames): Text {
  return { en: name, hi: nameHi };
}

function namesOf({ name, nameHi, otherNames, formerNames, seats }: DistrictNames): readonly string[] {
  return [name, nameHi, ...otherNames, ...formerNames, ...seats];
}

/** The district by one of its names: by its own alone where it only is spelt otherwise. */
function namedAs(matched: string, district: DistrictNames): Text {
  const own = nameOf(district);
  const isOwn = sameNames(matched, [district.name, district.nameHi]).length > 0;
  return isOwn ? own : { en: `${matched} (${own.en})`, hi: `${matched} (${own.hi})` };
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

/** Case, spaces, hyphens and the ways in which Hindi is written make no difference. */
function folded(name: string): string {
  return indexText(name).replaceAll(' ', '');
}
