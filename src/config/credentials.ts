/** Credentials for X, one file for each handle, beside the user's configuration. Only their owner may read them. */
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { handleKey, isHandleName } from '../domain/directory/handle-name.ts';
import { CONTACTS } from '../domain/messages/domain/contacts.ts';
import { CREDENTIALS } from '../domain/messages/program/config-credentials.ts';
import { UserError } from '../domain/user-error.ts';
import { type AppCredentials, type HandleCredentials, parseCredentials, type StoredCredentials } from './credential-file.ts';
import { makeFolder } from '../files/make-folder.ts';
import { openToOthers, writePrivateFile } from './private-file.ts';

export type { HandleCredentials, StoredCredentials } from './credential-file.ts';

/** No handle has a hyphen, so the app's file can't be a handle's. */
const APP_FILE = 'app-only.json';

/** Returns the file's path. Throws UserError `platform`. */
export function saveCredentials(folder: string, credentials: StoredCredentials): string {
  closeFolder(folder);
  const path = join(folder, credentials.kind === 'app' ? APP_FILE : fileOf(credentials.handle));
  writePrivateFile(path, `${JSON.stringify(credentials, null, 2)}\n`);
  return path;
}

/** null where none are stored. Throws UserError `credentials` for a file that others may read, `platform` for one that is unusable. */
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
    throw new UserError('credentials', CREDENTIALS.noneOfHandle(handle), [CREDENTIALS.addOfHandle(handle), CREDENTIALS.listThem]);
  }
  const [only, ...more] = allCredentials(folder).filter((each) => each.kind === 'handle');
  if (!only) throw new UserError('credentials', CREDENTIALS.replyNeedsSome, [CREDENTIALS.addOfSome]);
  if (more.length === 0) return only;
  const handles = [only, ...more].map((each) => `@${each.handle}`).join(', ');
  throw new UserError('credentials', CREDENTIALS.whichReplies(handles), [CREDENTIALS.nameIt(only.handle)]);
}

/** True where there were any. Throws UserError `platform`. */
export function removeCredentials(folder: string, handle: string | null): boolean {
  const path = join(folder, handle === null ? APP_FILE : fileOf(handle));
  try {
    rmSync(path);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw new UserError('platform', CREDENTIALS.notRemoved(path, (error as Error).message), [CREDENTIALS.removeAsOwner], error);
  }
}

/** In a folder that others may write to, they could put their own token in the place of ours. */
function closeFolder(folder: string): void {
  try {
    makeFolder(folder, 0o700);
    chmodSync(folder, 0o700);
  } catch (error) {
    throw new UserError('platform', CREDENTIALS.folderNotPrivate(folder, (error as Error).message), [CREDENTIALS.checkOwner], error);
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
    throw new UserError('platform', CREDENTIALS.unreadable(folder, (error as Error).message), [CREDENTIALS.folderMustBeYours], error);
  }
}

function readCredentials(path: string): StoredCredentials | null {
  let content: string;
  try {
    if (openToOthers(path)) {
      const command = `chmod 600 '${path.replaceAll("'", "'\\''")}'`;
      throw new UserError('credentials', CREDENTIALS.openToOthers(path), [CREDENTIALS.closeIt(command), CREDENTIALS.renewThem]);
    }
    content = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (isAbsent(error)) return null;
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UserError('platform', CREDENTIALS.unreadable(path, reason), [CREDENTIALS.fileMustBeYours], error);
  }
  const credentials = parseCredentials(content);
  if (credentials) return credentials;
  throw new UserError('platform', CREDENTIALS.unusable(path), [CREDENTIALS.addAgain]);
}

function fileOf(handle: string): string {
  if (!isHandleName(handle)) throw new UserError('bad_input', CONTACTS.noHandle(handle));
  return `${handleKey(handle)}.json`;
}

function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
