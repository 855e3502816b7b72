/** What was sent before, and what follows from it: nothing goes to the same unit twice. */

import { unitNameOf } from '../../domain/directory/unit-name.ts';
import type { DispatchPurpose } from '../../domain/dispatch/dispatch.ts';
import { DELIVERED_STATES, isBeingSent, isUncertain } from '../../domain/dispatch/dispatch-life.ts';
import { PLAN } from '../../domain/messages/forwarding/plan.ts';
import { istTime, MINUTE_MS } from '../../domain/time/ist.ts';
import type { EarlierDispatch, ForwardingCase, PlanRules, Refusal, SendingRow } from './case.ts';

/** Unique by docket, recipient, channel and purpose, also where the docket was away and came back; an update is another one each time. */
export function rowFor(
  docket: ForwardingCase,
  recipient: string,
  rules: PlanRules,
  purpose: DispatchPurpose & ('forward' | 'update') = 'forward',
): SendingRow | Refusal {
  const last = newestOf(docket, recipient, rules, purpose);
  if (last === null) return { recipient, dispatchId: null, round: 1 };
  const again: SendingRow = { recipient, dispatchId: null, round: last.round + 1 };
  const see = PLAN.seeDispatch(last.id);
  if (isBeingSent(last, rules.now)) return beingSent(last);
  // A packet can be written again; a reply that may have been posted can't.
  if (isUncertain(last, rules.now) && rules.channel === 'reply')
    return { why: PLAN.replyUncertain, hints: [PLAN.readThread, PLAN.lookOnX(last.id)] };
  if (last.state === 'needs_person') return needsPerson(last);
  if (DELIVERED_STATES.includes(last.state)) {
    if (purpose === 'update') return again;
    const isDue = docket.telling.due.some(({ unit }) => unit === recipient);
    return { why: PLAN.already(unitNameOf(recipient, rules.units)), hints: [isDue ? PLAN.updateIt(docket.number) : see], already: true };
  }
  if (last.state === 'cancelled' || last.state === 'bounced') return again;
  return { recipient, dispatchId: last.id, round: last.round };
}

/** A process that was killed leaves its claim behind: it ends by itself. */
export function beingSent({ id, leaseUntil }: EarlierDispatch): Refusal {
  return {
    why: PLAN.beingSent(leaseUntil === null ? '?' : wholeMinuteAfter(leaseUntil)),
    hints: [PLAN.runAgainThen, PLAN.seeDispatch(id)],
  };
}

export function needsPerson({ id }: EarlierDispatch): Refusal {
  return { why: PLAN.needsPerson, hints: [PLAN.seeDispatch(id), PLAN.whenDone(id), PLAN.orCancel(id)] };
}

function wholeMinuteAfter(at: string): string {
  return istTime(new Date(Math.ceil(Date.parse(at) / MINUTE_MS) * MINUTE_MS).toISOString());
}

function newestOf(
  { dispatches }: ForwardingCase,
  recipient: string,
  { channel }: PlanRules,
  purpose: DispatchPurpose,
): EarlierDispatch | null {
  return dispatches
    .filter((d) => d.recipient === recipient && d.channel === channel && d.purpose === purpose)
    .reduce<EarlierDispatch | null>((newest, d) => (newest === null || d.round > newest.round ? d : newest), null);
}
