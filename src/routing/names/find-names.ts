/** Finds the known names of places in the words of a post. */
import { LONGEST_NAME, type NameIndex } from '../gazetteer/name-index.ts';
import type { Place, PlaceKind } from '../gazetteer/place.ts';
import type { Token } from '../text/tokenize.ts';
import { isCue, isPlaceBeforeIn, type KnownWord } from '../words/vocabulary.ts';
import type { NameMatch } from './name-match.ts';

type Words = readonly (KnownWord | null)[];

/** A complaint names fewer places than this: the rest of a longer text is not searched. */
const MOST_NAMES = 300;

/** Takes the longest name at each position; a shorter name inside it does not count. */
export function findNames(tokens: readonly Token[], words: Words, gazetteer: NameIndex): NameMatch[] {
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
      const all = gazetteer.find(run);
      // A run of everyday words ("कर दिया") is a name only if the gazetteer writes it as the same number of words.
      const places = run.every(({ common }) => common) && !all.some((place) => place.words === length) ? [] : all;
      if (places.length > 0 && !isTownAndVillage(first, places)) found = { from: at, to: at + length, places };
    }
    if (
      !found &&
      first.places.length > 0 &&
      mayBeName(first, adjacentWord(tokens, words, at, -1), adjacentWord(tokens, words, at, 1), words[at + 2])
    )
      found = { from: at, to: at + 1, places: first.places };
    if (found) matches.push(found);
    at = found ? found.to : at + 1;
  }
  return matches;
}

/** "शामली मंडी": of a district and a village called after it, the one that everybody knows is meant. */
function isTownAndVillage({ places: own }: KnownWord, longer: readonly Place[]): boolean {
  const district = own.find(({ kind }) => kind === 'district')?.districts[0];
  return (
    district !== undefined &&
    longer.every(({ kind, districts }) => OFFICES.has(kind) && districts.length === 1 && districts[0] === district)
  );
}

const OFFICES: ReadonlySet<PlaceKind> = new Set(['office', 'suboffice']);

/** What "तहसील" and "कस्बा" may stand beside. */
const TOWN_KINDS: ReadonlySet<PlaceKind> = new Set(['tehsil', 'town', 'block', 'thana']);

/** An everyday word counts as a name only if it names a district, or if the words beside it call it a police station, tehsil or seat. */
function mayBeName(
  word: KnownWord,
  before: KnownWord | null | undefined,
  after: KnownWord | null | undefined,
  afterNext: KnownWord | null | undefined,
): boolean {
  if (!word.common) return true;
  if (word.places.some(({ kind }) => kind === 'district' || kind === 'former')) return true;
  if (
    word.places.some(({ kind }) => kind === 'seat') &&
    (isCue(before, 'district') || isCue(after, 'district') || isCue(before, 'in') || isCue(after, 'in') || isCue(after, 'officer'))
  )
    return true;
  if (isPlaceBeforeIn(word, after, afterNext)) return true;
  if (isJewarStation(word, before, after, afterNext)) return true;
  if (word.cuesLow !== 0 || word.cuesHigh !== 0 || word.lists.length > 0) return false;
  if ((isCue(before, 'station') || isCue(after, 'station')) && word.places.some(({ kind }) => kind === 'thana')) return true;
  if ((isCue(before, 'tehsil') || isCue(after, 'tehsil')) && word.places.some(({ kind }) => TOWN_KINDS.has(kind))) return true;
  return isCue(after, 'area') && word.places.some(({ kind }) => kind === 'tehsil');
}

/**
 * "थाना जेवर", "जेवर कोतवाली क्षेत्र", "post dhata": words that mean something else too (जेवर: jewellery), beside a word that stands beside
 * names. "जेवर थाने में जमा हैं" may be about jewellery.
 */
function isJewarStation(
  word: KnownWord,
  before: KnownWord | null | undefined,
  after: KnownWord | null | undefined,
  afterNext: KnownWord | null | undefined,
): boolean {
  if (word.cuesLow !== 0 || word.cuesHigh !== 0 || !word.places.some(({ kind }) => kind === 'thana')) return false;
  if (word.lists.length === 0) return (isCue(before, 'village') || isCue(before, 'tehsil') || isCue(before, 'cell')) && endsName(after);
  if (!word.places.some(({ kind }) => kind === 'tehsil')) return false;
  if (isCue(before, 'station') || isCue(before, 'tehsil')) return true;
  return (
    (isCue(after, 'station') || isCue(after, 'tehsil')) &&
    !isCue(before, 'of') &&
    !isCue(before, 'own') &&
    (isCue(afterNext, 'area') || isCue(afterNext, 'policeStation'))
  );
}

/** Whether the word is no part of a longer name: "vill purwa gosai" is one. */
function endsName(after: KnownWord | null | undefined): boolean {
  return after?.cuesLow !== 0 || after.cuesHigh !== 0;
}

/** The word next to a token, unless punctuation separates them. */
function adjacentWord(tokens: readonly Token[], words: Words, at: number, step: 1 | -1): KnownWord | null | undefined {
  return (tokens[step === 1 ? at + 1 : at]?.breakBefore ?? 0) > 0 ? null : words[at + step];
}

function runOf(tokens: readonly Token[], words: Words, at: number, length: number): KnownWord[] | null {
  const run: KnownWord[] = [];
  const hashtag = tokens[at]?.hashtag;
  for (let next = at; next < at + length; next += 1) {
    const word = words[next];
    const token = tokens[next];
    if (!word || !token || token.hashtag !== hashtag) return null;
    if (next > at && token.breakBefore > 0) return null;
    // "रामपुर के": a name never ends in such a word.
    if (isCue(word, 'of') && next === at + length - 1) return null;
    run.push(word);
  }
  return run;
}
