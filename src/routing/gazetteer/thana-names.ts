/** Police stations of the gazetteer by their name, for a person who types one. */
import type { ThanaName } from '../../domain/directory/places/place.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { nearness } from '../text/nearness.ts';
import { makeWord } from '../text/word.ts';
import { NameIndex, nameWords } from './name-index.ts';
import type { Place } from './place.ts';

/** A word that people put before or behind the name. */
const STATION_WORD = /^(?:thana|police station|ps|थाना)\s+|\s+(?:thana|police station|ps|थाना)$/i;

const DEVANAGARI = /\p{Script=Devanagari}/u;

let index: NameIndex | undefined;

/**
 * The stations that are called so, in either script; one entry for each spelling that the gazetteer has. `isSpelled` is false where only
 * the sound is the same: "Bijapur" may be बीजपुर or another place.
 */
export function thanasNamed(typed: string): ThanaName[] {
  index ??= new NameIndex();
  const name = typed.trim().replace(STATION_WORD, '');
  const spelling = indexText(name);
  const words = nameWords(name).map(makeWord);
  const sound = words.map((word) => word.sound).join('');
  const found = index
    .find(words)
    .filter(({ kind, sound: known, exact }) => kind === 'thana' && (exact !== null || nearness(known, sound) === 2));
  const other = found.flatMap((station) => inOtherScript(index as NameIndex, station));
  return [...found, ...other.filter(({ name: one }) => !found.some((station) => station.name === one))].map((station) => ({
    name: station.name,
    districts: station.districts,
    isSpelled: indexText(station.name) === spelling,
  }));
}

/** The same station as it is written in the other script, so that a screen can name it in its own: "Hazratgnj" finds हजरतगंज alone. */
function inOtherScript(names: NameIndex, { name, districts }: Place): Place[] {
  return names
    .find(nameWords(name).map(makeWord))
    .filter(
      (place) =>
        place.kind === 'thana' &&
        DEVANAGARI.test(place.name) !== DEVANAGARI.test(name) &&
        place.districts.every((district) => districts.includes(district)),
    );
}
