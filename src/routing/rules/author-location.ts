/** What the author's profile says of where he is: the weakest of all, and about the writer rather than the matter. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { Finding, RuleInput } from '../names/finding.ts';
import { scan } from '../text/scan.ts';
import { makeWord } from '../words/word.ts';
import { districtOf } from './district-name.ts';

const LONGEST_LOCATION = 100;
const MOST_WORDS = 3;

export function authorLocation({ input, names }: RuleInput): Finding[] {
  if (!input.authorLocation) return [];
  const words = scan(input.authorLocation.slice(0, LONGEST_LOCATION))
    .tokens.filter(({ kind }) => kind === 'word')
    .map(({ raw }) => makeWord(raw));
  const districts = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(MOST_WORDS, words.length - at); length >= 1; length -= 1) {
      const district = districtOf(names.find(words.slice(at, at + length)))?.districts[0];
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
