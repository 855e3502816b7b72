/** Work abroad: meetings held and false news refuted. */
import type { Generated } from 'kysely';

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
