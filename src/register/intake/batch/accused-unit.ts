/** The unit that a complaint accuses, as far as it follows from how the docket is read. */
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';

export interface AccusedChange {
  readonly from: string | null;
  readonly to: string | null;
}

/** A district's own police, where they are accused. */
export function accusedUnit({ accusedPolice, leadUnit, decidedByPerson }: Docket): string | null {
  return accusedPolice === 'district' && !decidedByPerson ? leadUnit : null;
}
