/** All that the sandbox can serve: posts, accounts and media from files, tests, the control endpoint and POST /2/tweets. */

import { MINUTE_MS } from '../../domain/time/ist.ts';
import { wholeSecond } from '../../domain/time/moments.ts';
import { mentionsOf, PostStore } from './post-store.ts';
import { type RawBatch, type RawV2Media, type RawV2Post, referenceOf } from './raw.ts';
import { UserDirectory } from './user-directory.ts';

/** Every `every`-th post, chosen by its id, enters searches and timelines so many minutes after it was written. */
export interface Lateness {
  readonly minutes: number;
  /** Default: 3. */
  readonly every?: number;
}

const DEFAULT_EVERY = 3;
const NO_METRICS = { retweet_count: 0, reply_count: 0, like_count: 0, quote_count: 0, bookmark_count: 0, impression_count: 0 };

export class World {
  readonly posts = new PostStore();
  readonly users = new UserDirectory();
  readonly media = new Map<string, RawV2Media>();
  /** When the newest findable post was written, in milliseconds since 1970; null without any. */
  newestAt: number | null = null;
  private readonly lateness: Lateness | null;

  constructor(lateness: Lateness | null = null) {
    this.lateness = lateness;
  }

  /** @returns how many findable posts were new */
  add(batch: RawBatch): number {
    for (const user of batch.users ?? []) this.users.add(user);
    for (const media of batch.media ?? []) this.media.set(media.media_key, media);
    for (const post of batch.context ?? []) this.take(post, true);
    let added = 0;
    for (const post of batch.posts ?? []) if (this.take(post, false)) added += 1;
    return added;
  }

  /** The post with the fields that X gives for every post, also if its file lacks them. */
  completed(post: RawV2Post): RawV2Post {
    return {
      ...post,
      conversation_id: post.conversation_id ?? this.conversationOf(post),
      edit_history_tweet_ids: post.edit_history_tweet_ids ?? [post.id],
      lang: post.lang ?? 'und',
      public_metrics: post.public_metrics ?? NO_METRICS,
    };
  }

  /** Follows the replies up as far as they are known. */
  private conversationOf(post: RawV2Post): string {
    let oldest = post;
    for (const seen = new Set([post.id]); ; seen.add(oldest.id)) {
      if (oldest.conversation_id !== undefined) return oldest.conversation_id;
      const parentId = referenceOf(oldest, 'replied_to');
      const parent = parentId === null || seen.has(parentId) ? null : this.posts.byId(parentId);
      if (!parent) return parentId ?? oldest.id;
      oldest = parent;
    }
  }

  private delayOf({ id }: RawV2Post): number {
    if (this.lateness === null) return 0;
    const { minutes, every = DEFAULT_EVERY } = this.lateness;
    return BigInt(id) % BigInt(every) === 0n ? minutes * MINUTE_MS : 0;
  }

  private take(post: RawV2Post, context: boolean): boolean {
    const writtenAt = Date.parse(post.created_at);
    if (!this.posts.add(post, { context, visibleFrom: writtenAt + this.delayOf(post) })) return false;
    for (const { username, id } of mentionsOf(post)) this.users.ensure(username, id);
    if (!context) this.newestAt = Math.max(this.newestAt ?? writtenAt, writtenAt);
    return !context;
  }
}

/** As X writes the time of a post. */
export function timeOfPost(ms: number): string {
  return new Date(wholeSecond(ms)).toISOString();
}
