/** The files of a review pack as they lie in a folder, with their hashes. */
import { createHash } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { REVIEW } from '../../../domain/messages/commands/figures/review.ts';
import { UserError } from '../../../domain/user-error.ts';

/** A pack has a few dozen. */
const MOST_FILES = 500;
const A_PART = 1 << 20;

/** SHA-256 in hex by name, with `/` between folders. What is neither file nor folder has none. Throws UserError `bad_input`. */
export async function packFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new UserError('bad_input', REVIEW.noFolder(folder), [REVIEW.nameFolder], error);
  });
  const files = entries.filter((entry) => !entry.isDirectory());
  if (files.length > MOST_FILES) throw new UserError('bad_input', REVIEW.noPack(folder), [REVIEW.nameFolder]);
  const hashes = new Map<string, string>();
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    hashes.set(relative(folder, path).split(sep).join('/'), entry.isFile() ? await hashOf(path) : '');
  }
  return hashes;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path).catch((error: unknown) => {
    throw new UserError('bad_input', REVIEW.noFolder(path), [REVIEW.nameFolder], error);
  });
  try {
    const buffer = new Uint8Array(A_PART);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, A_PART);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
