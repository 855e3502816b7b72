/** Opens files of posts in any form that X and its archives have, and reads them in batches. */
import { POST_FILE } from '../../domain/messages/x/files.ts';
import { type Text, verbatim } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import { type ArchiveOwner, withoutAssignment } from './archive.ts';
import { batchesOf, type FilePage } from './batches.ts';
import { type ByteSource, FILE_CHUNK, openBytes, openFile } from './bytes.ts';
import { foreignBytes, foreignText, refusalOf } from './foreign-file.ts';
import { valuesIn } from './values.ts';

export interface PostFile {
  readonly name: Text;
  /** Bytes on disk; null for a pipe. */
  readonly size: number | null;
  /**
   * Batches of about 1,000 posts, in the order of the file; can be read once. Throws UserError bad_input for a document that is
   * cut off or broken (before its first batch) and for a file that contains nothing like posts.
   */
  pages(): AsyncGenerator<FilePage>;
  close(): Promise<void>;
}

/**
 * Opens a file, or standard input for `-`, and looks at its first bytes, so that several files can be opened before the first is
 * read. `owner`: whose archive it is, if it is one. Throws UserError bad_input: missing, a folder, unreadable, empty, binary.
 */
export async function openPostFile(path: string, stdin: AsyncIterable<Uint8Array>, owner: ArchiveOwner | null = null): Promise<PostFile> {
  const name = path === '-' ? POST_FILE.standardInput : verbatim(path);
  const file = path === '-' ? null : await openFile(path);
  const close = async () => {
    await file?.handle.close();
  };
  try {
    const stream = file ? file.handle.createReadStream({ highWaterMark: FILE_CHUNK, autoClose: false }) : stdin;
    const bytes = await openBytes(name, stream, close);
    const chunks = bytes.chunks();
    const head = await headOf(chunks);
    if (head.length === 0) {
      const fault = bytes.fault();
      throw new UserError('bad_input', fault ? POST_FILE.faulty(name, fault) : POST_FILE.empty(name), [POST_FILE.expected]);
    }
    refuseForeign(name, head);
    const all = rejoin(withoutAssignment(head), chunks);
    return { name, size: file?.size ?? null, pages: () => pagesOf(name, bytes, all, owner), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** So many bytes tell what a file is; a pipe may give it in small pieces. */
const LOOKED_AT = 4096;

async function headOf(chunks: AsyncGenerator<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  while (size < LOOKED_AT) {
    const next = await chunks.next();
    if (next.done) break;
    pieces.push(next.value);
    size += next.value.length;
  }
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

async function* rejoin(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

function refuseForeign(name: Text, head: Buffer): void {
  const foreign = foreignBytes(head) ?? foreignText(head);
  if (foreign) throw refusalOf(name, foreign);
}

async function* pagesOf(
  name: Text,
  bytes: ByteSource,
  chunks: AsyncGenerator<Buffer>,
  owner: ArchiveOwner | null,
): AsyncGenerator<FilePage> {
  try {
    yield* batchesOf(name, valuesIn(name, bytes, chunks), { bytesRead: () => bytes.bytesRead(), owner });
  } finally {
    await bytes.close();
  }
}
