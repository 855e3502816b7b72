/** The files of the register and of its user on this machine: who else can open its files, and whether there is room. */
import { existsSync, readdirSync, realpathSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Db } from '../../../db/db.ts';
import { registerValue } from '../../../db/stores/facts/register-store.ts';
import { type HealthCheck, healthCheck } from '../../../domain/health.ts';
import { codeOfError } from '../../../domain/error-code.ts';
import { KEPT_HEALTH } from '../../../domain/messages/register/health.ts';
import { joined } from '../../../domain/messages/text.ts';

export interface OwnPlaces {
  readonly configFile: string;
  readonly credentialsFolder: string;
  readonly cacheFolder: string;
  readonly numbersFolder: string;
}

/** Bits of the mode that nobody but the owner, or the owner and the group, should have. */
const OTHERS = 0o007;
const GROUP_AND_OTHERS = 0o077;
const MAY_WRITE = 0o022;
const LEAST_FREE_BYTES = 1_000_000_000;

export async function fileHealth(db: Db, places: OwnPlaces): Promise<HealthCheck[]> {
  const file = db.engine === 'sqlite' && db.location !== ':memory:' && existsSync(db.location) ? realpathSync(db.location) : null;
  const shared = (await registerValue(db, 'group')) !== null;
  return [permissions(file, shared, places), ...(file === null ? [] : [space(file)])];
}

/** Windows keeps who may open a file elsewhere than in its mode. */
const HAS_MODES = process.platform !== 'win32';

function permissions(file: string | null, shared: boolean, places: OwnPlaces): HealthCheck {
  const open: { readonly path: string; readonly mode: string }[] = [];
  // What this login may not even look at may hold anything: it is said, and the rest is looked at all the same.
  const unseen: string[] = [];
  const look = (path: string, forbidden: number, mode: string) => {
    const there = HAS_MODES ? seen(path, unseen, () => statSync(path, { throwIfNoEntry: false })) : undefined;
    if (there && (there.mode & forbidden) !== 0) open.push({ path, mode });
  };
  if (file !== null) {
    // What SQLite makes beside it has its mode.
    for (const end of ['', '.numbers', '.sweep', '.backup-lock'])
      look(file + end, shared ? OTHERS : GROUP_AND_OTHERS & ~(LOCKS.has(end) ? 0o060 : 0), shared ? '660' : '600');
    // Who may write to the folder may put another register in this one's place.
    look(dirname(file), shared ? MAY_WRITE & OTHERS : MAY_WRITE, shared ? 'o-w' : 'go-w');
  }
  look(places.configFile, MAY_WRITE | OTHERS, '600');
  look(places.credentialsFolder, GROUP_AND_OTHERS, '700');
  for (const name of seen(places.credentialsFolder, unseen, () => readdirSync(places.credentialsFolder)) ?? [])
    look(join(places.credentialsFolder, name), GROUP_AND_OTHERS, '600');
  look(places.cacheFolder, MAY_WRITE, '700');
  look(places.numbersFolder, MAY_WRITE, '700');
  const commands = open.map(({ path, mode }) => `chmod ${mode} '${path.replaceAll("'", "'\\''")}'`).join('; ');
  if (!HAS_MODES)
    return healthCheck('permissions', KEPT_HEALTH.permissions, {
      ok: true,
      done: false,
      saw: KEPT_HEALTH.noModes,
      next: KEPT_HEALTH.lookYourself,
    });
  const saw = [
    ...(open.length > 0 ? [KEPT_HEALTH.open(open.map(({ path }) => path).join(', '))] : []),
    ...(unseen.length > 0 ? [KEPT_HEALTH.unseen([...new Set(unseen)].join(', '))] : []),
  ];
  const next = [...(open.length > 0 ? [KEPT_HEALTH.closeThem(commands)] : []), ...(unseen.length > 0 ? [KEPT_HEALTH.lookAsOwner] : [])];
  return healthCheck('permissions', KEPT_HEALTH.permissions, {
    ok: saw.length === 0,
    saw: saw.length === 0 ? KEPT_HEALTH.closed : joined(saw, '; '),
    next: joined(next, '; '),
  });
}

/** undefined where it is not there, or can't be looked at, which is noted. */
function seen<T>(path: string, unseen: string[], look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    const code = codeOfError(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') unseen.push(`${path} (${code || String(error)})`);
    return undefined;
  }
}

/** Empty files that a group may need to lock. */
const LOCKS: ReadonlySet<string> = new Set(['.sweep', '.backup-lock']);

function space(file: string): HealthCheck {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    const free = bavail * bsize;
    const size = statSync(file).size;
    return healthCheck('space', KEPT_HEALTH.space, {
      ok: free > Math.max(LEAST_FREE_BYTES, size),
      saw: KEPT_HEALTH.free(bytes(free), bytes(size)),
      next: KEPT_HEALTH.makeRoom,
    });
  } catch {
    return healthCheck('space', KEPT_HEALTH.space, { ok: true, done: false, saw: KEPT_HEALTH.unknownSpace, next: KEPT_HEALTH.makeRoom });
  }
}

function bytes(n: number): string {
  return n >= 1e9 ? `${(n / 1e9).toFixed(1)} GB` : `${(n / 1e6).toFixed(1)} MB`;
}
