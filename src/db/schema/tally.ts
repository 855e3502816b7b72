/** Counts of dockets, which triggers keep with every change of a docket. */
import type { Actionable, Outcome, Party, Source, Status, Urgency } from '../../domain/docket/complaint.ts';
import type { Flag } from './flag.ts';

/**
 * Dockets of a day by district, lead unit, status and outcome. Where there is no district, unit or outcome the text is empty; void numbers
 * are counted too.
 */
export interface DocketTallyTable {
  district: string;
  lead_unit: string;
  status: Status;
  outcome: Outcome | '';
  /** IST day of registration. */
  day: string;
  received: number;
  attention: number;
  backlog: number;
  number_told: number;
  /** Those whose clock towards the targets is running. */
  running: number;
  /** Running ones that wait at the desk and have not been forwarded yet. */
  unforwarded: number;
}

/** Dockets of a day by the whole minutes from the post to its first reply; backlog and void numbers are left out. */
export interface ReplyTallyTable {
  district: string;
  lead_unit: string;
  not_actionable: Flag;
  minutes: number;
  day: string;
  n: number;
}

/** Dockets by how they stand; void numbers are counted too. */
export interface StateTallyTable {
  status: Status;
  waiting_on: Party;
  actionable: Actionable;
  urgency: Urgency;
  attention: Flag;
  source: Source;
  language: string;
  categories: string;
  n: number;
}
