/** Words that operators of this register have taught it to take for a district. */
import weights from '../../../data/gazetteer/weights.json' with { type: 'json' };
import type { LearntPlace } from '../../domain/reading/reading.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { type PlaceEvidence, type Rule, type RuleInput, span } from './rule.ts';

interface Learnt {
  readonly words: readonly string[];
  readonly district: string;
}

/** @param places their words in the form of `indexText` */
export function learntName(places: readonly LearntPlace[]): Rule {
  const byFirst = new Map<string, Learnt[]>();
  for (const { words, district } of places) {
    const [first = '', ...rest] = words.split(' ');
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words: [first, ...rest], district }]);
  }
  return (input: RuleInput) => {
    const evidence: PlaceEvidence[] = [];
    const forms = input.tokens.map(({ kind, raw }) => (kind === 'word' ? indexText(raw) : ''));
    for (const [at, form] of forms.entries()) {
      for (const { words, district } of byFirst.get(form) ?? []) {
        if (!words.every((word, offset) => forms[at + offset] === word)) continue;
        evidence.push({ rule: 'learnt-name', ...span(input, at, at + words.length), districts: [district], weight: weights.learnt });
      }
    }
    return evidence;
  };
}
