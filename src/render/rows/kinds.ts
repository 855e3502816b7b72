/** Every kind of rows that is exported, in the order of the help. */
import { COMPLAINTS } from './complaints.ts';
import { DISPATCHES } from './dispatches.ts';
import { EVENTS } from './events.ts';
import { OUTREACH_ROWS } from './outreach.ts';
import type { RowColumn, RowKind } from './row-kind.ts';
import { UNITS } from './units.ts';

/** A kind without its rows: what its columns are called and hold. */
export type DescribedKind = Omit<RowKind<never>, 'columns'> & { readonly columns: readonly Omit<RowColumn<never>, 'value'>[] };

export const ROW_KINDS: readonly DescribedKind[] = [COMPLAINTS, EVENTS, DISPATCHES, OUTREACH_ROWS, UNITS];
