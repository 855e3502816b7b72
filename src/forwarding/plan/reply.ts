/** The public reply of a plan: X allows one under a post, so it names all units that are to act. */

import { unitNameOf } from '../../domain/directory/unit-name.ts';
import { DELIVERED_STATES, isBeingSent, isUncertain, POST_GONE } from '../../domain/dispatch/dispatch-life.ts';
import { forwardingReply, templateLanguage } from '../../domain/dispatch/templates.ts';
import { PLAN } from '../../domain/messages/forwarding/plan.ts';
import { ACCOUNT_WORDS } from '../../domain/messages/screen/words/account-words.ts';
import { istTime } from '../../domain/time/ist.ts';
import { fromSortable } from '../../domain/x/x-id.ts';
import {
  type EarlierDispatch,
  type ForwardingCase,
  type PlanItem,
  type PlannedReply,
  type PlannedSending,
  type PlanRules,
  type Refusal,
  refused,
} from './case.ts';
import { beingSent, needsPerson } from './earlier.ts';

/** All units that are to act in one reply. */
export function asOneReply(docket: ForwardingCase, items: readonly PlanItem[], rules: PlanRules): PlanItem[] {
  const { number } = docket;
  const refusals = items.filter((item) => item.act === 'refuse');
  const sendings: PlannedSending[] = [];
  for (const item of items) {
    if (item.act === 'refuse') continue;
    const { recipient } = item;
    const refusal = untaggable(recipient, number, rules);
    if (refusal === null) sendings.push(item);
    else refusals.push(refused(docket, rules, recipient, refusal));
  }
  const [first, ...along] = sendings;
  if (!first) return refusals;
  const reply = repliedBefore(docket, rules) ?? replyTo(docket, sendings, rules);
  if ('why' in reply) return [...refusals, ...sendings.map(({ recipient }) => refused(docket, rules, recipient, reply))];
  return [{ ...first, along: along.map(({ recipient, dispatchId, round }) => ({ recipient, dispatchId, round })), reply }, ...refusals];
}

/** Nobody of the unit would see a tag of a handle that is not there, or is another's now. */
function untaggable(unit: string, number: string, rules: PlanRules): Refusal | null {
  const handle = rules.handles.get(unit);
  if (!handle) return { why: PLAN.noHandle(unitNameOf(unit, rules.units)), hints: [PLAN.addHandle(unit), PLAN.orPrint(number)] };
  if (handle.lost === null) return null;
  const { account, since, checkedAt } = handle.lost;
  return {
    why: PLAN.handleLost(
      unitNameOf(unit, rules.units),
      handle.name,
      ACCOUNT_WORDS[account],
      since === null ? null : istTime(since),
      checkedAt === null ? null : istTime(checkedAt),
    ),
    hints: [PLAN.usePrint(number), PLAN.checkHandle(handle.name), PLAN.orAnotherHandle(unit)],
  };
}

/** Under one post of a citizen stands one reply, whichever unit held the docket then; a further one is ordered by a person, once it is known what became of the first. */
function repliedBefore(docket: ForwardingCase, rules: PlanRules): Refusal | null {
  const { number } = docket;
  const replies = repliesOf(docket);
  const sending = replies.find((one) => isBeingSent(one, rules.now));
  if (sending) return beingSent(sending);
  const uncertain = replies.find((one) => isUncertain(one, rules.now));
  if (uncertain) return { why: PLAN.replyUncertain, hints: [PLAN.readThread, PLAN.lookOnX(uncertain.id)] };
  const waiting = replies.find(({ state }) => state === 'needs_person');
  if (waiting) return needsPerson(waiting);
  const gone = replies.find(({ state, errorCode }) => state === 'failed' && errorCode === POST_GONE);
  if (gone) return { why: PLAN.postGone, hints: [PLAN.usePrint(number), PLAN.visibleAgain(gone.id)] };
  if (rules.further || posted(docket).length === 0) return null;
  return { why: PLAN.replyExists, hints: [PLAN.usePrint(number), PLAN.orFurther(number)] };
}

function repliesOf({ dispatches }: ForwardingCase): EarlierDispatch[] {
  return dispatches.filter(({ channel, purpose }) => channel === 'reply' && purpose === 'forward');
}

/** One reply has a row for each unit that it names. */
function posted(docket: ForwardingCase): EarlierDispatch[] {
  const found = repliesOf(docket).filter(({ state }) => DELIVERED_STATES.includes(state));
  return [...new Map(found.map((one) => [one.text ?? one.id, one])).values()];
}

function replyTo(docket: ForwardingCase, sendings: readonly PlannedSending[], rules: PlanRules): PlannedReply | Refusal {
  const { number } = docket;
  if (docket.source !== 'x' || docket.postXId === null) return { why: PLAN.noPost, hints: [PLAN.usePrint(number)] };
  const unitHandles = sendings.flatMap(({ recipient }) => rules.handles.get(recipient)?.name ?? []);
  const language = rules.language ?? templateLanguage(docket.language);
  const emergency = docket.urgency === 'normal' ? null : docket.categories.includes('crime_against_women') ? 'woman' : 'anyone';
  return {
    ...forwardingReply({ number, unitHandles, language, emergency, call: docket.emergencyCall }),
    toPostId: fromSortable(docket.postXId),
    earlier: posted(docket).map(({ text, sentAt }) => ({ text, at: sentAt })),
  };
}
