/** Finds, among many posts of one author, those that may say the same as another one or nearly: a flood can't be compared post by post. */
import { ADDED_SHARE, ADDED_WORDS, LEAST_WORDS } from './near-identical.ts';
import { saysMore } from './glance.ts';
import { type SaidPost, saidWords } from './said-words.ts';

/** Most people post less, and their posts are compared one by one. */
const FEW = 12;

/** Of the posts with a word, as many before and as many after: what a flood says is near on either side of each of its posts. */
const NEAREST = 32;

export class SaidIndex<Post extends SaidPost> {
  #posts: Post[] | null = [];
  readonly #byWord = new Map<number, Post[]>();
  readonly #byWords = new Map<number, Post[]>();

  add(post: Post): void {
    if (this.#posts === null) this.#index(post);
    else if (this.#posts.push(post) > FEW) {
      for (const each of this.#posts) this.#index(each);
      this.#posts = null;
    }
  }

  /** No post is missing that `sayTheSame`, `pressAgain` or `tellAlike` finds, but far off in a flood. Others are among them. */
  near(post: SaidPost): Iterable<Post> {
    if (this.#posts !== null) return this.#posts.filter((other) => !saysMore(post, other));
    const { own, content } = saidWords(post.text);
    const found = new Set(around(this.#byWords.get(own), post));
    if (content.length < LEAST_WORDS) return found;
    // Whatever is near has all of its words but the few that it may have added: so one of these and one more.
    const added = Math.min(
      content.length - LEAST_WORDS,
      Math.max(ADDED_WORDS, Math.floor((content.length * ADDED_SHARE) / (1 + ADDED_SHARE))),
    );
    const lists = Array.from(content, (word) => this.#byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    for (const list of lists.slice(0, added + 1)) for (const each of around(list, post)) found.add(each);
    return found;
  }

  #index(post: Post): void {
    const { own, content } = saidWords(post.text);
    keep(this.#byWords, own, post);
    for (const word of content) keep(this.#byWord, word, post);
  }
}

/** The list stays in the order of posting. */
function keep<Post extends SaidPost>(lists: Map<number, Post[]>, key: number, post: Post): void {
  const list = lists.get(key);
  if (list) list.splice(placeOf(post, list), 0, post);
  else lists.set(key, [post]);
}

function around<Post extends SaidPost>(list: readonly Post[] = [], post: SaidPost): readonly Post[] {
  const place = placeOf(post, list);
  return list.slice(Math.max(0, place - NEAREST), place + NEAREST);
}

/** Where those posted later begin. Posts mostly come in their order. */
function placeOf({ postedAt }: SaidPost, list: readonly SaidPost[]): number {
  let [from, to] = [0, list.length];
  if ((list.at(-1)?.postedAt ?? '') <= postedAt) return to;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle]?.postedAt ?? '') <= postedAt) from = middle + 1;
    else to = middle;
  }
  return from;
}
