/** The location in the author's profile: the weakest evidence, since it is about the writer and not the incident. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { tokenize } from '../text/tokenize.ts';
import { makeWord } from '../text/word.ts';
import { districtOf } from './district-name.ts';
import type { PlaceEvidence, RuleInput } from './rule.ts';

const LONGEST_LOCATION = 100;
const MOST_WORDS = 3;

export function authorLocation({ source, gazetteer }: RuleInput): PlaceEvidence[] {
  if (!source.authorLocation) return [];
  const words = tokenize(source.authorLocation.slice(0, LONGEST_LOCATION))
    .tokens.filter(({ kind }) => kind === 'word')
    .map(({ raw }) => makeWord(raw));
  const districts = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(MOST_WORDS, words.length - at); length >= 1; length -= 1) {
      const district = districtOf(gazetteer.find(words.slice(at, at + length)))?.districts[0];
      if (district === undefined) continue;
      districts.add(district);
      at += length - 1;
      break;
    }
  }
  return districts.size === 1
    ? [{ rule: 'author-location', start: 0, end: 0, districts: [...districts], weight: weights.authorLocation }]
    : [];
}
