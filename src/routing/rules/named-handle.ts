/** The post tags an account that is not ours and bears a district's name: its magistrate, its other offices, or anybody. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { Finding, Scene } from '../finding.ts';
import { makeWord } from '../text/word.ts';

/** Parts of handles of offices, before or behind the name. */
const OFFICES = new Set(
  'dm ssp sp dcp acp cp adm cdo dg police pol polic traffic trafficpol nn nagarnigam nagar nigam vc commissioner comm co cmo bsa dio collector office official up uttarpradesh 112 grp cyber da'.split(
    ' ',
  ),
);
const REALLY_OFFICES = new Set(
  'dm ssp sp dcp acp cp adm cdo police pol polic traffic nagarnigam commissioner comm collector grp cyber'.split(' '),
);

const remembered = new Map<string, { district: string; office: boolean } | null>();
const REMEMBERED = 10_000;

export function namedHandle({ input, tokens, names }: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const { kind, raw, start, end } of tokens) {
    if (kind !== 'mention') continue;
    const key = raw.toLowerCase();
    if (input.tagged.some(({ name }) => name.toLowerCase() === key)) continue;
    let read = remembered.get(raw);
    if (read === undefined) {
      read = readHandle(raw, names);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(raw, read);
    }
    if (read)
      findings.push({
        rule: read.office ? 'office-handle' : 'named-handle',
        start,
        end,
        districts: [read.district],
        weight: read.office ? weights.office : weights.otherHandle,
      });
  }
  return findings;
}

function readHandle(raw: string, names: Scene['names']): { district: string; office: boolean } | null {
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
