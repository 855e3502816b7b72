/** The clock by which posts are numbered: what speaks against it, and who has said that it is right. */
import type { Db, Handle } from '../../db/db.ts';
import { newestEventAt } from '../../db/stores/events/event-store.ts';
import { isForTraining, registerValue, xClockSeen } from '../../db/stores/facts/register-store.ts';
import { newestWaitingAt } from '../../db/stores/posts/waiting-store.ts';
import type { Actor } from '../../domain/actor.ts';
import { type ClockDoubt, clockDoubt } from '../../domain/time/clock-check.ts';
import { DAY_MS } from '../../domain/time/ist.ts';

export interface ClockWord {
  /** The posts came from a file. */
  readonly fromFile: boolean;
  /** A person has said that the clock is right. */
  readonly isRight: boolean;
  readonly actor: Actor | null;
  /** Asks a person at the terminal; left out where nobody can be asked. */
  readonly ask?: ((doubt: ClockDoubt) => Promise<boolean>) | undefined;
}

/** X is asked so often that an older answer says nothing of the clock of now. */
const CONFIRMED_FOR_MS = 7 * DAY_MS;

/** null: the posts may be numbered; a person's word for that has been recorded. `upTo`: of posts that landed later nothing is known. */
export async function doubtOfClock(
  db: Db,
  now: Date,
  upTo: number,
  { fromFile, isRight, actor, ask }: ClockWord,
): Promise<ClockDoubt | null> {
  const newestPost = await newestWaitingAt(db, upTo);
  const doubt = newestPost === null ? null : await findDoubt(db, now, newestPost, fromFile);
  if (doubt === null) return null;
  if (!isRight && !(doubt.why === 'far_ahead' && (await ask?.(doubt)))) return doubt;
  return confirmed(db, now, doubt, actor);
}

/** The same for what a person takes in now, which was received then (UTC ISO-8601). */
export async function doubtOfMoment(
  db: Db,
  now: Date,
  receivedAt: string,
  { isRight, actor }: Pick<ClockWord, 'isRight' | 'actor'>,
): Promise<ClockDoubt | null> {
  const doubt = await findDoubt(db, now, receivedAt, false);
  return doubt !== null && isRight ? confirmed(db, now, doubt, actor) : doubt;
}

/** Records that a person has said that the clock is right. */
async function confirmed(db: Db, now: Date, doubt: ClockDoubt, actor: Actor | null): Promise<null> {
  await db.write(async (tx) => {
    tx.append({ kind: 'clock_confirmed', at: now.toISOString(), docketId: null, ...(actor && { actor }), data: { ...doubt } });
  });
  return null;
}

async function findDoubt(handle: Handle, now: Date, newestPost: string, fromFile: boolean): Promise<ClockDoubt | null> {
  const { aheadMs, at } = await xClockSeen(handle);
  // A sandbox may replay old posts, and tells the time of those.
  const isTraining = (await registerValue(handle, 'series')) !== null && (await isForTraining(handle));
  const xAheadMs = at === null || isTraining ? null : aheadMs;
  const isConfirmed = xAheadMs !== null && at !== null && Math.abs(now.getTime() - Date.parse(at)) < CONFIRMED_FOR_MS;
  return clockDoubt({ now, newestPost, newestEvent: await newestEventAt(handle), xAheadMs, fromFileAlone: fromFile && !isConfirmed });
}
