/** The post tags an account outside our directory that bears a district's name: its magistrate, another office, or anybody. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { Token } from '../text/tokenize.ts';
import { makeWord } from '../text/word.ts';
import type { PlaceEvidence, RuleInput } from './rule.ts';

/** Parts that handles have before or behind the name. */
const HANDLE_PARTS = new Set(
  'dm ssp sp dcp acp cp adm cdo dg police pol polic traffic trafficpol nn nagarnigam nagar nigam vc commissioner comm co cmo bsa dio collector office official up uttarpradesh 112 grp cyber da'.split(
    ' ',
  ),
);
/** Those that only an office has. */
const OFFICE_PARTS = new Set(
  'dm ssp sp dcp acp cp adm cdo police pol polic traffic nagarnigam commissioner comm collector grp cyber'.split(' '),
);

/** Handles that were read before, kept between posts; when full, all are dropped. */
const cache = new Map<string, Named | null>();
const MOST_CACHED = 10_000;

/** Longer tokens are no handles. */
const LONGEST_HANDLE = 25;

export function namedHandle({ source, tokens, words, gazetteer }: RuleInput): PlaceEvidence[] {
  const evidence: PlaceEvidence[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, raw, start, end, hashtag } = tokens[at] as Token;
    if (raw.length > LONGEST_HANDLE) continue;
    if (kind === 'mention') {
      const key = raw.toLowerCase();
      if (source.tagged.some(({ name }) => name.toLowerCase() === key)) continue;
      const read = readCached(raw, gazetteer);
      if (read) evidence.push(evidenceFor(read.office ? 'office-handle' : 'named-handle', start, end, read));
    } else if (hashtag > 0 && words[at]?.script === 'latin' && words[at]?.places.length === 0) {
      // "#amethipolice" instead of "@amethipolice"
      const read = readCached(raw, gazetteer);
      if (read?.office) evidence.push(evidenceFor('hashtag', start, end, read));
    }
  }
  return evidence;
}

interface Named {
  readonly district: string;
  readonly office: boolean;
}

function evidenceFor(rule: string, start: number, end: number, { district, office }: Named): PlaceEvidence {
  return { rule, start, end, districts: [district], weight: office ? weights.office : weights.otherHandle };
}

function readCached(raw: string, gazetteer: RuleInput['gazetteer']): Named | null {
  let read = cache.get(raw);
  if (read === undefined) {
    read = readHandle(raw, gazetteer);
    if (cache.size >= MOST_CACHED) cache.clear();
    cache.set(raw, read);
  }
  return read;
}

function readHandle(raw: string, gazetteer: RuleInput['gazetteer']): Named | null {
  const parts = raw
    .split(/_+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\D)(?=\d)|(?<=\d)(?=\D)/)
    .flatMap(cutOffice)
    .filter(Boolean);
  const rest = parts.filter((part) => !HANDLE_PARTS.has(part.toLowerCase()));
  if (rest.length === 0 || rest.join('').length < 3) return null;
  const places = gazetteer.find(rest.map(makeWord)).filter(({ kind }) => kind === 'district' || kind === 'former');
  const district = places[0]?.districts[0];
  if (district === undefined) return null;
  return { district, office: parts.some((part) => OFFICE_PARTS.has(part.toLowerCase())) };
}

/** "dmbanda", "bareillypolice": written as one word. */
function cutOffice(part: string): string[] {
  const found = /^(dm|ssp|dcp)?([a-z]{3,}?)(police|polic|pol|traffic)?$/i.exec(part);
  if (!found || (!found[1] && !found[3])) return [part];
  return [found[1] ?? '', found[2] ?? '', found[3] ?? ''];
}
