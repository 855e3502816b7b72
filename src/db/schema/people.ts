/** People who work with the register: coordinators abroad and operators at the desk; and those whom a coordinator may write to. */
import type { Generated } from 'kysely';

export interface CoordinatorsTable {
  id: Generated<number>;
  name: string;
  country: string;
  city: string | null;
  /** Folded city; empty for the whole country. */
  city_key: string;
  email: string | null;
  phone: string | null;
  handle: string | null;
  from_at: string;
  to_at: string | null;
  end_reason: string | null;
}

export interface OperatorsTable {
  id: Generated<number>;
  login: string;
  name: string;
  role: 'operator' | 'checker' | 'admin' | 'unit' | 'viewer';
  unit: string | null;
  from_at: string;
  to_at: string | null;
}

/** A person abroad who has agreed to be written to. Once forgotten, only the row stands, with its days. */
export interface ContactsTable {
  id: Generated<number>;
  /** Who kept it. */
  coordinator_id: number;
  country: string;
  /** null: the whole country. */
  city: string | null;
  name: string | null;
  contact: string | null;
  /** What the person has agreed to, in the words that were shown. */
  consent: string | null;
  /** Which version of these words: it stays when they are forgotten. */
  consent_version: string;
  /** `2026-10-31`. */
  consented_on: string;
  recorded_at: string;
  forgotten_at: string | null;
}
