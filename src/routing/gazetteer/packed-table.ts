/** A table of many rows kept as one text and searched where it lies: a Map of it would cost more memory, and time to load, than all the rest. */

/** Keys are ASCII. */
const BEGINNINGS = 128;

export class PackedTable {
  readonly #text: string;
  readonly #separator: number;
  /** Where each line begins, and the text's end. */
  readonly #starts: Uint32Array;
  /** The first line of each beginning of two characters, and behind it that of the next. */
  readonly #firsts = new Uint16Array(BEGINNINGS * BEGINNINGS + 1);

  /**
   * @param text lines of key, separator and value, sorted by key in the order of code units
   * @param separator a character that sorts before any of a key
   */
  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator.charCodeAt(0);
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    starts.push(text.length + 1);
    this.#starts = Uint32Array.from(starts);
    let beginning = 0;
    for (let line = 0; line < starts.length - 1; line += 1) {
      const own = this.#beginning(text, starts[line] as number);
      while (beginning <= own) this.#firsts[beginning++] = line;
    }
    this.#firsts.fill(starts.length - 1, beginning);
  }

  #beginning(text: string, at: number): number {
    const first = text.charCodeAt(at) % BEGINNINGS;
    const second = at + 1 < text.length ? text.charCodeAt(at + 1) % BEGINNINGS : this.#separator;
    return first * BEGINNINGS + second;
  }

  get(key: string): string | undefined {
    if (key === '') return undefined;
    const beginning = this.#beginning(key, 0);
    let low = this.#firsts[beginning] as number;
    let high = (this.#firsts[beginning + 1] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const start = this.#starts[middle] as number;
      const order = this.#compare(key, start);
      if (order === 0) return this.#text.slice(start + key.length + 1, (this.#starts[middle + 1] as number) - 1);
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return undefined;
  }

  /** Below 0 where the key sorts before that of the line. */
  #compare(key: string, start: number): number {
    for (let at = 0; at < key.length; at += 1) {
      const order = key.charCodeAt(at) - this.#text.charCodeAt(start + at);
      if (order !== 0) return order;
    }
    return this.#separator - this.#text.charCodeAt(start + key.length);
  }
}
