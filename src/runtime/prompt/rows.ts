/** A line that is being typed, laid out in the rows of a terminal. */
import { clusters, displayWidth, levelText } from '../../render/screen/display-width.ts';
import type { Line } from './line.ts';

/** A space at which no line is broken; drawn as any other. */
export const KEPT = '\u00a0';

export interface Rows {
  readonly rows: readonly string[];
  /** The row in which the cursor stands. */
  readonly row: number;
  /** What stands before the cursor in that row. */
  readonly before: string;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** `label`: what stands before the line, and is not edited; `mask`: shown in place of each letter. The last column stays free for the cursor. */
export function rowsOf(label: string, { text, at }: Line, { columns, rows: most }: Size, mask?: string): Rows {
  const cells = [...clusters(label), ...masked(text, mask)];
  const cursor = clusters(label).length + clusters(text.slice(0, at)).length;
  const starts = rowStarts(cells, Math.max(2, columns - 1));
  const row = starts.findLastIndex((start) => start <= cursor);
  const shown = starts.map((start, n) => cells.slice(start, starts[n + 1]).map(levelText));
  // Of what is higher than the screen, the part with the cursor: what has been scrolled away could not be drawn again.
  const first = Math.max(0, Math.min(row - Math.floor(most / 2), shown.length - most));
  return {
    rows: shown.slice(first, first + most).map((each) => each.join('')),
    row: row - first,
    before: (shown[row] ?? []).slice(0, cursor - (starts[row] ?? 0)).join(''),
  };
}

function masked(text: string, mask: string | undefined): string[] {
  const letters = clusters(text);
  return mask === undefined ? letters : letters.map(() => mask);
}

/** Where each row begins: behind a space where the row has one, else between two clusters. A space that ends a row needs no room in it. */
function rowStarts(cells: readonly string[], room: number): number[] {
  const starts = [0];
  let width = 0;
  let behindSpace = 0;
  for (const [at, cell] of cells.entries()) {
    const own = displayWidth(levelText(cell));
    if (width + own > room && cell !== ' ') {
      const start = starts.at(-1) ?? 0;
      const next = behindSpace > start ? behindSpace : at;
      starts.push(next);
      width = displayWidth(levelText(cells.slice(next, at).join('')));
    }
    width += own;
    if (cell === ' ') behindSpace = at + 1;
  }
  return starts;
}
