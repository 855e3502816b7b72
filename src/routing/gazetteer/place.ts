/** The places of the gazetteer and their kinds. */
import type { Sound } from '../text/sound.ts';

export const PLACE_KINDS = [
  'district',
  'former',
  'seat',
  'tehsil',
  'town',
  'block',
  'thana',
  'landmark',
  'suboffice',
  'office',
  'outside',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The letters for the kinds in data/gazetteer/names.json. */
export const PLACE_CODES: Readonly<Record<PlaceKind, string>> = {
  district: 'D',
  former: 'F',
  seat: 'H',
  tehsil: 'T',
  town: 'W',
  block: 'B',
  thana: 'S',
  landmark: 'L',
  suboffice: 'P',
  office: 'O',
  outside: 'X',
};

export interface Place {
  readonly kind: PlaceKind;
  /** The districts that have a place of this kind and name; empty for `outside`. */
  readonly districts: readonly string[];
  /** ISO 3166 code of the state or country that an `outside` place is in. */
  readonly outside: string | null;
  /** The sounds of the name. */
  readonly sound: Sound;
  readonly name: string;
  /** Number of words of the name. */
  readonly words: number;
  /** The `listForm` that the text must have, for abbreviations and very short names; else null. */
  readonly exact: string | null;
}
