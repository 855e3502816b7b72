/** A number plate (UP32 → Lucknow) tells where the vehicle is registered, which is weak evidence of where the incident was. */
import codes from '../../../data/gazetteer/vehicle-codes.json' with { type: 'json' };
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { type PlaceEvidence, type RuleInput, span } from './rule.ts';

const DISTRICTS = new Map(Object.entries(codes));

export function vehicleCode(input: RuleInput): PlaceEvidence[] {
  const evidence: PlaceEvidence[] = [];
  const { tokens, words } = input;
  for (const { from, to, digits } of input.numbers) {
    const at = from - 1;
    const form = words[at]?.form;
    if ((form !== 'up' && form !== 'यूपि') || to - from > 1 || digits.length > 2) continue;
    if ((tokens[from]?.start ?? 0) - (tokens[at]?.end ?? 0) > 1) continue;
    // A whole plate has more behind the code: UP32 AB 1234.
    const letters = words[at + 2];
    if (!letters || letters.form.length > 3 || tokens[at + 3]?.kind !== 'number') continue;
    const district = DISTRICTS.get(digits.padStart(2, '0'));
    if (district !== undefined)
      evidence.push({ rule: 'vehicle-code', ...span(input, at, at + 2), districts: [district], weight: weights.vehicle });
  }
  return evidence;
}
