/** A landline number (0512 → Kanpur) tells where its owner lives or works: enough if it is the writer's own. */
import codes from '../../../data/gazetteer/dialling-codes.json' with { type: 'json' };
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { isCue } from '../words/vocabulary.ts';
import { wordSet } from '../words/word-set.ts';
import { type PlaceEvidence, type RuleInput, span } from './rule.ts';

const DISTRICTS = new Map<string, readonly string[]>(Object.entries(codes));
/** With the code, a landline number has eleven digits. */
const WHOLE_NUMBER = 11;
const SHORTEST_CODE = 4;
const LONGEST_CODE = 5;
/** Words before the number in which the writer may say that it is his own. */
const NEARBY = 8;
const OWN = wordSet('हमारे', 'हमारा', 'मेरे', 'मेरा', 'अपने', 'contact', 'call', 'घर', 'ghar', 'hamare', 'hamara', 'mere', 'mera', 'our', 'my');

export function diallingCode(input: RuleInput): PlaceEvidence[] {
  const evidence: PlaceEvidence[] = [];
  for (const { from: first, to, digits: all } of input.numbers) {
    // "नं० 0512": the mark of the abbreviation is a zero too.
    const isMarked = input.tokens[first]?.raw === MARK && to - first > 1;
    const from = isMarked ? first + 1 : first;
    const digits = isMarked ? all.slice(1) : all;
    if (!digits.startsWith('0')) continue;
    const districts = districtsOf(input, from, digits);
    if (districts === undefined) continue;
    const weight = isOwn(input, from, to) ? weights.diallingCode.own : weights.diallingCode.any;
    evidence.push({
      rule: 'dialling-code',
      ...span(input, from, to),
      districts,
      weight: Math.round((weight / districts.length) * 1000) / 1000,
    });
  }
  return evidence;
}

/** Of a whole number, or of one that is masked behind its code: "0522-4xxxxxx". */
function districtsOf({ tokens }: RuleInput, from: number, digits: string): readonly string[] | undefined {
  const first = (tokens[from]?.end ?? 0) - (tokens[from]?.start ?? 0);
  for (let length = LONGEST_CODE; length >= SHORTEST_CODE; length -= 1)
    if (digits.length === WHOLE_NUMBER || first === length) {
      const districts = DISTRICTS.get(digits.slice(0, length));
      if (districts) return districts;
    }
  return undefined;
}

function isOwn({ words }: RuleInput, from: number, to: number): boolean {
  const form = (at: number) => words[at]?.form ?? '';
  // "मेरे पास 0522-… से फोन आया", "call aaya 0522-…": somebody else's.
  if (isCue(words[to], 'from')) return false;
  for (let at = from - 1; at >= Math.max(0, from - CALLING); at -= 1) if (CAME.has(form(at))) return false;
  for (let at = from - 1; at >= Math.max(0, from - NEARBY); at -= 1) if (isCue(words[at], 'own') || OWN.has(form(at))) return true;
  return OWN.has(form(to)) && HOUSE.has(form(to + 1));
}

const MARK = '०';
const CALLING = 3;
const CAME = wordSet('आया', 'आई', 'आयी', 'aaya', 'aayi', 'aya', 'came', 'received', 'got');
const HOUSE = wordSet('घर', 'दुकान', 'नंबर', 'फोन', 'ghar', 'dukan', 'number', 'phone', 'office', 'ऑफिस');
