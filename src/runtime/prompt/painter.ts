/**
 * Draws the rows of a question again and again in the same place. A terminal may count the cells of Hindi otherwise than we do: so the rows are drawn
 * whole and never wrapped by the terminal, and the cursor is put in its place by writing what stands before it.
 */
import { displayWidth } from '../../render/screen/display-width.ts';
import type { Rows } from './rows.ts';

export type Output = NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number; readonly fd?: number };

const ESC = '\u001B[';
const ERASE_BELOW = `${ESC}J`;
const [NO_WRAP, WRAP] = [`${ESC}?7l`, `${ESC}?7h`];
/** The terminal then says where a pasted text begins and ends, so that a line end in it answers nothing. */
export const [TELL_PASTE, NO_PASTE] = [`${ESC}?2004h`, `${ESC}?2004l`];

export class Painter {
  readonly #output: Output;
  /** What stands on the screen now. */
  #drawn: Rows = { rows: [], row: 0, before: '' };
  /** Rows between the first one and the cursor. */
  #above = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  paint(rows: Rows): void {
    const below = rows.rows.length - 1 - rows.row;
    this.#output.write(`${NO_WRAP}\r${up(this.#above)}${ERASE_BELOW}${rows.rows.join('\r\n')}\r${up(below)}${rows.before}${WRAP}`);
    this.#drawn = rows;
    this.#above = rows.row;
  }

  /** The terminal has become narrower: what it has broken anew stands in more rows than were drawn. */
  resized(columns: number): void {
    const { rows, row, before } = this.#drawn;
    const taken = rows.slice(0, row).map((each) => Math.max(1, Math.ceil(displayWidth(each.trimEnd()) / columns)));
    this.#above = taken.reduce((sum, each) => sum + each, Math.floor(Math.max(0, displayWidth(before) - 1) / columns));
  }

  /** What was drawn stands no longer above the cursor: another program had the screen. */
  startAnew(): void {
    this.#above = 0;
  }

  /** Leaves what is drawn, and goes to the line below it. */
  leave(): void {
    const { rows, row } = this.#drawn;
    const down = rows.length - 1 - row;
    this.#output.write(`${down > 0 ? `${ESC}${down}B` : ''}\r\n`);
    this.#above = 0;
  }
}

function up(rows: number): string {
  return rows > 0 ? `${ESC}${rows}A` : '';
}
