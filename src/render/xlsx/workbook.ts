/** Rows as a workbook of one sheet, row by row: no cell is a formula, and ids, numbers of dockets and times are text. */
import { writeXlsxStream, XLSX_MAX_ROWS_PER_SHEET } from 'hucre/xlsx';
import type { Cell, CellType } from '../rows/row-kind.ts';
import { safeText } from '../safe-text.ts';

export interface SheetColumn<Row> {
  readonly key: string;
  readonly type: CellType;
  readonly value: (row: Row) => Cell;
}

/** A cell of a workbook holds no more UTF-16 units. */
const LONGEST_CELL = 32_767;
const CUT = '…';

/** In characters of the default font. */
const WIDTHS: Readonly<Record<CellType, number>> = {
  id: 22,
  code: 20,
  text: 60,
  list: 30,
  number: 10,
  flag: 8,
  time: 27,
  day: 12,
  json: 60,
};

/** How many cells were too long for a sheet and were cut: counted while it is written. */
export interface CutCells {
  cells: number;
}

/**
 * The bytes of the file, with the header frozen. More rows than a sheet takes (1,048,576) go on in `NAME_2`. `mostRows`: with the header, for tests.
 */
export function workbook<Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  pages: AsyncIterable<readonly Row[]>,
  cut: CutCells,
  mostRows: number = XLSX_MAX_ROWS_PER_SHEET,
): AsyncIterable<Uint8Array> {
  return writeXlsxStream(sheetRows(columns, pages, cut), {
    name,
    // Text format keeps a number that somebody edits as it was typed.
    columns: columns.map(({ key, type }) => ({
      header: key,
      width: WIDTHS[type],
      ...(type !== 'number' && type !== 'flag' && { numFmt: '@' }),
    })),
    freezePane: { rows: 1 },
    maxRowsPerSheet: mostRows,
  });
}

async function* sheetRows<Row>(
  columns: readonly SheetColumn<Row>[],
  pages: AsyncIterable<readonly Row[]>,
  cut: CutCells,
): AsyncGenerator<Cell[]> {
  for await (const page of pages) for (const row of page) yield columns.map(({ value }) => sheetCell(value(row), cut));
}

function sheetCell(value: Cell, cut: CutCells): Cell {
  if (typeof value !== 'string') return value;
  const text = literally(safeText(value));
  if (text.length <= LONGEST_CELL) return text;
  cut.cells += 1;
  return shortened(text);
}

/** A spreadsheet reads `_x0041_` as the letter of that code, and XML has two characters that it must not hold. */
function literally(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}

/** Not within a pair of surrogates, nor within an escaped character. */
function shortened(text: string): string {
  return `${text.slice(0, LONGEST_CELL - CUT.length).replace(/[\uD800-\uDBFF]$|_(?:x[0-9A-Fa-f]{0,4})?$/, '')}${CUT}`;
}
