/** A PIN code of UP: six digits by themselves, not part of a phone or reference number. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import { isCue } from '../words/vocabulary.ts';
import { type PlaceEvidence, type RuleInput, span } from './rule.ts';

const PIN = /^2[0-8]\d{4}$/;

export function pinCode(input: RuleInput): PlaceEvidence[] {
  const evidence: PlaceEvidence[] = [];
  for (const run of input.numbers) {
    if (!PIN.test(run.digits)) continue;
    const { from, to } = run;
    const named = isCue(input.words[from - 1], 'pin') || isCue(input.words[from - 2], 'pin');
    // Grouped digits are a PIN only if the post calls them one.
    if (to - from > 1 && !named) continue;
    if (
      !named &&
      (isCue(input.words[from - 1], 'numberBefore') || isCue(input.words[from - 2], 'numberBefore') || isMoney(input, from, to))
    )
      continue;
    const districts = input.gazetteer.pin(run.digits);
    if (districts.length === 0) continue;
    const sure = named || inAddress(input, from) || isCue(input.words[to], 'area') ? weights.pin.one : weights.pin.bare;
    evidence.push({
      rule: 'pin-code',
      ...span(input, from, to),
      districts,
      weight: districts.length === 1 ? sure : Math.min(sure, weights.pin.shared),
    });
  }
  return evidence;
}

/** Tokens before the number in which to look for a word of an address, or for a place. */
const ADDRESS = 8;
const BESIDE = 3;

/** Six digits in a sentence may be anything; behind a place's name or in an address they are a PIN. */
function inAddress({ words, nameMatches }: RuleInput, from: number): boolean {
  if (nameMatches.some(({ to }) => to <= from && from - to <= BESIDE)) return true;
  for (let at = Math.max(0, from - ADDRESS); at < from; at += 1) if (isCue(words[at], 'address')) return true;
  return false;
}

const MONEY_BEFORE = /[₹+\dXx*.#:/]\s?$/;
const MONEY_AFTER = /^(?:\s?(?:\/-|rs\b|रु|INR|%|\*|[Xx]{2})|[.:]\d|\d)/i;

/** An amount, a masked number, a time or a part of a longer string. */
function isMoney({ tokenized, tokens }: RuleInput, from: number, to: number): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return MONEY_BEFORE.test(tokenized.text.slice(Math.max(0, start - 2), start)) || MONEY_AFTER.test(tokenized.text.slice(end, end + 5));
}
