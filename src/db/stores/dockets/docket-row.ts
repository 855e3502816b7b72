/** A docket in memory and as a row, and which column holds which part of its state. */
import type { StateChange } from '../../../domain/docket/docket-life.ts';
import type { DocketState } from '../../../domain/docket/docket-state.ts';
import type { DocketsTable } from '../../schema/dockets.ts';

/** Ids are internal. */
export interface Docket extends DocketState {
  readonly id: number;
  readonly year: number;
  readonly serial: number;
  readonly urgency: DocketsTable['urgency'];
  readonly actionable: DocketsTable['actionable'];
  /** As the column holds them: between spaces. */
  readonly categories: string;
  readonly withheld: DocketsTable['withheld'];
  readonly accusedPolice: DocketsTable['accused_police'];
  readonly language: string;
  readonly country: string | null;
  readonly decision: DocketsTable['decision'];
  readonly confidence: number;
  readonly continuesId: number | null;
  readonly postId: number;
  readonly authorId: number;
  readonly postedAt: string;
}

export const STATE_COLUMNS = {
  status: 'status',
  outcome: 'outcome',
  outcomeDetail: 'outcome_detail',
  attention: 'attention',
  waitingOn: 'waiting_on',
  waitingSince: 'waiting_since',
  leadUnit: 'lead_unit',
  district: 'district',
  decidedByPerson: 'decided_by_person',
  followUps: 'follow_ups',
  alsoAffected: 'also_affected',
  reposts: 'reposts',
  registeredAt: 'registered_at',
  acknowledgedAt: 'acknowledged_at',
  forwardedAt: 'forwarded_at',
  firstReplyAt: 'first_reply_at',
  firstReplyBy: 'first_reply_by',
  unitRepliedAt: 'unit_replied_at',
  followUpAt: 'follow_up_at',
  answeredAt: 'answered_at',
  askedAt: 'asked_at',
  backAtDeskAt: 'back_at_desk_at',
  unseenSince: 'unseen_since',
  marks: 'marks',
  closedAt: 'closed_at',
  approvedAt: 'approved_at',
  reopenCount: 'reopen_count',
  numberToldAt: 'number_told_at',
  heldSince: 'held_since',
  outsideAt: 'outside_at',
} as const satisfies Record<keyof DocketState, keyof DocketsTable>;

export function docketOf(row: DocketsTable): Docket {
  return {
    id: row.id,
    year: row.year,
    serial: row.serial,
    urgency: row.urgency,
    actionable: row.actionable,
    categories: row.categories,
    withheld: row.withheld,
    accusedPolice: row.accused_police,
    language: row.language,
    country: row.country,
    decision: row.decision,
    confidence: row.confidence,
    continuesId: row.continues_id,
    postId: row.post_id,
    authorId: row.author_id,
    postedAt: row.posted_at,
    status: row.status,
    outcome: row.outcome,
    outcomeDetail: row.outcome_detail,
    attention: row.attention === 1,
    waitingOn: row.waiting_on,
    waitingSince: row.waiting_since,
    leadUnit: row.lead_unit,
    district: row.district,
    decidedByPerson: row.decided_by_person === 1,
    followUps: row.follow_ups,
    alsoAffected: row.also_affected,
    reposts: row.reposts,
    registeredAt: row.registered_at,
    acknowledgedAt: row.acknowledged_at,
    forwardedAt: row.forwarded_at,
    firstReplyAt: row.first_reply_at,
    firstReplyBy: row.first_reply_by,
    unitRepliedAt: row.unit_replied_at,
    followUpAt: row.follow_up_at,
    answeredAt: row.answered_at,
    askedAt: row.asked_at,
    backAtDeskAt: row.back_at_desk_at,
    unseenSince: row.unseen_since,
    marks: row.marks,
    closedAt: row.closed_at,
    approvedAt: row.approved_at,
    reopenCount: row.reopen_count,
    numberToldAt: row.number_told_at,
    heldSince: row.held_since,
    outsideAt: row.outside_at,
  };
}

/** A change of state as columns: to update a row, and to replay events. */
export function stateColumns(change: StateChange): Partial<DocketsTable> {
  return Object.fromEntries(Object.entries(change).map(([key, value]) => [STATE_COLUMNS[key as keyof DocketState], columnValue(value)]));
}

export function columnValue(value: DocketState[keyof DocketState]): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}
