/** Tells at a glance, without working out their words, that two posts can neither say the same nor nearly. */
import { ADDED_SHARE, ADDED_WORDS } from './near-identical.ts';
import { ADDRESSES, EMPTY_WORDS, PARTICLE, type SaidPost } from './said-words.ts';

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
