/** The signs in a post: how many words and phrases of each list it holds, and where those stand whose position matters. */
import type { AnnotatedPost } from '../../names/annotated-post.ts';
import { LIST, LISTS, MENTIONS, type WordSigns } from '../../words/sign-lists.ts';
import { wordSet } from '../../words/word-set.ts';
import { weighedWords } from '../../words/word-weights.ts';
import { type Content, contentOf, withoutThanks } from '../politeness.ts';
import { otherWords } from './other-scripts.ts';
import { PAIRED, PAIRS_OF, type Pair } from './pairs.ts';

/** The lists whose positions in the text are kept. */
const PLACED: readonly boolean[] = (() => {
  // biome-ignore format: a list
  const asked = [
    LIST.thana_accused, LIST.thana_place, LIST.district_accused, LIST.higher_accused, LIST.police, LIST.abuse, LIST.grave_deed, LIST.turn_word, LIST.danger, LIST.grave_word,
  ];
  return LISTS.names.map((_, index) => PAIRED.has(index) || asked.includes(index));
})();

const IDIOM = LIST.idiom;
/** "आत्म हत्या" in two words is no murder: like those of an idiom, the words inside such a phrase do not count by themselves. */
const SUICIDE_NAME = LIST.suicide_name;
const AMOUNT = LIST.amount;
/** A year that is long over: "2012 में", "in 1998". */
const YEAR_PAST = /^(?:1[89]\d\d|20[01]\d|202[0-4])$/;
const IN_YEAR = wordSet('में', 'me', 'in', 'सन', 'वर्ष', 'year', 'since', 'से', 'se', 'की', 'ki');
/** A number of at least so many digits may be a sum of money. */
const DIGITS_OF_AMOUNT = 3;
/** A complaint has fewer signs whose position matters; the rest of a longer text is only counted. */
const MOST_PLACES = 400;
const NOWHERE: readonly number[] = [];
const NONE = -1;
const ZEROS: readonly number[] = LISTS.names.map(() => 0);
/** While pairs are looked for: for each list, the first of its placed signs. Allocated once and cleared after each post. */
const FIRST = new Int16Array(LISTS.names.length).fill(NONE);

interface ListedWord extends WordSigns {
  readonly form: string;
  readonly loose: string;
}

export class Signs {
  /** Words of the post without hashtags, and without the courtesies around it. */
  readonly words: number;
  /** The post has such courtesies. */
  readonly thanks: boolean;
  /** `weighedWords` */
  readonly weighed: readonly number[];
  // Copying a plain array is cheaper than making a typed or a filled one, which would cost more than the counting.
  readonly #counts: number[] = ZEROS.slice();
  /** The lists that the post has words of, each once; a pair may have taken the count of one back to 0. */
  readonly present: number[] = [];
  /** The placed signs in the order of the text: their list and their position. */
  readonly #lists: number[] = [];
  readonly #places: number[] = [];
  /** For each of them, the next one in the same list. */
  readonly #next: number[] = [];
  /** For each token, the number of its sentence. */
  readonly #sentences: number[] = [];

  /** While the words of other scripts are read as they stand: the lists that they have been counted for already, written in Hindi. */
  readonly #known = new Set<number>();

  constructor(post: AnnotatedPost) {
    const { words, tokens, tokenized } = post;
    const content = contentOf(post);
    this.words = wordsOf(post, content);
    this.thanks = content.from > 0 || content.to < tokens.length;
    this.weighed = weighedWords(words, content.from, content.to);
    let sentence = 0;
    let skip = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as AnnotatedPost['tokens'][number];
      if (token.breakBefore === 2) sentence += 1;
      this.#sentences.push(sentence);
      const word = words[at];
      if (at < skip || at < content.from || at >= content.to) continue;
      if (word) skip = this.#read(word, words, at);
      else if (token.kind === 'mention') {
        const list = MENTIONS.get(token.raw.toLowerCase());
        if (list !== undefined) this.#found(list, at);
      } else if (token.kind === 'number' && token.raw.length >= DIGITS_OF_AMOUNT) {
        this.#found(AMOUNT, at);
        if (YEAR_PAST.test(token.raw) && (IN_YEAR.has(words[at + 1]?.form ?? '') || IN_YEAR.has(words[at - 1]?.form ?? '')))
          this.#found(LIST.year_past, at);
      }
    }
    if (tokenized.others.size > 0) {
      for (const list of this.present) this.#known.add(list);
      this.#readOthers(withoutThanks(otherWords(tokenized)), tokens.length, sentence + 1);
      this.#known.clear();
    }
    this.#pairUp();
  }

  #readOthers(words: readonly ListedWord[], offset: number, sentence: number): void {
    for (let at = 0; at < words.length; at += 1) {
      this.#sentences[offset + at] = sentence;
      this.#read(words[at] as ListedWord, words, at, offset);
    }
  }

  /** @returns the token to continue at: the words of an idiom, and shorter phrases inside it, do not count by themselves */
  #read(word: ListedWord, words: readonly (ListedWord | null)[], at: number, offset = 0): number {
    let idiom = 0;
    let whole = 0;
    if (word.phrases) {
      const found = word.phrases.at(words, at);
      for (const { list, rest } of found) if (list === IDIOM) idiom = Math.max(idiom, rest.length);
      for (const { list, rest } of found) {
        if (list === IDIOM || rest.length < idiom) continue;
        if (list === SUICIDE_NAME) whole = rest.length;
        this.#found(list, at + offset);
      }
    }
    if (idiom > 0 || whole > 0) return at + 1 + Math.max(idiom, whole);
    for (const list of word.lists) this.#found(list, at + offset);
    return 0;
  }

  #found(list: number, at: number): void {
    if (this.#known.size > 0 && this.#known.has(list)) return;
    const count = this.#counts[list] as number;
    if (count === 0 && !this.present.includes(list)) this.present.push(list);
    this.#counts[list] = count + 1;
    if (PLACED[list] !== true || this.#lists.length >= MOST_PLACES) return;
    this.#lists.push(list);
    this.#places.push(at);
  }

  #pairUp(): void {
    const found = this.#lists.length;
    for (let at = found - 1; at >= 0; at -= 1) {
      const list = this.#lists[at] as number;
      this.#next[at] = FIRST[list] as number;
      FIRST[list] = at;
    }
    for (let at = 0; at < found; at += 1) {
      const list = this.#lists[at] as number;
      const pairs = PAIRS_OF[list];
      if (pairs !== undefined && FIRST[list] === at) for (const pair of pairs) this.#pair(pair);
    }
    for (let at = 0; at < found; at += 1) FIRST[this.#lists[at] as number] = NONE;
  }

  #pair({ list, counts, first, terms }: Pair): void {
    for (const term of terms) if (FIRST[term.list] === NONE) return;
    for (let at = FIRST[first] as number; at !== NONE; at = this.#next[at] as number) {
      const place = this.#places[at] as number;
      if (!this.#continues(terms, 0, place)) continue;
      if (counts === 1) this.#found(list, place);
      else this.#counts[list] = (this.#counts[list] as number) - 1;
      return;
    }
  }

  #continues(terms: Pair['terms'], index: number, from: number): boolean {
    const term = terms[index];
    if (!term) return true;
    const { list, within, after } = term;
    // `#pair` has checked that it is somewhere in the post.
    if (within === null) return this.#continues(terms, index + 1, from);
    for (let at = FIRST[list] as number; at !== NONE; at = this.#next[at] as number) {
      const place = this.#places[at] as number;
      const distance = place - from;
      if (distance > within) break;
      if (distance === 0 || distance < (after ? 1 : -within) || this.#sentences[place] !== this.#sentences[from]) continue;
      if (this.#continues(terms, index + 1, place)) return true;
    }
    return false;
  }

  /** @param list one of `LIST` */
  count(list: number): number {
    return this.#counts[list] as number;
  }

  has(list: number): boolean {
    return (this.#counts[list] as number) > 0;
  }

  /** The tokens at which an entry of a `PLACED` list begins. */
  places(list: number): readonly number[] {
    if (this.#counts[list] === 0) return NOWHERE;
    const places: number[] = [];
    for (let at = 0; at < this.#lists.length; at += 1) if (this.#lists[at] === list) places.push(this.#places[at] as number);
    return places;
  }
}

function wordsOf({ tokens, tokenized }: AnnotatedPost, { from, to }: Content): number {
  let count = tokenized.others.size;
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'word' && tokens[at]?.hashtag === 0) count += 1;
  return count;
}
