/** The rows that a transaction has written, until its last event says so. */
import type { SqlValue } from '../db.ts';
import { columnsOf, type CoveredTable, coveredTable, FACTS_NOT_PROVED } from './covered.ts';

/** Which columns of one table were written; `values` in the order of key and columns. */
export interface WrittenBlock {
  readonly table: string;
  readonly columns: readonly string[] | null;
  readonly rows: (readonly SqlValue[])[];
}

/** Columns that say when something was written. */
const WHEN = new Set(['landed_at', 'at', 'planned_at', 'settled_at', 'found_at', 'learnt_at', 'checked_at', 'recorded_at', 'since']);

export class WrittenRows {
  /** In the order of writing. */
  readonly blocks: WrittenBlock[] = [];
  /** Of rows whose `content` was written: the whole row as it was inserted, or null where it is to be read. */
  readonly contents = new Map<string, Map<number, readonly SqlValue[] | null>>();
  /** Rows of which columns were written by a statement that does not tell their values. */
  readonly unread = new Map<string, { readonly columns: Set<string>; readonly keys: Set<SqlValue> }>();
  /** The attachments of posts that were inserted, in the order of their columns. */
  readonly media = new Map<number, (readonly SqlValue[])[]>();
  /** The latest time that was written, UTC ISO-8601; empty where none was. */
  latest = '';

  get isEmpty(): boolean {
    return this.blocks.length === 0 && this.contents.size === 0 && this.unread.size === 0;
  }

  /** `row` has the key and every column that was written, by name. */
  wrote(table: string, written: readonly string[], rows: readonly Readonly<Record<string, SqlValue>>[]): void {
    const covered = coveredTable(table);
    if (!covered) return;
    const columns = shown(covered, written);
    const added: SqlValue[][] = [];
    for (const row of rows) {
      const key = covered.key.map((name) => row[name] ?? null);
      if (table === 'register' && FACTS_NOT_PROVED.has(String(key[0]))) continue;
      for (const name of written) if (WHEN.has(name)) this.#note(row[name]);
      if (hasContent(covered, written)) this.content(table, Number(key[0]), null);
      added.push([...key, ...columns.map((name) => row[name] ?? null)]);
    }
    if (added.length > 0 && (columns.length > 0 || isWhole(covered, written))) this.add(table, columns, added);
  }

  /** Rows that were inserted whole, their values in the order of `columns`. */
  inserted(table: string, covered: CoveredTable, columns: readonly string[], rows: readonly (readonly SqlValue[])[]): void {
    const wanted = [...covered.key, ...columnsOf(covered, 'plain', 'secret')];
    const places = wanted.map((name) => columns.indexOf(name));
    const content = [...columnsOf(covered, 'salt'), ...columnsOf(covered, 'content')];
    // What has content is named by it: that the rest is empty goes without saying.
    const beyondKey = places.slice(covered.key.length);
    const isFilled = (row: readonly SqlValue[]) => beyondKey.some((place) => place >= 0 && row[place] !== null);
    const added = (content.length > 1 ? rows.filter(isFilled) : rows).map((row) => places.map((place) => row[place] ?? null));
    if (added.length > 0) this.add(table, wanted.slice(covered.key.length), added);
    for (const [at, name] of columns.entries()) if (WHEN.has(name)) for (const row of rows) this.#note(row[at]);
    if (content.length < 2) return;
    const at = content.map((name) => columns.indexOf(name));
    const id = columns.indexOf(covered.key[0] ?? '');
    for (const row of rows)
      this.content(
        table,
        Number(row[id]),
        at.map((place) => row[place] ?? null),
      );
  }

  /** One that is written again after it was inserted is read. */
  content(table: string, id: number, row: readonly SqlValue[] | null): void {
    let contents = this.contents.get(table);
    if (!contents) {
      contents = new Map();
      this.contents.set(table, contents);
    }
    contents.set(id, contents.has(id) ? null : row);
  }

  attached(columns: readonly string[], rows: readonly (readonly SqlValue[])[]): void {
    const post = columns.indexOf('post_id');
    for (const row of rows) {
      const id = Number(row[post]);
      if (!this.contents.get('posts')?.get(id)) {
        this.content('posts', id, null);
        continue;
      }
      const list = this.media.get(id) ?? [];
      list.push(MEDIA_COLUMNS.map((name) => row[columns.indexOf(name)] ?? null));
      this.media.set(id, list);
    }
  }

  deleted(table: string, keys: readonly (readonly SqlValue[])[]): void {
    if (keys.length > 0) this.add(table, null, keys);
    for (const [id] of keys) this.contents.get(table)?.delete(Number(id));
  }

  /** The columns of this row are read before the transaction ends. */
  toRead(table: string, columns: readonly string[], key: SqlValue): void {
    const covered = coveredTable(table);
    if (!covered) return;
    if (hasContent(covered, columns)) this.content(table, Number(key), null);
    const wanted = shown(covered, columns);
    if (wanted.length === 0) return;
    const unread = this.unread.get(table) ?? { columns: new Set(), keys: new Set() };
    for (const column of wanted) unread.columns.add(column);
    unread.keys.add(key);
    this.unread.set(table, unread);
  }

  add(table: string, columns: readonly string[] | null, rows: readonly (readonly SqlValue[])[]): void {
    const last = this.blocks.at(-1);
    if (last && last.table === table && last.columns?.join() === columns?.join()) for (const row of rows) last.rows.push(row);
    else this.blocks.push({ table, columns, rows: [...rows] });
  }

  #note(time: unknown): void {
    if (typeof time === 'string' && time > this.latest) this.latest = time;
  }
}

/** Position, key, type and addresses: what is shown of an attachment. */
export const MEDIA_COLUMNS = ['position', 'media_key', 'type', 'url', 'alt_text'] as const;

/** Which of the columns an event holds one by one. */
function shown(covered: CoveredTable, written: readonly string[]): string[] {
  return written.filter((name) => covered.columns[name] === 'plain' || covered.columns[name] === 'secret');
}

function hasContent(covered: CoveredTable, written: readonly string[]): boolean {
  return written.some((name) => covered.columns[name] === 'content');
}

/** The table has a key and nothing else, or all of the key was written. */
function isWhole(covered: CoveredTable, written: readonly string[]): boolean {
  return covered.key.every((name) => written.includes(name));
}
