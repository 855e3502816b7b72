/** Proves the rows: each is what the last event that wrote it says, none is gone that no event removed, and none is there that no event wrote. */
import type { Handle, SqlValue } from '../../../db/db.ts';
import { CONTENT, coveredTable } from '../../../db/proof/covered.ts';
import type { RowsBlock } from '../../../db/proof/row-state.ts';
import { AUDIT } from '../../../domain/messages/register/audit.ts';
import type { Faults } from '../faults.ts';
import { CurrentRows, type RowNow } from './current-rows.ts';
import { Doubts } from './doubts.ts';
import { IndexProof, type PostWords } from './index-proof.ts';
import { SeenKeys } from './seen-keys.ts';

/** Rows that are compared at a time. */
const STEP = 500;

/** Columns of posts that few of them fill. */
const MARKS = ['marked', 'pressing'] as const;

interface Entry {
  readonly seq: number;
  readonly columns: readonly string[] | null;
  readonly row: readonly SqlValue[];
}

export class RowsProof {
  readonly #faults: Faults;
  readonly #now: CurrentRows;
  readonly #index: IndexProof;
  readonly #doubts = new Doubts();
  readonly seen = new Map<string, SeenKeys>();
  /** Posts of which an event tells the role, and those to which the last one gave one. */
  readonly placed = new SeenKeys();
  readonly withRole = new SeenKeys();
  /** `ID COLUMN` of marks that posts have, and of those that events told. */
  readonly #marks = new Set<string>();
  readonly #toldMarks = new Set<string>();
  /** `SEQ FIELD` of texts that were removed by an event. */
  readonly forgottenTexts = new Set<string>();
  /** An event took over the rows of a register from before. */
  sealed = false;
  /** Any event holds rows: the register is one whose rows are proved. */
  any = false;

  constructor(handle: Handle, faults: Faults) {
    this.#faults = faults;
    this.#now = new CurrentRows(handle);
    this.#index = new IndexProof(handle, faults);
  }

  /** What the next events say, in their order. */
  async follow(told: Iterable<{ readonly seq: number; readonly rows: readonly RowsBlock[] }>): Promise<void> {
    const byTable = new Map<string, Entry[]>();
    for (const { seq, rows } of told) {
      this.any = true;
      for (const [table, columns, list] of rows) {
        if (!coveredTable(table)) {
          this.#faults.differs(AUDIT.event(seq), AUDIT.unknownTable(table));
          continue;
        }
        const kind = columns?.[0] === CONTENT ? `${table} ${CONTENT}` : table;
        const entries = byTable.get(kind) ?? [];
        byTable.set(kind, entries);
        for (const row of list) {
          entries.push({ seq, columns, row });
          if (entries.length < STEP) continue;
          await this.#compare(table, entries);
          entries.length = 0;
        }
      }
    }
    for (const [kind, entries] of byTable) if (entries.length > 0) await this.#compare(kind.split(' ')[0] ?? kind, entries);
  }

  async #compare(table: string, entries: readonly Entry[]): Promise<void> {
    const covered = coveredTable(table);
    if (!covered) return;
    const width = covered.secretKey ? 1 : covered.key.length;
    const now = await this.#now.of(
      table,
      entries.map(({ row }) => row.slice(0, width)),
      entries.some(({ columns }) => columns?.[0] === CONTENT),
    );
    if (table === 'posts') await this.#proveIndex(entries, now);
    for (const { seq, columns, row } of entries) {
      const key = row.slice(0, width);
      const current = now(key);
      if (columns === null) this.#removed(table, key, seq, current);
      else this.#written(table, key, seq, { columns, values: row.slice(width), current });
    }
  }

  /** Each post once, with the event that told its content first. */
  async #proveIndex(entries: readonly Entry[], now: (key: readonly SqlValue[]) => RowNow | undefined): Promise<void> {
    const seen = this.#seenOf('posts');
    const posts = new Map<number, PostWords>();
    for (const { columns, row } of entries) {
      const [id] = row;
      if (columns?.[0] !== CONTENT || typeof id !== 'number' || seen.has([id])) continue;
      const { words } = now([id]) ?? {};
      if (!words) continue;
      posts.set(id, words);
      for (const name of words.marks) this.#marks.add(`${id} ${name}`);
    }
    if (posts.size > 0) await this.#index.posts([...posts.values()]);
  }

  #removed(table: string, key: readonly SqlValue[], seq: number, current: RowNow | undefined): void {
    this.#seenOf(table).delete(key);
    const doubts = this.#doubts.of(table);
    doubts.settleRow(key);
    if (table === 'event_texts') this.forgottenTexts.add(key.join(' '));
    if (current) doubts.set(key, '', seq);
  }

  #written(
    table: string,
    key: readonly SqlValue[],
    seq: number,
    {
      columns,
      values,
      current,
    }: { readonly columns: readonly string[]; readonly values: readonly SqlValue[]; readonly current: RowNow | undefined },
  ): void {
    const posts = table === 'posts' && columns[0] !== CONTENT;
    if (posts) {
      this.#place(key, columns, values);
      for (const name of MARKS)
        if (columns.includes(name) && current?.cells[current.at[name] ?? 0] !== null) this.#toldMarks.add(`${key[0]} ${name}`);
    }
    if (!posts) this.#seenOf(table).add(key);
    const doubts = this.#doubts.of(table);
    if (!current) {
      doubts.set(key, '', seq);
      return;
    }
    doubts.settle(key, '');
    for (const [at, column] of columns.entries()) {
      if (current.cells[current.at[column] ?? -1] === values[at]) doubts.settle(key, column);
      else doubts.set(key, column, seq);
    }
  }

  #place(key: readonly SqlValue[], columns: readonly string[], values: readonly SqlValue[]): void {
    const role = columns.indexOf('role');
    if (role < 0) return;
    this.placed.add(key);
    if (values[role] === null) this.withRole.delete(key);
    else this.withRole.add(key);
  }

  #seenOf(table: string): SeenKeys {
    let seen = this.seen.get(table);
    if (!seen) {
      seen = new SeenKeys(table === 'threads');
      this.seen.set(table, seen);
    }
    return seen;
  }

  /** After the last event. */
  async end(): Promise<void> {
    if (this.any) await this.#index.end();
    for (const mark of this.#marks)
      if (!this.#toldMarks.has(mark)) this.#faults.differs(AUDIT.row('posts', mark.split(' ')[0] ?? mark), AUDIT.placeOfNoEvent);
    const doubt = this.#doubts.first();
    if (doubt === null) return;
    const { table, key, column, seq } = doubt;
    this.#faults.differs(AUDIT.row(table, key), column === '' ? AUDIT.rowNotThere(seq) : AUDIT.rowDiffers(column, seq));
  }
}
