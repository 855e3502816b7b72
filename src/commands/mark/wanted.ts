/** The flags of `mark` as what a person decides; classes and categories are read as codes and in the words of both languages. */
import { parseCountry } from '../../domain/directory/country.ts';
import { type Category, WITHHELD_CLASSES, type WithheldClass } from '../../domain/docket/complaint.ts';
import { byGravity } from '../../domain/docket/marks/marks.ts';
import type { Wanted } from '../../domain/docket/marks/plan-mark.ts';
import { CATEGORIES_LISTED, categoryTyped } from '../../domain/docket/typed-codes.ts';
import { MARK } from '../../domain/messages/commands/complaints/mark.ts';
import { FILTERS } from '../../domain/messages/reports/filters.ts';
import { CLASS_WORDS } from '../../domain/messages/screen/words/mark-words.ts';
import { codesListed, codeTyped, listTyped } from '../../domain/text/typed-code.ts';
import { UserError } from '../../domain/user-error.ts';

export interface MarkOptions {
  /** --emergency, --no-emergency. */
  readonly emergency?: boolean;
  readonly sensitive?: string;
  readonly notSensitive?: boolean;
  /** --complaint, --no-complaint. */
  readonly complaint?: boolean;
  readonly category?: readonly string[];
  readonly country?: string;
  readonly reason?: string;
  readonly ids?: string;
}

/** Throws UserError `usage`. */
export function wantedFrom({ emergency, sensitive, notSensitive, complaint, category, country }: MarkOptions): Wanted {
  if (emergency === true && complaint === false) throw new UserError('usage', MARK.emergencyIsComplaint, [MARK.leaveOneOut]);
  return {
    ...(emergency !== undefined && { urgency: emergency ? 'emergency' : 'normal' }),
    ...(sensitive !== undefined && { withheld: classTyped(sensitive) }),
    ...(notSensitive && { withheld: null }),
    ...(complaint !== undefined && { actionable: complaint ? 'yes' : 'no' }),
    ...(category !== undefined && { categories: categoriesTyped(category) }),
    ...(country !== undefined && { country: homeTyped(country) }),
  };
}

/** Where the complainant lives; India is not abroad. */
function homeTyped(typed: string): string | null {
  const code = parseCountry(typed);
  return code === 'IN' ? null : code;
}

function classTyped(typed: string): WithheldClass {
  const found = codeTyped(typed, WITHHELD_CLASSES, CLASS_WORDS);
  if (found) return found;
  throw new UserError('usage', MARK.noClass(typed), [MARK.classes(codesListed(WITHHELD_CLASSES, CLASS_WORDS))]);
}

/** Each once, the gravest first. */
function categoriesTyped(typed: readonly string[]): Category[] {
  const categories = typed.flatMap(listTyped).map((part) => categoryTyped(part, [MARK.docketsFirst]));
  if (categories.length === 0) throw new UserError('usage', MARK.whichCategory, [FILTERS.categories(CATEGORIES_LISTED)]);
  return byGravity(categories);
}
