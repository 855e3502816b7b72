/** A number plate (UP32 → Lucknow) tells where the vehicle is registered, which is weak evidence of where the incident was. */
import codes from '../../../data/gazetteer/vehicle-codes.json' with { type: 'json' };
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { asciiDigits } from '../text/number-runs.ts';
import { listForm } from '../text/word.ts';
import { type PlaceEvidence, type RuleInput, span } from './rule.ts';

const DISTRICTS = new Map(Object.entries(codes));
/** The letters of a plate, each of which Hindi writes as a word: "यूपी 53 ए टी 1234". */
const MOST_LETTERS = 3;
const LONGEST_LETTER = 4;
const STATE = new Set(['up', 'यूपी', 'युपी'].map(listForm));
/** "यू पी" */
const STATE_IN_TWO = [listForm('यू'), listForm('पी')] as const;
/** "UP 53 नंबर की गाड़ी" */
const NUMBER = new Set(['नंबर', 'नम्बर', 'number', 'no', 'nambar', 'वाली', 'wali'].map(listForm));
/** "up 16 ki gadi" */
const VEHICLES = new Set(['गाड़ी', 'gadi', 'gaadi', 'car', 'कार', 'bike', 'बाइक', 'truck', 'ट्रक'].map(listForm));

export function vehicleCode(input: RuleInput): PlaceEvidence[] {
  const evidence: PlaceEvidence[] = [];
  const { tokens, words } = input;
  for (const { from, digits } of input.numbers) {
    const at = from - 1;
    const form = words[at]?.form ?? '';
    const isTwo = form === STATE_IN_TWO[1] && words[at - 1]?.form === STATE_IN_TWO[0];
    if ((!STATE.has(form) && !isTwo) || digits.length < 2) continue;
    if ((tokens[from]?.start ?? 0) - (tokens[at]?.end ?? 0) > 1) continue;
    const code = digits.slice(0, 2);
    if ((tokens[from]?.end ?? 0) - (tokens[from]?.start ?? 0) > 2 || !isPlate(input, from + 1)) continue;
    const district = DISTRICTS.get(code);
    if (district !== undefined)
      evidence.push({ rule: 'vehicle-code', ...span(input, at, from + 1), districts: [district], weight: weights.vehicle });
  }
  // Such a plate has Hindi letters and digits; few posts have both, and the search is long.
  if (input.numbers.length === 0 || input.tokenized.devanagari === 0) return evidence;
  for (const found of input.source.text.matchAll(WITH_MARKS)) {
    const district = DISTRICTS.get(asciiDigits(found[1] ?? ''));
    if (district !== undefined)
      evidence.push({
        rule: 'vehicle-code',
        start: found.index,
        end: found.index + found[0].length,
        districts: [district],
        weight: weights.vehicle,
      });
  }
  return evidence;
}

/** "यू.पी. 65 ए 1111", "यू०पी० 80 सी 1234", "उ.प्र. 70 एबी 1234": the marks of the abbreviation separate its letters. */
const WITH_MARKS =
  /(?:य[ूु]\s?[.०॰]?\s?पी\s?[.०॰]|उ\s?[.०॰]\s?प्र\s?[.०॰]?)[\s-]?([0-9०-९]{2})[\s-]?(?:[\u0904-\u0939A-Za-z][\u0900-\u0963A-Za-z]{0,3}[\s.-]?){1,3}[0-9०-९]{3,4}/g;

/** The end of a plate whose number its writer has hidden behind the letter x, with the letters before it or alone. */
const HIDDEN = /^[a-z]{0,3}x{3,4}$/i;

/** A whole plate has letters and a number behind the code: UP32 AB 1234. */
function isPlate({ tokens, words, source }: RuleInput, behind: number): boolean {
  const written = (token: RuleInput['tokens'][number] | undefined) => (token ? source.text.slice(token.start, token.end) : '');
  if (NUMBER.has(words[behind]?.form ?? '') || VEHICLES.has(words[behind + 1]?.form ?? '')) return true;
  if ([behind, behind + 1].some((at) => HIDDEN.test(written(tokens[at])))) return true;
  let at = behind;
  while (at < behind + MOST_LETTERS && words[at] && (words[at]?.form.length ?? 0) <= LONGEST_LETTER) at += 1;
  return at > behind && tokens[at]?.kind === 'number';
}
