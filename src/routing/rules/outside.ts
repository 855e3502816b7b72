/** A place outside UP is named: the matter may be for another state's police. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { type Finding, type RuleInput, span } from '../names/finding.ts';
import type { NameMatch } from '../names/matter.ts';
import { isCue } from '../words/vocabulary.ts';

/** Words of "बिहार के सिवान व गोपालगंज के चार शातिर बदमाश" behind the first name, and between के and whom it speaks of. */
const SENTENCE = 8;
const PEOPLE = 3;

/** Names where people of the matter come from, not where it was. */
function isOfPeople({ words, tokens }: RuleInput, { to }: NameMatch): boolean {
  if (isCue(words[to], 'in')) return false;
  for (let at = to; at < to + SENTENCE; at += 1) {
    if ((tokens[at]?.breakBefore ?? 1) > 0) return false;
    if (!isCue(words[at], 'of')) continue;
    for (let near = at + 1; near <= at + PEOPLE; near += 1) if (isCue(words[near], 'accused')) return true;
  }
  return false;
}

export function outside(input: RuleInput): Finding[] {
  const findings: Finding[] = [];
  for (const { match, counter, home } of input.usages) {
    const place = match.places.find(({ kind }) => kind === 'outside');
    if (!place || counter === 'road' || counter === 'train' || counter === 'person-name') continue;
    // What a place of UP is called too speaks for the other state only beside its name.
    if (counter !== 'outside' && match.places.some(({ kind }) => kind !== 'outside')) continue;
    const background = home || counter === 'journey' || counter === 'accused-home' || counter === 'hospital' || isOfPeople(input, match);
    findings.push({
      rule: `outside:${place.outside}`,
      ...span(input, match.from, match.to),
      districts: [],
      weight: background ? weights.outside.background : weights.outside.place,
    });
  }
  return findings;
}
