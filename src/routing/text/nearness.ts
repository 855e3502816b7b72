/** Whether two spellings, of either script, can be one name. */
import type { Sound } from './sound.ts';

/** How near two spellings are: 0 two names, 1 perhaps one name, 2 the same name. */
export type Nearness = 0 | 1 | 2;

/**
 * Whether two spellings can be one name: every long ā and every Latin a needs its partner, an unwritten a may fall away, a doubled
 * letter may stand once. Between two Devanagari spellings breath counts (खानपुर is not कानपुर); Latin leaves it out of t, d, g, ch and j
 * now and then.
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
    const match = a === '' || b === '' ? 0 : same(a, b, latin);
    if (match > 0) {
      if (match === 1) near = 1;
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
/** The same sound as far as the scripts can tell. */
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
/** Taken for each other now and then; where one spelling is Latin, breath too. */
const LIKE = new Set(['Dr', 'rD', 'Rd', 'dR']);
const LIKE_IN_LATIN = new Set(['gG', 'Gg', 'cC', 'Cc', 'jJ', 'Jj', 'tT', 'Tt', 'dW', 'Wd']);

function same(a: string, b: string, latin: boolean): Nearness {
  if (a === b) return 2;
  const pair = a + b;
  if (SAME_SOUND.has(pair)) return 2;
  return LIKE.has(pair) || (latin && LIKE_IN_LATIN.has(pair)) ? 1 : 0;
}
