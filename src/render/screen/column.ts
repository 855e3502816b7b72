/**
 * What a column shows of a row, and a row as one line for a pipe; apart from table.ts, so that a pipe loads no table library. A list of what the register
 * holds is the same in a pipe whatever the language: its columns say the codes that JSON has. Plans, figures and pages about one thing are read by people there too.
 */
import { safeLine } from '../safe-text.ts';

export interface Column<T> {
  readonly title: string;
  readonly value: (row: T) => string;
  /** What a pipe gets instead: a code, where the value is a word of the language. */
  readonly code?: (row: T) => string;
  readonly align?: 'left' | 'right';
  /** Cut first when the terminal is too narrow. */
  readonly shrink?: boolean;
  /** Holds sentences or commands: where `shrink` would cut them, they go on in further lines. */
  readonly wrap?: boolean;
  /** The least number of cells, so that the parts of a table that is printed page by page line up. */
  readonly width?: number;
  /** Colours the finished cell; never the only sign of what it says. */
  readonly paint?: (text: string, row: T) => string;
}

/** Tabs and line ends inside the values become spaces. */
export function tabLine<T>(row: T, columns: readonly Column<T>[]): string {
  return `${columns.map(({ value, code = value }) => safeLine(code(row))).join('\t')}\n`;
}
