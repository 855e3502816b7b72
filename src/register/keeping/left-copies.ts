/** Copies of a register that are left beside it, by a process that was killed or on purpose: they hold all its words, also those forgotten since. */
import { existsSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Db } from '../../db/db.ts';
import { tryFileLock } from '../../db/engine/files/file-lock.ts';
import { registerValue } from '../../db/stores/facts/register-store.ts';
import { PART } from './backup-files.ts';
import { HOUR_MS } from '../../domain/time/ist.ts';

const ASIDE = /^(?:replaced-\d{8}T\d{6}Z(?:-\d+)?|before-\d{4}-[\w-]+?)(?:-(?:wal|shm|journal))?$/;

export interface LeftCopies {
  /** Nobody is at work on these any more. */
  readonly orphaned: readonly string[];
  /** Private copies of an hour ago and more, of whatever register: what reads a file that may not be written to, or proves a backup, makes them. */
  readonly temporary: readonly string[];
  /** What a restore set aside, and what was copied before a migration: whole registers, kept until a person removes them. */
  readonly aside: readonly string[];
}

/** `backups`: the folder of the register's backups. What can't be listed is passed over. */
export async function leftCopies(db: Db, backups: string, now: Date): Promise<LeftCopies> {
  return withCopies(db, backups, now, (copies) => copies);
}

/** Removes those that nobody is at work on; returns them, and what is left for a person. */
export async function removeLeftCopies(db: Db, backups: string, now: Date): Promise<{ removed: string[]; left: string[] }> {
  return withCopies(db, backups, now, ({ orphaned, busy, temporary, aside }) => {
    const removed = orphaned.filter(isRemoved);
    return { removed, left: [...orphaned.filter((path) => !removed.includes(path)), ...busy, ...temporary, ...aside] };
  });
}

/** What there is, while nobody can begin a backup or a restore on it. `busy`: somebody is at work on these. */
async function withCopies<T>(
  db: Db,
  backups: string,
  now: Date,
  use: (copies: LeftCopies & { readonly busy: readonly string[] }) => T,
): Promise<T> {
  const found = (await partsOf(db, backups)).filter((path) => db.engine === 'sqlite' || isOld(path, now));
  const release = found.length > 0 && db.engine === 'sqlite' ? lockOf(db) : () => undefined;
  try {
    const [orphaned, busy] = release ? [found, []] : [[], found];
    return use({ orphaned, busy, temporary: temporaryCopies(now), aside: asideCopies(db) });
  } finally {
    release?.();
  }
}

async function partsOf(db: Db, backups: string): Promise<string[]> {
  const registerId = await registerValue(db, 'register_id');
  const names = registerId === null ? [] : [registerId];
  if (db.engine !== 'sqlite') return partsIn(backups, names);
  if (db.location === ':memory:' || !existsSync(db.location)) return [];
  const real = realpathSync(db.location);
  return [...new Set([...partsIn(dirname(real), [...names, basename(real)]), ...partsIn(backups, names)])];
}

function partsIn(folder: string, names: readonly string[]): string[] {
  return listed(folder)
    .filter((name) => names.some((of) => name.startsWith(`.${of}.`) && PART.test(name.slice(of.length + 2))))
    .map((name) => join(folder, name));
}

/** null: somebody makes or restores a backup just now. Where nobody may lock, nobody can be at work either. */
function lockOf({ location }: Db): (() => void) | null {
  const path = `${realpathSync(location)}.backup-lock`;
  if (!existsSync(path)) return () => undefined;
  try {
    return tryFileLock(path);
  } catch {
    return () => undefined;
  }
}

function temporaryCopies(now: Date): string[] {
  return listed(tmpdir())
    .filter((name) => /^uppolice-(?:read|backup)-\w{6}$/.test(name))
    .map((name) => join(tmpdir(), name))
    .filter((path) => isOld(path, now));
}

/** `register.db.replaced-20261127T171200Z`, `register.db.before-0014-holds`, and the journal of a damaged one. */
function asideCopies({ engine, location }: Db): string[] {
  if (engine !== 'sqlite' || location === ':memory:' || !existsSync(location)) return [];
  const real = realpathSync(location);
  return listed(dirname(real))
    .filter((name) => name.startsWith(`${basename(real)}.`) && ASIDE.test(name.slice(basename(real).length + 1)))
    .map((name) => join(dirname(real), name));
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isOld(path: string, now: Date): boolean {
  try {
    return now.getTime() - statSync(path).mtimeMs > HOUR_MS;
  } catch {
    return false;
  }
}

function isRemoved(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}
