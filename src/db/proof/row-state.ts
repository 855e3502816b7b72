/** What an event holds of a row: its codes and times as they are, its words as salted hashes. */
import { hash } from 'node:crypto';
import type { SqlValue } from '../db.ts';

/** Which rows of a table got which values: `[table, columns, rows]`, each row its key, then the values; no columns: the rows are gone. */
export type RowsBlock = readonly [table: string, columns: readonly string[] | null, rows: readonly (readonly SqlValue[])[]];

/** What is hashed. Each value goes in with its length, so that nothing can move from one to the next. */
export function contentText(salt: string | null, values: readonly SqlValue[]): string {
  let joined = salt ?? '';
  for (const value of values) {
    if (value === null) joined += '\n-';
    else if (typeof value === 'string') joined += `\n${value.length}:${value}`;
    else joined += `\n${value}`;
  }
  return joined;
}

export function contentHash(salt: string | null, values: readonly SqlValue[]): string {
  return hash('sha256', contentText(salt, values), 'base64url');
}

/** null stays null. */
export function secretHash(salt: string, column: string, value: SqlValue): string | null {
  return value === null ? null : contentHash(salt, [column, value]);
}

/** A key of words as events hold it. */
export function keyHash(key: readonly SqlValue[]): string {
  return contentHash('', key);
}

/** A row's key as one text. */
export function keyText(key: readonly SqlValue[]): string {
  return key.length === 1 ? String(key[0]) : key.join(' ');
}
