/** Beside "थाना" or "तहसील" there must be a name: if no known one stands there, finds the known name that the words most likely misspell. */
import type { NameIndex } from '../gazetteer/name-index.ts';
import type { Token } from '../text/tokenize.ts';
import { type Cue, isCue, type KnownWord } from '../words/vocabulary.ts';
import type { NameMatch } from './name-match.ts';

type Words = readonly (KnownWord | null)[];

/** Words that must have a name beside them. */
const NAME_CUES: readonly Cue[] = ['station', 'stationOfficer', 'tehsil'];
const LONGEST = 3;
/** Cues examined in one post: a complaint mentions few stations. */
const MOST_CUES = 12;

/** The matches together with those that a misspelling hid, in the order of the text. */
export function withMisspeltNames(tokens: readonly Token[], words: Words, matches: NameMatch[], gazetteer: NameIndex): NameMatch[] {
  let found = matches;
  let examined = 0;
  for (let at = 0; at < words.length && examined < MOST_CUES; at += 1) {
    const word = words[at];
    if (!word || (word.cuesLow === 0 && word.cuesHigh === 0)) continue;
    const isPair = isCue(word, 'policeStation') && isCue(words[at + 1], 'stationWord');
    if (!isPair && !NAME_CUES.some((cue) => isCue(word, cue))) continue;
    examined += 1;
    const last = isPair ? at + 1 : at;
    if (isKnown(found, at - 1) || isKnown(found, last + 1)) continue;
    const match = misspeltAt(tokens, words, found, last, 1, gazetteer) ?? misspeltAt(tokens, words, found, at, -1, gazetteer);
    if (match) found = [...found, match].sort((left, right) => left.from - right.from);
  }
  return found;
}

function isKnown(matches: readonly NameMatch[], token: number): boolean {
  return matches.some(({ from, to }) => from <= token && token < to);
}

/** The longest misspelt name directly behind the cue (side 1), or directly before it (-1). */
function misspeltAt(
  tokens: readonly Token[],
  words: Words,
  matches: readonly NameMatch[],
  at: number,
  side: 1 | -1,
  gazetteer: NameIndex,
): NameMatch | null {
  for (let length = LONGEST; length >= 1; length -= 1) {
    const from = side === 1 ? at + 1 : at - length;
    const run = runOf(tokens, words, from, length, side === 1 ? from : from + 1, at + (side === 1 ? length : 0));
    if (!run || matches.some((match) => match.from < from + length && from < match.to)) continue;
    const places = gazetteer.misspellings(run);
    if (places.length > 0) return { from, to: from + length, places, misspelt: true };
  }
  return null;
}

/** The words of a possible name, unless a comma or the like separates them from each other or from the cue. */
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
    // "बख्शी का तालाब" contains such a word; at either end it belongs to the sentence.
    if (isSentenceWord(word) && !(inside && isCue(word, 'of'))) return null;
    run.push(word);
  }
  const [first] = run;
  const last = run[length - 1];
  return first?.common || (last?.common && last.bare.length < SHORTEST_TAIL) ? null : run;
}

/** A name may end in an everyday word (गंज, नगर, तालाब), but never in one of the shortest (ने, को). */
const SHORTEST_TAIL = 3;

/** Whether the word belongs to the sentence rather than to a name. */
function isSentenceWord(word: KnownWord): boolean {
  return word.lists.length > 0 || word.cuesLow !== 0 || word.cuesHigh !== 0;
}
