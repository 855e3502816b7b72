/**
 * Stored posts whose place may still change: they are on no docket, or only beside the complaint of another. Tells which of them to decide
 * again when their thread context has changed, so that it does not matter what landed first.
 */
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { CHAIN_STEPS } from './chain-steps.ts';

export class LoosePosts {
  /** By X id, as they are now. */
  readonly #posts = new Map<string, LandedPost>();
  /** Their X ids, by conversation, and by what they answer, and by what they quote, repost or edit. */
  readonly #inConversation = new Map<string, Set<string>>();
  readonly #answering = new Map<string, Set<string>>();
  readonly #naming = new Map<string, Set<string>>();
  /** X ids of those that something has changed for. */
  readonly #asked = new Set<string>();

  keep(post: LandedPost, conversation: string): void {
    this.#posts.set(post.xId, post);
    addTo(this.#inConversation, conversation, post.xId);
    if (post.replyTo !== null) addTo(this.#answering, post.replyTo, post.xId);
    for (const xId of [post.quoted, post.repostOf, post.editOf]) if (xId !== null) addTo(this.#naming, xId, post.xId);
  }

  /** It has its place for good. */
  drop({ xId }: LandedPost): void {
    this.#posts.delete(xId);
    this.#asked.delete(xId);
  }

  has({ xId }: LandedPost): boolean {
    return this.#posts.has(xId);
  }

  /** It has come to explain another, and may be a word of a complainant. */
  ask({ xId }: LandedPost): void {
    this.#ask(xId);
  }

  /** The post has become known, or has got a docket: what answers it, also further down, and what quotes, reposts or edits it may follow. */
  changed(post: LandedPost): void {
    let above = [post.xId];
    for (let step = 0; step <= CHAIN_STEPS && above.length > 0; step++) {
      const below = above.flatMap((xId) => [...(this.#answering.get(xId) ?? [])]);
      for (const xId of below) this.#ask(xId);
      above = below;
    }
    for (const xId of this.#naming.get(post.xId) ?? []) this.#ask(xId);
    for (const xId of [post.replyTo, post.quoted, post.editOf]) if (xId !== null) this.#askOf(xId, post.authorId);
    if (post.editOf !== null) for (const xId of this.#naming.get(post.editOf) ?? []) this.#ask(xId);
    // A reply of version 1.1 was put into a conversation that began with the post it answers, while that was unknown.
    for (const xId of this.#inConversation.get(post.xId) ?? []) this.#ask(xId);
  }

  /** A docket follows the conversation from now on. `by`: only this author's posts may follow; null: anybody's. */
  followed(conversation: string, by: number | null): void {
    for (const xId of this.#inConversation.get(conversation) ?? [])
      if (by === null) this.#ask(xId);
      else this.#askOf(xId, by);
  }

  /** Those to be decided again; each once, until something changes anew. */
  take(): LandedPost[] {
    const taken = [...this.#asked].flatMap((xId) => this.#posts.get(xId) ?? []);
    this.#asked.clear();
    return taken;
  }

  #ask(xId: string): void {
    if (this.#posts.has(xId)) this.#asked.add(xId);
  }

  #askOf(xId: string, authorId: number): void {
    if (this.#posts.get(xId)?.authorId === authorId) this.#asked.add(xId);
  }
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
