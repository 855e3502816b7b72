/** An answer written to a file: whole under its name, or not at all. */
import { type FileHandle, link, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FILES } from '../domain/messages/screen/files.ts';
import { UserError } from '../domain/user-error.ts';
import { partOf, removeLeftovers } from '../files/parts.ts';

export type OutChunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** Writes the chunks to a temporary file, which gets its name at the end. Throws UserError `refused` where the file exists and `force` is not set. */
export async function writeOutFile(path: string, chunks: OutChunks, force: boolean): Promise<void> {
  await refuseExisting(path, force);
  // They name people too.
  removeLeftovers(path);
  const temporary = partOf(path);
  let file: FileHandle | undefined;
  try {
    // Complaints name people: only the owner may read the file.
    file = await open(temporary, 'wx', 0o600);
    for await (const chunk of chunks) await file.appendFile(chunk);
    await file.sync();
    await file.close();
    await (force ? rename(temporary, path) : putInPlace(temporary, path));
  } catch (error) {
    await file?.close().catch(() => undefined);
    await unlink(temporary).catch(() => undefined);
    throw await fileError(error, path);
  }
}

/** Unlike rename, link fails if the file has been made meanwhile; some file systems have no links. */
async function putInPlace(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return rename(temporary, path);
  }
  await unlink(temporary);
}

/** Whether the file may be written; asked before anything is recorded that only a written file makes true. Throws UserError. */
export async function refuseExisting(path: string, force: boolean): Promise<void> {
  const found = await stat(path).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw await fileError(error, path);
  });
  if (found?.isDirectory()) throw new UserError('bad_input', FILES.isFolder(path), [FILES.nameFile]);
  if (found && !force) throw existing(path);
}

function existing(path: string): UserError {
  return new UserError('refused', FILES.exists(path), [FILES.chooseOrForce]);
}

/** Only what the system says of a file: anything else failed elsewhere. */
export async function fileError(error: unknown, path: string): Promise<unknown> {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const code = String(error.code);
  if (code === 'EEXIST') return existing(path);
  if (code === 'ENOTDIR' || (code === 'ENOENT' && !(await isFolder(dirname(path)))))
    return new UserError('bad_input', FILES.noFolder(dirname(path)), [FILES.makeFolder], error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new UserError('platform', FILES.notAllowed(path), [FILES.ownFolder], error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new UserError('platform', FILES.diskFull(path), [FILES.freeSpace], error);
  return new UserError('platform', FILES.notWritten(path, code), [FILES.ownFolder], error);
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
