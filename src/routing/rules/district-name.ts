/** A district is named, by today's name or a former one. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { Sense } from '../context.ts';
import { type Finding, type Scene, span } from '../finding.ts';
import type { Place } from '../gazetteer/place.ts';

const SMALLER_OF_NOTE: ReadonlySet<string> = new Set(['tehsil', 'town', 'thana', 'block', 'seat']);

export function districtName(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const sense of scene.senses) {
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
    findings.push({ rule, ...where, districts: [district], weight: weightOf(sense, place, namesakes.length > 0), ...(sense.home ? { home: true } : {}) });
  }
  return findings;
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
