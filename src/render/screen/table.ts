/** Tables: on a terminal fitted to its width, in a pipe one line for each row, with tabs between. */
import Table from 'cli-table3';
import { type Column, tabLine } from './column.ts';
import { displayWidth, fitText, levelText, wrapText } from './display-width.ts';
import { safeLine } from '../safe-text.ts';
import { stylesFor } from './style.ts';

export type { Column } from './column.ts';

export interface Look {
  readonly columns: number;
  readonly colour: boolean;
  /** False in a pipe: whole values, no heading. Default: a terminal. */
  readonly stdoutIsTerminal?: boolean;
}

const GAP = '  ';
/** A column that may shrink becomes no narrower than this while another one can still shrink. */
const LEAST = 10;
/** The last resort for a very narrow terminal. */
const LEAST_AT_ALL = 3;
/** One cell of a placeholder: cli-table3 measures Hindi wrongly, so it lays out placeholders of the right width. */
const CELL = '\uF8FF';

export function renderTable<T>(rows: readonly T[], columns: readonly Column<T>[], look: Look): string {
  if (look.stdoutIsTerminal === false) return rows.map((row) => tabLine(row, columns)).join('');
  const styles = stylesFor(look.colour);
  const cells = rows.map((row) => columns.map(({ value }) => levelText(safeLine(value(row)))));
  const widths = fitWidths(columns, cells, look.columns);
  const shown: string[] = [];
  const placeholder = (text: string, column: number, paint: ((text: string) => string) | undefined): string => {
    const fitted = fitText(text, widths[column] ?? 0);
    const width = displayWidth(fitted);
    if (width > 0) shown.push(paint ? paint(fitted) : fitted);
    return CELL.repeat(width);
  };
  const table = new Table({
    chars: { ...NO_BORDERS, middle: GAP },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colAligns: columns.map(({ align }) => align ?? 'left'),
    colWidths: [...widths],
  });
  table.push(columns.map(({ title }, column) => placeholder(title, column, styles.bold)));
  rows.forEach((row, index) => {
    const broken = columns.map(({ wrap }, column) => brokenCell(cells[index]?.[column] ?? '', wrap ? (widths[column] ?? 0) : null));
    const height = Math.max(...broken.map((lines) => lines.length));
    for (let line = 0; line < height; line += 1)
      table.push(
        columns.map(({ paint }, column) =>
          placeholder(broken[column]?.[line] ?? '', column, look.colour && paint ? (text) => paint(text, row) : undefined),
        ),
      );
  });
  const [heading = '', ...lines] = table.toString().split('\n');
  const rule = styles.dim('─'.repeat(Math.min(look.columns, total(widths))));
  let next = 0;
  const filled = (line: string) => line.trimEnd().replace(/\uF8FF+/g, () => shown[next++] ?? '');
  return `${[filled(heading), rule, ...lines.map(filled)].join('\n')}\n`;
}

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
};

/** The lines of a cell; `width`: null where it is cut instead. */
function brokenCell(text: string, width: number | null): string[] {
  return width === null || displayWidth(text) <= width ? [text] : wrapText(text, width);
}

function fitWidths<T>(columns: readonly Column<T>[], cells: readonly (readonly string[])[], available: number): number[] {
  const widths = columns.map(({ title, width }, column) =>
    cells.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? '')), Math.max(displayWidth(title), width ?? 0)),
  );
  const give = (least: number, may: (column: number) => boolean): boolean => {
    let widest = -1;
    widths.forEach((width, column) => {
      if (may(column) && width > least && width > (widths[widest] ?? 0)) widest = column;
    });
    if (widest < 0) return false;
    widths[widest] = (widths[widest] ?? 0) - 1;
    return true;
  };
  const yields = (column: number) => columns[column]?.wrap === true || columns[column]?.shrink === true;
  while (total(widths) > available && (give(LEAST, yields) || give(LEAST_AT_ALL, () => true)));
  return widths;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP.length * Math.max(0, widths.length - 1);
}
