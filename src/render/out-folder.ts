/** An answer of several files in a folder: whole under its name, or not at all. */
import { access, constants, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { FILES } from '../domain/messages/screen/files.ts';
import { UserError } from '../domain/user-error.ts';
import { partOf, removeLeftovers } from '../files/parts.ts';
import { fileError } from './out-file.ts';

/** Throws UserError where no new folder can be made there, and none of that name is empty: `refused` where anything is in it. */
export async function requireNewFolder(path: string): Promise<void> {
  const folder = resolve(path);
  // A person who stands in a folder that is replaced sees an empty one.
  if (folder === resolve('.')) throw new UserError('refused', FILES.folderInUse(path), [FILES.nameNewInside]);
  try {
    if ((await readdir(folder)).length > 0) throw new UserError('refused', FILES.folderFilled(path), [FILES.chooseNewFolder]);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOTDIR') throw new UserError('bad_input', FILES.isNoFolder(path), [FILES.chooseNewFolder], error);
    if (code !== 'ENOENT') throw await fileError(error, folder);
  }
  await access(dirname(folder), constants.W_OK).catch(async (error: unknown) => {
    throw await fileError(error, folder);
  });
}

/**
 * Writes the files, by name (`posts/1.json`), to a folder beside, which gets its name at the end. Only its owner may read it. Throws UserError
 * `refused` where the folder exists and is not empty.
 */
export async function writeOutFolder(path: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const folder = resolve(path);
  await requireNewFolder(folder);
  removeLeftovers(folder);
  const part = partOf(folder);
  try {
    await mkdir(part, { mode: 0o700 });
    for (const [name, content] of files) await writeSynced(join(part, name), content);
    await rename(part, folder);
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') throw new UserError('refused', FILES.folderFilled(path), [FILES.chooseNewFolder]);
    // A folder on which something is mounted can't be replaced.
    if (code === 'EBUSY' || code === 'EXDEV' || code === 'EINVAL')
      throw new UserError('refused', FILES.folderInUse(path), [FILES.nameNewInside], error);
    throw await fileError(error, folder);
  }
}

async function writeSynced(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
