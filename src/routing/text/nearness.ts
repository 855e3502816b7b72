/** Whether two spellings, each in either script, can be the same name. */
import type { Sound } from './sound.ts';

/** 0: two different names; 1: perhaps the same name; 2: the same name. */
export type Nearness = 0 | 1 | 2;

/**
 * Compares two spellings. Every long ā and every Latin a needs its counterpart; an unwritten a may be missing, and a doubled letter may be
 * single. Between two Devanagari spellings aspiration counts (खानपुर is not कानपुर); Latin spellings sometimes leave it out of t, d, g, ch
 * and j.
 */
export function nearness(left: Sound, right: Sound): Nearness {
  const latin = left.includes('q') || right.includes('q');
  let near: Nearness = 2;
  let i = 0;
  let j = 0;
  for (;;) {
    const a = left.charAt(i);
    const b = right.charAt(j);
    if (a === '' && b === '') return near;
    const likeness = a === '' || b === '' ? 0 : same(a, b, latin);
    if (likeness > 0) {
      if (likeness === 1) near = 1;
      i += 1;
      j += 1;
    } else if (a === 'a') i += 1;
    else if (b === 'a') j += 1;
    else if (a !== '' && i > 0 && a === left.charAt(i - 1) && !VOWELS_OF_SOUND.includes(a)) {
      near = 1;
      i += 1;
    } else if (b !== '' && j > 0 && b === right.charAt(j - 1) && !VOWELS_OF_SOUND.includes(b)) {
      near = 1;
      j += 1;
    } else return 0;
  }
}

export function sameName(left: Sound, right: Sound): boolean {
  return nearness(left, right) > 0;
}

const VOWELS_OF_SOUND = 'aAqiueoEO';
/** Pairs that are the same sound, as far as the scripts distinguish them. */
export const SAME_SOUND: ReadonlySet<string> = new Set([
  'aq',
  'qa',
  'Aq',
  'qA',
  'Dd',
  'dD',
  'Rr',
  'rR',
  'DR',
  'RD',
  'DW',
  'WD',
  'Mm',
  'mM',
  'Mn',
  'nM',
  'eE',
  'Ee',
  'oO',
  'Oo',
]);
/** Pairs that are sometimes confused; if one spelling is Latin, aspirated and plain consonants too. */
const CONFUSED = new Set(['Dr', 'rD', 'Rd', 'dR']);
const CONFUSED_IN_LATIN = new Set(['gG', 'Gg', 'cC', 'Cc', 'jJ', 'Jj', 'tT', 'Tt', 'dW', 'Wd']);

function same(a: string, b: string, latin: boolean): Nearness {
  if (a === b) return 2;
  const pair = a + b;
  if (SAME_SOUND.has(pair)) return 2;
  return CONFUSED.has(pair) || (latin && CONFUSED_IN_LATIN.has(pair)) ? 1 : 0;
}
