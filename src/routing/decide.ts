/** Weighs the findings into a decision: a district for certain, candidates for a person, or silence. */
import weights from '../../data/gazetteer/weights.json' with { type: 'json' };
import thresholds from '../../data/gazetteer/thresholds.json' with { type: 'json' };
import type { Candidate, Evidence, RoutingDecision } from '../domain/reading/reading.ts';
import type { Finding } from './names/finding.ts';

/** Independent evidence adds up as doubts multiply; the same rule said again adds little. `textOf`: the text that a finding was made in. */
export function decide(findings: readonly Finding[], textOf: (finding: Finding) => string, ruleset: string): RoutingDecision {
  if (findings.length === 0) return { district: null, decision: 'none', confidence: 0, candidates: [], evidence: [], ruleset };
  const evidence: Evidence[] = [];
  const strengths = new Map<string, Map<string, number[]>>();
  const elsewhere = placesOfMatter(findings);
  for (const finding of findings) {
    const { rule, start, end, districts } = finding;
    const words = {
      rule,
      text: textOf(finding).slice(start, end),
      start,
      end,
      ...(finding.post !== undefined && { post: finding.post }),
    };
    if (districts.length === 0) evidence.push({ ...words, district: null, weight: finding.weight });
    for (const district of districts) {
      const onlyHome = finding.home && someOther(elsewhere, district) && finding.weight > thresholds.homeBesideOthers;
      const weight = onlyHome ? thresholds.homeBesideOthers : finding.weight;
      evidence.push({ ...words, rule: onlyHome ? 'home' : rule, district, weight });
      if (weight <= 0) continue;
      const ofDistrict = strengths.get(district) ?? new Map<string, number[]>();
      strengths.set(district, ofDistrict);
      const ofRule = ofDistrict.get(rule);
      if (ofRule) ofRule.push(weight);
      else ofDistrict.set(rule, [weight]);
    }
  }
  const candidates: Candidate[] = [];
  for (const [district, rules] of strengths) {
    const score = scoreOf(rules);
    if (score >= thresholds.review) candidates.push({ district, score });
  }
  candidates.sort((left, right) => right.score - left.score || (left.district < right.district ? -1 : 1));
  const best = candidates[0];
  if (!best) return { district: null, decision: 'none', confidence: 0, candidates, evidence, ruleset };
  const certain = isCertain(best, candidates[1], findings);
  return {
    district: certain ? best.district : null,
    decision: certain ? 'auto' : 'review',
    confidence: best.score,
    candidates,
    evidence,
    ruleset,
  };
}

function scoreOf(rules: ReadonlyMap<string, readonly number[]>): number {
  let doubt = 1;
  for (const weights of rules.values()) {
    const [most = 0, ...others] = weights.toSorted((left, right) => right - left);
    doubt *= 1 - most;
    for (const weight of others) doubt *= 1 - weight * thresholds.repeated;
  }
  return round(1 - doubt);
}

/** Where only people of the matter come from there, a place outside speaks less strongly against UP. */
const OUTSIDE = weights.outside.place;

function isCertain(best: Candidate, second: Candidate | undefined, findings: readonly Finding[]): boolean {
  if (best.score < thresholds.auto) return false;
  // A place in another state is named too: then a village's or a police station's name alone is not enough, other states have the same ones.
  if (findings.some(({ rule, weight }) => rule.startsWith('outside:IN-') && weight <= OUTSIDE) && !isNamed(findings, best.district))
    return false;
  if (!second || best.score - second.score >= thresholds.lead) return true;
  const tagged = new Set<string>();
  for (const { rule, districts } of findings) if (rule === 'tagged-handle') for (const district of districts) tagged.add(district);
  if (!tagged.has(best.district)) return false;
  // The citizen has tagged one district: another one that is only mentioned does not make it doubtful.
  if (tagged.size === 1)
    return !findings.some(
      ({ rule, districts, weight }) => FIRM.has(rule) && weight >= thresholds.auto && districts.includes(second.district),
    );
  // Two are tagged and the text speaks of one of them: it is that one.
  return saidOf(findings, best.district) >= thresholds.auto && saidOf(findings, second.district) < thresholds.review;
}

const NAMING: ReadonlySet<string> = new Set([
  'tagged-handle',
  'office-handle',
  'district-named',
  'district-name',
  'former-name',
  'hashtag',
  'pin-code',
  'landmark',
]);

function isNamed(findings: readonly Finding[], district: string): boolean {
  return findings.some(({ rule, districts, weight }) => NAMING.has(rule) && weight > 0 && districts.includes(district));
}

/** Rules that name the place of the matter, not just a name. */
const FIRM: ReadonlySet<string> = new Set(['district-named', 'police-station', 'place-list', 'pin-code', 'office-handle', 'noida-sector']);

/** The strongest that anything but a tag says for a district. */
function saidOf(findings: readonly Finding[], district: string): number {
  let most = 0;
  for (const { rule, districts, weight } of findings)
    if (rule !== 'tagged-handle' && districts.includes(district)) most = Math.max(most, weight);
  return most;
}

/** Districts that something stronger than a home speaks for. */
function placesOfMatter(findings: readonly Finding[]): ReadonlySet<string> {
  const districts = new Set<string>();
  for (const finding of findings) {
    if (!finding.home && finding.weight >= thresholds.homeBesideOthers) for (const district of finding.districts) districts.add(district);
  }
  return districts;
}

function someOther(districts: ReadonlySet<string>, district: string): boolean {
  return districts.size > (districts.has(district) ? 1 : 0);
}

const round = (value: number) => Math.round(value * 1000) / 1000;
