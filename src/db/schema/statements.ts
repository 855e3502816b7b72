/** What is known of a complaint that came another way than as a post, and the bodies outside the state police that have a docket. */
import type { BodyStatus } from '../../domain/overseas/outside-body.ts';
import type { RelayedBy } from '../../domain/docket/statement.ts';

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
  docket_id: number;
  /** As `domain/overseas/outside-body.ts` writes it: `mission:GB`, `mea`. */
  body: string;
  status: BodyStatus;
  /** The body's own number of the matter: `MADAD:…`. */
  ref: string | null;
  /** The day from which the status is: `2026-10-31`. */
  on_day: string;
  recorded_at: string;
}
