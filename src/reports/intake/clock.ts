/** Whether the clock of this machine keeps posts from being numbered, as intake would find it now. */
import type { Handle } from '../../db/db.ts';
import { newestEventAt } from '../../db/stores/events/event-store.ts';
import { isForTraining, registerValue, xClockSeen } from '../../db/stores/facts/register-store.ts';
import { newestWaitingAt } from '../../db/stores/posts/waiting-store.ts';
import { type ClockDoubt, clockDoubt } from '../../domain/time/clock-check.ts';

export interface ClockState {
  /** null: what waits can be numbered. Of a file alone that nothing in it is from the last two years is no doubt where X has been asked. */
  readonly doubt: ClockDoubt | null;
  /** How far X's clock was ahead of ours, ms, and when X was asked (UTC ISO-8601); null where it never was. */
  readonly aheadMs: number;
  readonly askedAt: string | null;
}

export async function clockState(handle: Handle, now: Date): Promise<ClockState> {
  const { aheadMs, at: askedAt } = await xClockSeen(handle);
  // A sandbox may replay old posts, and tells the time of those.
  const isTraining = (await registerValue(handle, 'series')) !== null && (await isForTraining(handle));
  const doubt = clockDoubt({
    now,
    newestPost: await newestWaitingAt(handle, null),
    newestEvent: await newestEventAt(handle),
    xAheadMs: askedAt === null || isTraining ? null : aheadMs,
    fromFileAlone: askedAt === null,
  });
  return { doubt, aheadMs, askedAt };
}
