/** Whom a person in danger calls: where they are, the local number stands first, and India's 112 is for danger in Uttar Pradesh. */
import type { AbroadHint } from './abroad-hint.ts';

/** The numbers of a country: `call` in the order in which they are named, then those of single services where they differ. */
export interface EmergencyNumbers {
  readonly call: readonly string[];
  readonly ambulance?: string;
  readonly fire?: string;
}

export type EmergencyTable = Readonly<Record<string, EmergencyNumbers>>;

export type EmergencyCall =
  | { readonly where: 'india' }
  /** `numbers`: null where the country's are not known here. */
  | { readonly where: 'abroad'; readonly country: string; readonly numbers: EmergencyNumbers | null }
  /** In India or abroad, nobody knows; `country`: where, if abroad; null where none is named. */
  | { readonly where: 'unsure'; readonly country: string | null; readonly numbers: EmergencyNumbers | null };

export type AbroadCall = Extract<EmergencyCall, { where: 'abroad' }>;
export type UnsureCall = Extract<EmergencyCall, { where: 'unsure' }>;

export const IN_INDIA: EmergencyCall = { where: 'india' };

/** `country`: ISO 3166 code of the docket; null where it is not certain that the complainant is abroad: then `hint` tells what the words suggest. */
export function emergencyCall(country: string | null, table: EmergencyTable, hint: AbroadHint | null = null): EmergencyCall {
  if (country === 'IN' || (country === null && hint === null)) return IN_INDIA;
  if (country === null) {
    const perhaps = hint?.country ?? null;
    return { where: 'unsure', country: perhaps, numbers: perhaps === null ? null : (table[perhaps] ?? null) };
  }
  return { where: 'abroad', country, numbers: table[country] ?? null };
}
