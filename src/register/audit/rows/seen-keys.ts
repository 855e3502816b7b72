/** Which rows of a table the events have written, in as little memory as their keys allow. */
import type { SqlValue } from '../../../db/db.ts';
import { keyText } from '../../../db/proof/row-state.ts';

/** Ids take a bit each; other keys are those of small tables. */
export class SeenKeys {
  size = 0;
  #bits = new Uint8Array(1024);
  readonly #others = new Set<string>();
  readonly #countOnly: boolean;

  /** `countOnly`: of a large table without ids, to which rows are only ever added, each once. */
  constructor(countOnly = false) {
    this.#countOnly = countOnly;
  }

  has(key: readonly SqlValue[]): boolean {
    const id = idOf(key);
    return id === null ? this.#others.has(keyText(key)) : ((this.#bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0;
  }

  add(key: readonly SqlValue[]): void {
    if (this.has(key)) return;
    this.size++;
    if (this.#countOnly) return;
    const id = idOf(key);
    if (id === null) {
      this.#others.add(keyText(key));
      return;
    }
    this.#reach(id >> 3);
    this.#bits[id >> 3] = (this.#bits[id >> 3] ?? 0) | (1 << (id & 7));
  }

  delete(key: readonly SqlValue[]): void {
    if (!this.#countOnly && !this.has(key)) return;
    this.size--;
    if (this.#countOnly) return;
    const id = idOf(key);
    if (id === null) this.#others.delete(keyText(key));
    else this.#bits[id >> 3] = (this.#bits[id >> 3] ?? 0) & ~(1 << (id & 7));
  }

  #reach(byte: number): void {
    if (byte < this.#bits.length) return;
    const grown = new Uint8Array(Math.max(byte + 1, this.#bits.length * 2));
    grown.set(this.#bits);
    this.#bits = grown;
  }
}

/** null for what is no id of a register of any size. */
export function idOf(key: readonly SqlValue[]): number | null {
  const [id] = key;
  return key.length === 1 && typeof id === 'number' && Number.isInteger(id) && id >= 0 && id < 2 ** 31 ? id : null;
}
