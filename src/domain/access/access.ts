/** What leaves the house or is shown unmasked, as its event says it: one event for each exit. */
import type { Acting } from '../acting.ts';
import type { DocketRanges } from '../docket/number/docket-ranges.ts';

/** The ways out. `docket`: one docket with its proof; `reveal`: what is withheld was shown on the screen. */
export const EXITS = [
  'complaints',
  'events',
  'dispatches',
  'outreach',
  'units',
  'packet',
  'digest',
  'kit',
  'letter',
  'card',
  'dashboard',
  'review',
  'docket',
  'reveal',
] as const;

export type Exit = (typeof EXITS)[number];

/**
 * The kinds of events that are an access. Rows that left unmasked have a kind of their own, as in registers of before; so have the two that stand in the
 * history of their docket.
 */
export const ACCESS_KINDS = ['handed_out', 'exported_unmasked', 'revealed', 'docket_exported'] as const;

export type AccessKind = (typeof ACCESS_KINDS)[number];

/** Of one exit: ids, codes and numbers, no free text. */
export interface AccessData {
  readonly what: Exit;
  readonly format: string;
  readonly dockets: DocketRanges;
  /** Keys of the columns that went out; null where it was no table. */
  readonly columns: readonly string[] | null;
  /** The version of the header that they are of: `complaints/1`. */
  readonly header?: string;
  /** Words, names or contacts stand in it as they are. */
  readonly unmasked?: true;
  /** The unit or country that it is for, and the coordinator's number. */
  readonly unit?: string;
  readonly country?: string;
  readonly coordinator?: number;
  /** Of a review pack: its month, and the SHA-256 of each file by name, by which it is proved later. */
  readonly month?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** The event of one exit, which belongs to no one docket. `reason`: as a person typed it; it is kept where it can be forgotten. */
export function accessEvent(data: AccessData, { actor, now }: Acting, reason: string | null = null) {
  return {
    kind: (data.unmasked && data.columns !== null ? 'exported_unmasked' : 'handed_out') satisfies AccessKind,
    at: now.toISOString(),
    docketId: null,
    actor,
    data: { ...data },
    ...(reason !== null && { texts: { reason } }),
  };
}
