/** Whether life is in danger now, or somebody is about to end it. */
import type { Category } from '../../domain/complaint.ts';
import type { Marks } from './marks.ts';

export interface Danger {
  readonly matters: readonly Category[];
  readonly minor: boolean;
}

export function isEmergency(marks: Marks, { matters, minor }: Danger): boolean {
  if (matters.includes('suicide_risk')) return true;
  const now = marks.has('now');
  const hurry = marks.has('haste') || marks.has('emergency_handle');
  const past = marks.has('past') && !now;
  if (marks.has('strong_help') && (marks.has('danger') || matters.includes('assault') || now)) return true;
  if (past || (marks.has('habit') && !now)) return false;
  const danger = marks.count('danger') + (matters.includes('accident') && marks.has('injured') ? 1 : 0);
  if (danger > 0 && (now || hurry)) return true;
  if (danger > 1 && marks.has('request')) return true;
  // A child that is gone since minutes, or was just taken.
  return matters.includes('missing_person') && minor && now && hurry;
}
