/** A place outside UP is named: the complaint may be for another state's police. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { PlaceKind } from '../gazetteer/place.ts';
import type { NameMatch } from '../names/name-match.ts';
import { listForm } from '../text/word.ts';
import { isCue } from '../words/vocabulary.ts';
import { type PlaceEvidence, type RuleInput, span } from './rule.ts';

/** "बिहार के सिवान व गोपालगंज के चार शातिर बदमाश": words searched behind the first name, and between के and the people. */
const SENTENCE = 8;
const PEOPLE = 3;

/** Whether the name tells where people involved come from, not where it happened. */
function isOfPeople({ words, tokens }: RuleInput, { to }: NameMatch): boolean {
  if (isCue(words[to], 'in')) return false;
  for (let at = to; at < to + SENTENCE; at += 1) {
    if ((tokens[at]?.breakBefore ?? 1) > 0) return false;
    if (!isCue(words[at], 'of')) continue;
    for (let near = at + 1; near <= at + PEOPLE; near += 1) if (isCue(words[near], 'accused')) return true;
  }
  return false;
}

/** "दिल्ली में", "in Gurgaon", "दिल्ली के लाजपत नगर में" */
function isAtIncident({ words, tokens }: RuleInput, { from, to }: NameMatch): boolean {
  if (isCue(words[to], 'in')) return true;
  if (IN.has(words[from - 1]?.form ?? '') && (tokens[from]?.breakBefore ?? 0) === 0) return true;
  if (!isCue(words[to], 'of')) return false;
  for (let at = to + 1; at <= to + PEOPLE && (tokens[at]?.breakBefore ?? 1) === 0; at += 1) if (isCue(words[at], 'in')) return true;
  return false;
}

const IN = new Set(['in', 'at']);

/** "गुजरात कमाने जा रहा था", "छत्तीसगढ़ के अम्बिकापुर से आ रही बस": where somebody was going, or came from. */
function isLeftFor({ words, tokens }: RuleInput, { to }: NameMatch): boolean {
  if (isCue(words[to], 'in')) return false;
  if (isCue(words[to], 'from') && isCue(words[to + 1], 'motion')) return true;
  for (let at = to; at < to + PEOPLE && (tokens[at]?.breakBefore ?? 1) === 0; at += 1) if (EARNING.has(words[at]?.form ?? '')) return true;
  if (!isCue(words[to], 'of')) return false;
  for (let at = to + 1; at <= to + PEOPLE; at += 1) if (isCue(words[at], 'from') && isCue(words[at + 1], 'motion')) return true;
  return false;
}

const EARNING = new Set(['कमाने', 'मजदूरी', 'नौकरी', 'kamane', 'kamaane', 'majduri', 'mazdoori', 'naukri'].map(listForm));

/** A village here of the same name is meant only where the post calls it one. */
const VILLAGES: ReadonlySet<PlaceKind> = new Set(['office', 'suboffice']);

export function outside(input: RuleInput): PlaceEvidence[] {
  const evidence: PlaceEvidence[] = [];
  for (const { match, counterEvidence, home, village } of input.usages) {
    const place = match.places.find(({ kind }) => kind === 'outside');
    if (
      !place ||
      counterEvidence === 'negated' ||
      counterEvidence === 'road' ||
      counterEvidence === 'railway-line' ||
      counterEvidence === 'train' ||
      counterEvidence === 'person-name'
    )
      continue;
    // A name that a place in UP has too counts as outside only beside the name of the state.
    if (counterEvidence !== 'outside' && match.places.some(({ kind }) => kind !== 'outside' && (village || !VILLAGES.has(kind)))) continue;
    const background =
      home ||
      counterEvidence === 'journey' ||
      counterEvidence === 'workplace' ||
      counterEvidence === 'claimed-office' ||
      isLeftFor(input, match) ||
      counterEvidence === 'accused-home' ||
      counterEvidence === 'hospital' ||
      isOfPeople(input, match);
    evidence.push({
      rule: `outside:${place.outside}`,
      ...span(input, match.from, match.to),
      districts: [],
      weight: background ? weights.outside.background : isAtIncident(input, match) ? weights.outside.atIncident : weights.outside.place,
    });
  }
  return evidence;
}
