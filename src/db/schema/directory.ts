/** The directory: units, districts, handles, and the words that operators have taught the reader. */
import type { Generated } from 'kysely';
import type { AccountState, HandleKind, HandleState, UnitKind } from '../../domain/directory/unit.ts';
import type { Flag } from './flag.ts';

export interface UnitsTable {
  code: string;
  kind: UnitKind;
  name_en: string;
  name_hi: string;
  reports_to: string | null;
  district: string | null;
  email: string | null;
  phone: string | null;
  whatsapp: string | null;
  /** 0 until an administrator has confirmed where it belongs. */
  confirmed: Flag;
  from_at: string | null;
  to_at: string | null;
}

export interface DistrictsTable {
  name: string;
  name_hi: string;
  /** Code of the Local Government Directory of India. */
  lgd_code: number;
  latitude: number;
  longitude: number;
}

export interface HandlesTable {
  id: Generated<number>;
  name: string;
  /** Lower case; one row of a name is in office at a time. */
  name_key: string;
  x_id: string | null;
  kind: HandleKind;
  state: HandleState;
  unit: string | null;
  country: string | null;
  relay: Flag;
  /** How sure the shipped row is: high, medium, low; null for rows that a person added. */
  evidence: string | null;
  verified_type: string | null;
  followers: number | null;
  checked_at: string | null;
  /** The state of the account when X was last asked; null before that. */
  account: AccountState | null;
  /** When X first said so; null before that, and where it was not recorded yet. */
  account_since: string | null;
  from_at: string;
  to_at: string | null;
}

/** Words that mean a district in this register, as operators have taught them. */
export interface LearntPlacesTable {
  words: string;
  district: string;
  learnt_at: string;
}
