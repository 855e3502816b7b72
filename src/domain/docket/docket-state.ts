/** The state of a docket: what its events change. */
import type { Outcome, Party, Status } from './complaint.ts';

/** What a docket's events change. Times are UTC ISO-8601 text. */
export interface DocketState {
  readonly status: Status;
  readonly outcome: Outcome | null;
  /** Of which docket it is a duplicate, or which other authority has it. */
  readonly outcomeDetail: string | null;
  readonly attention: boolean;
  readonly waitingOn: Party;
  readonly waitingSince: string;
  readonly leadUnit: string | null;
  readonly district: string | null;
  readonly decidedByPerson: boolean;
  readonly followUps: number;
  readonly alsoAffected: number;
  readonly reposts: number;
  readonly registeredAt: string;
  readonly acknowledgedAt: string | null;
  readonly forwardedAt: string | null;
  readonly firstReplyAt: string | null;
  /** The handle or unit that replied first. */
  readonly firstReplyBy: string | null;
  readonly unitRepliedAt: string | null;
  /** The complainant's latest further post. */
  readonly followUpAt: string | null;
  /** The latest word of the desk or a unit. */
  readonly answeredAt: string | null;
  /** When the desk last asked the complainant for something. */
  readonly askedAt: string | null;
  /** When a transfer or a reopening last brought it back to the desk. */
  readonly backAtDeskAt: string | null;
  /** Since when something lies there that nobody has seen at the last act; null where there is nothing. */
  readonly unseenSince: string | null;
  /** What the machine says of the parts of its reading that a person has decided; null where there are none. */
  readonly marks: string | null;
  readonly closedAt: string | null;
  readonly approvedAt: string | null;
  readonly reopenCount: number;
  readonly numberToldAt: string | null;
  /** Since when nothing of it may be forgotten; null: it may. */
  readonly heldSince: string | null;
  /** Since when a body outside the state police has it too; null: none has. */
  readonly outsideAt: string | null;
}
