/** The rows of a list of handles. */
import { HANDLES } from '../../../domain/messages/domain/handles.ts';
import { readSheet, type SheetForm, type SheetRow as RowOf } from './sheet.ts';

export const COLUMNS = ['handle', 'unit', 'country', 'kind', 'state'] as const;

export type SheetRow = RowOf<(typeof COLUMNS)[number]>;

const FORM: SheetForm<(typeof COLUMNS)[number]> = {
  columns: COLUMNS,
  noHeading: HANDLES.noHeading,
  headingLike: HANDLES.headingLike,
  faultOf: (titles) => {
    if (!titles.includes('handle')) return HANDLES.columnMissing('handle');
    return titles.includes('unit') || titles.includes('country') ? null : HANDLES.ownerColumnMissing;
  },
};

/** Throws UserError `bad_input` where it is no list of handles. */
export function readHandleSheet(content: Uint8Array): SheetRow[] {
  return readSheet(content, FORM);
}
