/** Turns posts of X API v2 into Post: both vocabularies (tweet.*, post.*), pages and twarc2's flattened lines. */
import { UNUSABLE_POST } from '../../domain/messages/x/posts.ts';
import type { Post, PostAuthor, PostMedia } from '../../domain/x/post.ts';
import { compareXIds } from '../../domain/x/x-id.ts';
import { hashtagsIn, linksIn, mentionsIn } from './entities.ts';
import {
  compact,
  createdAt,
  decodedOffset,
  decodeText,
  handleOf,
  idOf,
  isObject,
  type Json,
  objectsIn,
  textOf,
  Unusable,
  userIdOf,
  userOf,
} from './fields.ts';

/** What came beside the posts of a page. */
export interface Includes {
  readonly users: ReadonlyMap<string, PostAuthor>;
  readonly media: ReadonlyMap<string, PostMedia>;
  /** Authors of posts by the posts' ids. */
  readonly authorOf: ReadonlyMap<string, string>;
}

export const NO_INCLUDES: Includes = { users: new Map(), media: new Map(), authorOf: new Map() };

/** Indexes a page's `includes`; `posts` are the page's own, which may quote one another. */
export function readIncludes(includes: unknown, posts: readonly Json[]): Includes {
  const from = isObject(includes) ? includes : {};
  const users = new Map<string, PostAuthor>();
  for (const user of objectsIn(from.users)) {
    const author = userOf(user);
    if (author) users.set(author.id, author);
  }
  const media = new Map<string, PostMedia>();
  for (const object of objectsIn(from.media)) {
    const medium = mediaOf(object);
    if (medium) media.set(medium.key, medium);
  }
  const authorOf = new Map<string, string>();
  for (const post of [...includedPosts(from), ...posts]) {
    if (typeof post.id === 'string' && typeof post.author_id === 'string') authorOf.set(post.id, post.author_id);
  }
  return { users, media, authorOf };
}

export function includedPosts(includes: unknown): Json[] {
  return isObject(includes) ? [...objectsIn(includes.tweets), ...objectsIn(includes.posts)] : [];
}

/** `raw`: the JSON as received where it is at hand; else it is written again. Throws Unusable. */
export function v2Post(json: Json, includes: Includes, raw?: string): Post {
  const id = idOf(json.id, 'id');
  if (id === null) throw new Unusable(UNUSABLE_POST.noId);
  const note = isObject(json.note_tweet) ? json.note_tweet : isObject(json.note_post) ? json.note_post : null;
  const long = note && typeof note.text === 'string' ? note : null;
  const delivered = long ? long.text : json.text;
  if (typeof delivered !== 'string') throw new Unusable(UNUSABLE_POST.noText);
  const text = decodeText(delivered);
  const entities = isObject(long?.entities) ? long.entities : isObject(json.entities) ? json.entities : {};
  const references = referencesOf(json);
  const media = attachedMedia(json.attachments, includes);
  return {
    id,
    text,
    createdAt: createdAt(json.created_at, id),
    author: authorOf(json, includes),
    conversationId: idOf(json.conversation_id, 'conversation_id'),
    inReplyToPostId: references.replied_to?.id ?? null,
    inReplyToUserId: userIdOf(json.in_reply_to_user_id, 'in_reply_to_user_id') ?? userOf(json.in_reply_to_user)?.id ?? null,
    quotedPostId: references.quoted?.id ?? null,
    quotedUserId: quotedUser(references.quoted, includes),
    repostOfId: references.retweeted?.id ?? null,
    editOfId: firstVersion(json.edit_history_tweet_ids ?? json.edit_history_post_ids, id),
    language: textOf(json.lang),
    mentions: mentionsIn(text, delivered, entities.mentions),
    hashtags: hashtagsIn(text, entities.hashtags),
    links: linksIn(entities.urls, media.length > 0),
    media,
    textStart: textStart(json.display_text_range, delivered),
    raw: raw ?? compact(json),
  };
}

/** Posts that a flattened line carries inside its references. */
export function embeddedPosts(json: Json): Json[] {
  return objectsIn(json.referenced_tweets ?? json.referenced_posts).filter((reference) => typeof reference.text === 'string');
}

interface Reference {
  readonly id: string;
  readonly json: Json;
}

type ReferenceKind = 'replied_to' | 'quoted' | 'retweeted';

function referencesOf(json: Json): Partial<Record<ReferenceKind, Reference>> {
  const references: Partial<Record<ReferenceKind, Reference>> = {};
  for (const reference of objectsIn(json.referenced_tweets ?? json.referenced_posts)) {
    const kind = reference.type === 'reposted' ? 'retweeted' : reference.type;
    if (kind !== 'replied_to' && kind !== 'quoted' && kind !== 'retweeted') continue;
    const id = idOf(reference.id, 'referenced_tweets.id');
    if (id !== null) references[kind] ??= { id, json: reference };
  }
  return references;
}

function quotedUser(quoted: Reference | undefined, includes: Includes): string | null {
  if (!quoted) return null;
  return includes.authorOf.get(quoted.id) ?? userIdOf(quoted.json.author_id, 'author_id') ?? userOf(quoted.json.author)?.id ?? null;
}

function authorOf(json: Json, includes: Includes): PostAuthor {
  const embedded = userOf(json.author);
  const id = userIdOf(json.author_id, 'author_id') ?? embedded?.id;
  if (!id) throw new Unusable(UNUSABLE_POST.noAuthor);
  const known = includes.users.get(id) ?? (embedded?.id === id ? embedded : undefined);
  return known ?? { id, handle: handleOf(json.username), name: null, location: null };
}

function attachedMedia(attachments: unknown, includes: Includes): PostMedia[] {
  if (!isObject(attachments)) return [];
  const embedded = new Map<string, PostMedia>();
  for (const object of objectsIn(attachments.media)) {
    const medium = mediaOf(object);
    if (medium) embedded.set(medium.key, medium);
  }
  const keys = Array.isArray(attachments.media_keys)
    ? attachments.media_keys.filter((key): key is string => typeof key === 'string')
    : [...embedded.keys()];
  return keys.map((key) => embedded.get(key) ?? includes.media.get(key) ?? { key, type: 'unknown', url: null, altText: null });
}

function mediaOf(object: Json): PostMedia | null {
  const key = textOf(object.media_key);
  if (key === null) return null;
  const url = textOf(object.url) ?? textOf(object.preview_image_url);
  return { key, type: textOf(object.type) ?? 'unknown', url, altText: textOf(object.alt_text) };
}

/** The oldest id of an edited post; null for a post that is no later version of another. */
export function firstVersion(history: unknown, id: string): string | null {
  if (!Array.isArray(history) || history.length < 2) return null;
  const ids = history.map((each) => idOf(each, 'edit_history_tweet_ids')).filter((each) => each !== null);
  const first = ids.sort(compareXIds)[0];
  return first === undefined || first === id ? null : first;
}

/** Where the text begins after the names that X put before a reply. */
export function textStart(range: unknown, delivered: string): number | null {
  const start = Array.isArray(range) ? range[0] : null;
  return typeof start === 'number' && Number.isSafeInteger(start) && start >= 0 ? decodedOffset(delivered, start) : null;
}
