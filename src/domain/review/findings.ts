/** What the figures of a month say, in sentences: fixed rules over numbers, so that the same month is always described the same way. */
import { hasChangedBy } from '../figures/change.ts';
import { LEAST_CASES } from '../figures/fair.ts';
import { REVIEW_FINDINGS } from '../messages/pages/review/findings.ts';
import type { Text } from '../messages/text.ts';

/** A share of those whose time is over. */
export interface InTime {
  readonly within: number;
  readonly due: number;
}

export interface ReviewFacts {
  readonly received: number;
  readonly days: number;
  /** Of the month before, with its days; null where there is none to compare with. */
  readonly before: { readonly n: number; readonly days: number } | null;
  readonly closed: number;
  readonly notActionable: number;
  readonly numberTold: number;
  readonly overdue: number;
  readonly firstReply: InTime;
  readonly firstReplyBefore: InTime | null;
  readonly closing: InTime;
  /** Districts that differ clearly from the state in first replies. */
  readonly worse: readonly Text[];
  readonly better: readonly Text[];
  /** How many were compared. */
  readonly compared: number;
  /** Handles that were tagged and have never answered. */
  readonly silentHandles: number;
  readonly everClosed: number;
  readonly reopened: number;
  readonly approved: number;
  readonly police: number;
  /** Left out of these, whatever they are about. */
  readonly policeWithheld: number;
  readonly abroad: number | null;
  /** Of all days: not closed, and how old the oldest is in days; null where nothing waits. */
  readonly waiting: number;
  readonly oldestDays: number | null;
}

/** In the order of a reader's questions. Where there are too few cases nothing is said of shares. */
export function findingsOf(facts: ReviewFacts): Text[] {
  if (facts.received === 0) return [REVIEW_FINDINGS.nothing, ...waitingOf(facts)];
  return [
    ...receivedOf(facts),
    REVIEW_FINDINGS.closed(facts.closed, facts.received, facts.notActionable),
    ...inTimeOf(facts),
    ...comparedOf(facts),
    ...(facts.overdue > 0 ? [REVIEW_FINDINGS.overdue(facts.overdue)] : []),
    REVIEW_FINDINGS.told(facts.numberTold, facts.received),
    ...(facts.silentHandles > 0 ? [REVIEW_FINDINGS.silentHandles(facts.silentHandles)] : []),
    ...(facts.everClosed > 0 ? [REVIEW_FINDINGS.quality(facts.everClosed, facts.reopened, facts.approved)] : []),
    REVIEW_FINDINGS.police(facts.police, facts.policeWithheld),
    ...(facts.abroad === null ? [] : [REVIEW_FINDINGS.abroad(facts.abroad)]),
    ...waitingOf(facts),
  ];
}

function receivedOf({ received, days, before }: ReviewFacts): Text[] {
  if (before === null) return [REVIEW_FINDINGS.received(received)];
  const changed = hasChangedBy({ n: received, days }, before);
  return [changed ? REVIEW_FINDINGS.changed(received, before.n) : REVIEW_FINDINGS.asBefore(received, before.n)];
}

function inTimeOf({ firstReply, firstReplyBefore, closing }: ReviewFacts): Text[] {
  const known = (share: InTime | null) => share !== null && share.due >= LEAST_CASES;
  return [
    known(firstReply)
      ? REVIEW_FINDINGS.firstReply(firstReply, firstReplyBefore !== null && known(firstReplyBefore) ? firstReplyBefore : null)
      : REVIEW_FINDINGS.tooFew(firstReply.due, LEAST_CASES),
    ...(known(closing) ? [REVIEW_FINDINGS.closing(closing)] : []),
  ];
}

function comparedOf({ worse, better, compared }: ReviewFacts): Text[] {
  if (compared < 2) return [];
  if (worse.length + better.length === 0) return [REVIEW_FINDINGS.allAlike(compared)];
  return [
    ...(worse.length > 0 ? [REVIEW_FINDINGS.worse(worse, compared)] : []),
    ...(better.length > 0 ? [REVIEW_FINDINGS.better(better, compared)] : []),
  ];
}

function waitingOf({ waiting, oldestDays }: ReviewFacts): Text[] {
  return [oldestDays === null ? REVIEW_FINDINGS.nothingWaits : REVIEW_FINDINGS.waiting(waiting, oldestDays)];
}
