/** A single word in the forms in which it is compared: its sounds, its keys, and its form in the word lists. */
import { CHAT_SPELLINGS } from './chat-spellings.ts';
import { bare, headKey, looseKey } from './phonetic-key.ts';
import type { Sound } from './sound.ts';
import { devanagariSound, latinSound } from './transliterate.ts';

export interface Word {
  readonly sound: Sound;
  /** Loose key of the word by itself. */
  readonly loose: string;
  /** Its part of the key of a name of several words, as the first and as a later word. */
  readonly head: string;
  readonly bare: string;
  readonly script: 'devanagari' | 'latin';
  /** `listForm` of the word. */
  readonly form: string;
}

const DEVANAGARI_START = 0x900;
const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;
const NUKTA = 0x93c;
const VIRAMA = 0x94d;
const ANUSVARA = 0x902;
const FIRST_STOP = 0x915;
const LAST_STOP = 0x92e;

/** How each letter is written in a list form: without nukta, long i and u short, any nasal sign as anusvara. */
const LETTERS = new Uint16Array(0x80);
for (let at = 0; at < LETTERS.length; at += 1) LETTERS[at] = DEVANAGARI_START + at;
for (const [letter, plain] of [
  '\u0958क',
  '\u0959ख',
  '\u095aग',
  '\u095bज',
  '\u095cड',
  '\u095dढ',
  '\u095eफ',
  '\u095fय',
  'ँं',
  'ीि',
  'ूु',
  'ईइ',
  'ऊउ',
].map((pair) => [...pair]))
  LETTERS[(letter as string).charCodeAt(0) - DEVANAGARI_START] = (plain as string).charCodeAt(0);
const NASALS = new Set([...'ङञणनम'].map((letter) => letter.charCodeAt(0)));

let buffer = new Uint16Array(256);

/**
 * The form in which words are compared with the lists. Devanagari: without nukta and without a nasal sign at the end, anusvara for any nasal
 * before a stop, i and u short. Latin: lower case, repeated letters once, chat spellings written out.
 */
export function listForm(word: string): string {
  if (buffer.length < word.length) buffer = new Uint16Array(word.length * 2);
  return word.charCodeAt(0) >= DEVANAGARI_START ? devanagariForm(word) : latinForm(word.toLowerCase());
}

function devanagariForm(word: string): string {
  const out = buffer;
  let length = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    if (letter === ZERO_WIDTH_JOINER || letter === ZERO_WIDTH_NON_JOINER || letter === NUKTA) continue;
    const plain = LETTERS[letter - DEVANAGARI_START] ?? letter;
    // A vowel drawn out: बचाओओओ.
    if (length > 0 && plain === out[length - 1] && isVowel(plain)) continue;
    const isStop = plain >= FIRST_STOP && plain <= LAST_STOP;
    if (isStop && length > 1 && out[length - 1] === VIRAMA && NASALS.has(out[length - 2] as number)) {
      length -= 1;
      out[length - 1] = ANUSVARA;
    }
    out[length++] = plain;
  }
  // Many writers leave out the nasal sign at the end: नही, मे, है for हैं.
  if (length > 1 && out[length - 1] === ANUSVARA) length -= 1;
  return Reflect.apply(String.fromCharCode, null, out.subarray(0, length));
}

const FIRST_VOWEL = 0x904;
const LAST_VOWEL = 0x914;
const FIRST_SIGN = 0x93e;
const LAST_SIGN = 0x94c;

/** A vowel by itself or the sign of one. */
function isVowel(letter: number): boolean {
  return (letter >= FIRST_VOWEL && letter <= LAST_VOWEL) || (letter >= FIRST_SIGN && letter <= LAST_SIGN);
}

function latinForm(word: string): string {
  const out = buffer.length < word.length ? new Uint16Array(word.length) : buffer;
  let length = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    if (length === 0 || letter !== out[length - 1]) out[length++] = letter;
  }
  const form = Reflect.apply(String.fromCharCode, null, out.subarray(0, length));
  return (length <= LONGEST_CHAT_SPELLING && CHAT_SPELLINGS.get(form)) || form;
}

const LONGEST_CHAT_SPELLING = 6;

export function makeWord(raw: string): Word {
  const devanagari = raw.charCodeAt(0) >= DEVANAGARI_START;
  // No name or listed word is longer: of such noise the beginning is enough.
  const text = raw.length > LONGEST_WORD ? raw.slice(0, LONGEST_WORD) : raw;
  const sound = devanagari ? devanagariSound(text) : latinSound(text);
  const rest = bare(sound);
  return {
    sound,
    loose: looseKey(sound, rest),
    head: headKey(sound, rest),
    bare: rest,
    script: devanagari ? 'devanagari' : 'latin',
    form: listForm(text),
  };
}

export const LONGEST_WORD = 48;

/** A copy that does not keep the whole text in memory that the string was sliced from. */
export function copyOf(text: string): string {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
