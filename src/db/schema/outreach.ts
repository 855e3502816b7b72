/** Work abroad: meetings planned and held, good work and rebuttals with the words of each handle, and the digests that coordinators get. */
import type { Generated } from 'kysely';
import type { OutreachKind, OutreachState, OutreachTopic } from '../../domain/overseas/outreach.ts';
import type { PublicationKind, PublicationState } from '../../domain/overseas/publishing/publication.ts';

export interface OutreachTable {
  id: Generated<number>;
  country: string;
  /** null: the whole country. */
  city: string | null;
  /** Who was in office there on that day. */
  coordinator_id: number | null;
  state: OutreachState;
  /** The day for which it is planned, or on which it was held, as it was there: `2026-10-31`. */
  held_on: string;
  topic: OutreachTopic;
  kind: OutreachKind;
  place: string | null;
  audience: string | null;
  reached: number;
  joined: number;
  link: string | null;
  note: string | null;
  recorded_at: string;
}

export interface PublicationsTable {
  id: Generated<number>;
  kind: PublicationKind;
  state: PublicationState;
  /** null: for all countries. */
  country: string | null;
  district: string | null;
  /** What false news says, where it stands, and the day on which it was first seen; null of good work. */
  claim: string | null;
  claim_link: string | null;
  first_seen: string | null;
  /** What was done, or what is true. */
  fact: string;
  proof: string | null;
  /** Logins. */
  drafted_by: string;
  drafted_at: string;
  /** Who approved or refused it, and when; null of a draft. */
  decided_by: string | null;
  decided_at: string | null;
}

export interface WordingsTable {
  id: Generated<number>;
  publication_id: number;
  /** As it was called when the words were written. */
  handle: string;
  /** ISO 639. */
  language: string;
  body: string;
  written_by: string;
  written_at: string;
  approved_by: string | null;
  approved_at: string | null;
  /** Of the post that it became. */
  url: string | null;
  published_by: string | null;
  published_at: string | null;
}

export interface DigestsTable {
  id: Generated<number>;
  coordinator_id: number;
  /** The coordinator's own day: `2026-10-31`. */
  local_day: string;
  /** From when on it tells what is new. */
  since_at: string;
  claimed_at: string;
  /** null: begun, and not finished. */
  made_at: string | null;
}
