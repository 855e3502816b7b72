/** The public reply of a plan: X allows one under a post, so it names all units that are to act. */
import { DELIVERED_STATES } from '../../domain/dispatch/dispatch-life.ts';
import { forwardingReply, templateLanguage } from '../../domain/dispatch/templates.ts';
import { PLAN } from '../../domain/messages/forwarding/plan.ts';
import { fromSortable } from '../../domain/x/x-id.ts';
import { type ForwardingCase, nameOf, type PlanItem, type PlannedSending, type PlanRules, type Refusal, refused } from './case.ts';

/** Where a reply was posted already, none follows by itself. */
export function asOneReply(docket: ForwardingCase, items: readonly PlanItem[], rules: PlanRules): PlanItem[] {
  const { number } = docket;
  const refusals = items.filter((item) => item.act === 'refuse');
  const sendings: PlannedSending[] = [];
  for (const item of items) {
    if (item.act === 'refuse') continue;
    const { recipient } = item;
    if (rules.handles.has(recipient)) sendings.push(item);
    else {
      const refusal = { why: PLAN.noHandle(nameOf(recipient, rules)), hints: [PLAN.addHandle(recipient), PLAN.orPrint(number)] };
      refusals.push(refused(docket, rules, recipient, refusal));
    }
  }
  const [first, ...along] = sendings;
  if (!first) return refusals;
  const reply = hasReply(docket) ? { why: PLAN.replyExists, hints: [PLAN.usePrint(number)] } : replyTo(docket, sendings, rules);
  if ('why' in reply) return [...refusals, ...sendings.map(({ recipient }) => refused(docket, rules, recipient, reply))];
  return [{ ...first, along: along.map(({ recipient, dispatchId, round }) => ({ recipient, dispatchId, round })), reply }, ...refusals];
}

/** A docket that was transferred since counts as not forwarded: its new unit is named in a new reply. */
function hasReply({ forwardedAt, dispatches }: ForwardingCase): boolean {
  return (
    forwardedAt !== null &&
    dispatches.some(({ channel, purpose, state }) => channel === 'reply' && purpose === 'forward' && DELIVERED_STATES.includes(state))
  );
}

function replyTo(
  docket: ForwardingCase,
  sendings: readonly PlannedSending[],
  rules: PlanRules,
): NonNullable<PlannedSending['reply']> | Refusal {
  const { number } = docket;
  if (docket.source !== 'x' || docket.postXId === null) return { why: PLAN.noPost, hints: [PLAN.usePrint(number)] };
  const unitHandles = sendings.flatMap(({ recipient }) => rules.handles.get(recipient) ?? []);
  const language = rules.language ?? templateLanguage(docket.language);
  const emergency = docket.urgency === 'normal' ? null : docket.categories.includes('crime_against_women') ? 'woman' : 'anyone';
  return {
    ...forwardingReply({ number, unitHandles, language, emergency, call: docket.emergencyCall }),
    toPostId: fromSortable(docket.postXId),
  };
}
