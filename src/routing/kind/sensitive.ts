/** Classes whose text is withheld: a victim of a sexual offence, a child, a young person to be counselled. In doubt it is withheld. */
import type { WithheldClass } from '../../domain/complaint.ts';
import type { Marks } from './marks.ts';

export function withheldClass(marks: Marks, minor: boolean): WithheldClass | null {
  if (marks.count('sexual_offence') > 0) return 'sexual_offence';
  if (minor || marks.count('child') > 0) return 'child';
  if (marks.count('counselling') > 0) return 'counselling';
  if (marks.count('crime_against_women') > 0) return 'unsure';
  return null;
}
