/** A district is named, by today's name or a former one. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { type Finding, type RuleInput, span } from '../names/finding.ts';
import type { Place } from '../gazetteer/place.ts';
import type { NameUsage } from '../names/usage.ts';
import { isCue } from '../words/vocabulary.ts';

const SMALLER_OF_NOTE: ReadonlySet<string> = new Set(['tehsil', 'town', 'thana', 'block', 'seat']);

export function districtName(input: RuleInput): Finding[] {
  const findings: Finding[] = [];
  for (const [index, usage] of input.usages.entries()) {
    const place = districtOf(usage.match.places);
    const district = place?.districts[0];
    if (!place || district === undefined) continue;
    const where = span(input, usage.match.from, usage.match.to);
    if (usage.counter !== null) {
      const weight = weights.counter[usage.counter];
      if (weight > 0) findings.push({ rule: usage.counter, ...where, districts: [district], weight });
      else findings.push({ rule: usage.counter, ...where, districts: [], weight: -0.2 });
      continue;
    }
    if (isWithin(input, index, district)) continue;
    const namesakes = namesakesOf(usage.match.places, district);
    if (usage.village && !usage.district) {
      findings.push({ rule: 'namesake', ...where, districts: [], weight: -0.2 });
      continue;
    }
    if (usage.station && !usage.district && namesakes.length > 0) {
      const all = [district, ...namesakes];
      const weight = weights.shared[Math.min(all.length, weights.shared.length - 1)] as number;
      findings.push({ rule: 'police-station', ...where, districts: all, weight });
      continue;
    }
    const rule = place.kind === 'former' ? 'former-name' : usage.hashtag ? 'hashtag' : usage.district ? 'district-named' : 'district-name';
    findings.push({
      rule,
      ...where,
      districts: [district],
      weight: weightOf(usage, place, namesakes.length > 0),
      ...(usage.home ? { home: true } : {}),
    });
  }
  return findings;
}

/** Tokens between the two names of "बाराबंकी जिले के फतेहपुर", "थाना फतेहपुर जनपद बाराबंकी". */
const WITHIN = 3;

/** Whether the name is that of a town in another district named beside it: then the list of places speaks, not this name. */
export function isWithin({ usages, tokens, words }: RuleInput, index: number, district: string): boolean {
  const usage = usages[index] as NameUsage;
  const before = usages[index - 1];
  if (
    before &&
    before.counter === null &&
    usage.match.from - before.match.to <= WITHIN &&
    (before.district || isCue(words[usage.match.from - 1], 'of') || usage.station)
  ) {
    if (
      hasSmaller(usage.match.places, districtOf(before.match.places)?.districts[0], district) &&
      tokens[usage.match.from]?.breakBefore !== 2
    )
      return true;
  }
  const next = usages[index + 1];
  if (!next || next.counter !== null || tokens[next.match.from]?.breakBefore === 2) return false;
  const gap = next.match.from - usage.match.to;
  const listed = gap === 0 || (gap <= WITHIN && (next.district || usage.station));
  return listed && hasSmaller(usage.match.places, districtOf(next.match.places)?.districts[0], district);
}

function hasSmaller(places: readonly Place[], within: string | undefined, own: string): boolean {
  if (within === undefined || within === own) return false;
  return places.some(({ kind, districts }) => SMALLER_OF_NOTE.has(kind) && districts.includes(within));
}

export function districtOf(places: readonly Place[]): Place | undefined {
  return places.find(({ kind }) => kind === 'district') ?? places.find(({ kind }) => kind === 'former');
}

/** Other districts that have a town, tehsil or police station of this name. */
function namesakesOf(places: readonly Place[], district: string): string[] {
  const others = new Set<string>();
  for (const { kind, districts } of places) {
    if (SMALLER_OF_NOTE.has(kind)) for (const other of districts) if (other !== district) others.add(other);
  }
  return [...others];
}

function weightOf(usage: NameUsage, place: Place, hasNamesakes: boolean): number {
  const { district } = weights;
  if (usage.district || usage.officer || usage.station) return district.cue;
  if (usage.hashtag) return district.hashtag;
  if (usage.area || usage.near) return hasNamesakes ? district.namesakeArea : district.area;
  if (usage.home) return district.home;
  return place.kind === 'former' ? district.former : district.plain;
}
