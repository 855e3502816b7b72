/** The alphabet of sounds in which Devanagari and Latin spellings of a name can be compared. */

/**
 * A word in the alphabet of sounds: consonants `k g c j t d n p f b m r l v s h`, aspirated `K G C J T W B`, vowels `i u e o` (`E` ai, `O` au), and three
 * signs for the letter a: `a` the vowel that Devanagari does not write (spoken or not), `A` the written long ā, `q` a Latin a (either of them).
 * `D` is ड/ढ and `R` ड़/ढ़, which Latin writes as d or r; `M` is m or n before p and b.
 */
export type Sound = string;

/** The code of a letter of the alphabet. */
export const code = (char: string) => char.charCodeAt(0);
const A_SHORT = code('a');
export const A_LONG = code('A');
export const A_LATIN = code('q');
const I = code('i');
const U = code('u');
const E_AI = code('E');
const O_AU = code('O');
const M_OR_N = code('M');
const flags = (chars: string) => {
  const set = new Uint8Array(128);
  for (const char of chars) set[code(char)] = 1;
  return set;
};
const IS_VOWEL = flags('aAqiueoEO');
export const IS_A = flags('aAq');
export const IS_LIP = flags('pbfB');
const IS_NASAL = flags('mn');
/** A plain consonant before its aspirated one (kK) becomes the aspirated one twice. */
const ASPIRATED = new Uint8Array(128);
for (const pair of ['kK', 'gG', 'cC', 'jJ', 'tT', 'dW', 'bB']) ASPIRATED[code(pair)] = pair.charCodeAt(1);

/** Scratch space for the sounds of one word. */
let buffer = new Uint8Array(512);

/**
 * Brings the sounds of both scripts into one form: ai → E, au → O, a nasal before p or b → `M`, repeated vowels once. Doubled consonants
 * stay, since मल्लावां is not मलावन. One pass for each rule, in this order; plain loops, because every new word comes through here.
 */
export function normaliseSound(sounds: string): Sound {
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
    else if (ASPIRATED[out[at] as number] === next && next !== 0) {
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
  return Reflect.apply(String.fromCharCode, null, out.subarray(0, end));
}
