/** What coordinators have sent back from their kits. */
import type { KitKind } from '../../domain/overseas/kit-record.ts';

export interface KitRecordsTable {
  /** As the phone gave it. */
  id: string;
  kind: KitKind;
  country: string;
  /** null: the whole country. */
  city: string | null;
  /** Whose kit it was, as the record says; null where it does not. */
  coordinator_id: number | null;
  /** As the phone says. */
  made_at: string;
  received_at: string;
  /** `waiting`: a complaint without docket, or a need that nobody has seen to. */
  state: 'waiting' | 'settled';
  outreach_id: number | null;
  docket_id: number | null;
  /** JSON of its fields while it waits: nothing afterwards. */
  words: string | null;
}
