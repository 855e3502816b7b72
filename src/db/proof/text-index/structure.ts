/** What FTS5 writes down of its own index (`post_index_data`, row 10): which segments there are, and which pages each has. */
import { sql } from 'kysely';
import type { Handle } from '../../db.ts';

export interface Segment {
  readonly id: number;
  /** Numbers of its pages; both 0: a merge has taken over all that it holds. */
  readonly first: number;
  readonly last: number;
  /** Of the writings that went into it: each row of the index keeps the number of its own. */
  readonly origins: readonly [from: number, to: number];
  /** Pages that list rows that were deleted. */
  readonly tombstonePages: number;
}

export const STRUCTURE_ROW = 10;

/** Numbers as SQLite packs them: seven bits a byte, the highest first; the ninth byte holds eight. */
export class Packed {
  at: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  get hasMore(): boolean {
    return this.at < this.#bytes.length;
  }

  /** NaN behind the end. */
  next(): number {
    let value = 0;
    for (let n = 0; n < 9; n++) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined) return Number.NaN;
      if (n === 8) return value * 256 + byte;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    return value;
  }
}

/** A cookie comes first, then the mark of the format in which segments hold their origins. */
const COOKIE_BYTES = 4;
const WITH_ORIGINS = [0xff, 0, 0, 1];

/** null for what FTS5 would not have written. */
export function segmentsOf(block: Uint8Array): Segment[] | null {
  if (WITH_ORIGINS.some((byte, at) => block[COOKIE_BYTES + at] !== byte)) return null;
  const numbers = new Packed(block, COOKIE_BYTES + WITH_ORIGINS.length);
  const [levels, count] = [numbers.next(), numbers.next()];
  numbers.next();
  const segments: Segment[] = [];
  for (let level = 0; level < levels && numbers.hasMore; level++) {
    numbers.next();
    for (let left = numbers.next(); left > 0 && numbers.hasMore; left--) {
      const [id, first, last, from, to, tombstonePages] = Array.from({ length: 8 }, () => numbers.next());
      segments.push({
        id: id ?? 0,
        first: first ?? 0,
        last: last ?? 0,
        origins: [from ?? 0, to ?? 0],
        tombstonePages: tombstonePages ?? 0,
      });
    }
  }
  return segments.length === count && numbers.at === block.length ? segments : null;
}

/** null where it can't be read. */
export async function storedSegments({ k }: Handle): Promise<Segment[] | null> {
  const { rows } = await sql<{ block: unknown }>`select block from post_index_data where id = ${sql.lit(STRUCTURE_ROW)}`.execute(k);
  const block = rows[0]?.block;
  return block instanceof Uint8Array ? segmentsOf(block) : null;
}
