/** Beside "थाना" or "तहसील" stands a name: where it is none that is known, the name that it has most likely slipped from. */
import type { NameIndex } from '../gazetteer/name-index.ts';
import type { NameMatch } from './matter.ts';
import type { Token } from '../text/scan.ts';
import { type Cue, isCue, type KnownWord } from '../words/vocabulary.ts';

type Words = readonly (KnownWord | null)[];

/** Words beside which a name must stand. */
const SAYS_SO: readonly Cue[] = ['station', 'stationOfficer', 'tehsil'];
const LONGEST = 3;
/** Words that ask for a name, looked at in a post: a complaint speaks of few stations. */
const MOST_ASKED = 12;

/** The hits with those added that a slip of the pen has hidden. */
export function withMisspeltNames(tokens: readonly Token[], words: Words, matches: NameMatch[], names: NameIndex): NameMatch[] {
  let found = matches;
  let asked = 0;
  for (let at = 0; at < words.length && asked < MOST_ASKED; at += 1) {
    const word = words[at];
    if (!word || (word.cuesLow === 0 && word.cuesHigh === 0)) continue;
    const two = isCue(word, 'policeStation') && isCue(words[at + 1], 'stationWord');
    if (!two && !SAYS_SO.some((cue) => isCue(word, cue))) continue;
    asked += 1;
    const last = two ? at + 1 : at;
    if (isKnown(found, at - 1) || isKnown(found, last + 1)) continue;
    const match = misspeltAt(tokens, words, found, last, 1, names) ?? misspeltAt(tokens, words, found, at, -1, names);
    if (match) found = [...found, match].sort((left, right) => left.from - right.from);
  }
  return found;
}

function isKnown(matches: readonly NameMatch[], token: number): boolean {
  return matches.some(({ from, to }) => from <= token && token < to);
}

/** The longest slipped name right behind the word, or right before it. */
function misspeltAt(
  tokens: readonly Token[],
  words: Words,
  matches: readonly NameMatch[],
  at: number,
  side: 1 | -1,
  names: NameIndex,
): NameMatch | null {
  for (let length = LONGEST; length >= 1; length -= 1) {
    const from = side === 1 ? at + 1 : at - length;
    const run = runOf(tokens, words, from, length, side === 1 ? from : from + 1, at + (side === 1 ? length : 0));
    if (!run || matches.some((match) => match.from < from + length && from < match.to)) continue;
    const places = names.misspellings(run);
    if (places.length > 0) return { from, to: from + length, places, misspelt: true };
  }
  return null;
}

/** The words of a name, where no comma or the like parts them from each other and from the word that asks. */
function runOf(
  tokens: readonly Token[],
  words: Words,
  from: number,
  length: number,
  joinedFrom: number,
  joinedTo: number,
): KnownWord[] | null {
  for (let token = joinedFrom; token <= joinedTo; token += 1) if ((tokens[token]?.breakBefore ?? 1) > 0) return null;
  const run: KnownWord[] = [];
  for (let token = from; token < from + length; token += 1) {
    const word = words[token];
    if (!word) return null;
    const inside = token > from && token < from + length - 1;
    // "बख्शी का तालाब" has such a word inside; at an end it belongs to the sentence.
    if (isSpoken(word) && !(inside && isCue(word, 'of'))) return null;
    run.push(word);
  }
  const [first] = run;
  const last = run[length - 1];
  return first?.common || (last?.common && last.bare.length < SHORTEST_TAIL) ? null : run;
}

/** Everyday words end a name (गंज, नगर, तालाब); the shortest ones (ने, को) never do. */
const SHORTEST_TAIL = 3;

/** A word of the sentence rather than of a name. */
function isSpoken(word: KnownWord): boolean {
  return word.lists.length > 0 || word.cuesLow !== 0 || word.cuesHigh !== 0;
}
