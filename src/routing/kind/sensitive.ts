/** Whether the text must be withheld, and why: a victim of a sexual offence, a child, a person in need of counselling. In doubt it is withheld. */
import type { Category, WithheldClass } from '../../domain/docket/complaint.ts';
import { LIST } from '../words/sign-lists.ts';
import type { Signs } from './signs/signs.ts';

export interface SensitiveTraits {
  readonly matters: readonly Category[];
  /** The post gives the age of a child. */
  readonly minor: boolean;
  /** A joke, a greeting, general advice: it is about no particular person. */
  readonly aboutNobody: boolean;
}

export function withheldClass(signs: Signs, { matters, minor, aboutNobody }: SensitiveTraits): WithheldClass | null {
  if (signs.has(LIST.sexual_offence) && !(aboutNobody && !signs.has(LIST.female) && !signs.has(LIST.child_word))) return 'sexual_offence';
  if (aboutNobody) return null;
  if (minor || signs.has(LIST.child)) return 'child';
  if (matters.includes('counselling')) return 'counselling';
  // The post may not say all that happened.
  if (matters.includes('crime_against_women') || signs.has(LIST.unsaid)) return 'unsure';
  return null;
}
