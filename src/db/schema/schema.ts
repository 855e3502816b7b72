/** The tables, as Kysely sees them. Times are UTC ISO-8601 text, booleans 0/1, X ids in sortable form (20 digits). */
import type { Generated } from 'kysely';
import type {
  ConcernRole,
  Outcome,
  Party,
  PostRole,
  Source,
  Status,
  TriageReason,
  Urgency,
  WithheldClass,
} from '../../domain/docket/complaint.ts';
import type { DispatchChannel, DispatchPurpose, DispatchState } from '../../domain/dispatch/dispatch.ts';
import type { Decision } from '../../domain/reading/reading.ts';
import type { AccountState, HandleKind, HandleState, UnitKind } from '../../domain/directory/unit.ts';

export type Flag = 0 | 1;

/** Facts about the register itself: `series`, `register_id`, `created_at`, `training`, `group`. */
export interface RegisterTable {
  key: string;
  value: string;
}

/** Last number given out: `post`, `author`, `docket`, and `serial:2026` for docket numbers of a year. */
export interface CountersTable {
  name: string;
  last: number;
}

export interface UnitsTable {
  code: string;
  kind: UnitKind;
  name_en: string;
  name_hi: string;
  reports_to: string | null;
  district: string | null;
  email: string | null;
  phone: string | null;
  whatsapp: string | null;
  /** 0 until an administrator has confirmed where it belongs. */
  confirmed: Flag;
  from_at: string | null;
  to_at: string | null;
}

export interface DistrictsTable {
  name: string;
  name_hi: string;
  /** Code of the Local Government Directory of India. */
  lgd_code: number;
  latitude: number;
  longitude: number;
}

export interface HandlesTable {
  id: Generated<number>;
  name: string;
  /** Lower case; one row of a name is in office at a time. */
  name_key: string;
  x_id: string | null;
  kind: HandleKind;
  state: HandleState;
  unit: string | null;
  country: string | null;
  relay: Flag;
  /** How sure the shipped row is: high, medium, low; null for rows that a person added. */
  evidence: string | null;
  verified_type: string | null;
  followers: number | null;
  checked_at: string | null;
  /** How the account stood when X was last asked; null before that. */
  account: AccountState | null;
  from_at: string;
  to_at: string | null;
}

export interface CoordinatorsTable {
  id: Generated<number>;
  name: string;
  country: string;
  city: string | null;
  /** Folded city; empty for the whole country. */
  city_key: string;
  email: string | null;
  phone: string | null;
  handle: string | null;
  from_at: string;
  to_at: string | null;
  end_reason: string | null;
}

export interface OperatorsTable {
  id: Generated<number>;
  login: string;
  name: string;
  role: 'operator' | 'checker' | 'admin' | 'unit' | 'viewer';
  unit: string | null;
  from_at: string;
  to_at: string | null;
}

/** One run of intake: a file import, a sweep of X, or a handle that was added. */
export interface IntakesTable {
  id: Generated<number>;
  kind: 'import' | 'sync' | 'handle_add';
  started_at: string;
  finished_at: string | null;
}

export interface AuthorsTable {
  id: number;
  x_id: string;
  handle: string | null;
  name: string | null;
  location: string | null;
}

export interface PostsTable {
  id: number;
  /** Sortable X id; null for complaints that came another way. */
  x_id: string | null;
  author_id: number;
  conversation: string | null;
  reply_to: string | null;
  reply_to_user: string | null;
  quoted: string | null;
  quoted_user: string | null;
  repost_of: string | null;
  edit_of: string | null;
  posted_at: string;
  language: string | null;
  /** Lower-case handles tagged, in the text's order, each between spaces: ` uppolice agrapolice `. */
  mentions: string;
  /** How many of them stand before all other text of a reply. */
  leading_mentions: number;
  /** null once forgotten. */
  text: string | null;
  raw: string | null;
  /** Salt of the text's hash in the event that entered it; forgotten with the text. */
  salt: string | null;
  /** null: landed, not entered yet. */
  role: PostRole | null;
  docket_id: number | null;
  triage: TriageReason | null;
  intake_id: number | null;
  landed_at: string;
}

export interface MediaTable {
  post_id: number;
  position: number;
  media_key: string;
  type: string;
  url: string | null;
  alt_text: string | null;
}

export interface DocketsTable {
  id: number;
  year: number;
  serial: number;
  status: Status;
  outcome: Outcome | null;
  /** Of what it is a duplicate (docket id as text), or which other authority. */
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
  /** The latest word of the desk or a unit. */
  answered_at: string | null;
  /** When the desk last asked the complainant for something. */
  asked_at: string | null;
  /** When a transfer or a reopening last brought it back to the desk. */
  back_at_desk_at: string | null;
  closed_at: string | null;
  approved_at: string | null;
  reopen_count: number;
  number_told_at: string | null;
  campaign_id: number | null;
  /** The older docket that this one continues. */
  continues_id: number | null;
}

/**
 * How many dockets of a day stand how, kept by triggers with every change of a docket. No district, unit or outcome is empty text;
 * void numbers have rows too.
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
  /** For how many the clock of the targets runs; and of these, with how many the desk has not told a unit yet. */
  running: number;
  unforwarded: number;
}

/** How many dockets of a day were first answered so many whole minutes after the post; without backlog and void numbers. */
export interface ReplyTallyTable {
  district: string;
  lead_unit: string;
  not_actionable: Flag;
  minutes: number;
  day: string;
  n: number;
}

/** Units that a docket concerns besides its lead, each with its part (law 5). */
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

export interface EventsTable {
  seq: number;
  at: string;
  kind: string;
  docket_id: number | null;
  /** Canonical JSON: ids, codes and salted hashes only. */
  body: string;
  /** SHA-256(previous hash, LF, body), hex. */
  hash: string;
}

export interface EventTextsTable {
  seq: number;
  /** Which text of the event: `reason`, `note`, `reply` … */
  field: string;
  salt: string;
  text: string;
}

export interface ChainHeadTable {
  id: 1;
  seq: number;
  hash: string;
}

export interface AnchorsTable {
  seq: number;
  hash: string;
  at: string;
  /** Where the head was printed: sync, report, backup. */
  place: string;
}

export interface DispatchesTable {
  id: Generated<number>;
  docket_id: number;
  /** A unit's code, or `citizen`. */
  recipient: string;
  channel: DispatchChannel;
  purpose: DispatchPurpose;
  /** 1 for the first; a deliberate further sending of the same counts on. */
  round: number;
  state: DispatchState;
  template: string | null;
  /** The text as planned; erasable. */
  text: string | null;
  planned_at: string;
  claimed_by: string | null;
  lease_until: string | null;
  sent_at: string | null;
  settled_at: string | null;
  /** The post that was made, or where the packet was written. */
  result_ref: string | null;
  error_code: string | null;
  attempts: number;
}

/** Triage: a docket that a person is looking at. */
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

/** Intervals of ids that have been read, per handle and way; both ends included. */
export interface CoverageTable {
  handle_id: number;
  way: 'search' | 'mentions' | 'replies';
  low: string;
  high: string;
}

/** Intervals that nothing covers and X can no longer give. */
export interface GapsTable {
  id: Generated<number>;
  handle_id: number;
  way: 'search' | 'mentions' | 'replies';
  low: string;
  high: string;
  reason: string;
  found_at: string;
  closed_at: string | null;
}

/** The purse: one row a request kind, resource and sweep. Cost in micro-dollars (USD / 1,000,000). */
export interface LedgerTable {
  id: Generated<number>;
  at: string;
  /** UTC day, as X bills. */
  utc_day: string;
  intake_id: number | null;
  /** post_read, user_read, post_write … */
  resource: string;
  units: number;
  cost_micro_usd: number;
  handle: string | null;
}

/** What X has billed today: each resource once a UTC day, however often it is read. Rows of older days are deleted. */
export interface PaidReadsTable {
  utc_day: string;
  /** post_read, user_read. */
  resource: string;
  x_id: string;
}

export interface OutreachTable {
  id: Generated<number>;
  country: string;
  coordinator_id: number | null;
  held_on: string;
  topic: string;
  audience: string | null;
  reached: number;
  joined: number;
  note: string | null;
}

export interface RebuttalsTable {
  id: Generated<number>;
  country: string | null;
  claim: string;
  fact: string;
  proof: string | null;
  published_at: string | null;
  recorded_at: string;
}

/** Words that mean a district here, as operators have taught them. */
export interface LearntPlacesTable {
  words: string;
  district: string;
  learnt_at: string;
}

export interface Schema {
  register: RegisterTable;
  counters: CountersTable;
  units: UnitsTable;
  districts: DistrictsTable;
  handles: HandlesTable;
  coordinators: CoordinatorsTable;
  operators: OperatorsTable;
  intakes: IntakesTable;
  authors: AuthorsTable;
  posts: PostsTable;
  media: MediaTable;
  dockets: DocketsTable;
  docket_tally: DocketTallyTable;
  reply_tally: ReplyTallyTable;
  concerns: ConcernsTable;
  threads: ThreadsTable;
  events: EventsTable;
  event_texts: EventTextsTable;
  chain_head: ChainHeadTable;
  anchors: AnchorsTable;
  dispatches: DispatchesTable;
  claims: ClaimsTable;
  campaigns: CampaignsTable;
  coverage: CoverageTable;
  gaps: GapsTable;
  ledger: LedgerTable;
  paid_reads: PaidReadsTable;
  outreach: OutreachTable;
  rebuttals: RebuttalsTable;
  learnt_places: LearntPlacesTable;
}
