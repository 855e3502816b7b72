/** The status and the category of a docket as they are typed: one reader for filters, marks and whatever asks for them next. */
import { FILTERS } from '../messages/reports/filters.ts';
import { CATEGORY_SYNONYMS } from '../messages/screen/words/category-synonyms.ts';
import { CATEGORY_WORDS } from '../messages/screen/words/category-words.ts';
import { STATUS_WORDS } from '../messages/screen/words/docket-words.ts';
import type { Text } from '../messages/text.ts';
import { sameNames } from '../text/same-name.ts';
import { codesListed, codeTyped, listTyped } from '../text/typed-code.ts';
import { UserError } from '../user-error.ts';
import { CATEGORIES, type Category, STATUSES, type Status } from './complaint.ts';

export const CATEGORIES_LISTED = codesListed(CATEGORIES, CATEGORY_WORDS);

/** Throws UserError `usage`; `hints` go after its own. */
export function categoryTyped(typed: string, hints: readonly Text[] = []): Category {
  const category = codeTyped(typed, CATEGORIES, CATEGORY_WORDS, CATEGORY_SYNONYMS);
  if (category) return category;
  throw new UserError('usage', FILTERS.noCategory(typed.trim()), [
    ...sameNames(typed, CATEGORIES).map(FILTERS.didYouMean),
    FILTERS.categories(CATEGORIES_LISTED),
    ...hints,
  ]);
}

/** One or more, with commas. Throws UserError `usage`. */
export function statusesTyped(typed: string): Status[] {
  const parts = listTyped(typed);
  return (parts.length > 0 ? parts : [typed]).map((part) => {
    const status = codeTyped(part, STATUSES, STATUS_WORDS);
    if (status) return status;
    throw new UserError('usage', FILTERS.noStatus(part.trim()), [FILTERS.statuses(codesListed(STATUSES, STATUS_WORDS))]);
  });
}
