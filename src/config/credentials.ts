/** Credentials for X, one file a handle, beside the user's configuration: nobody but the owner may read them. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { handleKey, isHandleName } from '../domain/directory/handle-name.ts';
import { UserError } from '../domain/user-error.ts';
import { isXId } from '../domain/x/x-id.ts';
import type { UserCredentials } from './config.ts';
import { openToOthers, writePrivateFile } from './private-file.ts';

/** The app's own token, which reads. */
export interface AppCredentials {
  readonly kind: 'app';
  readonly bearerToken: string;
  readonly addedAt: string;
}

/** What a handle posts with. */
export interface HandleCredentials {
  readonly kind: 'handle';
  /** As X writes it. */
  readonly handle: string;
  /** X's id of the account; null where X was not asked. */
  readonly xId: string | null;
  readonly secrets: UserCredentials;
  readonly addedAt: string;
  /** When X last said that the token is this handle's; UTC ISO-8601. */
  readonly checkedAt: string | null;
}

export type StoredCredentials = AppCredentials | HandleCredentials;

/** No handle has a hyphen, so the app's file can't be a handle's. */
const APP_FILE = 'app-only.json';
const SECRET_NAMES = ['appKey', 'appSecret', 'accessToken', 'accessSecret'] as const;

/** Returns where they are now. Throws UserError `platform`. */
export function saveCredentials(folder: string, credentials: StoredCredentials): string {
  closeFolder(folder);
  const path = join(folder, credentials.kind === 'app' ? APP_FILE : fileOf(credentials.handle));
  writePrivateFile(path, `${JSON.stringify(credentials, null, 2)}\n`);
  return path;
}

/** null where none are stored. Throws UserError `credentials` for a file that others may read, `platform` for one that can't be used. */
export function appCredentials(folder: string): AppCredentials | null {
  const found = readCredentials(join(folder, APP_FILE));
  return found?.kind === 'app' ? found : null;
}

/** The same of a handle, in any spelling. */
export function handleCredentials(folder: string, handle: string): HandleCredentials | null {
  const found = readCredentials(join(folder, fileOf(handle)));
  return found?.kind === 'handle' ? found : null;
}

/** All that are stored: the app's first, then handles by name. */
export function allCredentials(folder: string): StoredCredentials[] {
  return fileNames(folder).flatMap((name) => readCredentials(join(folder, name)) ?? []);
}

/** What a reply is posted with; `handle` null: the one handle that has any. Throws UserError `credentials` where none can be chosen. */
export function postingCredentials(folder: string, handle: string | null): HandleCredentials {
  if (handle !== null) {
    const found = handleCredentials(folder, handle);
    if (found) return found;
    throw new UserError('credentials', `There are no credentials of @${handle}.`, [
      `Add them: uppolice auth add ${handle}`,
      'See what there is: uppolice auth list',
    ]);
  }
  const [only, ...more] = allCredentials(folder).filter((each) => each.kind === 'handle');
  if (only && more.length === 0) return only;
  if (!only) {
    throw new UserError('credentials', 'A reply needs the credentials of the handle that replies, and none are stored.', [
      'Add them: uppolice auth add HANDLE',
    ]);
  }
  throw new UserError(
    'credentials',
    `Which handle replies? Credentials are stored of ${[only, ...more].map((each) => `@${each.handle}`).join(', ')}.`,
    [`Name it: --as ${only.handle}`],
  );
}

/** True where there were any. Throws UserError `platform`. */
export function removeCredentials(folder: string, handle: string | null): boolean {
  const path = join(folder, handle === null ? APP_FILE : fileOf(handle));
  try {
    rmSync(path);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw new UserError('platform', `${path} can't be removed: ${(error as Error).message}`, ['Remove it as its owner.'], error);
  }
}

/** In a folder that others may write to, they could put their own token in place of ours. */
function closeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch (error) {
    throw new UserError(
      'platform',
      `The folder ${folder} can't be made yours alone: ${(error as Error).message}`,
      ['Check whose it is.'],
      error,
    );
  }
}

function fileNames(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter(
      (name) => name === APP_FILE || (name.endsWith('.json') && isHandleName(name.slice(0, -'.json'.length))),
    );
    return names.sort((a, b) => Number(b === APP_FILE) - Number(a === APP_FILE) || (a < b ? -1 : 1));
  } catch (error) {
    if (isAbsent(error)) return [];
    throw new UserError(
      'platform',
      `${folder} can't be read: ${(error as Error).message}`,
      ['Credentials are kept there; the folder must be yours.'],
      error,
    );
  }
}

function readCredentials(path: string): StoredCredentials | null {
  let content: string;
  try {
    if (openToOthers(path)) {
      throw new UserError('credentials', `Others on this machine may read ${path}: it is not used.`, [
        `Close it: chmod 600 '${path.replaceAll("'", "'\\''")}'`,
        'If somebody may have read it, make new tokens on X and add them again: uppolice auth add',
      ]);
    }
    content = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (isAbsent(error)) return null;
    throw new UserError(
      'platform',
      `${path} can't be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}.`,
      ['The file must be yours.'],
      error,
    );
  }
  const credentials = parseCredentials(content);
  if (credentials) return credentials;
  // Without the cause: what JSON.parse complains of holds a piece of the file.
  throw new UserError('platform', `${path} holds no credentials that can be used.`, ['Add them again: uppolice auth add']);
}

function parseCredentials(content: string): StoredCredentials | null {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(content);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || typeof value.addedAt !== 'string') return null;
  const { kind, addedAt } = value;
  if (kind === 'app') return typeof value.bearerToken === 'string' ? { kind, bearerToken: value.bearerToken, addedAt } : null;
  const { handle, secrets } = value;
  if (kind !== 'handle' || typeof handle !== 'string' || !isHandleName(handle) || typeof secrets !== 'object' || secrets === null)
    return null;
  const given = secrets as Record<string, unknown>;
  if (!SECRET_NAMES.every((name) => typeof given[name] === 'string')) return null;
  return {
    kind,
    handle,
    xId: isXId(value.xId) ? value.xId : null,
    secrets: Object.fromEntries(SECRET_NAMES.map((name) => [name, given[name]])) as unknown as UserCredentials,
    addedAt,
    checkedAt: typeof value.checkedAt === 'string' ? value.checkedAt : null,
  };
}

function fileOf(handle: string): string {
  if (!isHandleName(handle)) throw new UserError('bad_input', `"${handle}" is no X handle.`);
  return `${handleKey(handle)}.json`;
}

function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
