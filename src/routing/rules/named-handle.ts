/** The post tags an account that is not ours and bears a district's name: its magistrate, its other offices, or anybody. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { Finding, RuleInput } from '../names/finding.ts';
import type { Token } from '../text/scan.ts';
import { makeWord } from '../words/word.ts';

/** Parts of handles of offices, before or behind the name. */
const OFFICES = new Set(
  'dm ssp sp dcp acp cp adm cdo dg police pol polic traffic trafficpol nn nagarnigam nagar nigam vc commissioner comm co cmo bsa dio collector office official up uttarpradesh 112 grp cyber da'.split(
    ' ',
  ),
);
const REALLY_OFFICES = new Set(
  'dm ssp sp dcp acp cp adm cdo police pol polic traffic nagarnigam commissioner comm collector grp cyber'.split(' '),
);

const remembered = new Map<string, Named | null>();
const REMEMBERED = 10_000;

/** Longer ones are no handles. */
const LONGEST = 25;

export function namedHandle({ input, tokens, words, names }: RuleInput): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, raw, start, end, hashtag } = tokens[at] as Token;
    if (raw.length > LONGEST) continue;
    if (kind === 'mention') {
      const key = raw.toLowerCase();
      if (input.tagged.some(({ name }) => name.toLowerCase() === key)) continue;
      const read = remember(raw, names);
      if (read) findings.push(finding(read.office ? 'office-handle' : 'named-handle', start, end, read));
    } else if (hashtag > 0 && words[at]?.script === 'latin' && words[at]?.places.length === 0) {
      // "#amethipolice" for "@amethipolice"
      const read = remember(raw, names);
      if (read?.office) findings.push(finding('hashtag', start, end, read));
    }
  }
  return findings;
}

interface Named {
  readonly district: string;
  readonly office: boolean;
}

function finding(rule: string, start: number, end: number, { district, office }: Named): Finding {
  return { rule, start, end, districts: [district], weight: office ? weights.office : weights.otherHandle };
}

function remember(raw: string, names: RuleInput['names']): Named | null {
  let read = remembered.get(raw);
  if (read === undefined) {
    read = readHandle(raw, names);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(raw, read);
  }
  return read;
}

function readHandle(raw: string, names: RuleInput['names']): Named | null {
  const parts = raw
    .split(/_+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\D)(?=\d)|(?<=\d)(?=\D)/)
    .flatMap(cutOffice)
    .filter(Boolean);
  const rest = parts.filter((part) => !OFFICES.has(part.toLowerCase()));
  if (rest.length === 0 || rest.join('').length < 3) return null;
  const places = names.find(rest.map(makeWord)).filter(({ kind }) => kind === 'district' || kind === 'former');
  const district = places[0]?.districts[0];
  if (district === undefined) return null;
  return { district, office: parts.some((part) => REALLY_OFFICES.has(part.toLowerCase())) };
}

/** "dmbanda", "bareillypolice" written in one. */
function cutOffice(part: string): string[] {
  const found = /^(dm|ssp|dcp)?([a-z]{3,}?)(police|polic|pol|traffic)?$/i.exec(part);
  if (!found || (!found[1] && !found[3])) return [part];
  return [found[1] ?? '', found[2] ?? '', found[3] ?? ''];
}
