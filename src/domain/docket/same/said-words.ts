/** The words of a post as they are compared with those of others. */
import { indexText } from '../../text/index-text.ts';

/** A post as far as it can be the same as another one of its author. */
export interface SaidPost {
  readonly text: string;
  /** X id of the post that it quotes. */
  readonly quoted: string | null;
  /** UTC ISO-8601. */
  readonly postedAt: string;
}

/** Links and handles tell to whom a post is addressed, and not what it is about. */
const ADDRESSES = /https?:\/\/\S+|[@＠]\w+/gu;

/** Words that hold a sentence together, address somebody or press for an answer: they name neither a thing nor a place. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'with',
  'from',
  'have',
  'has',
  'was',
  'were',
  'for',
  'and',
  'sir',
  'madam',
  'please',
  'plz',
  'kindly',
  'help',
  'urgent',
  'hai',
  'hain',
  'aap',
  'और',
  'पर',
  'यह',
  'सर',
  'मेरा',
  'मेरी',
  'मेरे',
  'मुझे',
  'हुआ',
  'हुई',
  'आप',
  'करें',
  'मदद',
  'कृपया',
  'महोदय',
]);

/** In Hindi a word of one letter with its signs, in Latin letters one of two: a particle such as में or ka. */
const HINDI_PARTICLE = /^[\u0905-\u0939][\u0900-\u0903\u093A-\u094D]*$/;
const LATIN_PARTICLE = /^[a-z]{0,2}$/;

/** Words as numbers, which cost a flood little to keep and to compare: no two of them are ever likely to share one. */
export interface SaidWords {
  /** Stands for all words of the post's own, in their order; 0: it has none. */
  readonly own: number;
  /** Stand for those that tell what it is about, each once, ascending. */
  readonly content: Float64Array;
}

/** Texts whose words are kept: as many as their authors post in some hours. */
const REMEMBERED = 20_000;

/** A text is compared with many, in one batch and in the next. */
const known = new Map<string, SaidWords>();

export function saidWords(text: string): SaidWords {
  const before = known.get(text);
  if (before) return before;
  const said = wordsOf(text);
  rememberSaid(text, said);
  return said;
}

/** `said`: of this text, as another thread has found it. */
export function rememberSaid(text: string, said: SaidWords): void {
  known.set(text, said);
  for (const oldest of known.keys()) {
    if (known.size <= REMEMBERED) return;
    known.delete(oldest);
  }
}

/** Without looking among the texts that are known. */
export function wordsOf(text: string): SaidWords {
  const own = indexText(text.replace(ADDRESSES, ' '));
  const content = new Set<number>();
  for (const word of own.split(' ')) if (tells(word)) content.add(numberOf(word));
  return { own: own === '' ? 0 : numberOf(own), content: Float64Array.from(content).sort() };
}

/** How many of the words the other text lacks; it stops counting where they are more than `most`. */
export function wordsMissing({ content: words }: SaidWords, { content: others }: SaidWords, most: number): number {
  let missing = 0;
  let at = 0;
  for (const word of words) {
    while (at < others.length && (others[at] ?? 0) < word) at++;
    if (others[at] !== word && ++missing > most) return missing;
  }
  return missing;
}

/** The words themselves that tell what a text is about, each once, as they stand in the index of words. */
export function contentWords(text: string): string[] {
  return [...new Set(indexText(text.replace(ADDRESSES, ' ')).split(' ').filter(tells))];
}

function tells(word: string): boolean {
  return !isParticle(word) && !EMPTY_WORDS.has(word);
}

function isParticle(word: string): boolean {
  return word.charCodeAt(0) > 0x7f ? HINDI_PARTICLE.test(word) : word.length < 3 && LATIN_PARTICLE.test(word);
}

/** 53 bits that depend on every character and its place: two multiplicative hashes (FNV-1a and its like with another prime), side by side. */
function numberOf(words: string): number {
  let [high, low] = [0x811c9dc5, 0x2f0b4c47];
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x9e3779b1);
    low ^= low >>> 15;
  }
  high ^= high >>> 16;
  return (high >>> 0) * 0x200000 + (low >>> 11) || 1;
}
