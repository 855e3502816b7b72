/** CSV for spreadsheets and programs: no cell can run as a formula, and ids keep all their digits. */
import { stringify } from 'csv-stringify/sync';
import { safeText } from '../safe-text.ts';

export interface CsvColumn<T> {
  readonly key: string;
  readonly value: (row: T) => string | number | boolean | null;
  /** A long number that a spreadsheet would round, or a handle that it would take for a number, a day or a truth value (`007`, `1E5`, `MARCH1`). */
  readonly id?: boolean;
}

export interface CsvForm {
  /** For Excel: UTF-8 with a byte order mark, CR LF, and a tab before ids and handles, which keeps them text and is not shown. */
  readonly excel: boolean;
}

/** What a spreadsheet would take for a formula, also after the white space that it strips. */
const FORMULA = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻−]|^[\t\r\n]/u;

/** A leading apostrophe makes a cell text that a spreadsheet would run. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function csvHeader<T>(columns: readonly CsvColumn<T>[], form: CsvForm): string {
  return `${form.excel ? '\uFEFF' : ''}${lines([columns.map(({ key }) => key)], form)}`;
}

export function csvRows<T>(rows: readonly T[], columns: readonly CsvColumn<T>[], form: CsvForm): string {
  return lines(
    rows.map((row) => columns.map((column) => cell(column.value(row), column.id === true, form))),
    form,
  );
}

function cell(value: string | number | boolean | null, id: boolean, form: CsvForm): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  // An id consists of digits, a handle of letters, digits and underscores; anything else in their columns is text like any other.
  if (id && /^\w+$/.test(value)) return form.excel ? `\t${value}` : value;
  return guardCell(safeText(value));
}

function lines(records: readonly (readonly string[])[], form: CsvForm): string {
  if (records.length === 0) return '';
  // A lone CR or LF ends a record for many readers, whatever the delimiter is; spreadsheets take tabs and semicolons for delimiters too.
  return stringify(records as string[][], { record_delimiter: form.excel ? '\r\n' : '\n', quoted_match: /[\r\n\t;]/ });
}
