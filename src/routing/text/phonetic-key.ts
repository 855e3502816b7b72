/** Settles the sounds of a word, and makes the keys from them under which its name is found. */
import type { Sound } from './sound.ts';

const code = (char: string) => char.charCodeAt(0);
const [A_SHORT, A_LONG, A_LATIN, I, U, E_AI, O_AU, M_OR_N] = [...'aAqiuEOM'].map(code) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const flags = (chars: string) => {
  const set = new Uint8Array(128);
  for (const char of chars) set[code(char)] = 1;
  return set;
};
const IS_VOWEL = flags('aAqiueoEO');
const IS_A = flags('aAq');
const IS_LIP = flags('pbfB');
const IS_NASAL = flags('mn');
/** k before K and so on: written as two of the breathed one. */
const WITH_BREATH = new Uint8Array(128);
for (const pair of ['kK', 'gG', 'cC', 'jJ', 'tT', 'dW', 'bB']) WITH_BREATH[code(pair)] = pair.charCodeAt(1);

/** Sounds of one word while it is settled; words are cut long before its end. */
let buffer = new Uint8Array(512);

/**
 * What both scripts share: ai → E, au → O, a nasal before p or b is `M`, vowels once. Doubled consonants stay: मल्लावां is not मलावन.
 * One pass for each rule, in this order; loops, for every word that was never met before goes through here.
 */
export function phoneticKey(sounds: string): Sound {
  if (buffer.length < sounds.length) buffer = new Uint8Array(sounds.length * 2);
  const out = buffer;
  let length = 0;
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds.charCodeAt(at);
    const before = length > 0 ? (out[length - 1] as number) : 0;
    if (sound === I && IS_A[before] === 1) out[length - 1] = E_AI;
    else if (sound === U && (before === A_SHORT || before === A_LONG)) out[length - 1] = O_AU;
    else out[length++] = sound < 128 ? sound : 0;
  }
  for (let at = 0; at + 1 < length; at += 1) {
    const next = out[at + 1] as number;
    if (IS_NASAL[out[at] as number] === 1 && IS_LIP[next] === 1) out[at] = M_OR_N;
    else if (WITH_BREATH[out[at] as number] === next && next !== 0) {
      out[at] = next;
      at += 1;
    }
  }
  let end = 0;
  for (let at = 0; at < length; at += 1) {
    const sound = out[at] as number;
    if (end > 0 && sound === out[end - 1] && (IS_VOWEL[sound] === 1 || (end > 1 && sound === out[end - 2]))) continue;
    out[end++] = sound;
  }
  return String.fromCharCode.apply(null, out.subarray(0, end) as unknown as number[]);
}

/** A key that spellings of one name share: no a inside, its last one kept, no breath. Different names may share it: `sameName` decides. */
export function looseKey(sound: Sound, ofBare = bare(sound)): string {
  if (sound === '') return '';
  const last = sound.charCodeAt(sound.length - 1);
  const tail = sound.length > 1 && (last === A_LONG || last === A_LATIN) ? 'a' : '';
  return headKey(sound, ofBare) + tail;
}

/** The key of a first word: an a that it begins with is kept. */
export function headKey(sound: Sound, ofBare: string): string {
  return IS_A[sound.charCodeAt(0)] === 1 ? `a${ofBare}` : ofBare;
}

/** Sounds without breath, in small letters; 0 for an a, which falls away. */
const BARE = new Uint8Array(128);
for (let sound = 0; sound < 128; sound += 1) BARE[sound] = IS_A[sound] === 1 ? 0 : code(String.fromCharCode(sound).toLowerCase());
BARE[code('W')] = code('d');

/** The sounds without any a, without breath, doubled letters once. */
export function bare(sound: Sound): string {
  if (buffer.length < sound.length) buffer = new Uint8Array(sound.length * 2);
  const out = buffer;
  let length = 0;
  for (let at = 0; at < sound.length; at += 1) {
    const letter = BARE[sound.charCodeAt(at)] as number;
    if (letter !== 0) out[length++] = letter;
  }
  let end = 0;
  for (let at = 0; at < length; at += 1) {
    const nasal = out[at] === M && at + 1 < length && IS_LIP[out[at + 1] as number] === 1;
    const letter = nasal ? N : (out[at] as number);
    if (end === 0 || letter !== out[end - 1]) out[end++] = letter;
  }
  return String.fromCharCode.apply(null, out.subarray(0, end) as unknown as number[]);
}

const M = code('m');
const N = code('n');
