/** The keys under which the gazetteer holds a name, made from its sounds. */
import { A_LATIN, A_LONG, code, IS_A, IS_LIP, type Sound } from './sound.ts';

/** Scratch space for the letters of one word. */
let buffer = new Uint8Array(512);

/**
 * The key that all spellings of one name share: without aspiration and without any a but a last one. Different names may share a key too;
 * `sameName` tells them apart.
 */
export function looseKey(sound: Sound, ofBare = bare(sound)): string {
  if (sound === '') return '';
  const last = sound.charCodeAt(sound.length - 1);
  const tail = sound.length > 1 && (last === A_LONG || last === A_LATIN) ? 'a' : '';
  return headKey(sound, ofBare) + tail;
}

/** The key of a name's first word, which keeps an a at its beginning. */
export function headKey(sound: Sound, ofBare: string): string {
  return IS_A[sound.charCodeAt(0)] === 1 ? `a${ofBare}` : ofBare;
}

/** For each sound its letter without aspiration, in lower case; 0 for an a, which is left out. */
const BARE = new Uint8Array(128);
for (let sound = 0; sound < 128; sound += 1) BARE[sound] = IS_A[sound] === 1 ? 0 : code(String.fromCharCode(sound).toLowerCase());
BARE[code('W')] = code('d');

/** The sounds without any a and without aspiration, doubled letters once. */
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
  return Reflect.apply(String.fromCharCode, null, out.subarray(0, end));
}

const M = code('m');
const N = code('n');
