/** The civic services that coordinators explain, and how old what is known of them may be. */
import { DAY_MS } from '../time/ist.ts';

export const SERVICE_CODES = ['112', '1090', 'e_fir', '1930', '1076', '181', '1098', 'counselling', 'fact_check'] as const;
export type ServiceCode = (typeof SERVICE_CODES)[number];

/** Confidential: shown to those who ask, and never posted. */
export const CONFIDENTIAL: ReadonlySet<ServiceCode> = new Set(['counselling']);

/** Numbers change: what nobody has looked at for so long is to be looked at again. */
const STALE_AFTER_MS = 180 * DAY_MS;

/** `checkedAt`: UTC ISO-8601; null: nobody at this desk has looked. */
export function isStale(checkedAt: string | null, now: Date): boolean {
  return checkedAt === null || now.getTime() - Date.parse(checkedAt) > STALE_AFTER_MS;
}
