/** A table of many rows that stays one text and is searched in place: a Map of it would take more memory and loading time than all the rest. */

/** Keys are ASCII: the number of possible characters. */
const CHARACTERS = 128;

export class PackedTable {
  readonly #text: string;
  readonly #separator: number;
  /** The offset of each line, then that of the end of the text. */
  readonly #starts: Uint32Array;
  /** For each pair of first characters, the first line whose key is not before it. */
  readonly #firstLines = new Uint16Array(CHARACTERS * CHARACTERS + 1);

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
    let prefix = 0;
    for (let line = 0; line < starts.length - 1; line += 1) {
      const own = this.#prefixOf(text, starts[line] as number);
      while (prefix <= own) this.#firstLines[prefix++] = line;
    }
    this.#firstLines.fill(starts.length - 1, prefix);
  }

  #prefixOf(text: string, at: number): number {
    const first = text.charCodeAt(at) % CHARACTERS;
    const second = at + 1 < text.length ? text.charCodeAt(at + 1) % CHARACTERS : this.#separator;
    return first * CHARACTERS + second;
  }

  get(key: string): string | undefined {
    if (key === '') return undefined;
    const prefix = this.#prefixOf(key, 0);
    let low = this.#firstLines[prefix] as number;
    let high = (this.#firstLines[prefix + 1] as number) - 1;
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

  /** Below 0 if the key sorts before that of the line. */
  #compare(key: string, start: number): number {
    for (let at = 0; at < key.length; at += 1) {
      const order = key.charCodeAt(at) - this.#text.charCodeAt(start + at);
      if (order !== 0) return order;
    }
    return this.#separator - this.#text.charCodeAt(start + key.length);
  }
}
