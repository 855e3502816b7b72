/** Good work and rebuttals of false news, the words in which each handle publishes them, and the digests that coordinators get. */
import type { Generated } from 'kysely';
import type { PublicationKind, PublicationState } from '../../domain/overseas/publishing/publication.ts';

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
