/** Classes whose text is withheld: a victim of a sexual offence, a child, a young person to be counselled. In doubt it is withheld. */
import type { Category, WithheldClass } from '../../domain/docket/complaint.ts';
import { LIST } from './signs/lists.ts';
import type { Marks } from './signs/marks.ts';

export interface Told {
  readonly matters: readonly Category[];
  /** Somebody's age is told, and it is a child's. */
  readonly minor: boolean;
  /** A joke, a greeting, advice to all: it tells of nobody. */
  readonly ofNobody: boolean;
}

export function withheldClass(marks: Marks, { matters, minor, ofNobody }: Told): WithheldClass | null {
  if (marks.has(LIST.sexual_offence) && !(ofNobody && !marks.has(LIST.female) && !marks.has(LIST.child_word))) return 'sexual_offence';
  if (ofNobody) return null;
  if (minor || marks.has(LIST.child)) return 'child';
  if (matters.includes('counselling')) return 'counselling';
  // It may be more than is said.
  if (matters.includes('crime_against_women') || marks.has(LIST.unsaid)) return 'unsure';
  return null;
}
