/** Weighs the evidence of all rules into a decision: a district, candidates for a person to choose from, or none. */

import thresholds from '../../data/gazetteer/thresholds.json' with { type: 'json' };
import weights from '../../data/gazetteer/weights.json' with { type: 'json' };
import type { Candidate, Evidence, RoutingDecision } from '../domain/reading/reading.ts';
import type { CounterEvidence } from './names/name-usage.ts';
import type { PlaceEvidence } from './rules/rule.ts';

/**
 * Evidence of different rules is taken as independent: the doubts are multiplied. Further evidence of the same rule adds little.
 * @param textOf the text of the post that a piece of evidence was found in
 */
export function decide(found: readonly PlaceEvidence[], textOf: (evidence: PlaceEvidence) => string, ruleset: string): RoutingDecision {
  if (found.length === 0) return { district: null, decision: 'none', confidence: 0, candidates: [], evidence: [], ruleset };
  const evidence: Evidence[] = [];
  const strengths = new Map<string, Map<string, number[]>>();
  const elsewhere = districtsBeyondHomes(found);
  const isFallbackNeeded = !found.some(
    ({ rule, weight, districts }) => !FALLBACK_RULES.has(rule) && districts.length > 0 && weight >= thresholds.review,
  );
  for (const each of found) {
    const { rule, start, end } = each;
    const isIgnored = FALLBACK_RULES.has(rule) && !isFallbackNeeded;
    const districts = isIgnored ? [] : each.districts;
    const words = {
      rule,
      text: textOf(each).slice(start, end),
      start,
      end,
      ...(each.post !== undefined && { post: each.post }),
    };
    if (districts.length === 0) evidence.push({ ...words, district: null, weight: isIgnored ? weights.ignored : each.weight });
    for (const district of districts) {
      const onlyHome = each.home && someOther(elsewhere, district) && each.weight > thresholds.homeBesideOthers;
      const weight = onlyHome ? thresholds.homeBesideOthers : each.weight;
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
  const certain = isCertain(best, candidates[1], found);
  return {
    district: certain ? best.district : null,
    decision: certain ? 'auto' : 'review',
    confidence: best.score,
    candidates,
    evidence,
    ruleset,
  };
}

/** A road or railway line called after a town may be anywhere on its way to it: it counts only where the post names no other place. */
const FALLBACK_RULES: ReadonlySet<string> = new Set(['road', 'railway-line'] satisfies CounterEvidence[]);

function scoreOf(rules: ReadonlyMap<string, readonly number[]>): number {
  let doubt = 1;
  for (const weights of rules.values()) {
    const [most = 0, ...others] = weights.toSorted((left, right) => right - left);
    doubt *= 1 - most;
    for (const weight of others) doubt *= 1 - weight * thresholds.repeated;
  }
  return round(1 - doubt);
}

/** Weight of a place outside the state; where only people involved come from there, the weight is nearer to 0. */
const OUTSIDE = weights.outside.place;

function isCertain(best: Candidate, second: Candidate | undefined, found: readonly PlaceEvidence[]): boolean {
  if (best.score < thresholds.auto) return false;
  // "दिल्ली में चोरी हुई, मैं मेरठ का हूं": the incident was in the other state.
  if (found.some(({ weight }) => weight <= weights.outside.atIncident) && !isIncidentIn(found, best.district)) return false;
  // Villages and police stations of other states have the same names: beside a place outside, such a name alone is not enough.
  if (found.some(({ rule, weight }) => rule.startsWith('outside:IN-') && weight <= OUTSIDE) && !isNamed(found, best.district)) return false;
  if (isOnlyTagged(found, best.district) && isIncidentElsewhere(found, best.district)) return false;
  if (!second || best.score - second.score >= thresholds.lead) return true;
  // "बांदा के सर्राफ की मौत, अजीतमल कोतवाली क्षेत्र का मामला": the text says whose station it concerns, and nothing happened at the other place.
  if (isMatterOf(found, best.district) && !isIncidentIn(found, second.district)) return true;
  const tagged = new Set<string>();
  for (const { rule, districts } of found) if (rule === 'tagged-handle') for (const district of districts) tagged.add(district);
  if (!tagged.has(best.district)) return false;
  // The citizen has tagged one district: a mere mention of another does not make that doubtful.
  if (tagged.size === 1)
    return !found.some(
      ({ rule, districts, weight }) => FIRM_RULES.has(rule) && weight >= thresholds.auto && districts.includes(second.district),
    );
  // Two districts are tagged and the text speaks of one of them: it is that one.
  return weightInText(found, best.district) >= thresholds.auto && weightInText(found, second.district) < thresholds.review;
}

/** "थाना X का मामला": the words call it the police station of the matter, and it is the only one of that name. */
function isMatterOf(found: readonly PlaceEvidence[], district: string): boolean {
  return found.some(
    ({ rule, districts, weight, incident }) =>
      incident === true && rule === 'police-station' && weight >= thresholds.auto && districts.length === 1 && districts[0] === district,
  );
}

const NAMING_RULES: ReadonlySet<string> = new Set([
  'tagged-handle',
  'office-handle',
  'district-named',
  'district-name',
  'former-name',
  'hashtag',
  'pin-code',
  'landmark',
]);

function isNamed(found: readonly PlaceEvidence[], district: string): boolean {
  return (
    isMatterOf(found, district) ||
    found.some(({ rule, districts, weight }) => NAMING_RULES.has(rule) && weight > 0 && districts.includes(district))
  );
}

/** Rules that tell where the incident was, rather than find a bare name. */
const FIRM_RULES: ReadonlySet<string> = new Set([
  'district-named',
  'police-station',
  'place-list',
  'pin-code',
  'office-handle',
  'noida-sector',
]);

function isOnlyTagged(found: readonly PlaceEvidence[], district: string): boolean {
  return weightInText(found, district) < thresholds.review;
}

/**
 * "@agrapolice मथुरा में चोरी हुई": the words put the incident, or its police station, where the tagged district is not. Some tag the police that they know
 * best, others the one that is responsible: a person sees both.
 */
function isIncidentElsewhere(found: readonly PlaceEvidence[], district: string): boolean {
  return found.some(
    ({ rule, districts, weight, atIncident, home }) =>
      (atIncident === true || FIRM_RULES.has(rule)) &&
      rule !== 'tagged-handle' &&
      home !== true &&
      weight >= thresholds.homeBesideOthers &&
      districts.length > 0 &&
      !districts.includes(district),
  );
}

/** The highest weight for a district, tagged handles aside. */
function weightInText(found: readonly PlaceEvidence[], district: string): number {
  let most = 0;
  for (const { rule, districts, weight } of found)
    if (rule !== 'tagged-handle' && districts.includes(district)) most = Math.max(most, weight);
  return most;
}

/** Districts for which there is evidence other than somebody's home. */
function districtsBeyondHomes(found: readonly PlaceEvidence[]): ReadonlySet<string> {
  const districts = new Set<string>();
  for (const each of found) {
    if (!each.home && each.weight >= thresholds.homeBesideOthers) for (const district of each.districts) districts.add(district);
  }
  return districts;
}

function isIncidentIn(found: readonly PlaceEvidence[], district: string): boolean {
  return found.some(({ rule, districts, atIncident }) => (atIncident === true || rule === 'tagged-handle') && districts.includes(district));
}

function someOther(districts: ReadonlySet<string>, district: string): boolean {
  return districts.size > (districts.has(district) ? 1 : 0);
}

const round = (value: number) => Math.round(value * 1000) / 1000;
