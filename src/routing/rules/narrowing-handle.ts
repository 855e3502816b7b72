/** The post tags the handle of a zone or range: the district is one of those under it. Decides nothing by itself. */
import unitRows from '../../../data/directory/units.json' with { type: 'json' };
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { unitsAbove, unitsByCode } from '../../domain/directory/unit-tree.ts';
import type { PlaceEvidence, RuleInput } from './rule.ts';

/** A list of more districts than this does not help a person to choose. */
const FEW = 6;

const members = new Map<string, string[]>();
const byCode = unitsByCode(unitRows);
for (const unit of unitRows) {
  if (unit.district === null) continue;
  for (const { code } of unitsAbove(unit, byCode)) members.set(code, [...(members.get(code) ?? []), unit.district]);
}

/** The districts under a zone or range; [] for any other unit. */
export function districtsUnder(unit: string | null): readonly string[] {
  return (unit !== null && unit !== 'hq' && members.get(unit)) || [];
}

export function narrowingHandle({ source, tokens }: RuleInput): PlaceEvidence[] {
  const evidence: PlaceEvidence[] = [];
  for (const { name, kind, unit } of source.tagged) {
    if (kind !== 'zone' && kind !== 'range') continue;
    const districts = districtsUnder(unit);
    if (districts.length === 0) continue;
    const token = tokens.find((candidate) => candidate.kind === 'mention' && candidate.raw.toLowerCase() === name.toLowerCase());
    evidence.push({
      rule: kind === 'zone' ? 'zone-handle' : 'range-handle',
      start: token?.start ?? 0,
      end: token?.end ?? 0,
      districts,
      weight: districts.length <= FEW ? weights.range : 0,
    });
  }
  return evidence;
}
