/** What is proposed for a place that is not known: another spelling of the same name, in the script of the screen, or nothing. */
import type { Lang, Text } from '../../messages/text.ts';
import { haveSameConsonants, nearNames, sameNames } from '../../text/same-name.ts';
import type { Unit } from '../unit.ts';
import { unitName } from '../unit-name.ts';
import type { DistrictNames, PlaceTables } from './place.ts';
import { folded } from './typed-place.ts';

/**
 * A district is never proposed for another one whose name merely looks like it, and of two that are equally near neither is. Where the name that was
 * meant is not the district's own, it is named too: "Noida (Gautam Buddha Nagar)".
 */
export function nearestPlace({ units, districts }: Pick<PlaceTables, 'units' | 'districts'>, typed: string): Text[] {
  const wanted = folded(typed);
  const misspelt = districts.filter(({ misspellings }) => misspellings.some((name) => folded(name) === wanted));
  const [only, ...others] = misspelt;
  if (only) return others.length > 0 ? [] : [namedAs(sameNames(typed, namesOf(only))[0] ?? only.name, only)];
  const places = [...districts.map(districtCandidate), ...units.map(unitCandidate)];
  const near = places.flatMap((place) => {
    const [nearest] = nearNames(typed, place.names);
    return nearest ? [{ ...nearest, text: place.textOf(nearest.name) }] : [];
  });
  const least = Math.min(...near.map(({ distance }) => distance));
  const nearest = near.filter(({ distance }) => distance === least);
  // A unit and its district are proposed once, and two districts only where their towns share the name.
  const texts = nearest.map(({ text }) => text).filter(({ en }, at, all) => all.findIndex((other) => other.en === en) === at);
  return texts.length === 1 || new Set(nearest.map(({ name }) => folded(name))).size === 1 ? texts : [];
}

interface Candidate {
  readonly names: readonly string[];
  textOf(name: string): Text;
}

function districtCandidate(district: DistrictNames): Candidate {
  const names = namesOf(district);
  return {
    names: [...names, ...district.misspellings],
    textOf: (name) => (names.includes(name) ? namedAs(name, district) : districtText(district)),
  };
}

function unitCandidate(unit: Unit): Candidate {
  return { names: [unit.nameEn, unit.nameHi, unit.code], textOf: () => unitName(unit) };
}

export function districtText({ name, nameHi }: Pick<DistrictNames, 'name' | 'nameHi'>): Text {
  return { en: name, hi: nameHi };
}

function namesOf({ name, nameHi, otherNames, formerNames, seats }: DistrictNames): readonly string[] {
  return [name, nameHi, ...otherNames, ...formerNames, ...seats];
}

/** The district by one of its names: by its own alone where that only is spelt otherwise, or where the script of the screen has no such name. */
function namedAs(matched: string, district: DistrictNames): Text {
  const own = districtText(district);
  if ([own.en, own.hi].some((name) => haveSameConsonants(matched, name))) return own;
  const inScript = (lang: Lang) => {
    const names = namesOf(district).filter((name) => isInScript(name, lang));
    const name = names.includes(matched) ? matched : sameNames(matched, names)[0];
    return name === undefined ? own[lang] : `${name} (${own[lang]})`;
  };
  return { en: inScript('en'), hi: inScript('hi') };
}

export function isInScript(name: string, lang: Lang): boolean {
  return /\p{Script=Devanagari}/u.test(name) === (lang === 'hi');
}
