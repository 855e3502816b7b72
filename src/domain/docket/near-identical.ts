/** Whether two posts of one author tell the same complaint in the same words, as people do who post it again until somebody answers. */

import type { Findings } from '../reading/reading.ts';
import { indexText } from '../text/index-text.ts';
import { HOUR_MS } from '../time/ist.ts';

/** A post as far as it can be the same as another one of its author. */
export interface SaidPost {
  readonly text: string;
  /** X id of the post that it quotes. */
  readonly quoted: string | null;
  /** UTC ISO-8601. */
  readonly postedAt: string;
}

/** What lies further apart is another complaint: things may have happened since. */
export const SAME_WITHIN_MS = 12 * HOUR_MS;

/** Fewer words are said of many matters… */
const LEAST_WORDS = 3;

/** … but the same few again so soon press for an answer. */
const FEW_WORDS_WITHIN_MS = HOUR_MS;

/** How many words the longer of two posts may add, and which part of the shorter one. */
const ADDED_WORDS = 3;
const ADDED_SHARE = 0.5;

/** Links and handles tell to whom a post is addressed, and not what it is about. */
const ADDRESSES = /https?:\/\/\S+|[@＠]\w+/gu;

/** Words that hold a sentence together, address somebody or press for an answer: they name neither a thing nor a place. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
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
const PARTICLE = /^(?:[a-z]{1,2}|[\u0905-\u0939][\u0900-\u0903\u093A-\u094D]*)$/;

/** All words of the post's own, one space apart. */
function ownWords(text: string): string {
  return indexText(text.replace(ADDRESSES, ' '));
}

/** The words that tell what the post is about, each once. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = ownWords(text).split(' ');
  return new Set(words.filter((word) => word !== '' && !PARTICLE.test(word) && !EMPTY_WORDS.has(word)));
}

/**
 * Whether the one says what the other does, and hardly more. What either lacks is no other word, so another phone, vehicle or name makes it
 * another matter; so does another quoted post.
 */
export function sayTheSame(one: SaidPost, other: SaidPost): boolean {
  if (one.quoted !== other.quoted || haveOtherWords(one, other) || apartMs(one, other) > SAME_WITHIN_MS) return false;
  const [less, more] = [contentWords(one.text), contentWords(other.text)].sort((a, b) => a.size - b.size) as [Words, Words];
  if (less.size < LEAST_WORDS || more.size - less.size > Math.max(ADDED_WORDS, less.size * ADDED_SHARE)) return false;
  return [...less].every((word) => more.has(word));
}

/** Whether two posts that speak to us by themselves hold the same words, however few, so soon one after the other. A post without words shows something, which may be anything. */
export function pressAgain(one: SaidPost, other: SaidPost): boolean {
  if (one.quoted !== other.quoted || apartMs(one, other) > FEW_WORDS_WITHIN_MS || haveOtherWords(one, other)) return false;
  const words = ownWords(one.text);
  return words !== '' && words === ownWords(other.text);
}

type Words = ReadonlySet<string>;

/** Part of a word, in lower case, in letters that `indexText` leaves as they are. */
const PLAIN_LETTERS = /[a-z]{4,}|[\u0904-\u0928\u092A-\u0930\u0932\u0933\u0935-\u0939\u093E-\u094D]{4,}/g;

/** What of a post tells at a glance that another one does not say it. */
interface Glance {
  /** The text in lower case. */
  readonly text: string;
  /** No fewer than it has words, by whatever signs they are parted. */
  readonly words: number;
  /** Letters of its content words, in lower case. */
  readonly letters: readonly string[];
}

/** A post is compared with many. */
const glances = new WeakMap<SaidPost, Glance>();

function glanceOf(post: SaidPost): Glance {
  const known = glances.get(post);
  if (known) return known;
  const text = post.text.toLowerCase();
  const letters = new Set<string>();
  for (const found of text.replace(ADDRESSES, ' ').match(PLAIN_LETTERS) ?? [])
    if (!PARTICLE.test(found) && !EMPTY_WORDS.has(found)) letters.add(found);
  const glance = { text, words: 1 + signsIn(text), letters: [...letters] };
  glances.set(post, glance);
  return glance;
}

/** Characters that may stand between words: all but those of `indexText`. */
function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isOfWord = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x900 && code <= 0x963);
    if (!isOfWord) signs++;
  }
  return signs;
}

/** Whether the one says so much that the other does not that they can neither be the same nor nearly: asked of most posts of an author, and soon answered. */
export function saysMore(one: SaidPost, than: SaidPost): boolean {
  const { letters, words } = glanceOf(one);
  // What is added to the shorter one is that share of its words, so a smaller one of the longer one's.
  const most = Math.max(ADDED_WORDS, (words * ADDED_SHARE) / (1 + ADDED_SHARE));
  const text = than.text.toLowerCase();
  let missing = 0;
  for (const each of letters) if (!text.includes(each) && ++missing > most) return true;
  return false;
}

/** Tells most posts apart without their words: each has one that the other lacks. */
function haveOtherWords(one: SaidPost, other: SaidPost): boolean {
  return hasMore(glanceOf(one), glanceOf(other)) && hasMore(glanceOf(other), glanceOf(one));
}

function hasMore({ letters }: Glance, { text }: Glance): boolean {
  return letters.some((each) => !text.includes(each));
}

/** Whether more than that share of the words of one are at a glance not in the other: then no fewer are missing of its content words. */
export function lacksMost(one: SaidPost, than: SaidPost, share: number): boolean {
  const { letters, words } = glanceOf(one);
  const { text } = glanceOf(than);
  let missing = 0;
  for (const each of letters) if (!text.includes(each) && ++missing > share * words) return true;
  return false;
}

function apartMs(one: SaidPost, other: SaidPost): number {
  return Math.abs(Date.parse(one.postedAt) - Date.parse(other.postedAt));
}

/**
 * The districts that a post names in its words, in one text: '' where it names none. Whom it tags tells to whom it was sent: the same complaint
 * goes to many.
 */
export function districtsNamed({ places }: Pick<Findings, 'places'>): string {
  const named = places.flatMap(({ rule, weight, districts }) => (weight > 0 && !rule.startsWith('tagged') ? districts : []));
  return [...new Set(named)].sort().join('\n');
}

/** Of the districts that two posts name: both name some, and one names one that the other does not. The same thing may happen in two places. */
export function nameOtherPlaces(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other;
}
