/** A district is named, by its present or a former name. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { Place } from '../gazetteer/place.ts';
import type { NameUsage } from '../names/name-usage.ts';
import { isCue } from '../words/vocabulary.ts';
import { wordSet } from '../words/word-set.ts';
import { type PlaceEvidence, type RuleInput, span } from './rule.ts';

const TOWN_KINDS: ReadonlySet<string> = new Set(['tehsil', 'town', 'thana', 'block', 'seat']);

export function districtName(input: RuleInput): PlaceEvidence[] {
  const evidence: PlaceEvidence[] = [];
  const stations = new Set(input.usages.filter(({ station }) => station).map((usage) => soundOf(input, usage)));
  for (const [index, usage] of input.usages.entries()) {
    const place = districtOf(usage.match.places);
    const district = place?.districts[0];
    if (!place || district === undefined) continue;
    const position = span(input, usage.match.from, usage.match.to);
    if (usage.counterEvidence !== null) {
      const weight = weights.counterEvidence[usage.counterEvidence];
      if (weight > 0) evidence.push({ rule: usage.counterEvidence, ...position, districts: [district], weight });
      else
        evidence.push({
          rule: usage.counterEvidence,
          ...position,
          districts: [],
          weight: -0.2,
          ...(usage.counterEvidence === 'negated' && { denies: district }),
        });
      continue;
    }
    if (isTownOfNeighbour(input, index, district)) continue;
    const namesakes = namesakesOf(usage.match.places, district);
    if (usage.village && !usage.district && !isInDistrict(input, usage)) {
      // Its own name may be all that the post tells of the district: a person chooses.
      evidence.push({ rule: 'namesake', ...position, districts: [district], weight: weights.villageOfName });
      continue;
    }
    // "रामपुर में …, थाना रामपुर": the station tells which place of this name is meant.
    const isNameOfStation = !usage.officer && stations.size > 0 && stations.has(soundOf(input, usage));
    const isStation = usage.station || usage.tehsil || isNameOfStation;
    if (isStation && !usage.district && namesakes.length > 0) {
      const all = [district, ...namesakes];
      const weight = weights.shared[Math.min(all.length, weights.shared.length - 1)] as number;
      evidence.push({ rule: 'police-station', ...position, districts: all, weight });
      continue;
    }
    const rule = place.kind === 'former' ? 'former-name' : usage.hashtag ? 'hashtag' : usage.district ? 'district-named' : 'district-name';
    evidence.push({
      rule,
      ...position,
      districts: [district],
      weight: weightOf(usage, place, namesakes.length > 0),
      ...(usage.home ? { home: true } : {}),
      ...(usage.atIncident ? { atIncident: true } : {}),
      ...(usage.incident ? { incident: true } : {}),
    });
  }
  return evidence;
}

/** "गांव मैनपुरी में": the writer's village is in the district, where no other village is known by its name. */
function isInDistrict({ words }: RuleInput, { match: { from, to, places } }: NameUsage): boolean {
  if (!MY_VILLAGE.has(words[from - 1]?.form ?? '') || !isCue(words[to], 'in')) return false;
  return new Set(places.flatMap(({ districts }) => districts)).size === 1;
}

const MY_VILLAGE = wordSet('गांव', 'gaon', 'gaanv', 'gav');

function soundOf({ words }: RuleInput, { match }: NameUsage): string {
  return words
    .slice(match.from, match.to)
    .map((word) => word?.sound)
    .join('');
}

/** Tokens between the two names of "बाराबंकी जिले के फतेहपुर", "थाना फतेहपुर जनपद बाराबंकी". */
const LONGEST_GAP = 3;

/** Whether the name is also that of a town in the other district that is named beside it: then `placeList` is the rule that applies. */
export function isTownOfNeighbour({ usages, tokens, words }: RuleInput, index: number, district: string): boolean {
  const usage = usages[index] as NameUsage;
  const before = usages[index - 1];
  if (
    before &&
    before.counterEvidence === null &&
    usage.match.from - before.match.to <= LONGEST_GAP &&
    (before.district || isCue(words[usage.match.from - 1], 'of') || usage.station)
  ) {
    if (
      hasTownIn(usage.match.places, districtOf(before.match.places)?.districts[0], district) &&
      tokens[usage.match.from]?.breakBefore !== 2
    )
      return true;
  }
  const next = usages[index + 1];
  if (!next || next.counterEvidence !== null || tokens[next.match.from]?.breakBefore === 2) return false;
  const gap = next.match.from - usage.match.to;
  const listed = gap === 0 || (gap <= LONGEST_GAP && (next.district || usage.station));
  return listed && hasTownIn(usage.match.places, districtOf(next.match.places)?.districts[0], district);
}

function hasTownIn(places: readonly Place[], within: string | undefined, own: string): boolean {
  if (within === undefined || within === own) return false;
  return places.some(({ kind, districts }) => TOWN_KINDS.has(kind) && districts.includes(within));
}

export function districtOf(places: readonly Place[]): Place | undefined {
  return places.find(({ kind }) => kind === 'district') ?? places.find(({ kind }) => kind === 'former');
}

/** Other districts that have a town, tehsil or police station of this name. */
function namesakesOf(places: readonly Place[], district: string): string[] {
  const others = new Set<string>();
  for (const { kind, districts } of places) {
    if (TOWN_KINDS.has(kind)) for (const other of districts) if (other !== district) others.add(other);
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
