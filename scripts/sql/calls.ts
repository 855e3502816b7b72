/** The calls whose SQL is recorded, of all stores and of the engine itself. */
import type { Db } from '../../src/db/db.ts';
import { schemaState } from '../../src/db/engine/migrate.ts';
import type { StoreCalls } from './calls/call.ts';
import { DIRECTORY } from './calls/directory.ts';
import { DISPATCHES } from './calls/dispatches.ts';
import { DOCKETS } from './calls/dockets.ts';
import { EVENTS } from './calls/events.ts';
import { FIGURES } from './calls/figures.ts';
import { INTAKE } from './calls/intake.ts';
import { POSTS } from './calls/posts.ts';
import { AT } from './rows.ts';

export const CALLS: StoreCalls = { ...DIRECTORY, ...DISPATCHES, ...DOCKETS, ...EVENTS, ...FIGURES, ...INTAKE, ...POSTS };

/** They write, so they come last. */
export const ENGINE_CALLS: Readonly<Record<string, (db: Db) => Promise<unknown>>> = {
  schemaState: (db) => schemaState(db.k, db.engine),
  'write, with one event': (db) =>
    db.write(async (tx) => tx.append({ kind: 'noted', at: AT, docketId: 1, data: {}, texts: { note: 'words' } })),
};
