/** Writes the merged names in the form that the reader loads: rows by key, first words of names of several words, skeletons, PIN codes. */
import districtRows from '../../data/directory/districts.json' with { type: 'json' };
import { joinedKey, MISSPELT_KINDS, nameWords } from '../../src/routing/gazetteer/name-index.ts';
import { PLACE_CODES, type PlaceKind } from '../../src/routing/gazetteer/place.ts';
import { skeletonOf } from '../../src/routing/text/misspelling.ts';
import { looseKey } from '../../src/routing/text/phonetic-key.ts';
import { makeWord } from '../../src/routing/text/word.ts';

export interface PackedName {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly districts: ReadonlySet<string>;
  readonly outside?: string;
}

export function pack(names: readonly PackedName[], pins: ReadonlyMap<string, ReadonlySet<string>>): string {
  const rows = new Map<string, Set<string>>();
  const heads = new Map<string, Map<string, number>>();
  const skeletons = new Map<string, Set<string>>();
  for (const { name, kind, districts, outside } of names) {
    const words = nameWords(name).map(makeWord);
    const code = isAbbreviation(name) || joinedKey(words).length <= TOO_SHORT ? PLACE_CODES[kind].toLowerCase() : PLACE_CODES[kind];
    if (MISSPELT_KINDS.has(kind)) add(skeletons, skeletonOf(words.map(({ sound }) => sound).join('')), joinedKey(words));
    const row = `${code}${outside ?? codes(districts)} ${name}`;
    for (const key of keysOf(joinedKey(words), words.map(({ sound }) => sound).join(''))) {
      add(rows, key, row);
    }
    for (let second = 1; second < words.length; second += 1) {
      // "Sant Kabir Nagar" is also written "Santkabir Nagar" and "Sant Kabirnagar".
      const head =
        (words[0]?.head ?? '') +
        words
          .slice(1, second)
          .map(({ bare }) => bare)
          .join('');
      for (let last = second; last < words.length; last += 1) {
        const next = words
          .slice(second, last + 1)
          .map(({ bare }) => bare)
          .join('');
        const reach = words.length - (second - 1) - (last - second);
        const pairs = heads.get(head) ?? new Map<string, number>();
        heads.set(head, pairs.set(next, Math.max(reach, pairs.get(next) ?? 0)));
      }
    }
  }
  const byDistricts = new Map<string, string[]>();
  for (const [pin, districts] of pins) byDistricts.set(codes(districts), [...(byDistricts.get(codes(districts)) ?? []), pin]);
  const file = {
    districts: districtRows.map(({ name }) => name),
    names: lines([...rows].map(([key, found]) => `${key}\t${[...found].sort().join('|')}`)),
    heads: lines(
      [...heads].map(
        ([head, pairs]) =>
          `${head} ${[...pairs]
            .map(([next, reach]) => `${reach}${next}`)
            .sort()
            .join(' ')}`,
      ),
    ),
    skeletons: lines(
      [...skeletons].filter(([skeleton]) => skeleton.length > 2).map(([skeleton, keys]) => `${skeleton} ${[...keys].sort().join(' ')}`),
    ),
    pins: lines([...byDistricts].map(([districts, list]) => `${districts} ${list.sort().join(' ')}`)),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const kept = map.get(key);
  if (kept) kept.add(value);
  else map.set(key, new Set([value]));
}

/** Names with a key this short (मऊ: mo, Etah: eta) must match letter by letter. */
const TOO_SHORT = 3;

const lines = (rows: string[]) => rows.sort().join('\n');

/** Two digits of base 36 a district. */
function codes(districts: ReadonlySet<string>): string {
  return [...districts]
    .map((district) =>
      districtRows
        .findIndex(({ name }) => name === district)
        .toString(36)
        .padStart(2, '0'),
    )
    .sort()
    .join('');
}

/** "LKO", "Mrt": letters that do not make a word. */
function isAbbreviation(name: string): boolean {
  return /^[A-Z]{2,5}$/.test(name) || /^[B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{2,4}$/.test(name) || name === 'Lko';
}

/** Latin d may stand for ड़, and rh for a ढ without its dot: such names are found under both letters. */
function keysOf(key: string, sound: string): Set<string> {
  const withR = sound.replace(/(?<=[aAqiueoEO])[dWD](?=[aAqiueoEO]|$)/g, 'r');
  const withD = sound.replace(/(?<=[aAqiueoEO])[rR](?=$|qh)/g, 'd').replace(/R/g, 'd');
  return new Set([key, looseKey(withR), looseKey(withD)]);
}
