/**
 * How far a misspelling is from a name, whether it comes from fast typing, old fonts or spelling by ear. Used only where the text says that a
 * place is named.
 */
import { SAME_SOUND } from './nearness.ts';
import { bare } from './phonetic-key.ts';
import type { Sound } from './sound.ts';

const VOWELS = 'aAqiueoEO';
const NASALS = 'nmM';
/** Consonants that are often confused in writing: ब and व; ड, ड़, ढ़ and र. */
const GROUPS: readonly string[] = ['vbB', 'rRdDW', 'tT', 'kK', 'gG', 'cC', 'jJ', 'pf'];

/** What is left of a name without all that is commonly misspelt. Only names with the same skeleton are compared. */
export function skeletonOf(sound: Sound): string {
  return bare(withoutGlides(sound).replace(UNSPOKEN_NASAL, ''))
    .replace(/[iueo]/g, '')
    .replace(/v/g, 'b')
    .replace(/d/g, 'r')
    .replace(/f/g, 'p')
    .replace(/(.)\1+/g, '$1');
}

/** A nasal that no vowel follows. */
const UNSPOKEN_NASAL = /[nM](?![aAqiueoEO])/g;

/** "महुवाडीह" and "महुआडीह" sound alike: a v between u or o and another vowel may be written or not. */
function withoutGlides(sound: Sound): Sound {
  return sound.replace(/(?<=[uUoO]n?)v(?=[aAqieoEO])/g, '');
}

/** The cost of a letter that the name does not have: more than any misspelling. */
const OTHER = 9;
/** The short a is not written; other vowels and nasals are sometimes left out. */
const VOWEL_LOST = 0.5;
const LONG_A_LOST = 0.4;
/** रामपुर and रामपुरा are two names. */
const LAST_VOWEL_LOST = 0.7;
const NASAL_LOST = 0.35;
const DOUBLED = 0.15;
const ASPIRATION_LOST = 0.5;

/** The weighted edit distance of two sounds: 0 for the same, at least `OTHER` for two different names. */
export function spellingDistance(left: Sound, right: Sound): number {
  const a = withoutGlides(left);
  const b = withoutGlides(right);
  let above = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j += 1) above[j] = (above[j - 1] as number) + costOfLoss(b, j - 1);
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Float64Array(b.length + 1);
    row[0] = (above[0] as number) + costOfLoss(a, i - 1);
    for (let j = 1; j <= b.length; j += 1) {
      row[j] = Math.min(
        (above[j] as number) + costOfLoss(a, i - 1),
        (row[j - 1] as number) + costOfLoss(b, j - 1),
        (above[j - 1] as number) + costOfChange(a.charAt(i - 1), b.charAt(j - 1)),
      );
    }
    above = row;
  }
  return above[b.length] as number;
}

function costOfLoss(sound: Sound, at: number): number {
  const char = sound.charAt(at);
  if (char === 'a') return 0;
  if (at === sound.length - 1 && VOWELS.includes(char)) return LAST_VOWEL_LOST;
  if (char === 'q' || char === 'A') return LONG_A_LOST;
  if (VOWELS.includes(char)) return VOWEL_LOST;
  if (NASALS.includes(char)) return NASAL_LOST;
  if (char === 'h') return ASPIRATION_LOST;
  return at > 0 && sound.charAt(at - 1).toLowerCase() === char.toLowerCase() ? DOUBLED : OTHER;
}

const VOWEL_PAIRS: Readonly<Record<string, number>> = {
  eE: 0.1,
  oO: 0.1,
  ou: 0.2,
  ie: 0.2,
  aA: 0.25,
  Ao: 0.25,
  qo: 0.25,
  AO: 0.35,
  uO: 0.25,
  iE: 0.3,
};
const OTHER_VOWEL = 0.5;
const GROUPED = 0.2;

function costOfChange(a: string, b: string): number {
  if (a === b || SAME_SOUND.has(a + b)) return 0;
  if (VOWELS.includes(a) && VOWELS.includes(b)) return VOWEL_PAIRS[a + b] ?? VOWEL_PAIRS[b + a] ?? OTHER_VOWEL;
  return GROUPS.some((group) => group.includes(a) && group.includes(b)) ? GROUPED : OTHER;
}
