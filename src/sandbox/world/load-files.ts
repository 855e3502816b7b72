/** Fills a world from files of posts: NDJSON of any size, read as a stream, or one JSON document; either may be gzipped. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { SANDBOX_WORLD } from '../../domain/messages/sandbox/world.ts';
import { type Text, verbatim } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import { readPosts } from './read-posts.ts';
import type { World } from './world.ts';

/** @returns the number of posts that searches can find afterwards */
export async function loadFile(file: string, world: World): Promise<number> {
  try {
    const { lines, document } = await readValues(file, world);
    if (document !== null) world.add(readPosts(JSON.parse(document)));
    else if (lines === 0) throw new Unreadable(SANDBOX_WORLD.emptyFile);
  } catch (error) {
    throw forPeople(error, file);
  }
  return world.posts.size;
}

/** A file that is not JSON, or not throughout. */
class Unreadable extends Error {
  readonly problem: Text;

  constructor(problem: Text, cause?: unknown) {
    super(problem.en, { cause });
    this.problem = problem;
  }
}

function forPeople(error: unknown, file: string): unknown {
  const refused = (message: Text, ...hints: Text[]) => new UserError('bad_input', message, hints, error);
  if (error instanceof Unreadable) return refused(SANDBOX_WORLD.notJson(file, error.problem), SANDBOX_WORLD.givePages);
  if (error instanceof SyntaxError) return refused(SANDBOX_WORLD.notJson(file, verbatim(error.message)), SANDBOX_WORLD.givePages);
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return refused(SANDBOX_WORLD.noFile(file), SANDBOX_WORLD.checkPath);
  if (code === 'EISDIR') return refused(SANDBOX_WORLD.isFolder(file), SANDBOX_WORLD.giveFile);
  if (code === 'EACCES') return refused(SANDBOX_WORLD.unreadable(file));
  if (code?.startsWith('Z_')) return refused(SANDBOX_WORLD.damaged(file));
  return error;
}

/** Adds the lines as they are read; if the first is not JSON by itself, the whole file is one document. */
async function readValues(file: string, world: World): Promise<{ lines: number; document: string | null }> {
  let lines = 0;
  let parts: string[] | null = null;
  for await (const line of createInterface({ input: await openText(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (parts) {
      parts.push(line);
      continue;
    }
    if (line.trim() === '') continue;
    const value = parse(line, lines);
    if (value === undefined) {
      parts = [line];
      continue;
    }
    lines += 1;
    world.add(readPosts(value));
  }
  return { lines, document: parts?.join('\n') ?? null };
}

function parse(line: string, linesBefore: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (linesBefore > 0) throw new Unreadable(SANDBOX_WORLD.badLine(linesBefore + 1, (error as Error).message), error);
    return undefined;
  }
}

async function openText(file: string): Promise<Readable> {
  const handle = await open(file);
  let gzipped: boolean;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    gzipped = bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
  const input = createReadStream(file);
  if (!gzipped) return input;
  const unpacked = createGunzip();
  input.on('error', (error) => unpacked.destroy(error));
  return input.pipe(unpacked);
}
