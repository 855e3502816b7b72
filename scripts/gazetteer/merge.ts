/** Merges the names of all sources: the spellings of a name, for one kind of place, become one row with all its districts. */
import cues from '../../data/words/cues.json' with { type: 'json' };
import { nameSound, nameWords } from '../../src/routing/gazetteer/name-index.ts';
import type { PlaceKind } from '../../src/routing/gazetteer/place.ts';
import { skeletonOf, spellingDistance } from '../../src/routing/text/misspelling.ts';
import { sameName } from '../../src/routing/text/nearness.ts';
import { bare, looseKey } from '../../src/routing/text/phonetic-key.ts';
import type { Sound } from '../../src/routing/text/sound.ts';
import { listForm } from '../../src/routing/text/word.ts';
import type { NamedPlace } from './sources.ts';

export interface Row {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly sound: Sound;
  readonly words: number;
  readonly districts: Set<string>;
}

export function soundOf(name: string): { sound: Sound; words: number } {
  return { sound: nameSound(name), words: nameWords(name).length };
}

/** Words of names that a police station in every district has. */
const GENERAL = new Set([...cues.station, ...cues.generic, ...cues.cell].map(listForm));

function isGeneral(name: string): boolean {
  const words = nameWords(name).map(listForm);
  return words.some((word) => GENERAL.has(word)) && words.every((word) => GENERAL.has(word)) && !HAS_OTHERS.has(words.join(' '));
}

/** General names too, but with a known list of districts. */
const HAS_OTHERS = new Set(['cant', 'कैंट', 'नगर'].map(listForm));

/** The greatest distance between two spellings of the same station in the same district. */
const WITHIN_DISTRICT = 0.7;

export class Names {
  readonly #rows = new Map<string, Row[]>();
  readonly #byDistrict = new Map<string, { sound: Sound; skeleton: string }[]>();

  add({ name, kind, district }: NamedPlace): void {
    const { sound, words } = soundOf(name);
    // Names with fewer than two consonants ("Un", "Ait") occur in any text.
    if (bare(sound).length < 2 || isGeneral(name)) return;
    const key = looseKey(sound);
    const rows = this.#rows.get(key) ?? [];
    this.#rows.set(key, rows);
    // Short names are compared letter by letter, so each spelling keeps a row.
    const short = key.length <= 3;
    const ofDistrict = this.#byDistrict.get(district) ?? [];
    this.#byDistrict.set(district, ofDistrict);
    if (kind !== 'office') ofDistrict.push({ sound, skeleton: skeletonOf(sound) });
    const same = rows.find((row) => row.kind === kind && row.sound === sound && row.words === words && (!short || row.name === name));
    if (same) same.districts.add(district);
    else rows.push({ name, kind, sound, words, districts: new Set([district]) });
  }

  /** Whether the district has a name of this sound, or one that this is a misspelling of. */
  knows(name: string, district: string): boolean {
    const { sound } = soundOf(name);
    const skeleton = skeletonOf(sound);
    return (
      (this.#rows.get(looseKey(sound)) ?? []).some((row) => row.districts.has(district) && sameName(row.sound, sound)) ||
      (this.#byDistrict.get(district) ?? []).some(
        (row) => row.skeleton === skeleton && spellingDistance(row.sound, sound) <= WITHIN_DISTRICT,
      )
    );
  }

  /** Whether any district has a place of this sound. */
  knowsAnywhere(name: string): boolean {
    const { sound } = soundOf(name);
    return (this.#rows.get(looseKey(sound)) ?? []).some((row) => sameName(row.sound, sound));
  }

  rows(): Row[] {
    return [...this.#rows.values()].flat();
  }
}
