/** What the authors of a batch have said on dockets of their own, to find the docket of one who posts the same again. Asks no database. */
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';

export class OwnComplaints {
  /** By author's internal id; of each post as it is known last. */
  readonly #said = new Map<number, Map<number, LandedPost>>();
  readonly #new = new Map<number, LandedPost>();

  /** A word of the complainant's on a docket. */
  keep(post: LandedPost): void {
    const said = this.#said.get(post.authorId);
    if (said) said.set(post.id, post);
    else this.#said.set(post.authorId, new Map([[post.id, post]]));
  }

  /** A word that the batch has put there. */
  say(post: LandedPost): void {
    this.keep(post);
    this.#new.set(post.id, post);
  }

  /** Those that the batch has put on dockets. */
  saidNow(): Iterable<LandedPost> {
    return this.#new.values();
  }

  /** Other posts of its author. */
  besides({ id, authorId }: LandedPost): LandedPost[] {
    return [...(this.#said.get(authorId)?.values() ?? [])].filter((other) => other.id !== id);
  }
}
