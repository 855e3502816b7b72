/** The country of a complainant abroad: the post tags the country's handle, or the text names the country. */

import type { AnnotatedPost } from '../names/annotated-post.ts';
import { phraseCountry } from '../words/country-names.ts';
import { follows } from '../words/phrases.ts';
import { wordSet } from '../words/word-set.ts';

/** Words on either side of a country's name that are searched for "I live in". */
const NEAR = 6;

export function countryOf({ source, words }: AnnotatedPost): string | null {
  for (const { country } of source.tagged) if (country !== null) return country;
  for (let at = 0; at < words.length; at += 1) {
    const country = countryAt(words, at);
    if (country !== null && (livesThere(words, at) || writesFrom(words, at))) return country;
  }
  return null;
}

function countryAt(words: AnnotatedPost['words'], at: number): string | null {
  const word = words[at];
  if (!word) return null;
  if (word.country !== null) return word.country;
  const phrase = word.countryPhrases?.find((candidate) => follows(candidate, words, at));
  return phrase ? phraseCountry(phrase) : null;
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
function writesFrom(words: AnnotatedPost['words'], at: number): boolean {
  const before = words[at - 1]?.form ?? '';
  const behind = (step: number) => words[at + step]?.form ?? '';
  if (IN.has(behind(1)) && [2, 3, 4].some((step) => AM.has(behind(step)))) return true;
  if (before === 'in' && [2, 3, 4, 5].some((back) => PRESENT.has(words[at - back]?.form ?? ''))) return true;
  if (before === 'from' && WRITING.has(words[at - 2]?.form ?? '')) return true;
  if (FROM.has(behind(1)) && [2, 3].some((step) => WRITING.has(behind(step)))) return true;
  if (FROM.has(before)) return WHO_WRITES.has(words[at - 2]?.form ?? '');
  return WHO_WRITES.has(before) && FROM.has(words[at + 1]?.form ?? '');
}
