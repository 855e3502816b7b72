/** A register in a file that gives numbers as intake does, with backups of it. */
import { execFileSync } from 'node:child_process';
import type { Db } from '../../src/db/db.ts';
import { createDb, openDb } from '../../src/db/engine/open.ts';
import { initialiseRegister } from '../../src/register/directory/initialise.ts';
import { landPage, startIntake } from '../../src/register/intake/land.ts';
import { enterWaiting } from '../../src/register/intake/enter.ts';
import { type BackupOptions, makeBackup, type MadeBackup } from '../../src/register/keeping/backup.ts';
import { type Restored, restoreBackup, type RestoreOptions } from '../../src/register/keeping/restore.ts';
import { loadDirectory } from '../../src/register/shared/load-directory.ts';
import { parsePosts } from '../../src/twitter/parse/posts.ts';
import { reader } from './intake.ts';

export const ACTOR = { name: 'asha', login: 'asha', host: 'desk' };
export const NOW = new Date('2026-11-27T06:30:00.000Z');

export async function keptRegister(path: string, series = 'UPP'): Promise<Db> {
  const { db } = await createDb(path);
  await initialiseRegister(db, { now: NOW, actor: ACTOR, series });
  return db;
}

let posted = 0;

/** So many complaints that nobody has made before. */
export async function complain(db: Db, count: number, now = NOW): Promise<void> {
  const data = Array.from({ length: count }, () => {
    posted += 1;
    return {
      id: String(1_993_000_000_000_000_000n + BigInt(posted) * 1_000_000n),
      text: `@Uppolice शिकायत ${posted}, एटा`,
      author_id: String(5_000 + posted),
      created_at: now.toISOString(),
    };
  });
  const users = data.map(({ author_id }) => ({ id: author_id, username: `c_${author_id}` }));
  await landPage(db, await startIntake(db, 'import', now), parsePosts({ data, includes: { users } }), now);
  await enterWaiting(db, reader, await loadDirectory(db), { now: () => now });
}

export function backUp(db: Db, folder: string, more: Partial<BackupOptions> = {}): Promise<MadeBackup> {
  return makeBackup(db, {
    folder,
    recipient: null,
    keepAll: true,
    now: NOW,
    version: 'test',
    server: null,
    progress: () => undefined,
    ...more,
  });
}

export function restoreTo(location: string, backup: string, more: Partial<RestoreOptions> = {}): Promise<Restored> {
  return restoreBackup({
    location,
    backup,
    identity: null,
    numbersAfter: [],
    actor: ACTOR,
    now: NOW,
    progress: () => undefined,
    confirm: async () => undefined,
    ...more,
  });
}

/** `2026-12 open` and so on, in the register's order. */
export async function numbersOf(path: string): Promise<string[]> {
  const db = await openDb(path);
  try {
    const rows = await db.k.selectFrom('dockets').select(['year', 'serial', 'status']).orderBy('year').orderBy('serial').execute();
    return rows.map(({ year, serial, status }) => `${year}-${serial} ${status}`);
  } finally {
    await db.close();
  }
}

export function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
