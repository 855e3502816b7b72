/** Whether a post complains about the police, and at which level: law 5 chooses the addressee by it. */
import type { AccusedPolice } from '../../domain/complaint.ts';
import type { Marks } from './marks.ts';

export function accusedPolice(marks: Marks): AccusedPolice {
  const misdeed = marks.count('misdeed') > 0 || marks.count('police_misconduct') > 0;
  const thana = marks.count('thana_accused') > 0;
  const named = thana || marks.count('police') > 0;
  const refused = marks.count('fir_refused') > 0;
  if (!refused && !(misdeed && (named || marks.count('police_misconduct') > 0))) return null;
  if (marks.count('higher_accused') > 0 && marks.count('police_misconduct') > 0 && !thana) return 'higher';
  if (thana || refused) return 'thana';
  if (marks.count('district_accused') > 0) return 'district';
  return 'unknown';
}
