/** One page of words of a full-text index, as FTS5 writes it: the words in order, each with what it has in common with the one before left out. */
import { Packed } from './structure.ts';

export interface Leaf {
  /** null: the page only goes on with the places of a word that began before it. */
  readonly first: Uint8Array | null;
  readonly last: Uint8Array | null;
  /** Words ascend, each with all that it shares with the one before left out: else FTS5 reads them one after the other, but does not find them. */
  readonly inOrder: boolean;
}

/** The page begins with two numbers of two bytes each: where its first row is, and where its list of words begins. */
const HEADER_BYTES = 4;

export function readLeaf(page: Uint8Array): Leaf {
  const listAt = ((page[2] ?? 0) << 8) | (page[3] ?? 0);
  if (listAt < HEADER_BYTES || listAt > page.length) return { first: null, last: null, inOrder: false };
  const list = new Packed(page, listAt);
  let first: Uint8Array | null = null;
  let word: Uint8Array = new Uint8Array(64);
  let length = 0;
  let inOrder = true;
  let at = 0;
  while (list.hasMore) {
    at += list.next();
    const entry = new Packed(page, at);
    // The first word of a page stands there whole.
    const kept = first === null ? 0 : entry.next();
    const added = entry.next();
    const end = entry.at + added;
    if (!(end <= listAt) || !(kept <= length) || added === 0) return { first, last: word.slice(0, length), inOrder: false };
    if (first !== null && kept < length && (page[entry.at] ?? 0) <= (word[kept] ?? 0)) inOrder = false;
    word = grown(word, kept + added);
    word.set(page.subarray(entry.at, end), kept);
    length = kept + added;
    first ??= word.slice(0, length);
  }
  return { first, last: first && word.slice(0, length), inOrder };
}

function grown(bytes: Uint8Array, needed: number): Uint8Array {
  if (needed <= bytes.length) return bytes;
  const larger = new Uint8Array(needed * 2);
  larger.set(bytes);
  return larger;
}
