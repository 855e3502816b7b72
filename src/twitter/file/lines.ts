/** Cuts bytes into lines of text, many at a time, with memory that does not grow with the file. */
import { isUtf8 } from 'node:buffer';

/** Why a line can't be read as text: it is longer than allowed, or its bytes are no UTF-8. */
export type LineFault = 'too_long' | 'not_utf8';

export type Line = string | { readonly fault: LineFault };

const TOO_LONG: Line = { fault: 'too_long' };
const NOT_UTF8: Line = { fault: 'not_utf8' };

export interface LineBlock {
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly Line[];
}

const LF = 0x0a;

export interface LineLimits {
  /** In bytes. */
  readonly line: number;
  /** The first line that is not empty may be a whole document. */
  readonly firstLine: number;
}

/** Lines without their ends (LF or CRLF); a byte order mark is dropped. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, limits: LineLimits): AsyncGenerator<LineBlock> {
  let number = 1;
  let carry: Buffer[] = [];
  let carried = 0;
  let tooLong = false;
  let begun = false;
  let atStart = true;

  const keep = (rest: Buffer) => {
    if (rest.length === 0 || tooLong) return;
    carried += rest.length;
    if (carried > (begun ? limits.line : limits.firstLine)) {
      tooLong = true;
      carry = [];
    } else {
      carry.push(rest);
    }
  };
  const finish = (bytes: Buffer): Line[] => {
    const whole = carry.length > 0 ? Buffer.concat([...carry, bytes]) : bytes;
    const cut = tooLong;
    carry = [];
    carried = 0;
    tooLong = false;
    const lines: Line[] = cut ? afterFirstLine(bytes) : split(whole);
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at];
      if (typeof line === 'string' && line.endsWith('\r')) lines[at] = line.slice(0, -1);
    }
    begun ||= lines.some((line) => typeof line !== 'string' || line.trim() !== '');
    return lines;
  };

  for await (let chunk of chunks) {
    if (atStart) {
      atStart = false;
      if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) chunk = chunk.subarray(3);
    }
    const end = chunk.lastIndexOf(LF);
    if (end < 0) {
      keep(chunk);
      continue;
    }
    const lines = finish(chunk.subarray(0, end));
    yield { first: number, lines };
    number += lines.length;
    keep(chunk.subarray(end + 1));
  }
  if (carried > 0) yield { first: number, lines: finish(Buffer.alloc(0)) };
}

/** The rest of a line that was too long is dropped; what follows it in the same piece is kept. */
function afterFirstLine(bytes: Buffer): Line[] {
  const end = bytes.indexOf(LF);
  return end < 0 ? [TOO_LONG] : [TOO_LONG, ...split(bytes.subarray(end + 1))];
}

/** Bytes that are no UTF-8 would become other characters without a word, so such a line is a fault. */
function split(bytes: Buffer): Line[] {
  if (isUtf8(bytes)) return bytes.toString('utf8').split('\n');
  const lines: Line[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const end = bytes.indexOf(LF, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    lines.push(isUtf8(line) ? line.toString('utf8') : NOT_UTF8);
    from = end < 0 ? bytes.length + 1 : end + 1;
  }
  return lines;
}
