/** The summary of an intake: every post that was read is counted in exactly one of its numbers. */

/** What somebody must see at once; the newest first, the first 100 by name. */
export interface Alarms {
  /** Numbers of the dockets that need help now and did not before this run, also where a person had decided that they are none. */
  readonly emergencies: readonly string[];
  readonly emergenciesTotal: number;
  /** Numbers of the other dockets on which words of this run speak against what a person has decided. */
  readonly contradicted: readonly string[];
  readonly contradictedTotal: number;
  /** Posts that read so, wait for a person and have no docket of their own, as `list --waiting-posts` names them: `P12`. */
  readonly waitingEmergencies: readonly string[];
  readonly waitingEmergenciesTotal: number;
}

/** What the counts of posts do not tell; the newest first, the first 100 by name. */
export interface IntakeNews {
  /** When the run began, UTC ISO-8601: `list --changed … --from` takes it. */
  readonly startedAt: string;
  /** Dockets opened by posts of an earlier run: one came again with more of its words, or its author became known. Not counted as opened. */
  readonly openedEarlier: readonly string[];
  readonly openedEarlierTotal: number;
  /** Dockets that were open to read before this run and are withheld now. */
  readonly newlyWithheld: readonly string[];
  readonly newlyWithheldTotal: number;
  /** Dockets that have another district now than before this run. */
  readonly districtChanged: readonly string[];
  readonly districtChangedTotal: number;
  /** In the whole register: dockets of which a unit does not know yet what was learnt since it was informed. */
  readonly updatesDue: number;
  /** Posts that were read and are dated later than now. */
  readonly datedAhead: number;
}

export interface IntakeSummary extends Alarms, IntakeNews {
  readonly read: number;
  readonly posts: { readonly new: number; readonly known: number; readonly unreadable: number };
  /** Known posts that a better copy completed: a longer text, references, attachments. They are counted as known. */
  readonly completed: number;
  readonly complaints: { readonly opened: number; readonly backlog: number };
  readonly followUps: number;
  readonly alsoAffected: number;
  readonly policeReplies: number;
  readonly reposts: number;
  readonly edits: number;
  readonly campaign: number;
  readonly unknownAuthor: number;
  /** Posts that address no registered handle, and announcements of the handles themselves. */
  readonly ignored: number;
  /** How many of all these wait for a person: the author is unknown, the post replied to is hidden, or it may be a complaint of its own. */
  readonly waiting: number;
  /** Beside what was read: own words of complainants that came only to explain other posts, and now belong to their dockets. */
  readonly ownContext: number;
}
