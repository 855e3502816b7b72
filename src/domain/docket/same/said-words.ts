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
export const ADDRESSES = /https?:\/\/\S+|[@＠]\w+/gu;

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
export const PARTICLE = /^(?:[a-z]{1,2}|[\u0905-\u0939][\u0900-\u0903\u093A-\u094D]*)$/;

export interface SaidWords {
  /** All words of the post's own, one space apart. */
  readonly own: string;
  /** Those that tell what it is about, each once. */
  readonly content: ReadonlySet<string>;
  /** When it was posted, in milliseconds since 1970. */
  readonly at: number;
}

/** A post is compared with many. */
const known = new WeakMap<SaidPost, SaidWords>();

export function saidWords(post: SaidPost): SaidWords {
  const before = known.get(post);
  if (before) return before;
  const own = indexText(post.text.replace(ADDRESSES, ' '));
  const content = new Set<string>();
  for (const word of own.split(' ')) if (word !== '' && !PARTICLE.test(word) && !EMPTY_WORDS.has(word)) content.add(word);
  const said = { own, content, at: Date.parse(post.postedAt) };
  known.set(post, said);
  return said;
}
