/** The plan of a forwarding: pure, from rows to who is told what, or why not. The law on the accused (5) and on victims (8) is kept here. */
import { addresseeFor } from '../domain/directory/addressee.ts';
import type { AccusedPolice, Category, Source, Status, Urgency, WithheldClass } from '../domain/docket/complaint.ts';
import type { DispatchChannel, DispatchPurpose, DispatchState } from '../domain/dispatch/dispatch.ts';
import { DELIVERED_STATES, isBeingSent, isUncertain } from '../domain/dispatch/dispatch-life.ts';
import { forwardingReply, type TemplateLanguage, templateLanguage } from '../domain/dispatch/templates.ts';
import type { Unit } from '../domain/directory/unit.ts';
import type { ErrorCode } from '../domain/user-error.ts';
import { fromSortable } from '../domain/x/x-id.ts';

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
  /** Units that it concerns beside the lead: they are told too. */
  readonly alsoUnits: readonly string[];
  readonly withheld: WithheldClass | null;
  readonly source: Source;
  readonly urgency: Urgency;
  readonly categories: readonly Category[];
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

/** A recipient's row among the dispatches. */
export interface SendingRow {
  readonly recipient: string;
  /** An earlier row of the same sending that never went out; null: a new one. */
  readonly dispatchId: number | null;
  readonly round: number;
}

export interface PlannedSending extends Planned, SendingRow {
  readonly act: 'send';
  readonly recipient: string;
  readonly overruled: boolean;
  /** Further units that the same reply names: one reply is all that may stand under a citizen's post. */
  readonly along: readonly SendingRow[];
  /** Of a reply: what is posted, and under which post. */
  readonly reply: { readonly text: string; readonly template: string; readonly toPostId: string } | null;
}

export interface PlannedRefusal extends Planned {
  readonly act: 'refuse';
  readonly code: ErrorCode;
  readonly hints: readonly string[];
  /** The unit has been told already. */
  readonly told: boolean;
}

export type PlanItem = PlannedSending | PlannedRefusal;

/** One item a recipient; by reply one for all that it names. */
export function planForward(subjects: readonly Subject[], rules: PlanRules): PlanItem[] {
  return subjects.flatMap((subject) => planOne(subject, rules));
}

function planOne(subject: Subject, rules: PlanRules): PlanItem[] {
  const { number } = subject;
  if (subject.status === 'void') return [refusal(subject, rules, null, { why: 'The number is void.', hints: [] })];
  if (subject.status === 'closed') {
    return [refusal(subject, rules, null, { why: 'It is closed.', hints: [`Reopen it first: uppolice reopen ${number} --reason …`] })];
  }
  if (subject.leadUnit === null) {
    const hints = [`Give it to one: uppolice transfer ${number} UNIT --reason …`, `See what its text says: uppolice show ${number}`];
    return [refusal(subject, rules, null, { why: 'No unit holds it.', hints })];
  }
  const items = [subject.leadUnit, ...subject.alsoUnits].map((unit) => planUnit(subject, unit, rules));
  const open = items.filter((item) => item.act === 'send' || !item.told);
  // Whoever was told needs no word where another is told now.
  const needed = open.length > 0 ? open : items.slice(0, 1);
  return rules.channel === 'reply' ? asOneReply(subject, needed, rules) : needed;
}

function planUnit(subject: Subject, code: string, rules: PlanRules): PlanItem {
  const { docketId, number } = subject;
  const { channel, units } = rules;
  const refuse = (why: string, ...hints: string[]) => refusal(subject, rules, code, { why, hints });
  const unit = units.get(code);
  if (!unit) return refuse(`Its unit ${code} is out of office.`, `Give it to another: uppolice transfer ${number} UNIT --reason …`);

  const addressee = addresseeFor({ unit, accused: subject.accused, accusedUnits: subject.accusedUnits }, units);
  if (channel === 'reply') {
    if (subject.withheld !== null)
      return refuse('It is of a class that is never answered in public.', `Use: uppolice forward ${number} --via print`);
    if (!addressee.publicReplyAllowed)
      return refuse('It is about the police: never by a public reply.', `Use: uppolice forward ${number} --via print`);
  }
  const overruled = addressee.to !== unit.code;
  if (overruled && !rules.overrule) {
    return refuse(
      addressee.why.en,
      ...(addressee.to === null ? [] : [`Give it to the one who answers: uppolice transfer ${number} ${addressee.to} --reason …`]),
      'To send it to the unit that holds it all the same, say why: --overrule --reason …',
    );
  }

  const row = standingOf(subject, unit.code, rules);
  if ('why' in row) return refusal(subject, rules, code, row);
  return {
    act: 'send',
    docketId,
    number,
    channel,
    ...row,
    why: overruled ? `Overruled: ${addressee.why.en}` : code === subject.leadUnit ? addressee.why.en : `It concerns ${unit.nameEn} too.`,
    overruled,
    along: [],
    reply: null,
  };
}

function refusal(subject: Subject, rules: PlanRules, recipient: string | null, no: No): PlannedRefusal {
  const { docketId, number } = subject;
  const { why, hints, told = false } = no;
  return { act: 'refuse', docketId, number, channel: rules.channel, recipient, code: 'refused', why, hints, told };
}

/** X allows one reply under a post: it names all units that are to be told; where one stands there already, none follows by itself. */
function asOneReply(subject: Subject, items: readonly PlanItem[], rules: PlanRules): PlanItem[] {
  const { number } = subject;
  const refused = items.filter((item) => item.act === 'refuse');
  const sendings: PlannedSending[] = [];
  for (const item of items) {
    if (item.act === 'refuse') continue;
    if (rules.handles.has(item.recipient)) sendings.push(item);
    else {
      const unit = rules.units.get(item.recipient);
      const hints = [`Add it: uppolice handle add HANDLE --unit ${item.recipient}`, `Or use: uppolice forward ${number} --via print`];
      refused.push(refusal(subject, rules, item.recipient, { why: `${unit?.nameEn ?? item.recipient} has no handle in use.`, hints }));
    }
  }
  const [first, ...along] = sendings;
  if (!first) return refused;
  // A docket that was transferred since is told anew.
  const replied =
    subject.forwardedAt !== null &&
    subject.dispatches.some(
      ({ channel, purpose, state }) => channel === 'reply' && purpose === 'forward' && DELIVERED_STATES.includes(state),
    );
  const reply = replied
    ? {
        why: 'A reply stands under the post already: a further one is for a person to write.',
        hints: [`Use: uppolice forward ${number} --via print`],
      }
    : replyOf(subject, sendings, rules);
  if ('why' in reply) return [...refused, ...sendings.map(({ recipient }) => refusal(subject, rules, recipient, reply))];
  return [{ ...first, along: along.map(({ recipient, dispatchId, round }) => ({ recipient, dispatchId, round })), reply }, ...refused];
}

interface No {
  readonly why: string;
  readonly hints: readonly string[];
  readonly told?: boolean;
}

/** Whether the same has been sent before: unique by docket, recipient, channel and purpose, unless the docket came back to the unit. */
function standingOf(subject: Subject, recipient: string, rules: PlanRules): SendingRow | No {
  const last = subject.dispatches
    .filter((d) => d.recipient === recipient && d.channel === rules.channel && d.purpose === 'forward')
    .reduce<EarlierDispatch | null>((newest, d) => (newest === null || d.round > newest.round ? d : newest), null);
  if (last === null) return { recipient, dispatchId: null, round: 1 };
  const see = `See it: uppolice dispatch show ${last.id}`;
  if (isBeingSent(last, rules.now)) return { why: 'Another process is sending it at this moment.', hints: [see] };
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
    if (subject.forwardedAt === null) return { recipient, dispatchId: null, round: last.round + 1 };
    return { why: 'It has been forwarded to that unit that way already.', hints: [see], told: true };
  }
  if (last.state === 'cancelled' || last.state === 'bounced') return { recipient, dispatchId: null, round: last.round + 1 };
  return { recipient, dispatchId: last.id, round: last.round };
}

function replyOf(subject: Subject, sendings: readonly PlannedSending[], rules: PlanRules): NonNullable<PlannedSending['reply']> | No {
  if (subject.source !== 'x' || subject.postXId === null) {
    return {
      why: 'It did not come through X: there is no post to reply to.',
      hints: [`Use: uppolice forward ${subject.number} --via print`],
    };
  }
  const unitHandles = sendings.flatMap(({ recipient }) => rules.handles.get(recipient) ?? []);
  const language = rules.language ?? templateLanguage(subject.language);
  const emergency = subject.urgency === 'normal' ? null : subject.categories.includes('crime_against_women') ? 'woman' : 'anyone';
  const written = forwardingReply({ number: subject.number, unitHandles, language, emergency });
  return { ...written, toPostId: fromSortable(subject.postXId) };
}
