/** What is known of a word whatever post it stands in: its sounds and the word lists that it is in. Kept between posts. */
import { bare, devanagariSound, latinSound, looseKey, type Sound } from './sound.ts';

export interface Word {
  readonly sound: Sound;
  /** Loose key of the word alone. */
  readonly loose: string;
  /** The same as a first and as a later part of a name of several words. */
  readonly head: string;
  readonly bare: string;
  readonly script: 'devanagari' | 'latin';
  /** As the word lists hold it: `listForm`. */
  readonly form: string;
}

const DEVANAGARI_START = 0x900;
const VERSES: readonly (readonly [RegExp, string])[] = [
  [/\u200c|\u200d|\u093c/g, ''],
  [/\u0958/g, 'क'],
  [/\u0959/g, 'ख'],
  [/\u095a/g, 'ग'],
  [/\u095b/g, 'ज'],
  [/\u095c/g, 'ड'],
  [/\u095d/g, 'ढ'],
  [/\u095e/g, 'फ'],
  [/\u095f/g, 'य'],
  [/\u0901/g, '\u0902'],
  [/[ङञणनम]\u094d(?=[क-म])/g, '\u0902'],
  [/ी/g, 'ि'],
  [/ू/g, 'ु'],
  [/ई/g, 'इ'],
  [/ऊ/g, 'उ'],
];

/**
 * The form in which word lists are compared: Devanagari without nukta, with anusvara for any nasal before a stop and short i and u;
 * Latin in lower case with letters that are doubled or drawn out written once.
 */
export function listForm(word: string): string {
  if (word.charCodeAt(0) >= DEVANAGARI_START) {
    let out = word;
    for (const [pattern, replacement] of VERSES) out = out.replace(pattern, replacement);
    return out;
  }
  return word.toLowerCase().replace(/(.)\1+/g, '$1');
}

export function makeWord(raw: string): Word {
  const devanagari = raw.charCodeAt(0) >= DEVANAGARI_START;
  // A word longer than any name or word of a list is noise; its beginning tells all that there is to tell.
  const text = raw.length > LONGEST_WORD ? raw.slice(0, LONGEST_WORD) : raw;
  const sound = devanagari ? devanagariSound(text.normalize('NFC')) : latinSound(text);
  const loose = looseKey(sound);
  const rest = bare(sound);
  return {
    sound,
    loose,
    head: /^[aAq]/.test(sound) ? `a${rest}` : rest,
    bare: rest,
    script: devanagari ? 'devanagari' : 'latin',
    form: listForm(text),
  };
}

const LONGEST_WORD = 48;
