/** What was sent before, and what follows from it: nothing goes to the same unit twice. */
import { DELIVERED_STATES, isBeingSent, isUncertain } from '../../domain/dispatch/dispatch-life.ts';
import { PLAN } from '../../domain/messages/forwarding/plan.ts';
import type { DispatchPurpose } from '../../domain/dispatch/dispatch.ts';
import { type EarlierDispatch, type ForwardingCase, nameOf, type PlanRules, type Refusal, type SendingRow } from './case.ts';

/**
 * Unique by docket, recipient, channel and purpose, unless the docket was transferred back to the unit; an update is another one each time
 * that something is due.
 */
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
  if (isBeingSent(last, rules.now)) return { why: PLAN.beingSent, hints: [see] };
  // A packet can be written again; a reply that may have been posted can't.
  if (isUncertain(last, rules.now) && rules.channel === 'reply')
    return { why: PLAN.replyUncertain, hints: [PLAN.readThread, PLAN.lookOnX(last.id)] };
  if (last.state === 'needs_person') return { why: PLAN.needsPerson, hints: [see, PLAN.whenDone(last.id)] };
  if (DELIVERED_STATES.includes(last.state)) {
    // Transferred away and back, it has to be forwarded anew.
    return purpose === 'update' || docket.forwardedAt === null
      ? again
      : { why: PLAN.already(nameOf(recipient, rules)), hints: [see], already: true };
  }
  if (last.state === 'cancelled' || last.state === 'bounced') return again;
  return { recipient, dispatchId: last.id, round: last.round };
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
