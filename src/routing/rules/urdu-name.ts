/** A district or large town is named in Urdu, in Arabic letters, which the other rules do not read. */
import names from '../../../data/gazetteer/urdu-names.json' with { type: 'json' };
import outside from '../../../data/gazetteer/urdu-outside.json' with { type: 'json' };
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { PlaceEvidence, RuleInput } from './rule.ts';

/** Letters that keyboards write in two ways; each stands for one letter, so that positions stay. */
const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ھ: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  أ: 'ا',
  إ: 'ا',
  ؤ: 'و',
  ئ: 'ی',
  '\u200c': ' ',
};
const UNEVEN = /[يىكهھةۃأإؤئ\u200c]/g;
const normalise = (text: string) => text.replace(UNEVEN, (letter) => LETTERS[letter] ?? letter);

const OUTSIDE = new Map(Object.entries(outside).flatMap(([state, list]) => list.map((name) => [normalise(name), state] as const)));
const DISTRICTS = new Map(Object.entries(names).flatMap(([district, list]) => list.map((name) => [normalise(name), district] as const)));
/** Longer names first: "کانپور دیہات" is not "کانپور". */
const NAMES = [...DISTRICTS.keys(), ...OUTSIDE.keys()].sort((left, right) => right.length - left.length);
/** Vowel signs, and the hamza above و, which many writers leave out. */
const MARKS = '[\\u064b-\\u065f\\u0670\\u0674]*';
const WITHOUT_MARKS = new RegExp(MARKS, 'g');
/** A letter before or behind makes it another word; punctuation (۔ ، ؟ ؛ । ॥) may be glued to it. */
const ANY = new RegExp(
  `(?<![\\p{Script=Arabic}&&[\\p{L}\\p{M}]])(?:${NAMES.map(spelled).join('|')})(?![\\p{Script=Arabic}&&[\\p{L}\\p{M}]])`,
  'gv',
);

function spelled(name: string): string {
  return [...name].map((letter) => (letter === ' ' ? '\\s+' : letter + MARKS)).join('');
}

/** What speaks against the name behind it: a road, an express train, a way from there; or that the accused or the writer lives there. */
const ROAD = /^\s*(?:روڈ|ہائی\s?وے|ایکسپریس|ہائیوے|مارگ|ٹرین)/;
const JOURNEY = /^\s*سے\s+(?:\S+\s+){0,2}(?:جا|آ|آئے|آیا|لوٹ)/;
const HOME = /^\s*(?:کا|کے|کی|سے)?\s*(?:رہنے|رہائشی|ساکن|باشندہ|ہوں|ہیں)/;
/** "میں", "پر": it happened there. */
const IN = /^\s*(?:میں|پر)(?![\p{L}])/u;
/** "خود کو لکھنؤ پولیس کا افسر بتا کر": what an impostor claims. */
const HIMSELF = /(?:خود|اپنے آپ|اپنے)\s+کو\s+(?:\S+\s+){0,2}$/;
const POSING = /^\s*(?:\S+\s+){0,5}(?:بتا|بن|بتلا)\s?(?:کر|کے|رہا)/;
/** "لکھنؤ کا نہیں، کانپور کا": it was not there. */
const NEGATED = /^\s*(?:کا|کی|کے|میں)\s*(?:معاملہ\s*|واقعہ\s*)?نہیں\s*(?:ہے|ہوا|ہویی|بلکہ|[،۔,.]|$)/;
const BEHIND = 40;
const BEFORE = 30;

export function urduName({ source, tokenized }: RuleInput): PlaceEvidence[] {
  if (!tokenized.others.has('ur')) return [];
  const evidence: PlaceEvidence[] = [];
  const text = normalise(source.text);
  for (const found of text.matchAll(ANY)) {
    const start = found.index;
    const end = start + found[0].length;
    const name = found[0].replace(WITHOUT_MARKS, '').replace(/\s+/g, ' ');
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const behind = text.slice(end, end + BEHIND);
    const district = DISTRICTS.get(name);
    evidence.push({ start, end, ...(district === undefined ? outsideSaid(name, behind) : districtSaid(district, before, behind)) });
  }
  return evidence;
}

type Said = Omit<PlaceEvidence, 'start' | 'end'>;

function districtSaid(district: string, before: string, behind: string): Said {
  const districts = [district];
  if (HIMSELF.test(before) && POSING.test(behind)) return { rule: 'claimed-office', districts: [], weight: weights.ignored };
  if (NEGATED.test(behind)) return { rule: 'negated', districts: [], weight: weights.ignored };
  if (ROAD.test(behind)) return { rule: 'road', districts, weight: weights.counterEvidence.road };
  if (JOURNEY.test(behind)) return { rule: 'journey', districts, weight: weights.counterEvidence.journey };
  const home = HOME.test(behind);
  return {
    rule: 'district-name',
    districts,
    weight: weights.urdu,
    ...(home && { home }),
    ...(IN.test(behind) && !home && { atIncident: true }),
  };
}

function outsideSaid(name: string, behind: string): Said {
  const isBackground = HOME.test(behind) || JOURNEY.test(behind);
  const weight = isBackground ? weights.outside.background : IN.test(behind) ? weights.outside.atIncident : weights.outside.place;
  return { rule: `outside:${OUTSIDE.get(name) ?? ''}`, districts: [], weight };
}
