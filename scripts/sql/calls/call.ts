/** Representative calls: by the store's path, then by the name of its function. */
import type { WriteHandle } from '../../../src/db/db.ts';

export type Calls = Readonly<Record<string, (tx: WriteHandle) => Promise<unknown>>>;
export type StoreCalls = Readonly<Record<string, Calls>>;

/** Everything that is read page by page. */
export async function all<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of pages) found.push(each);
  return found;
}
