/** What each rule of the reader says, in words, with the state that it names. */
import outside from '../../../data/gazetteer/outside.json' with { type: 'json' };
import { outsideWords, RULE_WORDS } from '../../domain/messages/screen/words/rule-words.ts';
import { type Text, verbatim } from '../../domain/messages/text.ts';

const OUTSIDE = 'outside:';
const DEVANAGARI = /[\u0900-\u097f]/;

export function ruleWords(rule: string): Text {
  const state = stateOf(rule);
  return state === null ? (RULE_WORDS[rule] ?? verbatim(rule.replaceAll('-', ' '))) : outsideWords(state);
}

/** The state or country that evidence of this rule points to; null for a rule that points to none. */
export function stateOf(rule: string): Text | null {
  if (!rule.startsWith(OUTSIDE)) return null;
  const code = rule.slice(OUTSIDE.length);
  const states: Readonly<Record<string, readonly string[] | undefined>> = outside.states;
  const names = states[code] ?? [];
  return {
    en: names.find((name) => !DEVANAGARI.test(name)) ?? code,
    hi: names.find((name) => DEVANAGARI.test(name)) ?? code,
  };
}
