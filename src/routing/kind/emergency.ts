/** Whether a life is in danger now, or somebody is about to end their own. */
import type { Category } from '../../domain/docket/complaint.ts';
import { LIST } from '../words/sign-lists.ts';
import type { Signs } from './signs/signs.ts';

export interface EmergencyTraits {
  readonly matters: readonly Category[];
  readonly minor: boolean;
  /** The post reports news. */
  readonly news: boolean;
}

export function isEmergency(signs: Signs, { matters, minor, news }: EmergencyTraits): boolean {
  const reported = news || (signs.has(LIST.news) && !signs.has(LIST.self));
  if (reported && !signs.has(LIST.now) && !signs.has(LIST.strong_help)) return false;
  if (matters.includes('suicide_risk')) return true;
  const now = signs.has(LIST.now);
  const hurry = signs.has(LIST.haste) || signs.has(LIST.emergency_handle);
  const past = signs.has(LIST.past) && !now;
  if (signs.has(LIST.strong_help) && (signs.has(LIST.danger) || matters.includes('assault') || now)) return true;
  if (past || (signs.has(LIST.habit) && !now)) return false;
  const danger = new Set(signs.places(LIST.danger)).size + (matters.includes('accident') && signs.has(LIST.injured) ? 1 : 0);
  if (danger > 0 && (now || hurry)) return true;
  if (danger > 1 && (signs.has(LIST.request) || signs.has(LIST.self))) return true;
  // A child who went missing minutes ago, or was just taken.
  return matters.includes('missing_person') && minor && now && hurry;
}
