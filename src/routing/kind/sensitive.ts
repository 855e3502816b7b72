/** Classes whose text is withheld: a victim of a sexual offence, a child, a young person to be counselled. In doubt it is withheld. */
import type { Category, WithheldClass } from '../../domain/complaint.ts';
import type { Marks } from './marks.ts';

/** @param minor somebody's age is told, and it is a child's */
export function withheldClass(marks: Marks, matters: readonly Category[], minor: boolean): WithheldClass | null {
  if (marks.has('sexual_offence')) return 'sexual_offence';
  if (minor || marks.has('child')) return 'child';
  if (matters.includes('counselling')) return 'counselling';
  // A woman who is followed or pestered: it may be more than she says.
  if (matters.includes('crime_against_women') && marks.has('harass') && marks.has('female')) return 'unsure';
  return null;
}
