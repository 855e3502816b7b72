/** What the rows of covered tables hold now, as events would hold it. */
import type { Handle, SqlValue } from '../../db/db.ts';
import { stateOfContent } from '../../db/proof/attest.ts';
import { columnsOf, CONTENT, type CoveredTable, coveredTable } from '../../db/proof/covered.ts';
import { keyHash, keyText, secretHash } from '../../db/proof/row-state.ts';
import { readContents, readRows, readSalts, readTable } from '../../db/proof/stored-rows.ts';
import type { PostWords } from './index-proof.ts';

/** By column; of a post's content also its words. */
export interface RowNow {
  readonly columns: Readonly<Record<string, SqlValue>>;
  readonly words?: PostWords;
}
type Look = (key: readonly SqlValue[]) => RowNow | undefined;

export class CurrentRows {
  readonly #handle: Handle;
  readonly #small = new Map<string, Look>();

  constructor(handle: Handle) {
    this.#handle = handle;
  }

  /** `content`: the hashes of posts or authors instead of their other columns. */
  async of(table: string, keys: readonly (readonly SqlValue[])[], content: boolean): Promise<Look> {
    const covered = coveredTable(table);
    if (!covered) return () => undefined;
    if (content) return this.#contents(table, keys);
    if (!covered.small) return this.#read(table, covered, keys);
    const known = this.#small.get(table) ?? (await this.#read(table, covered, null));
    this.#small.set(table, known);
    return known;
  }

  async #contents(table: string, keys: readonly (readonly SqlValue[])[]): Promise<Look> {
    const stored = await readContents(this.#handle, table, [...new Set(keys.map(([id]) => Number(id)))]);
    const states = new Map<number, RowNow>();
    for (const [id, { salt, values, media, words }] of stored)
      states.set(id, { columns: { [CONTENT]: stateOfContent(salt, table, values, media) }, ...(words && { words: { id, ...words } }) });
    return ([id]) => states.get(Number(id));
  }

  async #read(table: string, covered: CoveredTable, keys: readonly (readonly SqlValue[])[] | null): Promise<Look> {
    const columns = columnsOf(covered, 'plain', 'secret');
    const rows = keys === null ? await readTable(this.#handle, table, columns) : await readRows(this.#handle, table, columns, keys);
    const secret = columnsOf(covered, 'secret');
    const salts =
      secret.length > 0 ? await readSalts(this.#handle, table, keys === null ? null : [...rows.keys()]) : new Map<string, string>();
    const states = new Map<string, RowNow>();
    for (const [text, cells] of rows) {
      const row: Record<string, SqlValue> = {};
      for (const [at, column] of columns.entries()) row[column] = cells[at + covered.key.length] ?? null;
      for (const column of secret) row[column] = secretHash(salts.get(text) ?? '', column, row[column] ?? null);
      states.set(covered.secretKey ? keyHash(cells.slice(0, covered.key.length)) : text, { columns: row });
    }
    return (key) => states.get(keyText(key));
  }
}
