/** What a column shows of a row, and a row as one line for a pipe: without the weight of drawing tables. */
import { safeLine } from '../safe-text.ts';

export interface Column<T> {
  readonly title: string;
  readonly value: (row: T) => string;
  readonly align?: 'left' | 'right';
  /** Cut first where the terminal is too narrow. */
  readonly shrink?: boolean;
  /** At least so many cells, so that a table that is printed in parts stays in line. */
  readonly width?: number;
  /** Colours the finished cell; never the only sign of what it says. */
  readonly paint?: (text: string, row: T) => string;
}

/** Values without tabs and line ends. */
export function tabLine<T>(row: T, columns: readonly Column<T>[]): string {
  return `${columns.map(({ value }) => safeLine(value(row))).join('\t')}\n`;
}
