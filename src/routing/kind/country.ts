/** The country of a complainant abroad: its handle is tagged, or the text names it. */
import { follows } from '../words/lexicon.ts';
import type { Matter } from '../names/matter.ts';
import { phraseCountry } from './abroad.ts';
import { forms } from './signs/forms.ts';

/** Words around a country's name that are looked at for "I live in". */
const NEAR = 6;

export function countryOf({ input, words }: Matter): string | null {
  for (const { country } of input.tagged) if (country !== null) return country;
  for (let at = 0; at < words.length; at += 1) {
    const country = countryAt(words, at);
    if (country !== null && (livesThere(words, at) || writesFrom(words, at))) return country;
  }
  return null;
}

function countryAt(words: Matter['words'], at: number): string | null {
  const word = words[at];
  if (!word) return null;
  if (word.country !== null) return word.country;
  const phrase = word.countryPhrases?.find((candidate) => follows(candidate, words, at));
  return phrase ? phraseCountry(phrase) : null;
}

function livesThere(words: Matter['words'], at: number): boolean {
  for (let near = Math.max(0, at - NEAR); near <= Math.min(words.length - 1, at + NEAR); near += 1) if (words[near]?.living) return true;
  return false;
}

/** "मैं रियाद में हूं", "Doha me job": behind the name. */
const IN = forms('में', 'मे', 'me', 'mein', 'mai');
const AM = forms(
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
/** "I am in Perth", "I'm a student in Leeds": before the name. */
const PRESENT = forms(
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
const WRITING = forms(
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

const WHO_WRITES = forms('am', 'im', 'm', 'calling', 'writing', 'मैं', 'main', 'mai', 'हम', 'ham', 'hum');
const FROM = forms('from', 'से', 'se');

/** "I am from Qatar", "calling from Oman", "मैं कतर से". */
function writesFrom(words: Matter['words'], at: number): boolean {
  const before = words[at - 1]?.form ?? '';
  const behind = (step: number) => words[at + step]?.form ?? '';
  if (IN.has(behind(1)) && [2, 3, 4].some((step) => AM.has(behind(step)))) return true;
  if (before === 'in' && [2, 3, 4, 5].some((back) => PRESENT.has(words[at - back]?.form ?? ''))) return true;
  if (before === 'from' && WRITING.has(words[at - 2]?.form ?? '')) return true;
  if (FROM.has(behind(1)) && [2, 3].some((step) => WRITING.has(behind(step)))) return true;
  if (FROM.has(before)) return WHO_WRITES.has(words[at - 2]?.form ?? '');
  return WHO_WRITES.has(before) && FROM.has(words[at + 1]?.form ?? '');
}
