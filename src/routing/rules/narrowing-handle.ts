/** The post tags a zone's or range's handle: the district is one of its own. Decides nothing alone. */
import unitRows from '../../../data/directory/units.json' with { type: 'json' };
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { Finding, RuleInput } from '../names/finding.ts';

/** More districts than this say nothing to whoever must choose. */
const FEW = 6;

const members = new Map<string, string[]>();
for (const unit of unitRows) {
  let above: string | null = unit.district === null ? null : unit.reportsTo;
  while (above !== null && unit.district !== null) {
    members.set(above, [...(members.get(above) ?? []), unit.district]);
    above = unitRows.find(({ code }) => code === above)?.reportsTo ?? null;
  }
}

/** The districts under a zone or range; [] for any other unit. */
export function districtsUnder(unit: string | null): readonly string[] {
  return (unit !== null && unit !== 'hq' && members.get(unit)) || [];
}

export function narrowingHandle({ input, tokens }: RuleInput): Finding[] {
  const findings: Finding[] = [];
  for (const { name, kind, unit } of input.tagged) {
    if (kind !== 'zone' && kind !== 'range') continue;
    const districts = districtsUnder(unit);
    if (districts.length === 0) continue;
    const token = tokens.find((candidate) => candidate.kind === 'mention' && candidate.raw.toLowerCase() === name.toLowerCase());
    findings.push({
      rule: kind === 'zone' ? 'zone-handle' : 'range-handle',
      start: token?.start ?? 0,
      end: token?.end ?? 0,
      districts,
      weight: districts.length <= FEW ? weights.range : 0,
    });
  }
  return findings;
}
