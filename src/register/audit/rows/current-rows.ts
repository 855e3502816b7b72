/** What the rows of covered tables hold now, as events would hold it. */
import type { Handle, SqlValue } from '../../../db/db.ts';
import { stateOfContent } from '../../../db/proof/attest.ts';
import { columnsOf, CONTENT, type CoveredTable, coveredTable } from '../../../db/proof/covered.ts';
import { keyHash, keyText, secretHash } from '../../../db/proof/row-state.ts';
import { readContents, readRows, readSalts, readTable } from '../../../db/proof/stored-rows.ts';
import type { PostWords } from './index-proof.ts';

/** The cells of a row and where each column stands in them; of a post's content also its words. */
export interface RowNow {
  readonly cells: readonly SqlValue[];
  readonly at: Places;
  readonly words?: PostWords;
}
type Places = Readonly<Record<string, number>>;
type Look = (key: readonly SqlValue[]) => RowNow | undefined;

const CONTENT_AT: Places = { [CONTENT]: 0 };

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
      states.set(id, { cells: [stateOfContent(salt, table, values, media)], at: CONTENT_AT, ...(words && { words: { id, ...words } }) });
    return ([id]) => states.get(Number(id));
  }

  async #read(table: string, covered: CoveredTable, keys: readonly (readonly SqlValue[])[] | null): Promise<Look> {
    const columns = columnsOf(covered, 'plain', 'secret');
    const rows = keys === null ? await readTable(this.#handle, table, columns) : await readRows(this.#handle, table, columns, keys);
    const secret = columnsOf(covered, 'secret');
    const salts =
      secret.length > 0 ? await readSalts(this.#handle, table, keys === null ? null : [...rows.keys()]) : new Map<string, string>();
    const width = covered.key.length;
    const places: Places = Object.fromEntries(columns.map((column, at) => [column, at + width]));
    const states = new Map<string, RowNow>();
    for (const [text, cells] of rows) {
      const key = covered.secretKey ? keyHash(cells.slice(0, width)) : text;
      for (const column of secret) {
        const place = places[column] ?? 0;
        cells[place] = secretHash(salts.get(text) ?? '', column, cells[place] ?? null);
      }
      states.set(key, { cells, at: places });
    }
    return (key) => states.get(keyText(key));
  }
}
