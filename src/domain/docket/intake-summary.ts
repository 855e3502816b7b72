/** The summary of an intake: every post that was read is counted in exactly one of its numbers. */

export interface IntakeSummary {
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
