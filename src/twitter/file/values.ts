/** The JSON values of a file, each with its line: one document over all lines, or one value a line (NDJSON). */
import { POST_FILE } from '../../domain/messages/x/files.ts';
import type { Text } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { ByteSource } from './bytes.ts';
import { parsedExactly } from '../parse/exact-ids.ts';
import { brokenAt, endsBefore, goesOn } from './json-shape.ts';
import { type Line, type LineBlock, type LineFault, linesOf } from './lines.ts';

const MB = 1 << 20;
const LONGEST_LINE_MB = 16;
const LARGEST_DOCUMENT_MB = 64;

const LINE_FAULTS: Readonly<Record<LineFault, Text>> = {
  too_long: POST_FILE.lineTooLong(LONGEST_LINE_MB, LARGEST_DOCUMENT_MB),
  not_utf8: POST_FILE.lineNotUtf8,
};

/** A value of the file, or why there is none. */
export type FoundValue =
  | { readonly line: number; readonly value: unknown; readonly raw: string | undefined }
  | { readonly line: number; readonly reason: Text };

/** Lists of values, as many as were read at a time. Throws UserError bad_input for an empty file and for a document that is cut off or broken. */
export async function* valuesIn(name: Text, bytes: ByteSource, chunks: AsyncGenerator<Buffer>): AsyncGenerator<FoundValue[]> {
  const blocks = linesOf(chunks, { line: LONGEST_LINE_MB * MB, firstLine: LARGEST_DOCUMENT_MB * MB });
  const start = await beginning(blocks);
  if (start.kind === 'empty') throw new UserError('bad_input', POST_FILE.empty(name), [POST_FILE.expected]);
  const lines = again(start.read, blocks);
  yield* start.kind === 'document' ? document(name, bytes, lines) : ndjson(bytes, lines);
}

interface Beginning {
  readonly kind: 'empty' | 'lines' | 'document';
  /** The lines read so far, to be read again. */
  readonly read: readonly LineBlock[];
}

/** Reads up to the second line that is not blank: only it tells a document over many lines from NDJSON. */
async function beginning(blocks: AsyncGenerator<LineBlock>): Promise<Beginning> {
  const read: LineBlock[] = [];
  let first: string | null = null;
  for (let next = await blocks.next(); !next.done; next = await blocks.next()) {
    read.push(next.value);
    for (const line of next.value.lines) {
      if (typeof line !== 'string') {
        if (first === null || line.fault === 'too_long') return { kind: 'lines', read };
        continue;
      }
      const text = line.trim();
      if (text === '') continue;
      if (first === null) {
        first = text;
        if ('value' in parsed(text)) return { kind: 'lines', read };
      } else {
        return { kind: goesOn(first, text) ? 'document' : 'lines', read };
      }
    }
  }
  // A single broken line is a document that was cut off.
  return { kind: first === null ? 'empty' : 'document', read };
}

async function* again(read: readonly LineBlock[], blocks: AsyncGenerator<LineBlock>): AsyncGenerator<LineBlock> {
  yield* read;
  yield* blocks;
}

function parsed(text: string): { readonly value: unknown } | { readonly error: unknown } {
  try {
    return { value: parsedExactly(text) };
  } catch (error) {
    return { error };
  }
}

async function* document(name: Text, bytes: ByteSource, blocks: AsyncIterable<LineBlock>): AsyncGenerator<FoundValue[]> {
  const lines: Line[] = [];
  let size = 0;
  for await (const block of blocks) {
    for (const line of block.lines) {
      if (typeof line !== 'string' && line.fault === 'not_utf8')
        throw new UserError('bad_input', POST_FILE.notUtf8(name), [POST_FILE.saveAsUtf8]);
      size += typeof line === 'string' ? line.length : Number.POSITIVE_INFINITY;
      lines.push(line);
    }
    if (size > LARGEST_DOCUMENT_MB * MB)
      throw new UserError('bad_input', POST_FILE.tooLarge(name, LARGEST_DOCUMENT_MB), [POST_FILE.makeNdjson]);
  }
  const line = lines.findIndex((each) => typeof each !== 'string' || each.trim() !== '') + 1;
  yield [{ line, value: wholeDocument(name, bytes, lines), raw: undefined }];
}

/** Empties `lines`: the text and the value are all the memory that a document may take. */
function wholeDocument(name: Text, bytes: ByteSource, lines: Line[]): unknown {
  const text = lines.join('\n');
  lines.length = 0;
  const result = parsed(text);
  if ('value' in result) return result.value;
  if (!/^\s*[[{"]/.test(text)) throw new UserError('bad_input', POST_FILE.notJson(name), [POST_FILE.expected]);
  const { cut, line, column } = brokenAt(text, result.error);
  if (cut || bytes.fault()) throw new UserError('bad_input', POST_FILE.documentCut(name, line), [POST_FILE.getAgain]);
  if (endsBefore(text, result.error)) throw new UserError('bad_input', POST_FILE.severalDocuments(name, line), [POST_FILE.oneALine]);
  throw new UserError('bad_input', POST_FILE.documentBroken(name, line, column), [POST_FILE.correctIt]);
}

async function* ndjson(bytes: ByteSource, blocks: AsyncIterable<LineBlock>): AsyncGenerator<FoundValue[]> {
  let last = 0;
  // Where gzip data ends early, the line that it ends in is broken for that reason, which is known only at the end.
  let held: FoundValue[] = [];
  for await (const block of blocks) {
    const found = held;
    for (let at = 0; at < block.lines.length; at++) {
      last = block.first + at;
      const each = fromLine(last, block.lines[at] ?? '');
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

function fromLine(line: number, text: Line): FoundValue | null {
  if (typeof text !== 'string') return { line, reason: LINE_FAULTS[text.fault] };
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const result = parsed(trimmed);
  if ('value' in result) return { line, value: result.value, raw: trimmed };
  const { cut, column } = brokenAt(trimmed, result.error);
  return { line, reason: cut ? POST_FILE.lineCut : POST_FILE.lineBroken(column) };
}
