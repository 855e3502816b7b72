/** Weighs the findings into a decision: a district for certain, candidates for a person, or silence. */
import thresholds from '../../data/gazetteer/thresholds.json' with { type: 'json' };
import type { Candidate, Evidence, RoutingDecision } from '../domain/reading.ts';
import type { Finding } from './finding.ts';

/** Independent evidence adds up as doubts multiply; evidence against lowers what the others reach. */
export function decide(findings: readonly Finding[], text: string, ruleset: string): RoutingDecision {
  const doubts = new Map<string, number>();
  const evidence: Evidence[] = [];
  for (const { rule, start, end, districts, weight } of findings) {
    const words = text.slice(start, end);
    if (districts.length === 0) evidence.push({ rule, text: words, start, end, district: null, weight });
    for (const district of districts) {
      evidence.push({ rule, text: words, start, end, district, weight });
      if (weight > 0) doubts.set(district, (doubts.get(district) ?? 1) * (1 - weight));
    }
  }
  const candidates: Candidate[] = [];
  for (const [district, doubt] of doubts) {
    const score = round(1 - doubt);
    if (score >= thresholds.review) candidates.push({ district, score });
  }
  candidates.sort((left, right) => right.score - left.score || (left.district < right.district ? -1 : 1));
  const best = candidates[0];
  if (!best) return { district: null, decision: 'none', confidence: 0, candidates, evidence, ruleset };
  const certain = best.score >= thresholds.auto && best.score - (candidates[1]?.score ?? 0) >= thresholds.lead;
  return {
    district: certain ? best.district : null,
    decision: certain ? 'auto' : 'review',
    confidence: best.score,
    candidates,
    evidence,
    ruleset,
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
