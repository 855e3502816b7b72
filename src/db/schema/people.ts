/** People who work with the register: coordinators abroad and operators at the desk. */
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
