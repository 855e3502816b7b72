/** The flags of `mark` as what a person decides; classes and categories are read as codes and in the words of both languages. */
import { CATEGORIES, type Category, WITHHELD_CLASSES, type WithheldClass } from '../../domain/docket/complaint.ts';
import { byGravity } from '../../domain/docket/marks/marks.ts';
import type { Wanted } from '../../domain/docket/marks/plan-mark.ts';
import { MARK } from '../../domain/messages/commands/complaints/mark.ts';
import { FILTERS } from '../../domain/messages/reports/filters.ts';
import { CATEGORY_SYNONYMS } from '../../domain/messages/screen/words/category-synonyms.ts';
import { CATEGORY_WORDS } from '../../domain/messages/screen/words/category-words.ts';
import { CLASS_WORDS } from '../../domain/messages/screen/words/mark-words.ts';
import type { Text } from '../../domain/messages/text.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { sameNames } from '../../domain/text/same-name.ts';
import { UserError } from '../../domain/user-error.ts';

export interface MarkOptions {
  /** --emergency, --no-emergency. */
  readonly emergency?: boolean;
  readonly sensitive?: string;
  readonly notSensitive?: boolean;
  /** --complaint, --no-complaint. */
  readonly complaint?: boolean;
  readonly category?: readonly string[];
  readonly reason?: string;
}

/** Throws UserError `usage`. */
export function wantedFrom({ emergency, sensitive, notSensitive, complaint, category }: MarkOptions): Wanted {
  if (emergency === true && complaint === false) throw new UserError('usage', MARK.emergencyIsComplaint, [MARK.leaveOneOut]);
  return {
    ...(emergency !== undefined && { urgency: emergency ? 'emergency' : 'normal' }),
    ...(sensitive !== undefined && { withheld: classTyped(sensitive) }),
    ...(notSensitive && { withheld: null }),
    ...(complaint !== undefined && { actionable: complaint ? 'yes' : 'no' }),
    ...(category !== undefined && { categories: categoriesTyped(category) }),
  };
}

function classTyped(typed: string): WithheldClass {
  const found = codeTyped(typed, WITHHELD_CLASSES, CLASS_WORDS);
  if (found) return found;
  throw new UserError('usage', MARK.noClass(typed), [MARK.classes(listed(WITHHELD_CLASSES, CLASS_WORDS))]);
}

/** Each once, the gravest first. */
function categoriesTyped(typed: readonly string[]): Category[] {
  const parts = typed.flatMap((one) => one.split(/[,،]/)).filter((part) => part.trim() !== '');
  const categories = parts.map((part) => {
    const found = codeTyped(part, CATEGORIES, CATEGORY_WORDS, CATEGORY_SYNONYMS);
    if (found) return found;
    throw new UserError('usage', FILTERS.noCategory(part.trim()), [
      ...sameNames(part, CATEGORIES).map(FILTERS.didYouMean),
      MARK.categories(listed(CATEGORIES, CATEGORY_WORDS)),
      MARK.docketsFirst,
    ]);
  });
  if (categories.length === 0) throw new UserError('usage', MARK.whichCategory, [MARK.categories(listed(CATEGORIES, CATEGORY_WORDS))]);
  return byGravity(categories);
}

function codeTyped<C extends string>(
  typed: string,
  codes: readonly C[],
  words: Readonly<Record<C, Text>>,
  synonyms?: Readonly<Partial<Record<C, Text>>>,
): C | undefined {
  const wanted = indexText(typed.replace(/[_-]+/g, ' '));
  return codes.find((code) => {
    const further = synonyms?.[code];
    const names = [
      code.replaceAll('_', ' '),
      words[code].en,
      words[code].hi,
      ...(further ? [...further.en.split(','), ...further.hi.split(',')] : []),
    ];
    return names.some((name) => indexText(name) === wanted);
  });
}

/** Every code with its word in each language. */
function listed<C extends string>(codes: readonly C[], words: Readonly<Record<C, Text>>): Text {
  return { en: codes.join(', '), hi: codes.map((code) => `${code} (${words[code].hi})`).join(', ') };
}
