/** The rows of a list that people hand in: a spreadsheet saved as CSV, its heading checked. */
import { CsvError, parse } from 'csv-parse/sync';
import { HANDLES } from '../../../domain/messages/domain/handles.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { UserError } from '../../../domain/user-error.ts';

export interface SheetRow<Column extends string> {
  readonly line: number;
  /** Only the cells that are filled in. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

/** What a list holds. */
export interface SheetForm<Column extends string> {
  readonly columns: readonly Column[];
  /** Said where the heading is another one. */
  readonly noHeading: (why: Text) => Text;
  readonly headingLike: (columns: string) => Text;
  /** What else is wrong with the titles; null where nothing is. */
  readonly faultOf: (titles: readonly string[]) => Text | null;
}

/** `content`: UTF-8 with comma, semicolon or tab. Empty rows are left out. Throws UserError `bad_input` where it is no such list. */
export function readSheet<Column extends string>(content: Uint8Array, form: SheetForm<Column>): SheetRow<Column>[] {
  const [heading, ...records] = parseCsv(decode(content));
  const titles = (heading?.record ?? []).map((title) => title.trim().toLowerCase());
  const fault = form.faultOf(titles) ?? faultOfTitles(titles, form.columns);
  if (fault) throw new UserError('bad_input', form.noHeading(fault), [form.headingLike(form.columns.join(','))]);
  return records.flatMap(({ record, line }) => {
    const cells = Object.fromEntries(titles.map((title, at) => [title, record[at]?.trim() ?? '']).filter(([, value]) => value !== ''));
    return Object.keys(cells).length > 0 ? [{ line, cells: cells as SheetRow<Column>['cells'] }] : [];
  });
}

function faultOfTitles(titles: readonly string[], columns: readonly string[]): Text | null {
  const unknown = titles.find((title) => !columns.includes(title));
  if (unknown !== undefined) return HANDLES.columnUnknown(unknown);
  const twice = titles.find((title, at) => titles.indexOf(title) !== at);
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
