/** Which older backups may go: all of two days, one a day for five weeks, one a month for ever. */
import { DAY_MS, istDay } from '../../domain/time/ist.ts';

const ALL_FOR_MS = 2 * DAY_MS;
const DAILY_FOR_MS = 35 * DAY_MS;

export interface DatedBackup {
  readonly file: string;
  /** UTC ISO-8601. */
  readonly madeAt: string;
}

/** The newest of a day or month stays; the newest of all always does. */
export function backupsToRemove<T extends DatedBackup>(backups: readonly T[], now: Date): T[] {
  const kept = new Set<string>();
  const newestFirst = [...backups].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  return newestFirst.filter(({ madeAt }) => {
    const age = now.getTime() - Date.parse(madeAt);
    if (age <= ALL_FOR_MS) return false;
    const day = istDay(new Date(madeAt));
    const span = age <= DAILY_FOR_MS ? day : day.slice(0, 7);
    if (kept.has(span)) return true;
    kept.add(span);
    return false;
  });
}
