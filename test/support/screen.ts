/** A terminal of cells, as far as our questions use one. `widthOf`: terminals count the cells of Hindi differently. */
import { displayWidth } from '../../src/render/screen/display-width.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal obeys
const PARTS = /\u001B\[\??[\d;]*[A-Za-z]|[\s\S]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal obeys
const SEQUENCE = /^\u001B\[(\??)(\d*)([A-Za-z])$/;

export class Screen {
  columns: number;
  readonly rows: number;
  readonly #widthOf: (letter: string) => number;
  #cells: string[][] = [[]];
  #at = { row: 0, column: 0 };
  #wraps = true;

  constructor(columns: number, rows: number, widthOf: (letter: string) => number = displayWidth) {
    this.columns = columns;
    this.rows = rows;
    const widths = new Map<string, number>();
    this.#widthOf = (letter) => {
      const width = widths.get(letter) ?? widthOf(letter);
      widths.set(letter, width);
      return width;
    };
  }

  get lines(): string[] {
    return this.#cells.map((row) => row.join('').trimEnd());
  }

  get cursor(): { readonly row: number; readonly column: number } {
    return { ...this.#at };
  }

  write(text: string): void {
    for (const [part] of text.matchAll(PARTS)) this.#take(part);
  }

  #take(part: string): void {
    const sequence = SEQUENCE.exec(part);
    if (sequence) this.#obey(sequence[1] === '?', Number(sequence[2] || 1), sequence[3] ?? '');
    else if (part === '\r') this.#at.column = 0;
    else if (part === '\n') {
      // As the kernel passes it on.
      this.#at.column = 0;
      this.#down();
    } else this.#put(part);
  }

  #obey(isMode: boolean, count: number, letter: string): void {
    if (isMode) {
      if (count === 7) this.#wraps = letter === 'h';
    } else if (letter === 'A') this.#at.row = Math.max(this.#cells.length - this.rows, 0, this.#at.row - count);
    else if (letter === 'B') this.#at.row = Math.min(this.#cells.length - 1, this.#at.row + count);
    else if (letter === 'J') {
      this.#cells.length = this.#at.row + 1;
      this.#row().length = this.#at.column;
    } else throw new Error(`this terminal does not know ${letter}`);
  }

  #put(letter: string): void {
    const width = this.#widthOf(letter);
    if (width === 0) {
      const before = Math.max(0, this.#at.column - 1);
      this.#row()[before] = (this.#row()[before] ?? '') + letter;
      return;
    }
    if (this.#at.column + width > this.columns) {
      if (this.#wraps) {
        this.#at.column = 0;
        this.#down();
      } else this.#at.column = this.columns - width;
    }
    const row = this.#row();
    while (row.length < this.#at.column) row.push(' ');
    row[this.#at.column] = letter;
    for (let further = 1; further < width; further++) row[this.#at.column + further] = '';
    this.#at.column += width;
  }

  #down(): void {
    this.#at.row++;
    if (this.#at.row >= this.#cells.length) this.#cells.push([]);
  }

  #row(): string[] {
    const row = this.#cells[this.#at.row];
    if (!row) throw new Error('the cursor stands in no row');
    return row;
  }
}
