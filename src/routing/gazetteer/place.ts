/** What a row of the gazetteer is. */
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

/** The kinds as letters of data/gazetteer/names.json. */
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
  /** The districts that have a place of this name; none for an `outside` one. */
  readonly districts: readonly string[];
  /** ISO 3166 code of the state or country that an `outside` place is in. */
  readonly outside: string | null;
  /** The sounds of the name. */
  readonly sound: Sound;
  readonly name: string;
  /** Of how many words the name is made. */
  readonly words: number;
  /** Abbreviations are met letter by letter: the `listForm` that the text must have. */
  readonly exact: string | null;
}
