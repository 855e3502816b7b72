/** A docket as it is registered, with a district unit: what tests begin from. */
import type { DocketState } from '../../src/domain/docket/docket-state.ts';

export function newState(registeredAt: string, leadUnit: string, district: string): DocketState {
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
