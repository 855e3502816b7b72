/** Joins the names of all sources: spellings of one name of one kind become one row with all its districts. */
import { nameSound, nameWords } from '../../src/routing/gazetteer/name-index.ts';
import { bare, looseKey, sameName, type Sound } from '../../src/routing/text/sound.ts';
import type { PlaceKind } from '../../src/routing/gazetteer/place.ts';
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

export class Names {
  readonly #rows = new Map<string, Row[]>();

  add({ name, kind, district }: NamedPlace): void {
    const { sound, words } = soundOf(name);
    // A name of two sounds ("Un", "Ait") is met in any text.
    if (bare(sound).length < 2) return;
    const key = looseKey(sound);
    const rows = this.#rows.get(key) ?? [];
    this.#rows.set(key, rows);
    // Short names are met letter by letter, so that each spelling keeps its row.
    const short = key.length <= 3;
    const same = rows.find((row) => row.kind === kind && row.sound === sound && (!short || row.name === name));
    if (same) same.districts.add(district);
    else rows.push({ name, kind, sound, words, districts: new Set([district]) });
  }

  /** Whether a name of this sound is known in the district. */
  knows(name: string, district: string): boolean {
    const { sound } = soundOf(name);
    return (this.#rows.get(looseKey(sound)) ?? []).some((row) => row.districts.has(district) && sameName(row.sound, sound));
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
