/** Proves the search index: each post of a docket is in it with its words, and nothing else is. */
import type { Handle } from '../../../db/db.ts';
import {
  indexedPosts,
  indexedWords,
  type IndexedPost,
  strayIndexRow,
  countIndexed,
  wordsAsIndexed,
  weightOfPlace,
} from '../../../db/proof/text-index/stored-index.ts';
import { indexFaults } from '../../../db/proof/text-index/index-pages.ts';
import { AUDIT } from '../../../domain/messages/register/audit.ts';
import { indexText } from '../../../domain/text/index-text.ts';
import type { Faults } from '../faults.ts';

/** Words of ASCII and Devanagari, which every Unicode takes for words. */
const PLAIN = /^[a-z0-9\u0900-\u0963 ]*$/;

export interface PostWords {
  readonly id: number;
  /** null once forgotten. */
  readonly text: string | null;
  /** A docket has it, and it is more than a repost. */
  readonly isSearched: boolean;
  /** Its columns that hold a mark. */
  readonly marks: readonly string[];
}

export class IndexProof {
  readonly #handle: Handle;
  readonly #faults: Faults;
  #rows = 0;
  /** The first post whose words are not there; named last, as its words may have been changed themselves. */
  #differing: number | null = null;
  /** Sum over all words of all posts: the word's hash times the weight of its place. */
  #sum = 0;

  constructor(handle: Handle, faults: Faults) {
    this.#handle = handle;
    this.#faults = faults;
  }

  /** Posts, each once. */
  async posts(posts: readonly PostWords[]): Promise<void> {
    const words = new Map(posts.map(({ id, text }) => [id, text === null ? '' : indexText(text)]));
    const indexed = await indexedPosts(this.#handle, words);
    // What a word is in other scripts is for the index to say: it may know an older Unicode.
    const odd = await wordsAsIndexed(this.#handle, new Map([...words].filter(([id, text]) => indexed.has(id) && !PLAIN.test(text))));
    for (const { id, text, isSearched } of posts) {
      const there: IndexedPost | undefined = indexed.get(id);
      if (!there) {
        if (isSearched && text !== null) this.#differing ??= id;
        continue;
      }
      this.#rows++;
      const list = odd.get(id) ?? (words.get(id) ?? '').split(' ').filter(Boolean);
      if (!there.holds(list.length)) this.#differing ??= id;
      for (const [place, word] of list.entries()) this.#sum += product(wordHash(word), weightOfPlace(id, place));
      this.#sum %= MODULUS;
    }
  }

  async end(): Promise<void> {
    if (this.#differing !== null) this.#faults.differs(AUDIT.row('posts', String(this.#differing)), AUDIT.notIndexed);
    if ((await countIndexed(this.#handle)) !== this.#rows) {
      const stray = await strayIndexRow(this.#handle);
      this.#faults.differs(stray === null ? AUDIT.searchIndex : AUDIT.row('post_index', String(stray)), AUDIT.indexedForNothing);
    }
    let stored = 0;
    for await (const { word, weight } of indexedWords(this.#handle))
      stored = (stored + product(wordHash(word), weight % MODULUS)) % MODULUS;
    if (stored !== this.#sum && this.#handle.engine === 'sqlite') this.#faults.differs(AUDIT.searchIndex, AUDIT.wordsOfIndex);
    for await (const { table, row } of indexFaults(this.#handle)) this.#faults.differs(AUDIT.row(table, row), AUDIT.notReached);
  }
}

const MODULUS = 2 ** 31 - 1;

/** Of two numbers below 2^31, by halves of the second one, so that no step reaches 2^53. */
function product(one: number, other: number): number {
  return (((((one * (other >>> 16)) % MODULUS) * 65_536) % MODULUS) + one * (other & 0xffff)) % MODULUS;
}

/** FNV-1a: it only has to tell words apart. */
function wordHash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return (h >>> 0) % MODULUS;
}
