/** What a kind of rows is made of: the one table from which header, `--columns`, `docs/columns.md` and the checks come. */
import type { Text } from '../../domain/messages/text.ts';

export type Cell = string | number | boolean | null;

/**
 * `id`: digits that a spreadsheet would round, or a name that it would take for a number. `time`: ISO 8601 with +05:30, `day`: `2026-10-31`; where no more than the day
 * is given out, a `time` is that day too. `list`: several with spaces between.
 */
export type CellType = 'id' | 'code' | 'text' | 'list' | 'number' | 'flag' | 'time' | 'day' | 'json';

export interface RowColumn<Row, Key extends string = string> {
  readonly key: Key;
  readonly type: CellType;
  /** Phone numbers, addresses and identity numbers in it are masked, unless it is asked for without masks. */
  readonly masked?: true;
  readonly value: (row: Row) => Cell;
}

export interface RowKind<Row> {
  readonly name: RowKindName;
  /** Goes up when a column is renamed or removed, or means something else; a new one at the end leaves it. */
  readonly version: number;
  /** The first one names the row: what `--ids-only` gives. */
  readonly columns: readonly RowColumn<Row>[];
  /** What each column holds, by its key. */
  readonly means: Readonly<Record<string, Text>>;
}

export type RowKindName = 'complaints' | 'events' | 'dispatches' | 'outreach' | 'units';

/** Every column needs its meaning, and every meaning its column. */
export function rowKind<Row, Key extends string>(
  name: RowKindName,
  version: number,
  means: Readonly<Record<Key, Text>>,
  columns: readonly RowColumn<Row, Key>[],
): RowKind<Row> {
  return { name, version, columns, means };
}

export function headerOf({ name, version }: Pick<RowKind<unknown>, 'name' | 'version'>): string {
  return `${name}/${version}`;
}
