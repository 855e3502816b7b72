/** What a person decides of a docket, asked for by number: only what would change something. */
import { CATEGORIES_BY_GRAVITY, type Category, WITHHELD_CLASSES, type WithheldClass } from '../../domain/docket/complaint.ts';
import type { Wanted } from '../../domain/docket/marks/plan-mark.ts';
import { categoryTyped } from '../../domain/docket/typed-codes.ts';
import { MARK } from '../../domain/messages/commands/complaints/mark.ts';
import { CATEGORY_WORDS } from '../../domain/messages/screen/words/categories/category-words.ts';
import { CLASS_WORDS } from '../../domain/messages/screen/words/mark-words.ts';
import { codeTyped } from '../../domain/text/typed-code.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Asking } from '../support/acts/asking.ts';
import type { Named } from '../support/acts/named.ts';

const DECISIONS = ['emergency', 'no_emergency', 'complaint', 'no_complaint', 'sensitive', 'not_sensitive', 'category'] as const;
type Decision = (typeof DECISIONS)[number];

const WORDS = {
  emergency: MARK.emergency,
  no_emergency: MARK.noEmergency,
  complaint: MARK.complaintShort,
  no_complaint: MARK.noComplaintShort,
  sensitive: MARK.sensitiveShort,
  not_sensitive: MARK.notSensitiveShort,
  category: MARK.categoryShort,
} as const satisfies Record<Decision, unknown>;

export async function wantedAsked(asking: Asking, dockets: readonly Named[]): Promise<Wanted> {
  const offered = DECISIONS.filter((decision) => dockets.some(({ docket }) => isNews(decision, docket)));
  const decision = await asking.choice(
    MARK.whatIsRight,
    offered.map((value) => ({ value, name: WORDS[value] })),
    (typed) => codeTyped(typed, offered, WORDS),
  );
  switch (decision) {
    case 'emergency':
    case 'no_emergency':
      return { urgency: decision === 'emergency' ? 'emergency' : 'normal' };
    case 'complaint':
    case 'no_complaint':
      return { actionable: decision === 'complaint' ? 'yes' : 'no' };
    case 'sensitive':
      return { withheld: await classAsked(asking) };
    case 'not_sensitive':
      return { withheld: null };
    case 'category':
      return { categories: [await categoryAsked(asking)] };
  }
}

function isNews(decision: Decision, { urgency, actionable, withheld }: Named['docket']): boolean {
  switch (decision) {
    case 'emergency':
      return urgency !== 'emergency';
    case 'no_emergency':
      return urgency === 'emergency';
    case 'complaint':
      return actionable !== 'yes';
    case 'no_complaint':
      return actionable !== 'no' && urgency !== 'emergency';
    case 'sensitive':
      return withheld === null;
    case 'not_sensitive':
      return withheld !== null;
    case 'category':
      return true;
  }
}

function classAsked(asking: Asking): Promise<WithheldClass> {
  return asking.choice(
    MARK.whichClass,
    WITHHELD_CLASSES.map((value) => ({ value, name: CLASS_WORDS[value] })),
    (typed) => codeTyped(typed, WITHHELD_CLASSES, CLASS_WORDS),
  );
}

function categoryAsked(asking: Asking): Promise<Category> {
  return asking.choice(
    MARK.whatIsItAbout,
    CATEGORIES_BY_GRAVITY.map((value) => ({ value, name: CATEGORY_WORDS[value] })),
    (typed) => {
      try {
        return categoryTyped(typed);
      } catch (error) {
        if (error instanceof UserError) return undefined;
        throw error;
      }
    },
  );
}
