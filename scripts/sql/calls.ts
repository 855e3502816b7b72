/** The calls whose SQL is recorded, of all stores and of the engine itself. */
import type { Db } from '../../src/db/db.ts';
import { damageIn } from '../../src/db/engine/integrity.ts';
import { schemaState } from '../../src/db/engine/migrate.ts';
import { scrub } from '../../src/db/engine/scrub.ts';
import { sharesSessions, tableOwner } from '../../src/db/engine/server/server-checks.ts';
import { serverState } from '../../src/db/engine/server/server-state.ts';
import { eventHashes } from '../../src/db/engine/tree/tree-of-register.ts';
import { changeDocket } from '../../src/db/stores/dockets/docket-change-store.ts';
import { all, type StoreCalls } from './calls/call.ts';
import { ABROAD } from './calls/overseas.ts';
import { DIRECTORY } from './calls/directory.ts';
import { DISPATCHES } from './calls/dispatches.ts';
import { DOCKETS } from './calls/dockets.ts';
import { EVENTS } from './calls/events.ts';
import { FIGURES } from './calls/figures.ts';
import { INTAKE } from './calls/intake.ts';
import { POSTS } from './calls/posts.ts';
import { PROOF } from './calls/proof.ts';
import { AT, DOCKET } from './rows.ts';

export const CALLS: StoreCalls = {
  ...DIRECTORY,
  ...DISPATCHES,
  ...DOCKETS,
  ...EVENTS,
  ...FIGURES,
  ...INTAKE,
  ...ABROAD,
  ...POSTS,
  ...PROOF,
};

/** They write, so they come last. */
export const ENGINE_CALLS: Readonly<Record<string, (db: Db) => Promise<unknown>>> = {
  schemaState: (db) => schemaState(db.k, db.engine),
  eventHashes: (db) => all(eventHashes(db, 1)),
  damageIn,
  tableOwner: (db) => onServer(db, tableOwner),
  serverState: (db) => onServer(db, serverState),
  sharesSessions: (db) => onServer(db, sharesSessions),
  'write, with one event': (db) =>
    db.write(async (tx) => tx.append({ kind: 'noted', at: AT, docketId: 1, data: {}, texts: { note: 'words' } })),
  'write, with a docket changed': (db) =>
    db.write((tx) => changeDocket(tx, DOCKET, { status: 'in_process', attention: true }, { kind: 'answered', at: AT })),
  scrub: (db) => scrub(db),
};

/** What only a server is asked. */
async function onServer(db: Db, ask: (db: Db) => Promise<unknown>): Promise<unknown> {
  return db.engine === 'postgres' ? ask(db) : null;
}
