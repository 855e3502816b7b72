/** Countries where people of Uttar Pradesh live, as the desk has opened them, and the services that are explained there. */
import type { Flag } from './flag.ts';

export interface CountriesTable {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** A handle that is to come: a name that may be a stranger's, until X has told its number and it is registered. */
  planned_handle: string | null;
  /** How many people of Uttar Pradesh live there, in which year, by which source. */
  people: number | null;
  people_year: number | null;
  people_source: string | null;
  /** Whether a coordinator is sought. */
  sought: Flag;
  /** ISO 639 codes, separated by commas. */
  languages: string | null;
  /** The Indian mission: embassy, high commission or consulate. */
  mission: string | null;
  mission_handle: string | null;
  mission_email: string | null;
  /** Where the mission takes in requests: the address of its ticket system. */
  mission_tickets: string | null;
  opened_at: string;
}

/** When somebody of the desk last found a civic service to be as described, and how it is reached if otherwise. */
export interface ServiceChecksTable {
  code: string;
  checked_at: string;
  checked_by: string;
  /** How somebody abroad reaches it, where that is not as shipped. */
  reach: string | null;
}
