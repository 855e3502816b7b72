/** A table of many rows kept as one text and searched where it lies: a Map of it would cost more memory, and time to load, than all the rest. */

export class PackedTable {
  readonly #text: string;
  readonly #separator: number;
  /** Where each line begins, and the text's end. */
  readonly #starts: Uint32Array;

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
  }

  get(key: string): string | undefined {
    let low = 0;
    let high = this.#starts.length - 2;
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
