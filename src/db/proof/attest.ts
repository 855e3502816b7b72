/** What the last event of a transaction says of the rows that it wrote. */
import type { Handle, SqlValue } from '../db.ts';
import { newSalt } from '../engine/chain.ts';
import { withHashes } from './secrets.ts';
import { inParts } from '../engine/in-parts.ts';
import { columnsOf, CONTENT, coveredTable } from './covered.ts';
import { contentHash, type RowsBlock } from './row-state.ts';
import { readContents, readRows, type StoredContent } from './stored-rows.ts';
import type { WrittenRows } from './written-rows.ts';

/** `handle` notes nothing: what is written here is no part of the register. */
export async function statesOf(handle: Handle, rows: WrittenRows, docketIds: readonly number[] = []): Promise<RowsBlock[]> {
  await noteUpdates(handle, rows, docketIds);
  for (const [table, { columns, keys }] of rows.unread) {
    const names = [...columns];
    const read = await readRows(
      handle,
      table,
      names,
      [...keys].map((key) => [key]),
    );
    rows.add(table, names, [...read.values()]);
  }
  const blocks: RowsBlock[] = [];
  for (const block of rows.blocks) blocks.push(...(await withHashes(handle, block)));
  for (const [table, contents] of rows.contents) blocks.push(...(await contentBlock(handle, table, contents, rows)));
  return blocks;
}

/** Triggers note the dockets of which units may have to hear something: those that the transaction acted on are looked up. */
async function noteUpdates(handle: Handle, rows: WrittenRows, docketIds: readonly number[]): Promise<void> {
  const noted = await inParts(docketIds, (part) =>
    handle.k.selectFrom('updates_to_check').select('docket_id').where('docket_id', 'in', part).execute(),
  );
  if (noted.length > 0)
    rows.add(
      'updates_to_check',
      [],
      noted.map(({ docket_id }) => [docket_id]),
    );
}

async function contentBlock(
  handle: Handle,
  table: string,
  contents: ReadonlyMap<number, readonly SqlValue[] | null>,
  { media }: WrittenRows,
): Promise<RowsBlock[]> {
  if (contents.size === 0) return [];
  const toRead = [...contents].flatMap(([id, row]) => (row === null ? [id] : []));
  const read = await readContents(handle, table, toRead);
  const rows: SqlValue[][] = [];
  for (const [id, row] of contents) {
    if (row !== null) {
      const [salt, ...values] = row;
      rows.push([id, stateOfContent(String(salt ?? ''), table, values, media.get(id) ?? [])]);
      continue;
    }
    const stored = read.get(id);
    if (!stored) continue;
    const salt = table === 'authors' ? await saltOfAuthor(handle, id, stored) : stored.salt;
    rows.push([id, stateOfContent(salt, table, stored.values, stored.media)]);
  }
  return rows.length > 0 ? [[table, [CONTENT], rows]] : [];
}

/** Names that are forgotten take their salt with them, so that nobody can try names against the hash; new ones get a new salt. */
async function saltOfAuthor(handle: Handle, id: number, { salt, values }: StoredContent): Promise<string> {
  const isNamed = values.some((value) => value !== null);
  if (isNamed === (salt !== '')) return salt;
  const now = isNamed ? newSalt() : null;
  await handle.k.updateTable('authors').set({ salt: now }).where('id', '=', id).execute();
  return now ?? '';
}

/** Before the hash of what is left when the words were forgotten. */
export const FORGOTTEN = 'forgotten:';
const TEXT_AT = columnsOf(coveredTable('posts') ?? { key: [], columns: {}, small: false, secretKey: false }, 'content').indexOf('text');

/** The hash of a post's or an author's content; one without its words says so. */
export function stateOfContent(salt: string, table: string, values: readonly SqlValue[], media: readonly (readonly SqlValue[])[]): string {
  if (table !== 'posts') return contentHash(salt, values);
  const state = contentHash(salt, media.length === 0 ? values : [...values, ...media.flat()]);
  return values[TEXT_AT] === null ? FORGOTTEN + state : state;
}
