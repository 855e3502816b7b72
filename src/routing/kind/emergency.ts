/** Whether life is in danger now, or somebody is about to end it. */
import type { Category } from '../../domain/docket/complaint.ts';
import { LIST } from './signs/lists.ts';
import type { Marks } from './signs/marks.ts';

export interface Danger {
  readonly matters: readonly Category[];
  readonly minor: boolean;
  /** A report of what has happened. */
  readonly news: boolean;
}

export function isEmergency(marks: Marks, { matters, minor, news }: Danger): boolean {
  const reported = news || (marks.has(LIST.news) && !marks.has(LIST.self));
  if (reported && !marks.has(LIST.now) && !marks.has(LIST.strong_help)) return false;
  if (matters.includes('suicide_risk')) return true;
  const now = marks.has(LIST.now);
  const hurry = marks.has(LIST.haste) || marks.has(LIST.emergency_handle);
  const past = marks.has(LIST.past) && !now;
  if (marks.has(LIST.strong_help) && (marks.has(LIST.danger) || matters.includes('assault') || now)) return true;
  if (past || (marks.has(LIST.habit) && !now)) return false;
  const danger = new Set(marks.places(LIST.danger)).size + (matters.includes('accident') && marks.has(LIST.injured) ? 1 : 0);
  if (danger > 0 && (now || hurry)) return true;
  if (danger > 1 && (marks.has(LIST.request) || marks.has(LIST.self))) return true;
  // A child that is gone since minutes, or was just taken.
  return matters.includes('missing_person') && minor && now && hurry;
}
