/** Tables of figures: as many columns as the screen has room for, the least important left out first and named below. */
import { FIGURES } from '../../../domain/messages/screen/figures/figures.ts';
import type { ListLook } from '../complaint/list.ts';
import { displayWidth } from '../display-width.ts';
import { stylesFor } from '../style.ts';
import { type Column, renderTable } from '../table.ts';
import { hungLines } from '../wrap-said.ts';
import { AS_PAGE } from './page-look.ts';

export interface RankedColumn<T> extends Column<T> {
  /** 0: always there; the highest is left out first. */
  readonly rank: number;
}

const GAP = 2;
/** A name is cut down to so many cells before a column goes. */
const NAME = 20;

export function fittingTable<T>(rows: readonly T[], columns: readonly RankedColumn<T>[], look: ListLook): string {
  const widths = new Map(columns.map((column) => [column, widthOf(column, rows)]));
  const shown = [...columns];
  const left: string[] = [];
  const total = () => shown.reduce((sum, column) => sum + (widths.get(column) ?? 0) + GAP, -GAP);
  while (total() > look.columns) {
    const worst = shown.reduce((last, column) => (column.rank >= last.rank ? column : last));
    if (worst.rank === 0) break;
    shown.splice(shown.indexOf(worst), 1);
    left.unshift(worst.title);
  }
  const note =
    left.length === 0 ? [] : hungLines(FIGURES.noRoom({ en: left.join(', '), hi: left.join(', ') })[look.lang], look.columns, '', '  ');
  const { dim } = stylesFor(look.colour);
  return `${renderTable(rows, shown, { ...look, ...AS_PAGE })}${note.map((line) => `${dim(line)}\n`).join('')}`;
}

function widthOf<T>({ title, value, shrink }: RankedColumn<T>, rows: readonly T[]): number {
  const width = rows.reduce((widest, row) => Math.max(widest, displayWidth(value(row))), displayWidth(title));
  return shrink ? Math.min(width, Math.max(NAME, displayWidth(title))) : width;
}
