/** Police units, handles and coordinators: the directory's nouns. */

export const UNIT_KINDS = ['headquarters', 'zone', 'range', 'district', 'commissionerate', 'functional'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface Unit {
  /** e.g. `district-agra`, `zone-lucknow`, `hq`, `unit-112`. */
  readonly code: string;
  readonly kind: UnitKind;
  readonly nameEn: string;
  readonly nameHi: string;
  /** The unit above; null for headquarters. */
  readonly reportsTo: string | null;
  /** The district it answers for, as the first column of the districts' table; null above districts. */
  readonly district: string | null;
}

export const HANDLE_KINDS = [
  'state',
  'zone',
  'range',
  'district',
  'commissionerate',
  'unit',
  'traffic',
  'officer',
  'country',
  'coordinator',
  'press',
] as const;
export type HandleKind = (typeof HANDLE_KINDS)[number];

/** active: in use; former: once ours, now retired; alias: counts as its unit; unverified: not yet checked to be ours. */
export const HANDLE_STATES = ['active', 'former', 'alias', 'unverified'] as const;
export type HandleState = (typeof HANDLE_STATES)[number];

/**
 * How a registered account stands on X. found: its id has its name; renamed: the id goes by another name; gone, suspended: X gives nothing;
 * squatted: the id goes by another name or is gone, and somebody else has the name.
 */
export type AccountState = 'found' | 'renamed' | 'gone' | 'suspended' | 'squatted';

/** A registered handle as routing and intake see it. */
export interface RegisteredHandle {
  readonly id: number;
  readonly name: string;
  /** X's user id; null until it has been asked for. */
  readonly xId: string | null;
  readonly kind: HandleKind;
  readonly state: HandleState;
  readonly unit: string | null;
  readonly country: string | null;
  /** The district of its unit, where it has one. */
  readonly district: string | null;
  /** A relay's posts open dockets (a coordinator's account). */
  readonly relay: boolean;
  readonly from: string;
  readonly to: string | null;
  /** What X last said of the account; null or absent before it was asked. */
  readonly account?: AccountState | null;
}
