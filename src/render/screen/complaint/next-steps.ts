/** The commands that are offered as the next step on a docket. */
import { POST_GONE } from '../../../domain/dispatch/dispatch-life.ts';
import { isReopenable } from '../../../domain/docket/docket-life.ts';
import type { ProposalKind } from '../../../domain/docket/proposals.ts';
import type { ShownComplaint } from '../../../reports/docket/show.ts';
import { stateOf } from '../../words/rule-words.ts';

/** The most districts that are offered where a person has to choose. */
const MOST_DISTRICTS = 3;

/** What later words say against a person's decision, and another district that they name. */
const DECIDED_FIRST: ReadonlySet<ProposalKind> = new Set(['mark', 'transfer']);

/** Without the prompt, e.g. `uppolice forward UPP-2026-000123-8`. */
export function nextSteps(complaint: ShownComplaint, withheld: boolean, now: Date): string[] {
  return [...waitingBeside(complaint), ...stepsOnDocket(complaint, withheld, now)];
}

/** Posts of others that wait beside it, emergencies first: the desk answers for them whatever becomes of the docket. */
function waitingBeside({ thread }: ShownComplaint): string[] {
  const waiting = thread.flatMap(({ waits }) => waits ?? []).sort((a, b) => Number(b.emergency) - Number(a.emergency));
  return waiting.flatMap(({ post, emergency }) => [`uppolice ${emergency ? `mark ${post} --complaint --reason "…"` : `show ${post}`}`]);
}

function stepsOnDocket(complaint: ShownComplaint, withheld: boolean, now: Date): string[] {
  const { docket, status, attention, unit, waitingOn, actionable, urgency } = complaint;
  if (status === 'void') return [];
  const isNone = actionable === 'no' && urgency !== 'emergency';
  // Of what the machine alone says so nobody may have read a word.
  const isRead = complaint.marks.some(({ part, value }) => part === 'actionable' && value === 'no');
  const steps = withheld ? [`show ${docket} --reveal --reason "…"`] : [];
  if (status === 'closed') {
    // Where it can't be reopened any more, a note says that a person has seen what landed.
    if (attention) steps.push(isReopenable(complaint, now) ? `reopen ${docket} --reason "…"` : `note ${docket} "…"`);
  } else {
    const answers = answeredBy(complaint);
    const undecided = complaint.proposals.filter(({ kind }) => DECIDED_FIRST.has(kind)).map(({ command }) => command);
    // Nothing goes out before somebody has decided on these: what is offered must not be refused.
    if (undecided.length > 0) return [...steps.map((step) => `uppolice ${step}`), ...undecided];
    // Whom it concerns is decided before anybody hears more, and the accused hear nothing.
    if (answers.length > 0) steps.push(...answers);
    else if (complaint.updates.length > 0) steps.push(`forward ${docket} --update`);
    else if (waitingOn === 'desk' && isNone) {
      steps.push(`close ${docket} --outcome not_actionable --reason "…"`, ...(isRead ? [] : [`mark ${docket} --complaint --reason "…"`]));
    } else if (unit === null) steps.push(...assignments(complaint).map((step) => `${step} --reason "…"`));
    else if (waitingOn === 'desk') steps.push(`forward ${docket}${isGone(complaint) ? ' --via print' : ''}`);
    else if (status === 'open') steps.push(`answer ${docket} --from ${unit} --by phone`);
    if (status === 'in_process') steps.push(`close ${docket} --outcome OUTCOME --reason "…"`);
  }
  return steps.map((step) => `uppolice ${step}`);
}

/** No reply can reach the citizen's post: another way has to be named. */
function isGone({ dispatches }: ShownComplaint): boolean {
  return dispatches.some(({ channel, state, errorCode }) => channel === 'reply' && state === 'failed' && errorCode === POST_GONE);
}

/** Where the unit that holds it may not hear of it: to whom it goes instead, before anything is sent. */
function answeredBy({ docket, unit, waitingOn, police, updates }: ShownComplaint): string[] {
  if (unit === null || police === null || police.unit === null || police.unit === unit) return [];
  return waitingOn === 'desk' || updates.length > 0 ? [`transfer ${docket} ${police.unit} --reason "…"`] : [];
}

/** To whom a docket without a unit may be given: the district with the strongest evidence first, and both where the text names two. */
function assignments({ docket, police, routing: { evidence } }: ShownComplaint): string[] {
  const strength = new Map<string, number>();
  for (const { district, weight } of evidence) {
    if (district !== null && weight > 0) strength.set(district, Math.max(weight, strength.get(district) ?? 0));
  }
  const named = [...new Set([...strength].sort(([, a], [, b]) => b - a).map(([district]) => police?.byDistrict[district] ?? district))].map(
    (unit) => (unit.includes(' ') ? `"${unit}"` : unit),
  );
  const [first, second] = named;
  if (first === undefined && evidence.some(({ rule }) => stateOf(rule) !== null))
    return [`close ${docket} --outcome other_authority --authority other_state_police`, `transfer ${docket} UNIT`];
  const units = first === undefined ? ['UNIT'] : named.slice(0, MOST_DISTRICTS);
  return [...units, ...(second === undefined ? [] : [`${first} --also ${second}`])].map((unit) => `transfer ${docket} ${unit}`);
}
