/** A district or large town is named in Urdu, in Arabic letters, which the other rules do not read. */
import names from '../../../data/gazetteer/urdu-names.json' with { type: 'json' };
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { PlaceEvidence, RuleInput } from './rule.ts';

/** Letters that keyboards write in two ways; each stands for one letter, so that positions stay. */
const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  أ: 'ا',
  إ: 'ا',
  ؤ: 'و',
  ئ: 'ی',
  '\u200c': ' ',
};
const UNEVEN = /[يىكهةۃأإؤئ\u200c]/g;
const normalise = (text: string) => text.replace(UNEVEN, (letter) => LETTERS[letter] ?? letter);

const DISTRICTS = new Map(Object.entries(names).flatMap(([district, list]) => list.map((name) => [normalise(name), district] as const)));
/** Longer names first: "کانپور دیہات" is not "کانپور". */
const NAMES = [...DISTRICTS.keys()].sort((left, right) => right.length - left.length);
const ANY = new RegExp(`(?<![\\u0600-\\u06ff])(?:${NAMES.join('|')})(?![\\u0600-\\u06ff])`, 'g');

/** What speaks against the name behind it: a road, an express train, a way from there; or that the accused or the writer lives there. */
const ROAD = /^\s*(?:روڈ|ہائی\s?وے|ایکسپریس|ہائیوے|مارگ|ٹرین)/;
const JOURNEY = /^\s*سے\s+(?:\S+\s+){0,2}(?:جا|آ|آئے|آیا|لوٹ)/;
const HOME = /^\s*(?:کا|کے|کی|سے)?\s*(?:رہنے|رہائشی|ساکن|باشندہ|ہوں|ہیں)/;
const BEHIND = 30;

export function urduName({ source, tokenized }: RuleInput): PlaceEvidence[] {
  if (!tokenized.others.has('ur')) return [];
  const evidence: PlaceEvidence[] = [];
  for (const found of normalise(source.text).matchAll(ANY)) {
    const start = found.index;
    const end = start + found[0].length;
    const behind = normalise(source.text.slice(end, end + BEHIND));
    const district = DISTRICTS.get(found[0]);
    if (district === undefined) continue;
    const position = { start, end, districts: [district] };
    if (ROAD.test(behind)) evidence.push({ rule: 'road', ...position, weight: weights.counterEvidence.road });
    else if (JOURNEY.test(behind)) evidence.push({ rule: 'journey', ...position, weight: weights.counterEvidence.journey });
    else evidence.push({ rule: 'district-name', ...position, weight: weights.urdu, ...(HOME.test(behind) && { home: true }) });
  }
  return evidence;
}
