/** Representative calls: by the store's path, then by the name of its function. */
import type { WriteHandle } from '../../../src/db/db.ts';

export type Calls = Readonly<Record<string, (tx: WriteHandle) => Promise<unknown>>>;
export type StoreCalls = Readonly<Record<string, Calls>>;
