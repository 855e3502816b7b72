/** Whom a person in danger calls: where they are, the local number stands first, and India's 112 is for danger in Uttar Pradesh. */

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
  | { readonly where: 'abroad'; readonly country: string; readonly numbers: EmergencyNumbers | null };

export type AbroadCall = Extract<EmergencyCall, { where: 'abroad' }>;

export const IN_INDIA: EmergencyCall = { where: 'india' };

/** `country`: ISO 3166 code of the docket; null where it came to a handle of the state. */
export function emergencyCall(country: string | null, table: EmergencyTable): EmergencyCall {
  if (country === null || country === 'IN') return IN_INDIA;
  return { where: 'abroad', country, numbers: table[country] ?? null };
}
