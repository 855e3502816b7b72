/** CSV for spreadsheets and programs: no cell can run as a formula, ids keep all their digits, and each record is one. */
import { safeText } from '../safe-text.ts';

type Value = string | number | boolean | null;

export interface CsvColumn<T> {
  readonly key: string;
  readonly value: (row: T) => Value;
  /** A long number that a spreadsheet would round, or a handle that it would take for a number, a day or a truth value (`007`, `1E5`, `MARCH1`). */
  readonly id?: boolean;
}

/** Rows with their columns: the same for CSV and for a workbook. */
export interface CsvTable<T> {
  readonly columns: readonly CsvColumn<T>[];
  readonly rows: readonly T[];
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
  return `${form.excel ? '\uFEFF' : ''}${columns.map(({ key }) => quoted(key)).join(',')}${endOf(form)}`;
}

export function csvTable<T>({ columns, rows }: CsvTable<T>, form: CsvForm): string {
  return csvHeader(columns, form) + csvRows(rows, columns, form);
}

/** A cell of its own: writing is prepared once for a column, as it is done a million times. */
export function csvRows<T>(rows: readonly T[], columns: readonly CsvColumn<T>[], form: CsvForm): string {
  const end = endOf(form);
  const [first, ...others] = columns.map(({ value, id }) => (id ? (row: T) => idCell(value(row), form) : (row: T) => cell(value(row))));
  if (first === undefined) return '';
  let text = '';
  for (const row of rows) {
    let line = first(row);
    for (const written of others) line += `,${written(row)}`;
    // An empty line is no record for many readers.
    text += (line === '' ? '""' : line) + end;
  }
  return text;
}

function endOf({ excel }: CsvForm): string {
  return excel ? '\r\n' : '\n';
}

/** Nothing in it is a delimiter, a quote, a control or the beginning of a formula: codes, times, links, many a name. */
const PLAIN = /^[\w\u0904-\u0939][\w \u0900-\u097F.:/@+#%&?=~-]*$/;

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return PLAIN.test(value) ? value : quoted(guardCell(safeText(value)));
}

function idCell(value: Value, { excel }: CsvForm): string {
  // An id consists of digits, a handle of letters, digits and underscores; anything else in their columns is text like any other.
  if (typeof value === 'string' && /^\w+$/.test(value)) return excel ? `"\t${value}"` : value;
  return cell(value);
}

/** A lone CR or LF ends a record for many readers, whatever the delimiter is; spreadsheets take tabs and semicolons for delimiters too. */
const TO_QUOTE = /[",;\t\r\n]/;

function quoted(text: string): string {
  return TO_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
