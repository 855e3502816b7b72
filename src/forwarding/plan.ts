/** The plan of a forwarding: pure, from rows to who is told what, or why not. The law on the accused (5) and on victims (8) is kept here. */
import { addresseeFor } from '../domain/addressee.ts';
import type { AccusedPolice, Source, Status, Urgency, WithheldClass } from '../domain/complaint.ts';
import type { DispatchChannel, DispatchPurpose, DispatchState } from '../domain/dispatch.ts';
import { DELIVERED_STATES, isInHand, isUncertain } from '../domain/dispatch-life.ts';
import { forwardingReply, type TemplateLanguage, templateLanguage } from '../domain/templates.ts';
import type { Unit } from '../domain/unit.ts';
import type { ErrorCode } from '../domain/user-error.ts';
import { fromSortable } from '../domain/x-id.ts';

/** E-mail is no way to forward yet. */
export const FORWARD_CHANNELS = ['print', 'reply'] as const satisfies readonly DispatchChannel[];
export type ForwardChannel = (typeof FORWARD_CHANNELS)[number];

export interface EarlierDispatch {
  readonly id: number;
  readonly recipient: string;
  readonly channel: DispatchChannel;
  readonly purpose: DispatchPurpose;
  readonly round: number;
  readonly state: DispatchState;
  readonly leaseUntil: string | null;
}

/** A docket that is to be forwarded, as it stands. */
export interface Subject {
  readonly docketId: number;
  readonly number: string;
  readonly status: Status;
  readonly leadUnit: string | null;
  readonly accused: AccusedPolice;
  readonly accusedUnits: readonly string[];
  readonly withheld: WithheldClass | null;
  readonly source: Source;
  readonly urgency: Urgency;
  readonly language: string;
  readonly forwardedAt: string | null;
  /** X id of the post that opened it, sortable. */
  readonly postXId: string | null;
  readonly dispatches: readonly EarlierDispatch[];
}

export interface PlanRules {
  readonly channel: ForwardChannel;
  readonly units: ReadonlyMap<string, Unit>;
  /** The public handle of each unit, without `@`. */
  readonly handles: ReadonlyMap<string, string>;
  /** null: the language that the complainant writes. */
  readonly language: TemplateLanguage | null;
  /** A person has given a reason to send it to the unit that holds it, accused or not. */
  readonly overrule: boolean;
  /** UTC ISO-8601. */
  readonly now: string;
}

interface Planned {
  readonly docketId: number;
  readonly number: string;
  readonly recipient: string | null;
  readonly channel: ForwardChannel;
  readonly why: string;
}

export interface PlannedSending extends Planned {
  readonly act: 'send';
  readonly recipient: string;
  /** An earlier row of the same sending that never went out; null: a new one. */
  readonly dispatchId: number | null;
  readonly round: number;
  readonly overruled: boolean;
  /** Of a reply: what is posted, and under which post. */
  readonly reply: { readonly text: string; readonly template: string; readonly toPostId: string } | null;
}

export interface PlannedRefusal extends Planned {
  readonly act: 'refuse';
  readonly code: ErrorCode;
  readonly hints: readonly string[];
}

export type PlanItem = PlannedSending | PlannedRefusal;

export function planForward(subjects: readonly Subject[], rules: PlanRules): PlanItem[] {
  return subjects.map((subject) => planOne(subject, rules));
}

function planOne(subject: Subject, rules: PlanRules): PlanItem {
  const { docketId, number } = subject;
  const { channel, units } = rules;
  const base = { docketId, number, channel };
  const refuse = (recipient: string | null, why: string, ...hints: string[]): PlannedRefusal => ({
    ...base,
    act: 'refuse',
    recipient,
    code: 'refused',
    why,
    hints,
  });

  if (subject.status === 'void') return refuse(null, 'The number is void.');
  if (subject.status === 'closed') return refuse(null, 'It is closed.', `Reopen it first: uppolice reopen ${number} --reason …`);
  if (subject.leadUnit === null) {
    return refuse(
      null,
      'No unit holds it.',
      `Give it to one: uppolice transfer ${number} UNIT --reason …`,
      `See what its text says: uppolice show ${number}`,
    );
  }
  const unit = units.get(subject.leadUnit);
  if (!unit)
    return refuse(
      subject.leadUnit,
      `Its unit ${subject.leadUnit} is out of office.`,
      `Give it to another: uppolice transfer ${number} UNIT --reason …`,
    );

  const addressee = addresseeFor({ unit, accused: subject.accused, accusedUnits: subject.accusedUnits }, units);
  if (channel === 'reply') {
    if (subject.withheld !== null)
      return refuse(unit.code, 'It is of a class that is never answered in public.', `Use: uppolice forward ${number} --via print`);
    if (!addressee.publicReplyAllowed)
      return refuse(unit.code, 'It is about the police: never by a public reply.', `Use: uppolice forward ${number} --via print`);
  }
  const overruled = addressee.to !== unit.code;
  if (overruled && !rules.overrule) {
    return refuse(
      unit.code,
      addressee.why,
      ...(addressee.to === null ? [] : [`Give it to the one who answers: uppolice transfer ${number} ${addressee.to} --reason …`]),
      'To send it to the unit that holds it all the same, say why: --overrule --reason …',
    );
  }

  const again = standingOf(subject, unit.code, rules);
  if ('why' in again) return refuse(unit.code, again.why, ...again.hints);
  const reply = channel === 'reply' ? replyOf(subject, unit, rules) : null;
  if (reply !== null && 'why' in reply) return refuse(unit.code, reply.why, ...reply.hints);
  return {
    ...base,
    act: 'send',
    recipient: unit.code,
    why: overruled ? `Overruled: ${addressee.why}` : addressee.why,
    dispatchId: again.dispatchId,
    round: again.round,
    overruled,
    reply,
  };
}

interface No {
  readonly why: string;
  readonly hints: readonly string[];
}

/** Whether the same has been sent before: unique by docket, recipient, channel and purpose, unless the docket came back to the unit. */
function standingOf(subject: Subject, recipient: string, rules: PlanRules): { dispatchId: number | null; round: number } | No {
  const last = subject.dispatches
    .filter((d) => d.recipient === recipient && d.channel === rules.channel && d.purpose === 'forward')
    .reduce<EarlierDispatch | null>((newest, d) => (newest === null || d.round > newest.round ? d : newest), null);
  if (last === null) return { dispatchId: null, round: 1 };
  const see = `See it: uppolice dispatch show ${last.id}`;
  if (isInHand(last, rules.now)) return { why: 'Another process is sending it at this moment.', hints: [see] };
  // A packet can be written again; a reply that may stand on X already can't be posted again.
  if (isUncertain(last, rules.now) && rules.channel === 'reply') {
    return {
      why: 'An earlier reply was begun and nobody knows whether it stands on X.',
      hints: [
        'Read the thread: uppolice sync finds it when it is there',
        `Or look on X, then: uppolice dispatch done ${last.id} --note …, or uppolice dispatch cancel ${last.id} --reason …`,
      ],
    };
  }
  if (last.state === 'needs_person')
    return { why: 'A person has to do it: X refused.', hints: [see, `When it is done: uppolice dispatch done ${last.id} --note …`] };
  if (DELIVERED_STATES.includes(last.state)) {
    // A docket that was transferred away and back has to be forwarded anew.
    if (subject.forwardedAt === null) return { dispatchId: null, round: last.round + 1 };
    return { why: 'It has been forwarded to that unit that way already.', hints: [see] };
  }
  if (last.state === 'cancelled' || last.state === 'bounced') return { dispatchId: null, round: last.round + 1 };
  return { dispatchId: last.id, round: last.round };
}

function replyOf(subject: Subject, unit: Unit, rules: PlanRules): NonNullable<PlannedSending['reply']> | No {
  if (subject.source !== 'x' || subject.postXId === null) {
    return {
      why: 'It did not come through X: there is no post to reply to.',
      hints: [`Use: uppolice forward ${subject.number} --via print`],
    };
  }
  const unitHandle = rules.handles.get(unit.code);
  if (unitHandle === undefined) {
    return {
      why: `${unit.nameEn} has no handle in use.`,
      hints: [`Add it: uppolice handle add HANDLE --unit ${unit.code}`, `Or use: uppolice forward ${subject.number} --via print`],
    };
  }
  const language = rules.language ?? templateLanguage(subject.language);
  const written = forwardingReply({ number: subject.number, unitHandle, language, emergency: subject.urgency === 'emergency' });
  return { ...written, toPostId: fromSortable(subject.postXId) };
}
