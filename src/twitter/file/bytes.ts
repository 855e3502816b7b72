/** Opens a file or standard input as bytes; a file that can't be read is refused before anything is taken from it. */
import { POST_FILE } from '../../domain/messages/x/files.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../domain/user-error.ts';

/** Bytes in pieces; `fault` says afterwards why they ended early. */
export interface ByteSource {
  chunks(): AsyncGenerator<Buffer>;
  /** Of the file on disk, compressed or not. */
  bytesRead(): number;
  /** null where the bytes ended as they should. */
  fault(): Text | null;
  close(): Promise<void>;
}

/** Bytes read from a file at a time. */
export const FILE_CHUNK = 1 << 18;
// Small pieces into the decompressor: each may grow a thousandfold.
const COMPRESSED_CHUNK = 1 << 15;

export interface OpenedFile {
  readonly handle: FileHandle;
  /** null for what has no size, such as a pipe. */
  readonly size: number | null;
}

export async function openFile(path: string): Promise<OpenedFile> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, 'r');
    const stat = await handle.stat();
    if (stat.isDirectory()) throw new UserError('bad_input', POST_FILE.folder(path), [POST_FILE.nameItsFiles]);
    return { handle, size: stat.isFile() ? stat.size : null };
  } catch (error) {
    await handle?.close();
    throw error instanceof UserError ? error : cannotOpen(path, error);
  }
}

function cannotOpen(path: string, error: unknown): UserError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new UserError('bad_input', POST_FILE.noFile(path), [POST_FILE.checkPath], error);
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new UserError('bad_input', POST_FILE.notPermitted(path), [POST_FILE.askForAccess], error);
  }
  return new UserError('bad_input', POST_FILE.notOpened(path, code ?? String(error)), [], error);
}

/** Reads `source`, unpacking gzip where its first bytes say so. */
export async function openBytes(name: Text, source: AsyncIterable<Uint8Array>, close: () => Promise<void>): Promise<ByteSource> {
  let read = 0;
  const state: { fault: Text | null } = { fault: null };
  const raw = counted(name, source, (bytes) => {
    read += bytes;
  });
  const first = await raw.next();
  const head = first.done ? null : first.value;
  const packed = head !== null && head[0] === 0x1f && head[1] === 0x8b;
  const whole = prepend(head, raw);
  const chunks = packed ? unpack(whole, state) : whole;
  return { chunks: () => chunks, bytesRead: () => read, fault: () => state.fault, close };
}

async function* counted(name: Text, source: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  try {
    for await (const piece of source) {
      if (piece.length === 0) continue;
      count(piece.length);
      yield Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UserError('bad_input', POST_FILE.notReadToEnd(name, code), [], error);
  }
}

async function* prepend(head: Buffer | null, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (head !== null) yield head;
  yield* rest;
}

/** Keeps what was unpacked before the file ended or broke; a stream that fails would drop it. */
async function* unpack(packed: AsyncIterable<Buffer>, state: { fault: Text | null }): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: FILE_CHUNK });
  let out: Buffer[] = [];
  let failure: Error | null = null;
  gunzip.on('data', (piece: Buffer) => out.push(piece));
  gunzip.on('error', (error) => {
    failure = error;
  });
  const closed = new Promise<void>((done) => gunzip.once('close', done));
  const taken = () => {
    const pieces = out;
    out = [];
    return pieces;
  };
  for await (const chunk of packed) {
    for (let at = 0; at < chunk.length && failure === null; at += COMPRESSED_CHUNK) {
      // A stream that breaks is closed and may leave the write unanswered.
      await Promise.race([closed, new Promise<void>((done) => gunzip.write(chunk.subarray(at, at + COMPRESSED_CHUNK), () => done()))]);
      yield* taken();
    }
    if (failure !== null) break;
  }
  if (failure === null) {
    gunzip.end();
    await closed;
    yield* taken();
  }
  gunzip.destroy();
  if (failure !== null) state.fault = faultOf(failure);
}

function faultOf(failure: NodeJS.ErrnoException): Text {
  return failure.code === 'Z_BUF_ERROR' ? POST_FILE.gzipCut : POST_FILE.gzipDamaged;
}
