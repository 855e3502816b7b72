/** The transition table of a docket: which act changes what. Pure; the order of acts does not matter where posts may land late. */
import type { Outcome } from './complaint.ts';
import { REOPEN_WITHIN_MS } from './targets.ts';
import type { DocketState } from './docket-state.ts';
import { contradictedParts, settledColumn } from './marks/marks.ts';
import type { ThreadLead, ThreadReplies } from './thread-lead.ts';
import { DOCKET_LIFE, type RefusedAct } from '../messages/domain/docket-life.ts';
import { earliest, latest, latestOf } from '../time/moments.ts';
import { UserError } from '../user-error.ts';

export type DocketAct =
  /** The complainant posted again; `at` is null for what was written before the complaint. `unseenAt`: it landed then, and a person must see it. */
  | { readonly act: 'follow_up'; readonly at: string | null; readonly unseenAt: string | null }
  /** A newer or older version of a post; what it changes is read from all posts together. */
  | { readonly act: 'edit' }
  /** Another citizen's post. `unseenAt`: it landed then, and a person must see it. */
  | { readonly act: 'also_affected'; readonly unseenAt: string | null }
  | { readonly act: 'repost' }
  /** Headquarters' own reply: an acknowledgement; one that names a unit hands the matter to it in public, one that names none asks the citizen. */
  | {
      readonly act: 'desk_reply';
      readonly at: string;
      readonly by: string;
      readonly names: { readonly unit: string; readonly district: string | null } | null;
    }
  /** A unit's reply on the thread; `holds`: it is the lead unit, or there is none yet and it answers for a district. */
  | {
      readonly act: 'unit_reply';
      readonly at: string;
      readonly by: string;
      readonly unit: string;
      readonly district: string | null;
      readonly holds: boolean;
    }
  /** An operator records that the unit answered elsewhere: by phone, letter, WhatsApp. */
  | { readonly act: 'answer'; readonly at: string; readonly unit: string; readonly district: string | null }
  | { readonly act: 'forward'; readonly at: string; readonly numberTold: boolean }
  | { readonly act: 'number_told'; readonly at: string }
  /** `holds`: the unit has had it and was never told that it went elsewhere. */
  | { readonly act: 'transfer'; readonly at: string; readonly unit: string; readonly district: string | null; readonly holds?: boolean }
  | { readonly act: 'close'; readonly at: string; readonly outcome: Outcome; readonly detail: string | null }
  | { readonly act: 'reopen'; readonly at: string }
  /** What the whole thread says of the lead, and of what the police have answered. */
  | ({ readonly act: 'thread_lead' } & ThreadLead & ThreadReplies)
  /** What the complainant's words say of the lead, where no thread and no person does. */
  | { readonly act: 'located'; readonly leadUnit: string | null; readonly district: string | null }
  /** What all her posts say of when the complainant last said more; null: nothing since the complaint. */
  | { readonly act: 'spoken'; readonly last: string | null }
  /** Something that a person must see; null: no more. */
  | { readonly act: 'unseen'; readonly since: string | null }
  /** A person has decided how it is to be read. */
  | { readonly act: 'mark'; readonly marks: string | null }
  /** A body outside the state police has it since then; null: none has it any more. */
  | { readonly act: 'outside'; readonly since: string | null }
  /** A person has told what was learnt since to the units that have it, or has looked at it. */
  | { readonly act: 'update' | 'note' };

export type StateChange = Partial<{ -readonly [K in keyof DocketState]: DocketState[K] }>;

/**
 * A docket as it is registered: with the desk, nothing has happened yet. It must never change: the event that registers a docket holds
 * only what differs from this state, and the proof of the register builds on it.
 */
export function initialState(registeredAt: string, district: string | null, leadUnit: string | null): DocketState {
  return {
    status: 'open',
    outcome: null,
    outcomeDetail: null,
    attention: false,
    waitingOn: 'desk',
    waitingSince: registeredAt,
    leadUnit,
    district,
    decidedByPerson: false,
    followUps: 0,
    alsoAffected: 0,
    reposts: 0,
    registeredAt,
    acknowledgedAt: null,
    forwardedAt: null,
    firstReplyAt: null,
    firstReplyBy: null,
    unitRepliedAt: null,
    followUpAt: null,
    answeredAt: null,
    askedAt: null,
    backAtDeskAt: null,
    unseenSince: null,
    marks: null,
    closedAt: null,
    approvedAt: null,
    reopenCount: 0,
    numberToldAt: null,
    heldSince: null,
    outsideAt: null,
  };
}

/** What differs from the initial state where a number stands without its docket. */
export const VOID: StateChange = { status: 'void', waitingOn: 'nobody' };

/** What the act changes, and nothing else. Throws UserError `refused` where the docket's state does not allow it. */
export function applyAct(state: DocketState, act: DocketAct): StateChange {
  const changed = directChange(state, act);
  // What speaks against a person's decision stays to be seen until that is decided: other acts don't answer it.
  const isSeen = BY_PERSON.has(act.act) && contradictedParts({ ...state, ...changed }.marks).length === 0;
  const direct = { ...changed, ...(isSeen && { unseenSince: null }) };
  const after = { ...state, ...direct };
  const citizenSpokeLast = after.followUpAt !== null && after.followUpAt > (after.answeredAt ?? '');
  const attention = after.status !== 'void' && (citizenSpokeLast || after.unseenSince !== null);
  return onlyChanges(state, { ...direct, attention, ...waiting({ ...after, attention }) });
}

/** Whatever lay there unseen, a person who does one of these has seen it. */
const BY_PERSON: ReadonlySet<DocketAct['act']> = new Set([
  'note',
  'mark',
  'answer',
  'forward',
  'update',
  'transfer',
  'close',
  'reopen',
  'outside',
]);

/** Whether a person may still reopen it. */
export function isReopenable({ status, closedAt }: Pick<DocketState, 'status' | 'closedAt'>, now: Date): boolean {
  return status === 'closed' && (closedAt === null || now.getTime() - Date.parse(closedAt) <= REOPEN_WITHIN_MS);
}

/** What was learnt after a unit was informed must be seen by a person, who tells it. */
export function learntOnceTold(state: DocketState, at: string): StateChange {
  if (state.forwardedAt === null || state.status === 'void') return {};
  return applyAct(state, { act: 'unseen', since: state.unseenSince ?? at });
}

function directChange(state: DocketState, act: DocketAct): StateChange {
  switch (act.act) {
    case 'update':
    case 'edit':
      return {};
    case 'note':
      return { ...seenAfterClosing(state), marks: settledColumn(state.marks) };
    case 'mark':
      return { marks: act.marks, ...seenAfterClosing(state) };
    case 'unseen':
      return { unseenSince: act.since };
    case 'outside':
      if (act.since !== null) refuseClosed(state, 'outside');
      return { outsideAt: act.since };
    case 'spoken':
      return { followUpAt: act.last };
    case 'located':
      return { leadUnit: act.leadUnit, district: act.district };
    case 'thread_lead': {
      if (state.status === 'closed' || state.status === 'void') return {};
      const { act: _, ...lead } = act;
      return { ...lead, status: lead.unitRepliedAt === null ? 'open' : 'in_process' };
    }
    case 'follow_up':
      return {
        followUps: state.followUps + 1,
        ...(act.at !== null && { followUpAt: latest(state.followUpAt, act.at) }),
        ...(act.unseenAt !== null && { unseenSince: state.unseenSince ?? act.unseenAt }),
      };
    case 'also_affected':
      return { alsoAffected: state.alsoAffected + 1, ...(act.unseenAt !== null && { unseenSince: state.unseenSince ?? act.unseenAt }) };
    case 'repost':
      return { reposts: state.reposts + 1 };
    case 'desk_reply':
      return {
        ...firstReply(state, act.at, act.by),
        acknowledgedAt: earliest(state.acknowledgedAt, act.at),
        answeredAt: latest(state.answeredAt, act.at),
        ...(act.names
          ? {
              forwardedAt: earliest(state.forwardedAt, act.at),
              // Naming the unit that holds it already makes that decided too, so that the order of landing doesn't matter.
              ...((state.leadUnit ?? act.names.unit) === act.names.unit && {
                leadUnit: act.names.unit,
                district: act.names.district,
                decidedByPerson: true,
              }),
            }
          : { askedAt: latest(state.askedAt, act.at) }),
      };
    case 'unit_reply':
      return {
        ...firstReply(state, act.at, act.by),
        answeredAt: latest(state.answeredAt, act.at),
        ...(act.holds && unitAnswered(state, act)),
      };
    case 'answer':
      refuseClosed(state, 'answered');
      return { ...firstReply(state, act.at, act.unit), answeredAt: latest(state.answeredAt, act.at), ...unitAnswered(state, act) };
    case 'forward':
      refuseClosed(state, 'forwarded');
      return {
        forwardedAt: earliest(state.forwardedAt, act.at),
        ...(act.numberTold && { numberToldAt: earliest(state.numberToldAt, act.at) }),
      };
    case 'number_told':
      return { numberToldAt: earliest(state.numberToldAt, act.at) };
    case 'transfer':
      refuseClosed(state, 'transferred');
      if (state.leadUnit === act.unit) throw new UserError('refused', DOCKET_LIFE.withThatUnit, [DOCKET_LIFE.seeWhereItStands]);
      // A new unit has seen nothing of it yet; one that has the packet goes on with it.
      return {
        leadUnit: act.unit,
        district: act.district,
        decidedByPerson: true,
        forwardedAt: act.holds ? act.at : null,
        unitRepliedAt: null,
        status: 'open',
        backAtDeskAt: act.at,
      };
    case 'close':
      refuseClosed(state, 'closed');
      return {
        status: 'closed',
        outcome: act.outcome,
        outcomeDetail: act.detail,
        closedAt: act.at,
        answeredAt: latest(state.answeredAt, act.at),
        marks: settledColumn(state.marks),
      };
    case 'reopen':
      if (state.status !== 'closed' || state.closedAt === null)
        throw new UserError('refused', DOCKET_LIFE.notClosed, [DOCKET_LIFE.seeWhereItStands]);
      if (Date.parse(act.at) - Date.parse(state.closedAt) > REOPEN_WITHIN_MS) {
        throw new UserError('refused', DOCKET_LIFE.closedTooLongAgo, [DOCKET_LIFE.nextPostOpensNew]);
      }
      return {
        status: state.unitRepliedAt ? 'in_process' : 'open',
        outcome: null,
        outcomeDetail: null,
        closedAt: null,
        approvedAt: null,
        reopenCount: state.reopenCount + 1,
        backAtDeskAt: act.at,
      };
  }
}

/** Nobody answers on a closed docket: a person who has looked at what the citizen wrote there since has done with it. */
function seenAfterClosing({ status, followUpAt, answeredAt }: DocketState): StateChange {
  return status === 'closed' && followUpAt !== null ? { answeredAt: latest(answeredAt, followUpAt) } : {};
}

function unitAnswered(state: DocketState, act: { at: string; unit: string; district: string | null }): StateChange {
  return {
    unitRepliedAt: earliest(state.unitRepliedAt, act.at),
    ...(state.status === 'open' && { status: 'in_process' as const }),
    ...(state.leadUnit === null && { leadUnit: act.unit, district: act.district }),
  };
}

function firstReply(state: DocketState, at: string, by: string): StateChange {
  return state.firstReplyAt !== null && state.firstReplyAt <= at ? {} : { firstReplyAt: at, firstReplyBy: by };
}

/** Whom the docket waits on follows from what has happened, not from the order in which it became known. */
function waiting(state: DocketState): Pick<DocketState, 'waitingOn' | 'waitingSince'> {
  if (state.status === 'closed' || state.status === 'void') {
    return { waitingOn: 'nobody', waitingSince: state.closedAt ?? state.registeredAt };
  }
  const withUnit = latestOf(state.forwardedAt, state.unitRepliedAt);
  if (state.askedAt !== null && state.askedAt > (state.followUpAt ?? '') && state.askedAt >= (latestOf(withUnit, state.outsideAt) ?? '')) {
    return { waitingOn: 'citizen', waitingSince: state.askedAt };
  }
  if (state.outsideAt !== null && state.outsideAt >= (withUnit ?? '') && state.outsideAt >= (state.backAtDeskAt ?? '')) {
    return { waitingOn: 'outside', waitingSince: state.outsideAt };
  }
  if (withUnit !== null) return { waitingOn: 'unit', waitingSince: latest(state.backAtDeskAt, withUnit) };
  return { waitingOn: 'desk', waitingSince: [state.registeredAt, state.followUpAt ?? '', state.backAtDeskAt ?? ''].reduce(latest) };
}

function refuseClosed(state: DocketState, act: RefusedAct): void {
  if (state.status === 'void') throw new UserError('refused', DOCKET_LIFE.void(act));
  if (state.status === 'closed') throw new UserError('refused', DOCKET_LIFE.closed(state.outcome, act), [DOCKET_LIFE.reopenFirst]);
}

function onlyChanges(state: DocketState, change: StateChange): StateChange {
  return Object.fromEntries(Object.entries(change).filter(([key, value]) => state[key as keyof DocketState] !== value));
}
