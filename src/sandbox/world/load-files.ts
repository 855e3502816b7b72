/** Fills a world from files of posts, in a stream: NDJSON of any size, one JSON document, either of them gzipped. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../domain/user-error.ts';
import { readPage } from './read-posts.ts';
import type { World } from './world.ts';

/** Returns how many posts can now be found in searches. Throws bad_input. */
export async function loadFile(file: string, world: World): Promise<number> {
  try {
    const { lines, document } = await readValues(file, world);
    if (document !== null) world.add(readPage(JSON.parse(document)));
    else if (lines === 0) throw new SyntaxError('the file is empty');
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new UserError(
        'bad_input',
        `${file} holds no JSON that can be read: ${error.message}`,
        ['Give a page of X API v2, or NDJSON with a page or a post a line.'],
        error,
      );
    }
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new UserError('bad_input', `There is no file ${file}.`, ['Check the path after --posts.'], error);
    if (code === 'EISDIR') throw new UserError('bad_input', `${file} is a folder.`, ['Give a file after --posts.'], error);
    if (code === 'EACCES') throw new UserError('bad_input', `${file} may not be read by this user.`, [], error);
    if (code?.startsWith('Z_')) throw new UserError('bad_input', `${file} is damaged: it cannot be unpacked.`, [], error);
    throw error;
  }
  return world.posts.size;
}

/** Lines are taken as they come; when the first is no JSON by itself, the whole file is one document. */
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
    world.add(readPage(value));
  }
  return { lines, document: parts?.join('\n') ?? null };
}

function parse(line: string, linesBefore: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (linesBefore > 0) throw new SyntaxError(`line ${linesBefore + 1}: ${(error as Error).message}`, { cause: error });
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
