/** The codes of a docket as they are typed (status, outcome, category, source, language …): one reader for filters, marks and whatever asks for them next. */
import { HELD_BACK, type HeldBack } from '../dispatch/held-back.ts';
import { FILTERS } from '../messages/reports/filters.ts';
import { CATEGORY_SYNONYMS } from '../messages/screen/words/categories/category-synonyms.ts';
import { CATEGORY_WORDS } from '../messages/screen/words/categories/category-words.ts';
import {
  ACTIONABLE_WORDS,
  OUTCOME_WORDS,
  PARTY_WORDS,
  SOURCE_SYNONYMS,
  SOURCE_WORDS,
  STATUS_WORDS,
} from '../messages/screen/words/docket-words.ts';
import { OUTCOME_SYNONYMS } from '../messages/screen/words/closing-words.ts';
import { HELD_BACK_WORDS } from '../messages/screen/words/filters/held-back-words.ts';
import { LANGUAGE_SYNONYMS, LANGUAGE_WORDS } from '../messages/screen/words/filters/language-words.ts';
import type { Text } from '../messages/text.ts';
import { codesListed, codesMeant, codeTyped, listTyped, type Words } from '../text/typed-code.ts';
import { UserError } from '../user-error.ts';
import {
  ACTIONABLE,
  type Actionable,
  CATEGORIES,
  type Category,
  LANGUAGES,
  type Language,
  OUTCOMES,
  type Outcome,
  PARTIES,
  type Party,
  SOURCES,
  type Source,
  STATEMENT_SOURCES,
  type StatementSource,
  STATUSES,
  type Status,
} from './complaint.ts';

export const CATEGORIES_LISTED = codesListed(CATEGORIES, CATEGORY_WORDS);

/** Throws UserError `usage`; `hints` go after its own. */
export function categoryTyped(typed: string, hints: readonly Text[] = []): Category {
  const category = codeTyped(typed, CATEGORIES, CATEGORY_WORDS, CATEGORY_SYNONYMS);
  if (category) return category;
  throw new UserError('usage', FILTERS.noCategory(typed.trim()), [
    ...codesMeant(typed, CATEGORIES).map(FILTERS.didYouMean),
    FILTERS.categories(CATEGORIES_LISTED),
    ...hints,
  ]);
}

/** One or more, with commas. Throws UserError `usage`. */
export function statusesTyped(typed: string): Status[] {
  return partsOf(typed).map((part) =>
    oneOf(part, STATUSES, {
      words: STATUS_WORDS,
      unknown: FILTERS.noStatus,
      choices: FILTERS.statuses(codesListed(STATUSES, STATUS_WORDS)),
    }),
  );
}

/** One or more, with commas. Throws UserError `usage`. */
export function outcomesTyped(typed: string): Outcome[] {
  return partsOf(typed).map((part) =>
    oneOf(part, OUTCOMES, { words: OUTCOME_WORDS, synonyms: OUTCOME_SYNONYMS, unknown: FILTERS.noOutcome }),
  );
}

/** Throws UserError `usage`, as those that follow. */
export function actionableTyped(typed: string): Actionable {
  return oneOf(typed, ACTIONABLE, { words: ACTIONABLE_WORDS, unknown: FILTERS.noActionable });
}

export function partyTyped(typed: string): Party {
  return oneOf(typed, PARTIES, { words: PARTY_WORDS, unknown: FILTERS.noParty });
}

export function sourceTyped(typed: string): Source {
  return oneOf(typed, SOURCES, { words: SOURCE_WORDS, synonyms: SOURCE_SYNONYMS, unknown: FILTERS.noSource });
}

/** The way of a complaint that was not posted on X. */
export function statementSourceTyped(typed: string): StatementSource {
  return oneOf(typed, STATEMENT_SOURCES, { words: SOURCE_WORDS, synonyms: SOURCE_SYNONYMS, unknown: FILTERS.noSource });
}

export function languageTyped(typed: string): Language {
  return oneOf(typed, LANGUAGES, { words: LANGUAGE_WORDS, synonyms: LANGUAGE_SYNONYMS, unknown: FILTERS.noLanguage });
}

export function heldBackTyped(typed: string): HeldBack {
  return oneOf(typed, HELD_BACK, { words: HELD_BACK_WORDS, unknown: FILTERS.noHeldBack });
}

interface Known {
  readonly words: Words;
  readonly synonyms?: Words;
  readonly unknown: (typed: string) => Text;
  /** Left out: all codes, with their words. */
  readonly choices?: Text;
}

/** The code, or what is wrong, what was perhaps meant, and all that there is to choose from. */
export function oneOf<Code extends string>(typed: string, codes: readonly Code[], { words, synonyms, unknown, choices }: Known): Code {
  const code = codeTyped(typed, codes, words, synonyms);
  if (code) return code;
  throw new UserError('usage', unknown(typed.trim()), [
    ...codesMeant(typed, codes).map(FILTERS.didYouMean),
    choices ?? FILTERS.codes(codesListed(codes, words)),
  ]);
}

function partsOf(typed: string): string[] {
  const parts = listTyped(typed);
  return parts.length > 0 ? parts : [typed];
}
