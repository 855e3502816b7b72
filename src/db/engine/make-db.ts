/** The register over a connected engine, with its write transactions. */
import { ENGINE } from '../../domain/messages/db/engine.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Db, Handle, NewEvent, WriteHandle } from '../db.ts';
import { statesOf } from '../proof/attest.ts';
import { tracked } from '../proof/tracking.ts';
import { WrittenRows } from '../proof/written-rows.ts';
import { ChainWriter } from './chain.ts';
import { isPlaceTaken, isRetryable } from './errors.ts';
import { TreeEdge } from './tree/tree-edge.ts';
import { printableLocation } from '../../domain/register-location.ts';
import { type Marks, numberingOf, type TransactionNumbering } from './numbers/numbering.ts';
import type { PostgresEngine } from './postgres.ts';
import type { SqliteEngine } from './sqlite.ts';

const ATTEMPTS = 5;

/**
 * `marks`: where the numbers that are given are kept outside the register; null for one in memory. `provesRows`: false for a register of a
 * shape from before events proved rows, as tests of migrations make them.
 */
export function makeDb(
  engine: SqliteEngine | PostgresEngine,
  location: string,
  marks: Marks | null = null,
  { provesRows = true }: { readonly provesRows?: boolean } = {},
): Db {
  const isReadOnly = 'readOnly' in engine && engine.readOnly !== null;
  const own: Handle = engine.handle(engine.kysely);
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...own,
    location: printableLocation(location),
    readOnly: isReadOnly,
    isCurrent() {
      if (!('checkFile' in engine)) return true;
      engine.checkFile();
      return engine.readOnly?.isOutdated() !== true;
    },
    // SQLite has one connection: the process's second transaction waits for its first.
    write(work) {
      if (isReadOnly) return Promise.reject(new UserError('no_register', ENGINE.readOnly(printableLocation(location)), [ENGINE.askOwner]));
      const turn = last.then(() => writeRetrying(engine, { marks, location: printableLocation(location), provesRows }, work));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: () => engine.kysely.destroy(),
  };
}

interface Place {
  readonly marks: Marks | null;
  readonly location: string;
  readonly provesRows: boolean;
}

async function writeRetrying<T>(engine: SqliteEngine | PostgresEngine, place: Place, work: (tx: WriteHandle) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await writeOnce(engine, place, work);
    } catch (error) {
      const cause = error instanceof UserError ? error.cause : error;
      if (isPlaceTaken(cause)) throw placeTaken(cause, place.location);
      if (attempt >= ATTEMPTS || !isRetryable(cause)) throw error;
    }
  }
}

async function writeOnce<T>(
  engine: SqliteEngine | PostgresEngine,
  { marks, location, provesRows }: Place,
  work: (tx: WriteHandle) => Promise<T>,
): Promise<T> {
  let numbers: TransactionNumbering | undefined;
  const done = await engine.kysely.transaction().execute(async (transaction) => {
    const handle = engine.handle(transaction);
    // The first statement is a write: it waits for the lock, where a read that writes later would fail half-way.
    const head = await transaction
      .updateTable('chain_head')
      .set((eb) => ({ seq: eb.ref('seq') }))
      .where('id', '=', 1)
      .returningAll()
      .executeTakeFirst();
    if (!head) throw cutOff(0, location);
    const chain = new ChainWriter({ ...head, edge: edgeOf(head, location) });
    const rows = new WrittenRows();
    const append = (event: NewEvent) => chain.append(event);
    numbers = numberingOf({ handle, head, append, marks });
    if ('checkFile' in engine) engine.checkFile();
    else engine.checkSession();
    await checkEnd(handle, head, location);
    const result = await work({ ...(provesRows ? tracked(handle, rows) : handle), append, numbers });
    await chain.flush(handle, {
      blocks: provesRows ? await statesOf(handle, rows, chain.docketIds) : [],
      at: chain.lastAt ?? (rows.latest || (await newestTime(handle))),
    });
    return result;
  });
  numbers?.kept();
  return done;
}

/** Ids and numbers come from counters that only the program moves: where one is taken, a row was planted or a counter moved, unless the program itself is wrong. */
function placeTaken(cause: unknown, location: string): UserError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new UserError(
    'chain_broken',
    ENGINE.placeTaken(why, location),
    [ENGINE.copyFirst, ENGINE.proveWhich, ENGINE.restoreNewest],
    cause,
  );
}

/** null in a register of a shape from before the tree. Throws UserError `chain_broken` where it is not that of as many events. */
function edgeOf({ seq, edge }: { readonly seq: number; readonly edge?: string }, location: string): TreeEdge | null {
  if (edge === undefined) return null;
  const parsed = TreeEdge.parse(edge, seq);
  if (parsed === null) throw cutOff(seq, location);
  return parsed;
}

/**
 * The chain ends where its head says. A newest event that was cut off is noticed before anything is written behind it. Throws UserError
 * `chain_broken`.
 */
async function checkEnd({ k }: Handle, { seq, hash }: { readonly seq: number; readonly hash: string }, location: string): Promise<void> {
  const end = await k
    .selectFrom('chain_head')
    .select((eb) => [
      eb.selectFrom('events').select('hash').where('events.seq', '=', seq).as('hash'),
      eb.selectFrom('events').select('events.seq').where('events.seq', '>', seq).limit(1).as('event'),
      eb.selectFrom('event_texts').select('event_texts.seq').where('event_texts.seq', '>', seq).limit(1).as('text'),
    ])
    .executeTakeFirst();
  if (end && (end.hash ?? '') === hash && end.event === null && end.text === null) return;
  throw cutOff(seq, location);
}

function cutOff(seq: number, location: string): UserError {
  return new UserError('chain_broken', ENGINE.endCutOff(seq, location), [ENGINE.copyFirst, ENGINE.proveIt, ENGINE.restoreNewest]);
}

/** When the newest event happened: a transaction that tells no time of its own came after it. */
async function newestTime({ k }: Handle): Promise<string> {
  const last = await k.selectFrom('events').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return last?.at ?? new Date().toISOString();
}
