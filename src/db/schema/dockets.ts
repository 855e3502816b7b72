/** Dockets, the units that they concern, and the conversations that they follow. */
import type { Generated } from 'kysely';
import type { Authority } from '../../domain/directory/authority.ts';
import type { ConcernRole, Outcome, Party, Source, Status, Urgency, WithheldClass } from '../../domain/docket/complaint.ts';
import type { RelayedBy } from '../../domain/docket/statement.ts';
import type { BodyStatus } from '../../domain/overseas/outside-body.ts';
import type { Decision } from '../../domain/reading/reading.ts';
import type { Flag } from './flag.ts';

export interface DocketsTable {
  id: number;
  year: number;
  serial: number;
  status: Status;
  outcome: Outcome | null;
  /** The docket that it duplicates (its id as text), or the other authority's code. */
  outcome_detail: string | null;
  attention: Flag;
  waiting_on: Party;
  waiting_since: string;
  urgency: Urgency;
  actionable: 'yes' | 'unsure' | 'no';
  actionable_reason: string;
  /** Space-separated. */
  categories: string;
  withheld: WithheldClass | null;
  accused_police: 'thana' | 'district' | 'higher' | 'unknown' | null;
  source: Source;
  post_id: number;
  author_id: number;
  posted_at: string;
  registered_at: string;
  /** IST day of registration. */
  day: string;
  backlog: Flag;
  language: string;
  lead_unit: string | null;
  district: string | null;
  country: string | null;
  decision: Decision;
  confidence: number;
  ruleset: string;
  /** 1 once a person has decided the district or unit: re-reading leaves it alone. */
  decided_by_person: Flag;
  follow_ups: number;
  also_affected: number;
  reposts: number;
  acknowledged_at: string | null;
  forwarded_at: string | null;
  first_reply_at: string | null;
  first_reply_by: string | null;
  unit_replied_at: string | null;
  /** The complainant's latest further post. */
  follow_up_at: string | null;
  /** The latest reply of the desk or a unit. */
  answered_at: string | null;
  /** When the desk last asked the complainant for something. */
  asked_at: string | null;
  /** When a transfer or a reopening last brought it back to the desk. */
  back_at_desk_at: string | null;
  /** Since when something lies there that nobody has seen at the last act. */
  unseen_since: string | null;
  /** Which parts of its reading a person has decided, and what the machine says of each: `urgency=emergency withheld=`. */
  marks: string | null;
  /** Since when it lies with a body outside the state police; null: with none. */
  outside_at: string | null;
  closed_at: string | null;
  approved_at: string | null;
  reopen_count: number;
  number_told_at: string | null;
  /** Since when nothing of it may be forgotten. */
  held_since: string | null;
  campaign_id: number | null;
  /** The older docket that this one continues. */
  continues_id: number | null;
}

/** Units that a docket concerns besides its lead, each in its role (law 5). */
export interface ConcernsTable {
  docket_id: number;
  unit: string;
  role: ConcernRole;
  since: string;
}

/** Which conversations a docket follows. */
export interface ThreadsTable {
  conversation: string;
  author_id: number;
  docket_id: number;
}

/** A docket that an operator is looking at in triage. */
export interface ClaimsTable {
  docket_id: number;
  operator: string;
  lease_until: string;
}

export interface CampaignsTable {
  id: Generated<number>;
  hashtag_key: string;
  hashtag: string;
  docket_id: number | null;
  from_at: string;
  to_at: string | null;
}

/** Beside the docket's post, which holds the words and has no X id, and its author, who has the complainant's name. */
export interface StatementsTable {
  docket_id: number;
  /** null: the complainant turned to the desk in person. */
  relayed_by: RelayedBy | null;
  /** The coordinator who passed it on, as of that day. Who answers for it later follows from the terms. */
  coordinator_id: number | null;
  /** How the complainant is reached; erasable. */
  contact: string | null;
  /** Whether it is safe to write or call there, in a person's words: `yes`, `no`, or how; erasable. */
  safe_contact: string | null;
  /** When, in the complainant's own time; erasable. */
  contact_when: string | null;
  recorded_at: string;
}

export interface OutsideBodiesTable {
  id: Generated<number>;
  docket_id: number;
  body: Authority;
  status: BodyStatus;
  /** The body's own number of the matter: `MADAD:…`. */
  ref: string | null;
  /** The day from which the status is: `2026-10-31`. */
  on_day: string;
  recorded_at: string;
}
