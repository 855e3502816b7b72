/** The country of a complainant abroad: the post tags the country's handle, or the text names the country. */

import type { AnnotatedPost } from '../names/annotated-post.ts';
import { phraseCountry } from '../words/country-names.ts';
import emergency from '../../../data/directory/emergency-numbers.json' with { type: 'json' };
import { follows } from '../words/phrases.ts';
import { wordSet } from '../words/word-set.ts';

/** Words on either side of a country's name that are searched for "I live in". */
const NEAR = 6;

/** Handles for all who live abroad: who tags one and names a country is there. */
const FOR_ABROAD = new Set(emergency.handlesForAbroad);

export function countryOf(post: AnnotatedPost): string | null {
  const { source, words } = post;
  for (const { country } of source.tagged) if (country !== null) return country;
  const toDeskAbroad = source.tagged.some(({ name }) => FOR_ABROAD.has(name.toLowerCase()));
  for (let at = 0; at < words.length; at += 1) {
    const named = countryAt(words, at);
    if (!named) continue;
    if (toDeskAbroad && !NAMED_AFTER.has(words[at + named.length]?.form ?? '')) return named.country;
    if (livesThere(words, at) || writesFrom(words, at, named) || isAddress(words, at, named) || isAboutUs(words, at, named))
      return named.country;
    if (isDateline(post, at, named)) return named.country;
  }
  return null;
}

interface NamedCountry {
  readonly country: string;
  /** In words. */
  readonly length: number;
}

function countryAt(words: AnnotatedPost['words'], at: number): NamedCountry | null {
  const word = words[at];
  if (!word) return null;
  if (word.country !== null) return { country: word.country, length: 1 };
  const phrase = word.countryPhrases?.find((candidate) => follows(candidate, words, at));
  const country = phrase ? phraseCountry(phrase) : null;
  return phrase && country !== null ? { country, length: 1 + phrase.rest.length } : null;
}

/** "Leeds, UK": a city beside its country is where somebody is. */
function isAddress(words: AnnotatedPost['words'], at: number, { country, length }: NamedCountry): boolean {
  return countryAt(words, at + length)?.country === country;
}

/** "Toronto: …" before all other words, "… help us. From Toronto." behind them: as a letter names its place. */
function isDateline({ source: { text }, tokens }: AnnotatedPost, at: number, { length }: NamedCountry): boolean {
  const isFrom = FROM.has(tokens[at - 1]?.raw.toLowerCase() ?? '');
  const before = tokens[isFrom ? at - 2 : at - 1];
  const after = tokens[at + length];
  const behind = text.slice(tokens[at + length - 1]?.end ?? 0, after?.start ?? text.length);
  if ((before === undefined || before.kind === 'mention') && HEADS.test(behind)) return true;
  return isFrom && (tokens[at - 1]?.breakBefore ?? 0) > 0 && (after === undefined || after.breakBefore === 2 || after.kind !== 'word');
}

/** A colon, a dash between spaces, or the end of a sentence or line. */
const HEADS = /^\s*(?::|[-–—]\s|[.।|!]|\n)/;

/** "दुबई में मुझे, "us in Brampton": what happens there happens to those who write, or to theirs. */
function isAboutUs(words: AnnotatedPost['words'], at: number, { length }: NamedCountry): boolean {
  const behind = words[at + length]?.form ?? '';
  if (!IN.has(behind) && (words[at - 1]?.form !== 'in' || NAMED_AFTER.has(behind))) return false;
  for (let near = Math.max(0, at - NEAR); near <= Math.min(words.length - 1, at + NEAR); near += 1) {
    if (US.has(words[near]?.form ?? '')) return true;
  }
  return false;
}

function livesThere(words: AnnotatedPost['words'], at: number): boolean {
  for (let near = Math.max(0, at - NEAR); near <= Math.min(words.length - 1, at + NEAR); near += 1) if (words[near]?.living) return true;
  return false;
}

/** "मैं रियाद में हूं", "Doha me job": words behind the name. */
const IN = wordSet('में', 'मे', 'me', 'mein', 'mai');
const AM = wordSet(
  'हूं',
  'हुं',
  'हु',
  'हैं',
  'hu',
  'hun',
  'hon',
  'hoon',
  'hain',
  'job',
  'काम',
  'kam',
  'नौकरि',
  'रह',
  'student',
  'पढ',
  'करता',
  'करति',
  'karta',
  'karti',
  'karte',
);
/** "Canada Mall", "Paris Road" are here. */
const NAMED_AFTER = wordSet(
  'mall',
  'road',
  'street',
  'market',
  'hotel',
  'school',
  'college',
  'garden',
  'palace',
  'house',
  'park',
  'plaza',
  'city',
);
const US = wordSet(
  'मैं',
  'मुझे',
  'मेरे',
  'मेरा',
  'मेरी',
  'हम',
  'हमें',
  'हमारे',
  'हमारा',
  'हमारी',
  'mujhe',
  'mere',
  'mera',
  'meri',
  'hum',
  'humein',
  'hamare',
  'hamari',
  'i',
  'me',
  'my',
  'we',
  'us',
  'our',
);
/** "I am in Perth", "I'm a student in Leeds": words before the name. */
const PRESENT = wordSet(
  'am',
  'im',
  'm',
  'currently',
  'student',
  'working',
  'family',
  'posted',
  'living',
  'drive',
  'run',
  'job',
  'nurse',
  'stuck',
);
const WRITING = wordSet(
  'लिख',
  'भेज',
  'बोल',
  'बात',
  'पोस्ट',
  'ट्वीट',
  'धन्यवाद',
  'likh',
  'bhej',
  'bol',
  'baat',
  'tweet',
  'post',
  'writing',
  'calling',
);

const WHO_WRITES = wordSet('am', 'im', 'm', 'calling', 'writing', 'मैं', 'main', 'mai', 'हम', 'ham', 'hum');
const FROM = wordSet('from', 'से', 'se');

/** "I am from Qatar", "calling from Oman", "मैं कतर से". */
function writesFrom(words: AnnotatedPost['words'], at: number, { length }: NamedCountry): boolean {
  const before = words[at - 1]?.form ?? '';
  const behind = (step: number) => words[at + length - 1 + step]?.form ?? '';
  if (IN.has(behind(1)) && [2, 3, 4].some((step) => AM.has(behind(step)))) return true;
  if (before === 'in' && [2, 3, 4, 5].some((back) => PRESENT.has(words[at - back]?.form ?? ''))) return true;
  if (before === 'from' && WRITING.has(words[at - 2]?.form ?? '')) return true;
  if (FROM.has(behind(1)) && [2, 3].some((step) => WRITING.has(behind(step)))) return true;
  if (FROM.has(before)) return WHO_WRITES.has(words[at - 2]?.form ?? '');
  return WHO_WRITES.has(before) && FROM.has(behind(1));
}
