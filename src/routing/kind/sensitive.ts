/** Classes whose text is withheld: a victim of a sexual offence, a child, a young person to be counselled. In doubt it is withheld. */
import type { Category, WithheldClass } from '../../domain/docket/complaint.ts';
import { LIST } from '../words/sign-lists.ts';
import type { Signs } from './signs/signs.ts';

export interface Told {
  readonly matters: readonly Category[];
  /** Somebody's age is told, and it is a child's. */
  readonly minor: boolean;
  /** A joke, a greeting, advice to all: it tells of nobody. */
  readonly ofNobody: boolean;
}

export function withheldClass(signs: Signs, { matters, minor, ofNobody }: Told): WithheldClass | null {
  if (signs.has(LIST.sexual_offence) && !(ofNobody && !signs.has(LIST.female) && !signs.has(LIST.child_word))) return 'sexual_offence';
  if (ofNobody) return null;
  if (minor || signs.has(LIST.child)) return 'child';
  if (matters.includes('counselling')) return 'counselling';
  // It may be more than is said.
  if (matters.includes('crime_against_women') || signs.has(LIST.unsaid)) return 'unsure';
  return null;
}
