/** Work abroad: meetings planned and held. */
import type { Generated } from 'kysely';
import type { OutreachKind, OutreachState, OutreachTopic } from '../../domain/overseas/outreach.ts';

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
