/** What a row of the gazetteer is. */
import type { Sound } from '../text/sound.ts';

export const PLACE_KINDS = ['district', 'former', 'seat', 'tehsil', 'town', 'block', 'thana', 'office', 'landmark', 'outside'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface Place {
  readonly kind: PlaceKind;
  /** For an `outside` place the state or country, by its ISO 3166 code; else the districts that have a place of this name. */
  readonly districts: readonly string[];
  readonly outside: string | null;
  /** The sounds of the name. */
  readonly sound: Sound;
  /** Its own script, where the sounds were taken from. */
  readonly name: string;
}
