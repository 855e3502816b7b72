/** The post tags a handle of a district's police: the citizen has said whose matter it is. */
import type { Finding } from '../finding.ts';
import type { Matter } from '../matter.ts';

const WEIGHTS = { district: 0.95, commissionerate: 0.95, traffic: 0.9, officer: 0.9, unit: 0.85 } as const;

export function taggedHandle({ input, tokens }: Matter): Finding[] {
  const findings: Finding[] = [];
  for (const handle of input.tagged) {
    if (handle.district === null || !(handle.kind in WEIGHTS)) continue;
    const token = tokens.find(({ kind, raw }) => kind === 'mention' && raw.toLowerCase() === handle.name.toLowerCase());
    findings.push({
      rule: 'tagged-handle',
      start: token?.start ?? 0,
      end: token?.end ?? 0,
      districts: [handle.district],
      weight: WEIGHTS[handle.kind as keyof typeof WEIGHTS],
    });
  }
  return findings;
}
