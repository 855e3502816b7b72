/** A docket to be forwarded, the rules of the run, and what a plan is made of. */

import type { EmergencyCall } from '../../domain/directory/emergency-call.ts';
import type { AccountState, Unit } from '../../domain/directory/unit.ts';
import type { DispatchChannel, DispatchPurpose, DispatchState } from '../../domain/dispatch/dispatch.ts';
import type { TemplateLanguage } from '../../domain/dispatch/templates.ts';
import type { Telling, UpdateDue } from '../../domain/dispatch/updates.ts';
import type { AccusedPolice, Category, Source, Status, Urgency, WithheldClass } from '../../domain/docket/complaint.ts';
import type { MachineView } from '../../domain/docket/marks/marks.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { ErrorCode } from '../../domain/user-error.ts';

/** E-mail is not supported yet. */
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
  readonly sentAt: string | null;
  readonly errorCode: string | null;
  /** Of a reply: what was posted. */
  readonly text: string | null;
}

/** A docket that is to be forwarded, in its present state. */
export interface ForwardingCase {
  readonly docketId: number;
  readonly number: string;
  readonly status: Status;
  readonly leadUnit: string | null;
  readonly accused: AccusedPolice;
  readonly accusedUnits: readonly string[];
  /** Units that it concerns beside the lead: it is forwarded to them too. */
  readonly alsoUnits: readonly string[];
  readonly withheld: WithheldClass | null;
  /** What later words say against a person's decision, and nobody has decided anew. */
  readonly contradicted: MachineView;
  readonly source: Source;
  /** A coordinator or a relative passed it on: nothing of it is said in public. */
  readonly relayed: boolean;
  readonly urgency: Urgency;
  /** Whom the citizen calls in an emergency. */
  readonly emergencyCall: EmergencyCall;
  readonly categories: readonly Category[];
  readonly language: string;
  readonly forwardedAt: string | null;
  /** X id of the post that opened it, sortable. */
  readonly postXId: string | null;
  readonly dispatches: readonly EarlierDispatch[];
  /** Who was informed, and what each does not know yet. */
  readonly telling: Telling;
}

export interface PlanRules {
  readonly channel: ForwardChannel;
  readonly units: ReadonlyMap<string, Unit>;
  /** The public handle of each unit. */
  readonly handles: ReadonlyMap<string, PublicHandle>;
  /** Only what was learnt since goes to the units that were informed. */
  readonly update: boolean;
  /** A person orders a further reply under the same post. */
  readonly further: boolean;
  /** null: the language that the complainant writes. */
  readonly language: TemplateLanguage | null;
  /** A person has given a reason to send it to the unit that holds it, accused or not. */
  readonly overrule: boolean;
  /** UTC ISO-8601. */
  readonly now: string;
}

/** A unit's handle, as the directory knows it. */
export interface PublicHandle {
  /** Without `@`. */
  readonly name: string;
  /** X said that nobody of the unit reads it; null where it can be tagged. */
  readonly lost: {
    readonly account: Exclude<AccountState, 'found'>;
    readonly since: string | null;
    readonly checkedAt: string | null;
  } | null;
}

interface Planned {
  readonly docketId: number;
  readonly number: string;
  /** Code of the unit. */
  readonly recipient: string | null;
  readonly channel: ForwardChannel;
  readonly why: Text;
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
  /** What the unit, which has it already, hears; null where it gets the docket for the first time. */
  readonly update: UpdateDue | null;
  readonly recipient: string;
  readonly urgency: Urgency;
  /** It is withheld: its packet is for the chief alone. */
  readonly confidential: boolean;
  readonly overruled: boolean;
  /** Further units that the same reply names: there may be only one reply under a citizen's post. */
  readonly along: readonly SendingRow[];
  /** Of a reply: what is posted, and under which post. */
  readonly reply: PlannedReply | null;
}

export interface PlannedReply {
  readonly text: string;
  readonly template: string;
  readonly toPostId: string;
  /** The replies that went out under the same post before, oldest first; empty unless a person orders a further one. */
  readonly earlier: readonly { readonly text: string | null; readonly at: string | null }[];
}

export interface PlannedRefusal extends Planned {
  readonly act: 'refuse';
  readonly code: ErrorCode;
  readonly hints: readonly Text[];
  /** The unit has had it already. */
  readonly already: boolean;
  readonly urgency: Urgency;
}

export type PlanItem = PlannedSending | PlannedRefusal;

/** Why something can't be sent, and what to do about it. */
export interface Refusal {
  readonly why: Text;
  readonly hints: readonly Text[];
  readonly already?: boolean;
}

export function refused(docket: ForwardingCase, rules: PlanRules, recipient: string | null, refusal: Refusal): PlannedRefusal {
  const { docketId, number, urgency } = docket;
  const { why, hints, already = false } = refusal;
  return { act: 'refuse', docketId, number, urgency, channel: rules.channel, recipient, code: 'refused', why, hints, already };
}
