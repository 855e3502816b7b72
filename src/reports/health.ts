/** What an administrator should know: is the register sound enough to work with, and what is to be put right. */

import type { Db } from '../db/db.ts';
import { chainHead } from '../db/stores/events/event-store.ts';
import { type HealthCheck, healthCheck } from '../domain/health.ts';
import { CLOCK } from '../domain/messages/domain/clock.ts';
import { HEALTH } from '../domain/messages/reports/health.ts';
import { READ_IN_PARTS } from '../domain/messages/screen/words/read-in-parts.ts';
import { SWEEP_TROUBLE_WORDS } from '../domain/messages/screen/words/sweep-troubles.ts';
import { type Text, verbatim } from '../domain/messages/text.ts';
import { HOUR_MS, istTime, MINUTE_MS } from '../domain/time/ist.ts';
import { type DeskNow, deskNow, type WaitingWatch } from './desk.ts';
import { clockState } from './intake/clock.ts';
import type { ReadBehind } from './intake/read-behind.ts';

type CheckCode = 'register' | 'gaps' | 'handles' | 'sweeps' | 'clock' | 'replies' | 'authors' | 'waiting' | 'chain';

export async function registerHealth(db: Db, now: Date, watch?: WaitingWatch): Promise<HealthCheck[]> {
  const desk = await deskNow(db, now, watch);
  const { openGaps, uncertain, unknownAuthors, waitingPosts } = desk;
  const head = await chainHead(db);
  const check = (code: CheckCode, ok: boolean, saw: Text, next: Text): HealthCheck => healthCheck(code, HEALTH[code], { ok, saw, next });
  return [
    {
      check: 'register',
      name: HEALTH.register,
      ok: true,
      done: true,
      saw: HEALTH.sawRegister(db.location, db.engine, head.seq),
      next: null,
    },
    check('gaps', openGaps === 0, openGaps === 0 ? HEALTH.noGaps : HEALTH.openGaps(openGaps), verbatim('uppolice gap list')),
    check(
      'handles',
      !desk.needsAttention.includes('handles'),
      desk.lostHandles.length === 0 ? HEALTH.handlesAsKnown : HEALTH.handlesLost(desk.lostHandles.map(({ handle }) => handle)),
      verbatim('uppolice handle check'),
    ),
    sweepHealth(desk),
    await clockHealth(db, now),
    check(
      'replies',
      uncertain === 0,
      uncertain === 0 ? HEALTH.noneUncertain : HEALTH.uncertain(uncertain),
      verbatim('uppolice dispatch list --state sending'),
    ),
    check(
      'authors',
      unknownAuthors === 0,
      unknownAuthors === 0 ? HEALTH.allAuthorsKnown : HEALTH.postsWait(unknownAuthors),
      verbatim('uppolice sync'),
    ),
    check(
      'waiting',
      waitingPosts.emergencies + waitingPosts.tooLong + waitingPosts.unreadTooLong + waitingPosts.leftBehind === 0,
      waitingPosts.posts === 0 ? HEALTH.noneWaits : HEALTH.postsWaiting(waitingPosts),
      verbatim('uppolice list --waiting-posts'),
    ),
  ];
}

/** A register that lives from files never reads X, and needs to do nothing about it. */
function sweepHealth(desk: DeskNow): HealthCheck {
  const ok = !desk.needsAttention.includes('intake');
  const { failedSweeps } = desk;
  const cure = failedSweeps ? SWEEP_TROUBLE_WORDS[failedSweeps.trouble].cure : verbatim('uppolice sync');
  const next = !ok || failedSweeps?.over === false ? cure : null;
  return {
    check: 'sweeps',
    name: HEALTH.sweeps,
    ok,
    done: desk.lastSweepAt !== null || desk.readBehind !== null,
    saw: sawSweeps(desk),
    next,
  };
}

function sawSweeps({ asOf, lastSweepAt, lastNamedSweepAt, failedSweeps, readBehind }: DeskNow): Text {
  const hours = (at: string) => Math.floor((Date.parse(asOf) - Date.parse(at)) / HOUR_MS);
  const whole = lastSweepAt === null ? HEALTH.neverRead : HEALTH.lastRead(istTime(lastSweepAt), hours(lastSweepAt));
  const parts = readBehind
    ? readInParts(readBehind)
    : lastSweepAt === null && lastNamedSweepAt !== null
      ? READ_IN_PARTS.namedAlone(istTime(lastNamedSweepAt))
      : null;
  const last = parts === null ? whole : lastSweepAt === null ? parts : HEALTH.and(whole, parts);
  if (failedSweeps === null) return last;
  const { tries, since, trouble } = failedSweeps;
  return HEALTH.triesFailed(last, tries, istTime(since), SWEEP_TROUBLE_WORDS[trouble].words);
}

function readInParts({ handle, readTo, others }: ReadBehind): Text {
  return READ_IN_PARTS.furthest(handle, readTo === null ? null : istTime(readTo), others);
}

/** By what the clock is known: X's answer, else what has happened; a clock in doubt numbers nothing. */
async function clockHealth(db: Db, now: Date): Promise<HealthCheck> {
  const { aheadMs, askedAt, doubt } = await clockState(db, now);
  if (aheadMs !== 0) {
    const saw = HEALTH.clockWrong(Math.round(aheadMs / MINUTE_MS));
    return { check: 'clock', name: HEALTH.clock, ok: false, done: true, saw, next: HEALTH.setClock };
  }
  if (doubt !== null && 'at' in doubt) {
    const saw =
      doubt.why === 'far_ahead'
        ? HEALTH.clockFarAhead(istTime(now), istTime(doubt.at))
        : HEALTH.clockBehind(istTime(now), istTime(doubt.at));
    // Something that is dated later than now was mostly written by a clock that has been put right since.
    const next = doubt.why === 'before_event' ? CLOCK.numberWaiting : HEALTH.setClock;
    return { check: 'clock', name: HEALTH.clock, ok: false, done: true, saw, next };
  }
  const saw = askedAt === null ? HEALTH.clockNotChecked : HEALTH.clockRight(istTime(askedAt));
  return { check: 'clock', name: HEALTH.clock, ok: true, done: askedAt !== null, saw, next: null };
}
