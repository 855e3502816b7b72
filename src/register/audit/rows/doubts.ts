/** Rows that are not what an event says, as long as no later one says what they are: where all posts land before the first is entered, a doubt or two of each. */
import type { SqlValue } from '../../../db/db.ts';
import { keyText } from '../../../db/proof/row-state.ts';
import { idOf } from './seen-keys.ts';

export interface Doubt {
  readonly table: string;
  readonly key: string;
  /** `''` stands for the row itself. */
  readonly column: string;
  /** The last event that says otherwise. */
  readonly seq: number;
}

export class Doubts {
  readonly #tables = new Map<string, TableDoubts>();

  of(table: string): TableDoubts {
    let doubts = this.#tables.get(table);
    if (!doubts) {
      doubts = new TableDoubts();
      this.#tables.set(table, doubts);
    }
    return doubts;
  }

  /** That of the earliest event; null where none is left. */
  first(): Doubt | null {
    let first: Doubt | null = null;
    for (const [table, doubts] of this.#tables)
      for (const doubt of doubts.all()) if (first === null || doubt.seq < first.seq) first = { table, ...doubt };
    return first;
  }
}

/** By column and key the event. */
export class TableDoubts {
  readonly #ids = new Map<string, SeqOfIds>();
  readonly #others = new Map<string, Map<string, number>>();

  set(key: readonly SqlValue[], column: string, seq: number): void {
    const id = idOf(key);
    if (id !== null) get(this.#ids, column, () => new SeqOfIds()).set(id, seq);
    else get(this.#others, column, () => new Map<string, number>()).set(keyText(key), seq);
  }

  settle(key: readonly SqlValue[], column: string): void {
    const id = idOf(key);
    if (id !== null) this.#ids.get(column)?.set(id, 0);
    else this.#others.get(column)?.delete(keyText(key));
  }

  /** Of all columns. */
  settleRow(key: readonly SqlValue[]): void {
    for (const column of [...this.#ids.keys(), ...this.#others.keys()]) this.settle(key, column);
  }

  *all(): Generator<Omit<Doubt, 'table'>> {
    for (const [column, seqs] of this.#ids) for (const [id, seq] of seqs.all()) yield { key: String(id), column, seq };
    for (const [column, seqs] of this.#others) for (const [key, seq] of seqs) yield { key, column, seq };
  }
}

/** Ids whose numbers share a block. */
const BLOCK = 4096;

/** Event numbers by id, four bytes each, in blocks that are let go of when nothing is left in them; 0: none. */
class SeqOfIds {
  readonly #blocks = new Map<number, { readonly seqs: Uint32Array; left: number }>();

  set(id: number, seq: number): void {
    const number = Math.floor(id / BLOCK);
    let block = this.#blocks.get(number);
    if (!block) {
      if (seq === 0) return;
      block = { seqs: new Uint32Array(BLOCK), left: 0 };
      this.#blocks.set(number, block);
    }
    const at = id % BLOCK;
    block.left += Number(seq !== 0) - Number(block.seqs[at] !== 0);
    block.seqs[at] = seq;
    if (block.left === 0) this.#blocks.delete(number);
  }

  *all(): Generator<readonly [id: number, seq: number]> {
    for (const [number, { seqs }] of this.#blocks) for (const [at, seq] of seqs.entries()) if (seq !== 0) yield [number * BLOCK + at, seq];
  }
}

function get<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
