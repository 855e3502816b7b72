/**
 * Words that people mask so that no filter takes their post down: "r@pe", "r*pe", "ra.pe", "R A P E", "ब.ला.त्का.र". Only words of one short
 * list are restored, so that no other word is changed; where several of them fit, the first in the list is taken.
 */
import lists from '../../../data/words/masked.json' with { type: 'json' };

const composed = (text: string) => text.normalize('NFD').replaceAll('\u093c', '').toLowerCase();
const WORDS = [...lists.latin, ...lists.hi].map((word) => ({ word, letters: composed(word) }));

/** Letters with signs or digits inside, from a letter to a letter; a handle, a link or an address is none. */
const WITH_SIGNS = /(?<![\p{L}\p{M}\p{N}@#$/_.-])\p{L}(?:[\p{L}\p{M}@*#$!%^~•·.|_+0-9-]{0,40})[\p{L}\p{M}](?![\p{L}\p{M}\p{N}@/])/gu;
const SIGN = /[^\p{L}\p{M}]/u;
/** Letters that stand apart: at least four. */
const APART = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:[ .*_-]\p{L}\p{M}*){3,15}(?![\p{L}\p{M}\p{N}])/gu;
/** Most posts have neither, which is soon seen: both begin with what is rarer than letters. */
const SIGN_INSIDE = /[@*#$!%^~•·.|_+0-9-](?<=[\p{L}\p{M}].)[@*#$!%^~•·.|_+0-9-]*\p{L}/u;
const THREE_APART = /[ .*_-]\p{L}\p{M}*[ .*_-]\p{L}\p{M}*[ .*_-]\p{L}/u;
const HAS_HINDI = /[\u0904-\u0939]/;
/** Two parts of a word of Hindi; each may be taken for a word, so that only long ones count. */
const TORN = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${WORDS.filter(({ letters }) => letters.length >= 6 && !/[a-z]/.test(letters))
    .flatMap(({ word }) => cutsOf(word))
    .join('|')})(?![\\p{L}\\p{M}])`,
  'gu',
);

/** What a sign may stand for; one that is not named here stands between letters, and for none. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '@': 'a?',
  '4': 'a',
  '0': 'o',
  '1': '[il]',
  '3': 'e',
  '5': 's',
  $: 's?',
  '!': '[il]?',
  '*': '\\p{L}?\\p{M}?',
  '#': '\\p{L}?\\p{M}?',
  '%': '\\p{L}?\\p{M}?',
  '^': '\\p{L}?\\p{M}?',
  '•': '\\p{L}?\\p{M}?',
};

/** The text with masked words as they are spoken; the same string where none is masked. */
export function unmasked(text: string): string {
  let joined = text;
  if (SIGN_INSIDE.test(joined))
    joined = joined.replace(WITH_SIGNS, (written) => (SIGN.test(written) ? (wordMeant(written) ?? written) : written));
  if (THREE_APART.test(joined)) joined = joined.replace(APART, (written) => wordMeant(written) ?? written);
  return HAS_HINDI.test(joined) ? joined.replace(TORN, (parts) => parts.replace(' ', '')) : joined;
}

function wordMeant(written: string): string | null {
  const signs = [...composed(written)];
  const letters = signs.filter((sign) => /\p{L}/u.test(sign)).length;
  const pattern = new RegExp(`^${signs.map((sign) => (SIGN.test(sign) ? (STANDS_FOR[sign] ?? '') : sign)).join('')}$`, 'u');
  // Half of the letters must be written, or a word of stars alone would be whatever is sought.
  return (
    WORDS.find((each) => letters * 2 >= [...each.letters].filter((sign) => /\p{L}/u.test(sign)).length && pattern.test(each.letters))
      ?.word ?? null
  );
}

/** The word with a space after each of its characters but the last. */
function cutsOf(word: string): string[] {
  const signs = [...word];
  return signs.slice(1).map((_, at) => `${signs.slice(0, at + 1).join('')} ${signs.slice(at + 1).join('')}`);
}
