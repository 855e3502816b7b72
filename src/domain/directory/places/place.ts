/** A place that was typed: a unit, a district or both, and by what it was recognised. */
import type { Text } from '../../messages/text.ts';
import type { Unit } from '../unit.ts';

/** In the order in which they are looked for: what comes first wins. */
export type RecognisedBy = 'unit-code' | 'district-code' | 'unit-name' | 'district-name' | 'other-name' | 'seat' | 'handle' | 'thana';

export interface Place<U extends Unit = Unit> {
  /** The unit that is meant, or that answers for the district; null where none does. */
  readonly unit: U | null;
  /** null for a unit above the districts. */
  readonly district: DistrictNames | null;
  readonly by: RecognisedBy;
  /** The handle by which it was recognised, as it is written there. */
  readonly handle?: string;
  /** The police station by which it was recognised. */
  readonly station?: Text;
}

export type PlaceFound<U extends Unit = Unit> =
  | { readonly found: 'one'; readonly place: Place<U> }
  | { readonly found: 'several'; readonly places: readonly Place<U>[] }
  /** `near`: names of which the typed one is another spelling. */
  | { readonly found: 'none'; readonly near: readonly Text[] };

/** Everything that a district is called. */
export interface DistrictNames {
  /** As the first column of the districts' table. */
  readonly name: string;
  readonly nameHi: string;
  /** Its code in the Local Government Directory; null where it is not known. */
  readonly lgdCode: number | null;
  readonly otherNames: readonly string[];
  readonly formerNames: readonly string[];
  /** The towns that it is governed from, where they are called otherwise. */
  readonly seats: readonly string[];
  /** Spellings that are wrong and often met: proposed, never taken. */
  readonly misspellings: readonly string[];
}

/** What a typed place is looked up in. */
export interface PlaceTables<U extends Unit = Unit> {
  readonly units: readonly U[];
  readonly districts: readonly DistrictNames[];
  /** What units are called beside their name, by code: "DGP" for headquarters. */
  readonly unitNames: Readonly<Record<string, readonly string[] | undefined>>;
  /** Handles in office. */
  readonly handles: readonly { readonly name: string; readonly unit: string | null }[];
}

/** Police stations of one name, with the districts that have one. */
export interface ThanaName {
  readonly name: string;
  readonly districts: readonly string[];
  /** Written just as it was typed; false where the name only sounds alike. */
  readonly isSpelled: boolean;
}

/** Reads a place as a person typed it, asking where several are meant. Throws UserError `not_found`, `bad_input`. */
export interface PlaceReader<U extends Unit = Unit> {
  unit(typed: string): Promise<U>;
  /** The district's name as the first column of the districts' table. */
  district(typed: string): Promise<string>;
}
