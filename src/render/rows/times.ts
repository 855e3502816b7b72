/** Moments as cells: ISO 8601 with +05:30, and the Indian day of them. Where no more than the day is given out it stands alone. */
import { istDay, istIso } from '../../domain/time/ist.ts';

const A_DAY = '2026-10-31'.length;

export function timeCell(moment: string | null): string | null {
  return moment === null || moment.length === A_DAY ? moment : istIso(moment);
}

export function dayCell(moment: string | null): string | null {
  return moment === null || moment.length === A_DAY ? moment : istDay(moment);
}
