/** The rows of a list of handles: a spreadsheet saved as CSV, its heading checked. */
import { CsvError, parse } from 'csv-parse/sync';
import { HANDLES } from '../../domain/messages/domain/handles.ts';
import type { Text } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';

export const COLUMNS = ['handle', 'unit', 'country', 'kind', 'state'] as const;
type ColumnName = (typeof COLUMNS)[number];

export interface SheetRow {
  readonly line: number;
  /** Only the cells that are filled in. */
  readonly cells: Readonly<Partial<Record<ColumnName, string>>>;
}

/** `content`: UTF-8 with comma, semicolon or tab. Empty rows are left out. Throws UserError `bad_input` where it is no list of handles. */
export function readHandleSheet(content: Uint8Array): SheetRow[] {
  const [heading, ...records] = parseCsv(decode(content));
  const columns = (heading?.record ?? []).map((title) => title.trim().toLowerCase());
  const fault = faultOfHeading(columns);
  if (fault) throw new UserError('bad_input', HANDLES.noHeading(fault), [HANDLES.headingLike(COLUMNS.join(','))]);
  return records.flatMap(({ record, line }) => {
    const cells = Object.fromEntries(columns.map((title, at) => [title, record[at]?.trim() ?? '']).filter(([, value]) => value !== ''));
    return Object.keys(cells).length > 0 ? [{ line, cells }] : [];
  });
}

function faultOfHeading(columns: readonly string[]): Text | null {
  if (!columns.includes('handle')) return HANDLES.columnMissing('handle');
  if (!columns.includes('unit') && !columns.includes('country')) return HANDLES.ownerColumnMissing;
  const unknown = columns.find((title) => !COLUMNS.some((name) => name === title));
  if (unknown !== undefined) return HANDLES.columnUnknown(unknown);
  const twice = columns.find((title, at) => columns.indexOf(title) !== at);
  return twice === undefined ? null : HANDLES.columnTwice(twice);
}

function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (error) {
    throw new UserError('bad_input', HANDLES.notUtf8, [HANDLES.saveAsCsv], error);
  }
}

function parseCsv(text: string): { record: string[]; line: number }[] {
  if (text.includes('\u0000')) throw new UserError('bad_input', HANDLES.notText, [HANDLES.saveAsCsv]);
  const lines: number[] = [];
  try {
    const records = parse(text, {
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines: line }) => {
        lines.push(line);
        return record;
      },
    });
    return records.map((record, at) => ({ record, line: lines[at] ?? 0 }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UserError('bad_input', HANDLES.notCsv(error.message), [HANDLES.quoteCells], error);
  }
}
