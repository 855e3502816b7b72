/** A district is named, by today's name or a former one. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { type Finding, type Scene, span } from '../finding.ts';
import type { Place } from '../gazetteer/place.ts';
import type { Sense } from '../sense.ts';
import { isCue } from '../vocabulary.ts';

const SMALLER_OF_NOTE: ReadonlySet<string> = new Set(['tehsil', 'town', 'thana', 'block', 'seat']);

export function districtName(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const [index, sense] of scene.senses.entries()) {
    const place = districtOf(sense.hit.places);
    const district = place?.districts[0];
    if (!place || district === undefined) continue;
    const where = span(scene, sense.hit.from, sense.hit.to);
    if (sense.against !== null) {
      const weight = weights.against[sense.against];
      if (weight > 0) findings.push({ rule: sense.against, ...where, districts: [district], weight });
      else findings.push({ rule: sense.against, ...where, districts: [], weight: -0.2 });
      continue;
    }
    if (isWithin(scene, index, district)) continue;
    const namesakes = namesakesOf(sense.hit.places, district);
    if (sense.village && !sense.district) {
      findings.push({ rule: 'namesake', ...where, districts: [], weight: -0.2 });
      continue;
    }
    if (sense.station && !sense.district && namesakes.length > 0) {
      const all = [district, ...namesakes];
      const weight = weights.shared[Math.min(all.length, weights.shared.length - 1)] as number;
      findings.push({ rule: 'police-station', ...where, districts: all, weight });
      continue;
    }
    const rule = place.kind === 'former' ? 'former-name' : sense.hashtag ? 'hashtag' : sense.district ? 'district-named' : 'district-name';
    findings.push({
      rule,
      ...where,
      districts: [district],
      weight: weightOf(sense, place, namesakes.length > 0),
      ...(sense.home ? { home: true } : {}),
    });
  }
  return findings;
}

/** Tokens between the two names of "बाराबंकी जिले के फतेहपुर", "थाना फतेहपुर जनपद बाराबंकी". */
const WITHIN = 3;

/** Whether the name is that of a town in another district named beside it: then the list of places speaks, not this name. */
export function isWithin({ senses, tokens, words }: Scene, index: number, district: string): boolean {
  const sense = senses[index] as Sense;
  const before = senses[index - 1];
  if (
    before &&
    before.against === null &&
    sense.hit.from - before.hit.to <= WITHIN &&
    (before.district || isCue(words[sense.hit.from - 1], 'of') || sense.station)
  ) {
    if (hasSmaller(sense.hit.places, districtOf(before.hit.places)?.districts[0], district) && tokens[sense.hit.from]?.breakBefore !== 2)
      return true;
  }
  const next = senses[index + 1];
  if (!next || next.against !== null || tokens[next.hit.from]?.breakBefore === 2) return false;
  const gap = next.hit.from - sense.hit.to;
  const listed = gap === 0 || (gap <= WITHIN && (next.district || sense.station));
  return listed && hasSmaller(sense.hit.places, districtOf(next.hit.places)?.districts[0], district);
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

function weightOf(sense: Sense, place: Place, hasNamesakes: boolean): number {
  const { district } = weights;
  if (sense.district || sense.officer || sense.station) return district.cue;
  if (sense.hashtag) return district.hashtag;
  if (sense.area || sense.near) return hasNamesakes ? district.namesakeArea : district.area;
  if (sense.home) return district.home;
  return place.kind === 'former' ? district.former : district.plain;
}
