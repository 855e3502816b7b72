/** What an administrator should know: is the register sound enough to work with, and what waits to be put right. */
import { chainHead } from '../db/stores/events/event-store.ts';
import type { Db } from '../db/db.ts';
import { registerValue } from '../db/stores/facts/register-store.ts';
import { DAY_MS } from '../domain/time/ist.ts';
import { deskNow } from './desk.ts';

export interface Finding {
  readonly check: string;
  readonly ok: boolean;
  /** What was seen. */
  readonly saw: string;
  /** What to do; null when all is well. */
  readonly next: string | null;
}

/** A desk reads X every day; a longer silence means that nobody runs the sync. */
const SILENT_AFTER_MS = DAY_MS;

export async function registerHealth(db: Db, now: Date): Promise<Finding[]> {
  const desk = await deskNow(db, now);
  const head = await chainHead(db);
  const ahead = Number((await registerValue(db, 'x_clock_ahead_ms')) ?? 0);
  const finding = (check: string, ok: boolean, saw: string, next: string): Finding => ({ check, ok, saw, next: ok ? null : next });
  return [
    finding('register', true, `${db.location} (${db.engine}), ${head.seq} events`, ''),
    finding('gaps', desk.openGaps === 0, desk.openGaps === 0 ? 'none' : `${desk.openGaps} open: posts may be missing`, 'uppolice gap list'),
    finding(
      'sweeps',
      desk.lastSweepAt === null || now.getTime() - Date.parse(desk.lastSweepAt) < SILENT_AFTER_MS,
      desk.lastSweepAt === null ? 'X was never read from here' : `last ended ${desk.lastSweepAt}`,
      'uppolice sync',
    ),
    finding(
      'clock',
      ahead === 0,
      ahead === 0 ? 'as that of X' : `differs from that of X by ${Math.round(ahead / 60_000)} minutes`,
      "set this computer's clock",
    ),
    finding(
      'replies',
      desk.uncertain === 0,
      desk.uncertain === 0 ? 'none is uncertain' : `the fate of ${desk.uncertain} is unknown`,
      'uppolice dispatch list --state sending',
    ),
    finding(
      'authors',
      desk.unknownAuthors === 0,
      desk.unknownAuthors === 0 ? 'all are known' : `${desk.unknownAuthors} posts wait for a name`,
      'uppolice sync',
    ),
  ];
}
