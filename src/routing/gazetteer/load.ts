/** Builds the index of names that a reader works with. */
import { looseKey } from '../text/sound.ts';
import { makeWord } from '../text/word.ts';
import { DISTRICTS } from './districts.ts';
import { joinedKey, NameIndex } from './name-index.ts';
import type { Place, PlaceKind } from './place.ts';

export function loadNames(): NameIndex {
  const index = new NameIndex();
  for (const district of DISTRICTS) {
    for (const name of district.spellings) addName(index, name, 'district', [district.name], null);
    for (const name of district.former) addName(index, name, 'former', [district.name], null);
    for (const name of district.seats) addName(index, name, 'seat', [district.name], null);
  }
  return index;
}

export function addName(index: NameIndex, name: string, kind: PlaceKind, districts: readonly string[], outside: string | null): void {
  const words = name
    .split(/[\s.\-/]+/)
    .filter(Boolean)
    .map(makeWord);
  const sound = words.map((word) => word.sound).join('');
  const place: Place = { kind, districts, outside, sound, name };
  index.add(place, words, keysOf(joinedKey(words), sound));
}

/** Latin d may stand for ड़, and rh for a ढ without its dot: such names are found under both letters. */
function keysOf(key: string, sound: string): string[] {
  const keys = [key];
  const withR = looseKey(sound.replace(/(?<=[aAqiueo])d(?=[aAqiueo]|$)/g, 'r'));
  if (withR !== key) keys.push(withR);
  const withD = looseKey(sound.replace(/gqr(?=$|h)/g, 'gqd').replace(/R/g, 'd'));
  if (withD !== key && withD !== withR) keys.push(withD);
  return keys;
}
