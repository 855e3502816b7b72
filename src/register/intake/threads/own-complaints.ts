/** What the authors of a batch have said on dockets of their own, to find the docket of one who posts the same again. Asks no database. */
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { SaidIndex } from '../../../domain/docket/same/said-index.ts';

export class OwnComplaints {
  /** Each post as it is known last, by its internal id. */
  readonly #posts = new Map<number, LandedPost>();
  /** By author's internal id. */
  readonly #said = new Map<number, SaidIndex<LandedPost>>();
  readonly #new = new Map<number, LandedPost>();

  /** A word of the complainant's on a docket. */
  keep(post: LandedPost): void {
    const before = this.#posts.get(post.id);
    this.#posts.set(post.id, post);
    if (before?.text === post.text) return;
    const said = this.#said.get(post.authorId) ?? new SaidIndex<LandedPost>();
    this.#said.set(post.authorId, said);
    said.add(post);
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

  /** Other posts of its author that may say the same, or nearly. */
  near(post: LandedPost): LandedPost[] {
    const ids = new Set([...(this.#said.get(post.authorId)?.near(post) ?? [])].map(({ id }) => id));
    ids.delete(post.id);
    return [...ids].flatMap((id) => this.#posts.get(id) ?? []);
  }
}
