/** The post tags a handle of a district's police: the citizen has said whose matter it is. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { Finding, RuleInput } from '../names/finding.ts';

/** Zones, ranges, headquarters and the overseas desk decide no district. */
const WEIGHTS: Readonly<Record<string, number>> = weights.handle;

export function taggedHandle({ input, tokens }: RuleInput): Finding[] {
  const findings: Finding[] = [];
  for (const handle of input.tagged) {
    const weight = WEIGHTS[handle.kind];
    if (handle.district === null || weight === undefined) continue;
    const name = handle.name.toLowerCase();
    const token = tokens.find(({ kind, raw }) => kind === 'mention' && raw.toLowerCase() === name);
    findings.push({ rule: 'tagged-handle', start: token?.start ?? 0, end: token?.end ?? 0, districts: [handle.district], weight });
  }
  return findings;
}
