/** Reads posts from files in any form that X and its archives have: a stream of batches, and what was unreadable with its line. */
import type { PostPage } from '../../domain/x/post.ts';
import { UserError } from '../../domain/user-error.ts';
import { isObject } from '../parse/fields.ts';
import { nothingTaken, takePosts } from '../parse/posts.ts';
import { type ByteSource, FILE_CHUNK, openBytes, openFile } from './bytes.ts';
import { brokenAt, goesOn } from './json-shape.ts';
import { type Line, type LineBlock, linesOf } from './lines.ts';

const MB = 1 << 20;
const LONGEST_LINE = 16 * MB;
const LARGEST_DOCUMENT = 64 * MB;
const BATCH_POSTS = 1000;
const BATCH_CHARACTERS = 8 * MB;
/** So many lines without one that could be a post, and the file is refused as another kind of file. */
const PATIENCE_LINES = 10_000;

const EXPECTED = 'Expected are pages of X API v2, twarc2 output or v1.1 statuses, as JSON or one object a line (NDJSON), plain or gzip.';

interface UnreadableLine {
  readonly line: number;
  readonly reason: string;
}

export interface FilePage {
  readonly page: PostPage;
  readonly unreadable: readonly UnreadableLine[];
  /** So far, of the file as it lies there. */
  readonly bytesRead: number;
}

export interface PostFile {
  readonly name: string;
  /** Bytes as it lies there; null for a pipe. */
  readonly size: number | null;
  /**
   * Batches of about 1,000 posts, in the order of the file; can be read once. Throws UserError bad_input for a document that is
   * cut or broken (before its first batch) and for a file that holds nothing like posts.
   */
  pages(): AsyncGenerator<FilePage>;
  close(): Promise<void>;
}

/**
 * Opens a file, or standard input for `-`, and looks at its first bytes, so that several files can be opened before the first is
 * read. Throws UserError bad_input: missing, a folder, not to be read, empty, binary.
 */
export async function openPostFile(path: string, stdin: AsyncIterable<Uint8Array>): Promise<PostFile> {
  const name = path === '-' ? 'standard input' : path;
  const file = path === '-' ? null : await openFile(path);
  const close = async () => {
    await file?.handle.close();
  };
  try {
    const stream = file ? file.handle.createReadStream({ highWaterMark: FILE_CHUNK, autoClose: false }) : stdin;
    const bytes = await openBytes(name, stream, close);
    const chunks = bytes.chunks();
    const first = await chunks.next();
    if (first.done) throw new UserError('bad_input', bytes.fault() ? `${name}: ${bytes.fault()}.` : `${name} is empty.`, [EXPECTED]);
    refuseBinary(name, first.value);
    return { name, size: file?.size ?? null, pages: () => pagesOf(name, bytes, rejoin(first.value, chunks)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function* rejoin(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

function refuseBinary(name: string, head: Buffer): void {
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (utf16) throw new UserError('bad_input', `${name} is UTF-16 text.`, ['Save it again as UTF-8.']);
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3) {
    throw new UserError('bad_input', `${name} is a ZIP archive.`, ['Unpack it and import the JSON files in it.']);
  }
  if (head.subarray(0, 65_536).includes(0)) throw new UserError('bad_input', `${name} is a binary file, no JSON.`, [EXPECTED]);
}

async function* pagesOf(name: string, bytes: ByteSource, chunks: AsyncGenerator<Buffer>): AsyncGenerator<FilePage> {
  try {
    const blocks = linesOf(chunks, { line: LONGEST_LINE, firstLine: LARGEST_DOCUMENT });
    const start = await beginning(blocks);
    if (start.kind === 'empty') throw new UserError('bad_input', `${name} is empty.`, [EXPECTED]);
    yield* batches(name, bytes, start.kind === 'document' ? document(name, bytes, start, blocks) : ndjson(bytes, start, blocks));
  } finally {
    await bytes.close();
  }
}

/** A value as it stands in the file, or why there is none. */
type Found =
  | { readonly line: number; readonly value: unknown; readonly raw: string | undefined }
  | { readonly line: number; readonly reason: string };

interface Beginning {
  readonly kind: 'empty' | 'lines' | 'document';
  /** The lines read so far, to be read again. */
  readonly read: readonly LineBlock[];
}

/** Reads up to the second line that says something: only then a document over many lines can be told from NDJSON. */
async function beginning(blocks: AsyncGenerator<LineBlock>): Promise<Beginning> {
  const read: LineBlock[] = [];
  let first: string | null = null;
  for (let next = await blocks.next(); !next.done; next = await blocks.next()) {
    read.push(next.value);
    for (const line of next.value.lines) {
      const text = line?.trim();
      if (text === '') continue;
      if (text === undefined) return { kind: 'lines', read };
      if (first === null) {
        first = text;
        if ('value' in parsed(text)) return { kind: 'lines', read };
      } else {
        return { kind: goesOn(first, text) ? 'document' : 'lines', read };
      }
    }
  }
  // One broken line alone is a document that was cut.
  return { kind: first === null ? 'empty' : 'document', read };
}

function parsed(text: string): { readonly value: unknown } | { readonly error: unknown } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error };
  }
}

async function* document(name: string, bytes: ByteSource, start: Beginning, blocks: AsyncGenerator<LineBlock>): AsyncGenerator<Found[]> {
  const lines: Line[] = [];
  let size = 0;
  for await (const block of again(start.read, blocks)) {
    for (const line of block.lines) {
      size += line === null ? Number.POSITIVE_INFINITY : line.length;
      lines.push(line);
    }
    if (size > LARGEST_DOCUMENT) {
      throw new UserError('bad_input', `${name} is one JSON document of more than 64 MB.`, [
        'Turn it into one object a line (NDJSON), which may be of any size, for example: jq -c ".data[]" big.json > posts.ndjson',
      ]);
    }
  }
  const line = lines.findIndex((each) => each?.trim() !== '') + 1;
  yield [{ line, value: wholeDocument(name, bytes, lines), raw: undefined }];
}

/** Empties `lines`: text and value together are as much as a document may cost. */
function wholeDocument(name: string, bytes: ByteSource, lines: Line[]): unknown {
  const text = lines.join('\n');
  lines.length = 0;
  const result = parsed(text);
  if ('value' in result) return result.value;
  if (!/^\s*[[{"]/.test(text)) throw new UserError('bad_input', `${name} is no JSON.`, [EXPECTED]);
  const { cut, line, column } = brokenAt(text, result.error);
  if (cut || bytes.fault()) {
    throw new UserError('bad_input', `${name} ends in the middle of its JSON, in line ${line}: nothing was taken from it.`, [
      'The file was cut: get it again, whole.',
    ]);
  }
  throw new UserError('bad_input', `${name} is broken JSON: line ${line}, column ${column}. Nothing was taken from it.`, [
    'Mend that place, or make the file again.',
  ]);
}

async function* ndjson(bytes: ByteSource, start: Beginning, blocks: AsyncGenerator<LineBlock>): AsyncGenerator<Found[]> {
  let last = 0;
  // Where gzip data end early, the line that they end in is broken for that reason, which is known only at the end.
  let held: Found[] = [];
  for await (const block of again(start.read, blocks)) {
    const found = held;
    for (let at = 0; at < block.lines.length; at++) {
      last = block.first + at;
      const each = fromLine(last, block.lines[at] as Line);
      if (each) found.push(each);
    }
    held = 'reason' in (found.at(-1) ?? {}) ? found.splice(-1) : [];
    yield found;
  }
  const fault = bytes.fault();
  if (fault === null) yield held;
  else if (held[0]?.line === last) yield [{ line: last, reason: fault }];
  else yield [...held, { line: last + 1, reason: fault }];
}

function fromLine(line: number, text: Line): Found | null {
  if (text === null) return { line, reason: 'the line is too long: 16 MB are allowed, 64 MB for a document' };
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const result = parsed(trimmed);
  if ('value' in result) return { line, value: result.value, raw: trimmed };
  const { cut, column } = brokenAt(trimmed, result.error);
  return { line, reason: cut ? 'the line ends in the middle of its JSON' : `broken JSON at column ${column}` };
}

async function* again(read: readonly LineBlock[], blocks: AsyncGenerator<LineBlock>): AsyncGenerator<LineBlock> {
  yield* read;
  yield* blocks;
}

async function* batches(name: string, bytes: ByteSource, found: AsyncIterable<Found[]>): AsyncGenerator<FilePage> {
  const taken = nothingTaken();
  let unreadable: UnreadableLine[] = [];
  let characters = 0;
  // Held back until the file is known to hold posts, so that another kind of file is refused with nothing taken.
  let recognised = false;
  const full = () => taken.posts.length + unreadable.length >= BATCH_POSTS || characters > BATCH_CHARACTERS;
  const batch = (): FilePage => {
    const page = { posts: taken.posts, context: taken.context, authors: taken.authors };
    const filled = { page, unreadable, bytesRead: bytes.bytesRead() };
    // The parser may be in the middle of a page and goes on with the same object.
    Object.assign(taken, nothingTaken());
    unreadable = [];
    characters = 0;
    return filled;
  };
  const note = (line: number) => {
    for (const { reason } of taken.unreadable) unreadable.push({ line, reason });
    taken.unreadable = [];
  };
  for await (const each of found) {
    for (const item of each) {
      if ('reason' in item) {
        unreadable.push({ line: item.line, reason: item.reason });
      } else {
        recognised ||= isLikePosts(item.value);
        characters += item.raw?.length ?? 0;
        for (const _ of takePosts(item.value, taken, item.raw)) {
          if (!full()) continue;
          note(item.line);
          if (recognised) yield batch();
        }
        note(item.line);
      }
      if (recognised && full()) yield batch();
      if (!recognised && unreadable.length >= PATIENCE_LINES) throw noPosts(name, unreadable);
    }
  }
  if (!recognised) throw noPosts(name, unreadable);
  yield batch();
}

function noPosts(name: string, unreadable: readonly UnreadableLine[]): UserError {
  const first = unreadable[0];
  return new UserError('bad_input', `${name} holds nothing like posts${first ? ` (line ${first.line}: ${first.reason})` : ''}.`, [
    EXPECTED,
  ]);
}

/** Whether this is a post, a page, or a list of them, even one that cannot be taken. */
function isLikePosts(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 || value.some(isLikePost) : isLikePost(value);
}

function isLikePost(value: unknown): boolean {
  if (!isObject(value)) return false;
  if ('text' in value || 'full_text' in value) return true;
  const list = value.data ?? value.statuses;
  if (list !== undefined) return Array.isArray(list) ? list.length === 0 || list.some(hasPostFields) : hasPostFields(list);
  return isObject(value.meta) || hasPostFields(value);
}

function hasPostFields(value: unknown): boolean {
  if (!isObject(value)) return false;
  if ('text' in value || 'full_text' in value) return true;
  if ('username' in value || 'screen_name' in value) return false;
  return ('id' in value || 'id_str' in value) && ('author_id' in value || 'user' in value || 'created_at' in value);
}
