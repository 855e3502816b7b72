/** The register over a connected engine, with its write transactions. */
import { UserError } from '../../domain/user-error.ts';
import type { Db, Handle, WriteHandle } from '../db.ts';
import { ChainWriter } from './chain.ts';
import { isRetryable } from './errors.ts';
import { printableLocation } from '../../domain/register-location.ts';
import { type Marks, numberingOf, type TransactionNumbering } from './numbers/numbering.ts';
import type { PostgresEngine } from './postgres.ts';
import type { SqliteEngine } from './sqlite.ts';

const ATTEMPTS = 5;

/** `marks`: where the numbers that are given are kept outside the register; null for one in memory. */
export function makeDb(engine: SqliteEngine | PostgresEngine, location: string, marks: Marks | null = null): Db {
  const own: Handle = engine.handle(engine.kysely);
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...own,
    location: printableLocation(location),
    // SQLite has one connection: the process's second transaction waits for its first.
    write(work) {
      const turn = last.then(() => writeRetrying(engine, marks, work));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: () => engine.kysely.destroy(),
  };
}

async function writeRetrying<T>(
  engine: SqliteEngine | PostgresEngine,
  marks: Marks | null,
  work: (tx: WriteHandle) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await writeOnce(engine, marks, work);
    } catch (error) {
      const cause = error instanceof UserError ? error.cause : error;
      if (attempt >= ATTEMPTS || !isRetryable(cause)) throw error;
    }
  }
}

async function writeOnce<T>(engine: SqliteEngine | PostgresEngine, marks: Marks | null, work: (tx: WriteHandle) => Promise<T>): Promise<T> {
  let numbers: TransactionNumbering | undefined;
  const done = await engine.kysely.transaction().execute(async (transaction) => {
    const handle = engine.handle(transaction);
    // The first statement is a write: it waits for the lock, where a read that writes later would fail half-way.
    const head = await transaction
      .updateTable('chain_head')
      .set((eb) => ({ seq: eb.ref('seq') }))
      .where('id', '=', 1)
      .returning(['seq', 'hash'])
      .executeTakeFirstOrThrow();
    const chain = new ChainWriter(head);
    numbers = numberingOf({ handle, head, append: (event) => chain.append(event), marks });
    if ('checkFile' in engine) engine.checkFile();
    const result = await work({ ...handle, append: (event) => chain.append(event), numbers });
    await chain.flush(handle);
    return result;
  });
  numbers?.kept();
  return done;
}
