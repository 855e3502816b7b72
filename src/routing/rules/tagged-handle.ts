/** The post tags a handle of a district's police: the citizen has said which district is responsible. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { PlaceEvidence, RuleInput } from './rule.ts';

/** By the kind of handle; zones, ranges, headquarters and the overseas desk decide no district. */
const WEIGHTS: Readonly<Record<string, number>> = weights.handle;

export function taggedHandle({ source, tokens }: RuleInput): PlaceEvidence[] {
  const evidence: PlaceEvidence[] = [];
  for (const handle of source.tagged) {
    const weight = WEIGHTS[handle.kind];
    if (handle.district === null || weight === undefined) continue;
    const name = handle.name.toLowerCase();
    const token = tokens.find(({ kind, raw }) => kind === 'mention' && raw.toLowerCase() === name);
    evidence.push({ rule: 'tagged-handle', start: token?.start ?? 0, end: token?.end ?? 0, districts: [handle.district], weight });
  }
  return evidence;
}
