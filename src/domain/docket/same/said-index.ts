/** Finds, among many posts of one author, those that may say the same as another one or nearly: a flood can't be compared post by post. */
import { ADDED_SHARE, ADDED_WORDS, LEAST_WORDS } from './near-identical.ts';
import { saysMore } from './glance.ts';
import { type SaidPost, saidWords } from './said-words.ts';

/** Most people post less, and their posts are compared one by one. */
const FEW = 12;

/** The newest posts with a word: anyone who floods the desk says the same in the last of them too. */
const NEWEST = 64;

export class SaidIndex<Post extends SaidPost> {
  #posts: Post[] | null = [];
  readonly #byWord = new Map<string, Post[]>();
  readonly #byWords = new Map<string, Post[]>();

  /** In the order of posting, as far as it is known. */
  add(post: Post): void {
    if (this.#posts === null) this.#index(post);
    else if (this.#posts.push(post) > FEW) {
      for (const each of this.#posts) this.#index(each);
      this.#posts = null;
    }
  }

  /** No post is missing that `sayTheSame`, `pressAgain` or `tellAlike` finds, but beyond the newest of a flood. Others are among them. */
  near(post: SaidPost): Iterable<Post> {
    if (this.#posts !== null) return this.#posts.filter((other) => !saysMore(post, other));
    const { own, content } = saidWords(post);
    const found = new Set(this.#byWords.get(own));
    if (content.size < LEAST_WORDS) return found;
    // Whatever is near has all of its words but the few that it may have added: so one of these and one more.
    const added = Math.min(content.size - LEAST_WORDS, Math.max(ADDED_WORDS, Math.floor((content.size * ADDED_SHARE) / (1 + ADDED_SHARE))));
    const lists = [...content].map((word) => this.#byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    for (const list of lists.slice(0, added + 1)) for (const each of list) found.add(each);
    return found;
  }

  #index(post: Post): void {
    const { own, content } = saidWords(post);
    keep(this.#byWords, own, post);
    for (const word of content) keep(this.#byWord, word, post);
  }
}

function keep<Post>(lists: Map<string, Post[]>, key: string, post: Post): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [post]);
  else if (list.push(post) > NEWEST) list.shift();
}
