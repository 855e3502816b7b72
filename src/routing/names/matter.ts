/** A post cut into words, with the names of places found in it: what the rules look at. */
import type { ReadingInput } from '../../domain/reading/reading.ts';
import { LONGEST_NAME, type NameIndex } from '../gazetteer/name-index.ts';
import type { Place } from '../gazetteer/place.ts';
import { type NumberRun, numberRuns } from '../kind/numbers.ts';
import { type Scan, scan, type Token } from '../text/scan.ts';
import { withMisspeltNames } from './misspelt-names.ts';
import { isCue, isPlaceBeforeIn, type KnownWord, type Vocabulary } from '../words/vocabulary.ts';

export interface NameMatch {
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly places: readonly Place[];
  /** The name is none that is known, but near one. */
  readonly misspelt?: boolean;
}

export interface Matter {
  readonly input: ReadingInput;
  readonly scan: Scan;
  readonly tokens: readonly Token[];
  /** For each token that is a word. */
  readonly words: readonly (KnownWord | null)[];
  readonly matches: readonly NameMatch[];
  readonly numbers: readonly NumberRun[];
}

/** The longest post has some 4,500 words; what is cut into more pieces is noise. */
const MOST_TOKENS = 6_000;

export function lookAt(input: ReadingInput, vocabulary: Vocabulary, names: NameIndex): Matter {
  const scanned = scan(input.text);
  const { tokens } = scanned;
  const words = tokens.map((token, at) => (token.kind === 'word' && at < MOST_TOKENS ? vocabulary.word(token.raw) : null));
  const matches = withMisspeltNames(tokens, words, findNames(tokens, words, names), names);
  return { input, scan: scanned, tokens, words, matches, numbers: numberRuns(scanned) };
}

/** A post that names more places than this is no complaint; what it says is said by then. */
const MOST_NAMES = 300;

/** The longest name at each place; shorter ones inside it are not names of their own. */
function findNames(tokens: readonly Token[], words: readonly (KnownWord | null)[], names: NameIndex): NameMatch[] {
  const matches: NameMatch[] = [];
  let at = 0;
  while (at < words.length && matches.length < MOST_NAMES) {
    const first = words[at];
    if (!first) {
      at += 1;
      continue;
    }
    let found: NameMatch | undefined;
    const next = first.followers && words[at + 1];
    const reach = next ? (first.followers?.get(next.bare) ?? 1) : 1;
    for (let length = Math.min(reach, LONGEST_NAME); length >= 2 && !found; length -= 1) {
      const run = runOf(tokens, words, at, length);
      if (!run) continue;
      const all = names.find(run);
      // Everyday words in a row ("कर दिया") are a name only where the name is written so.
      const places = run.every(({ common }) => common) && !all.some((place) => place.words === length) ? [] : all;
      if (places.length > 0) found = { from: at, to: at + length, places };
    }
    if (!found && first.places.length > 0 && mayBeName(first, beside(tokens, words, at, -1), beside(tokens, words, at, 1)))
      found = { from: at, to: at + 1, places: first.places };
    if (found) matches.push(found);
    at = found ? found.to : at + 1;
  }
  return matches;
}

/** A word that has a meaning of its own names a place only where that is a district, or a police station and it says so. */
function mayBeName(word: KnownWord, before: KnownWord | null | undefined, after: KnownWord | null | undefined): boolean {
  if (!word.common) return true;
  if (word.places.some(({ kind }) => kind === 'district' || kind === 'former')) return true;
  if (
    word.places.some(({ kind }) => kind === 'seat') &&
    (isCue(before, 'district') || isCue(after, 'district') || isCue(before, 'in') || isCue(after, 'in') || isCue(after, 'officer'))
  )
    return true;
  if (isPlaceBeforeIn(word, after)) return true;
  if (word.cuesLow !== 0 || word.cuesHigh !== 0 || word.lists.length > 0) return false;
  if ((isCue(before, 'station') || isCue(after, 'station')) && word.places.some(({ kind }) => kind === 'thana')) return true;
  return (isCue(before, 'tehsil') || isCue(after, 'tehsil') || isCue(after, 'area')) && word.places.some(({ kind }) => kind === 'tehsil');
}

/** The word beside a token, where nothing parts them. */
function beside(tokens: readonly Token[], words: readonly (KnownWord | null)[], at: number, step: 1 | -1): KnownWord | null | undefined {
  return (tokens[step === 1 ? at + 1 : at]?.breakBefore ?? 0) > 0 ? null : words[at + step];
}

function runOf(tokens: readonly Token[], words: readonly (KnownWord | null)[], at: number, length: number): KnownWord[] | null {
  const run: KnownWord[] = [];
  const hashtag = tokens[at]?.hashtag;
  for (let next = at; next < at + length; next += 1) {
    const word = words[next];
    const token = tokens[next];
    if (!word || !token || token.hashtag !== hashtag) return null;
    if (next > at && token.breakBefore > 0) return null;
    // "रामपुर के", "near Basti": a name holds no such word.
    if (isCue(word, 'of') && next === at + length - 1) return null;
    run.push(word);
  }
  return run;
}
