/** How a closing is typed: its outcome and a ready reason, as codes and in the words of both languages. */
import { AUTHORITIES, type Authority } from '../../directory/authority.ts';
import { AUTHORITY_WORDS } from '../../messages/screen/words/authority-words.ts';
import { NO_COMPLAINT_SYNONYMS, NO_COMPLAINT_WORDS, OUTCOME_SYNONYMS } from '../../messages/screen/words/closing-words.ts';
import { OUTCOME_WORDS } from '../../messages/screen/words/docket-words.ts';
import { codeTyped } from '../../text/typed-code.ts';
import { NO_COMPLAINT_REASONS, type NoComplaintReason } from './ready-reasons.ts';
import { OUTCOMES, type Outcome } from '../complaint.ts';

/** In the order of the menu: what is chosen most comes first. */
export const OUTCOMES_ASKED: readonly Outcome[] = [
  'not_actionable',
  'fir',
  'action_taken',
  'guided',
  'other_authority',
  'duplicate',
  'unfounded',
  'settled',
  'withdrawn',
  'already_registered',
  'citizen_silent',
];

export function outcomeTyped(typed: string): Outcome | undefined {
  return codeTyped(typed, OUTCOMES, OUTCOME_WORDS, OUTCOME_SYNONYMS);
}

export function noComplaintReasonTyped(typed: string): NoComplaintReason | undefined {
  return codeTyped(typed, NO_COMPLAINT_REASONS, NO_COMPLAINT_WORDS, NO_COMPLAINT_SYNONYMS);
}

export function authorityTyped(typed: string): Authority | undefined {
  return codeTyped(typed, AUTHORITIES, AUTHORITY_WORDS);
}

/** The most words that name an outcome. */
const MOST_WORDS = 5;

export interface WordsOfClosing {
  /** What stands before the outcome. */
  readonly dockets: readonly string[];
  readonly outcome: Outcome | null;
  /** What stands behind it. */
  readonly rest: readonly string[];
}

/** Where the outcome is known: the words that can be dockets, and what stands behind them. */
export function wordsBehind(words: readonly string[], isDocket: (word: string) => boolean): Omit<WordsOfClosing, 'outcome'> {
  const at = words.findIndex((word) => !isDocket(word));
  return at < 0 ? { dockets: words, rest: [] } : { dockets: words.slice(0, at), rest: words.slice(at) };
}

/** `31 32 not actionable praise`: the words before the first that read as an outcome, and the longest words that do. */
export function wordsOfClosing(words: readonly string[], isDocket: (word: string) => boolean): WordsOfClosing {
  for (let from = 0; from < words.length; from++) {
    if (isDocket(words[from] ?? '')) continue;
    for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
      const outcome = outcomeTyped(words.slice(from, to).join(' '));
      if (outcome) return { dockets: words.slice(0, from), outcome, rest: words.slice(to) };
    }
  }
  return { dockets: words, outcome: null, rest: [] };
}
