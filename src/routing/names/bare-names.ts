/** Tells whether a name with no word of kind beside it ("थाना", "में") is meant as a place, or may be another word. */
import type { Place, PlaceKind } from '../gazetteer/place.ts';
import { isCue, type KnownWord } from '../words/vocabulary.ts';
import type { AnnotatedPost } from './annotated-post.ts';
import type { NameMatch } from './name-match.ts';
import type { NameUsage } from './name-usage.ts';

export interface ReadNames extends AnnotatedPost {
  readonly usages: readonly NameUsage[];
}

/** Whether a name counts with no cue beside it: only if it can hardly be another word. */
export function standsAlone(input: ReadNames, { match, hashtag }: NameUsage): boolean {
  if (hashtag || match.places.some(({ kind, exact }) => kind === 'landmark' && exact !== null)) return true;
  if (match.to - match.from > 1) {
    // "नई मंडी", "Ram Nagar": everyday words, and every town has one.
    const everyday = input.words.slice(match.from, match.to).every((part) => part?.common);
    return !everyday || match.places.some(({ kind }) => kind === 'tehsil' || kind === 'town' || kind === 'seat' || kind === 'landmark');
  }
  const word = input.words[match.from];
  const token = input.tokens[match.from];
  if (!word || !token) return false;
  const capital = /^[A-Z]/.test(token.raw);
  const within = isCue(input.words[match.to], 'in') || (capital && isCue(input.words[match.from - 1], 'in'));
  const widely = match.places.some(({ kind }) => WELL_KNOWN.has(kind));
  if (within && widely && isLongEnough(match, word, token.raw, capital)) return true;
  if (!match.places.some(({ kind }) => kind === 'seat') && word.bare.length < SHORTEST_ALONE) return false;
  if (word.script === 'devanagari' || capital || word.bare.length > SHORTEST_ALONE + 1) return true;
  // "padrauna", in lower case: a tehsil, town or station whose name is no other word.
  return widely && (word.bare.length > SHORTEST_ALONE || token.raw.length >= LONG_ALONE);
}

/** "main bharthana ka hu", "टूंडला हाईवे", "…, chargawan": what stands beside names only, or stands by itself at the end. */
export function isSpokenOf(input: ReadNames, usage: NameUsage, places: readonly Place[]): boolean {
  const { home, counterEvidence } = usage;
  if (!places.some(({ kind }) => NOTABLE.has(kind))) return false;
  if (isWholePhrase(input, usage) || holdsNext(input, usage)) return true;
  return (home || counterEvidence === 'road' || counterEvidence === 'railway-line') && places.some(({ kind }) => WELL_KNOWN.has(kind));
}

/** "…, chargawan", "padrauna: …": punctuation, or the beginning or end of the post, on either side. Places are written so, hardly anything else. */
function isWholePhrase({ tokens }: ReadNames, { match: { from, to } }: NameUsage): boolean {
  const isOpen = (token: number) => token >= tokens.length || (tokens[token]?.breakBefore ?? 0) > 0 || tokens[token]?.kind === 'mention';
  return (from === 0 || (tokens[from]?.breakBefore ?? 0) > 0) && isOpen(to) && tokens[from]?.hashtag === 0;
}

/** "orai ke patel nagar": the name before के holds the one behind it. */
export function holdsNext({ usages, words, tokens }: ReadNames, { match }: NameUsage): boolean {
  if (!isCue(words[match.to], 'of') || (tokens[match.to]?.breakBefore ?? 0) > 0) return false;
  if (usages.some((next) => next.match.from === match.to + 1)) return true;
  for (let at = match.to + 1; at <= match.to + TO_QUARTER && (tokens[at]?.breakBefore ?? 1) === 0; at += 1)
    if (isCue(words[at], 'village') || isCue(words[at], 'quarter') || isCue(words[at], 'colony')) return true;
  return false;
}

/** Words from के to that which calls something a quarter: "orai ke tulsi nagar". */
const TO_QUARTER = 3;

/** "village gopalpur, sagri": an address goes from the village to the larger place. */
export function isAddressBehindVillage({ usages, tokens }: ReadNames, { match }: NameUsage): boolean {
  const before = usages.find((other) => other.match.to === match.from);
  return (
    before?.village === true &&
    before.counterEvidence === null &&
    tokens[match.from]?.breakBefore === 1 &&
    match.places.some(({ kind }) => kind === 'tehsil' || kind === 'thana' || kind === 'town')
  );
}

/** Places that are more than a village. */
export const NOTABLE: ReadonlySet<PlaceKind> = new Set(['seat', 'tehsil', 'town', 'block', 'thana', 'landmark']);
const WELL_KNOWN: ReadonlySet<PlaceKind> = new Set(['tehsil', 'town', 'seat', 'landmark', 'thana']);
const SHORTEST_WITHIN = 4;
const SHORTEST_TOWN = 3;
/** "rasra me", "dadri me", in lower case. */
const SHORTEST_LATIN_TOWN = 5;
/** A lower-case word of this length is hardly another word: "mawana me". */
const LONG_WITHIN = 6;
const DEVANAGARI = /[\u0900-\u097f]/;

/** "रसड़ा में", "Dadri me", "sardhana me": with "में", shorter names count if the Hindi spelling is exact or the Latin one has a capital. */
function isLongEnough({ places }: NameMatch, word: KnownWord, raw: string, capital: boolean): boolean {
  if (word.common || places.some(({ kind }) => kind === 'seat')) return true;
  const town = places.some(({ kind }) => kind === 'tehsil' || kind === 'town');
  if (word.script === 'devanagari')
    return (
      word.bare.length >= SHORTEST_ALONE ||
      (raw.length >= (town ? SHORTEST_TOWN : SHORTEST_WITHIN) && places.some(({ name }) => DEVANAGARI.test(name)))
    );
  if (town && raw.length >= SHORTEST_LATIN_TOWN) return true;
  return raw.length >= SHORTEST_WITHIN && (capital || word.bare.length >= SHORTEST_ALONE || raw.length >= LONG_WITHIN);
}

/** Letters of `bare`: consonants, and vowels other than a. */
const SHORTEST_ALONE = 4;
/** "alambagh": a lower-case word with so many letters that sounds like a name is one. */
const LONG_ALONE = 8;
