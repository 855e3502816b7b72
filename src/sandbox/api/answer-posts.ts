/** Puts posts, and the authors, media and referenced posts that the request asks for, into one answer of X API v2. */
import { mentionsOf } from '../world/post-store.ts';
import type { RawV2Post, RawV2User } from '../world/raw.ts';
import type { World } from '../world/world.ts';
import { missingResource } from './problems.ts';
import { type Selection, showFields, showPost, showUser } from './selection.ts';

const MEDIA_ALWAYS = ['media_key', 'type'];

export interface PostsAnswer {
  data?: Record<string, unknown>[];
  includes?: Record<string, Record<string, unknown>[]>;
  errors?: Record<string, unknown>[];
}

/** Keys that would be empty are left out, as X does. */
export function answerPosts(posts: readonly RawV2Post[], selection: Selection, world: World): PostsAnswer {
  const { expansions, vocabulary } = selection;
  const errors: Record<string, unknown>[] = [];
  const context = new Map<string, RawV2Post>();
  const want = (id: string, parameter: string) => {
    if (context.has(id)) return;
    const post = world.posts.byId(id);
    if (post && !world.users.isSuspended(post.author_id)) context.set(id, post);
    else if (!errors.some((error) => error.value === id)) errors.push(missingResource('tweet', parameter, id, 'unknown', vocabulary));
  };
  const withReferences = ['referenced_tweets.id', 'referenced_tweets.id.author_id', 'referenced_posts'].find((name) =>
    expansions.has(name),
  );
  const withEdits = ['edit_history_tweet_ids', 'edit_history_post_ids'].find((name) => expansions.has(name));
  for (const post of posts) {
    if (withReferences) for (const { id } of post.referenced_tweets ?? []) want(id, withReferences);
    if (withEdits) for (const id of post.edit_history_tweet_ids ?? []) if (id !== post.id) want(id, withEdits);
  }

  const users = new Map<string, RawV2User>();
  const addUser = (id: string | undefined) => {
    const user = id === undefined ? undefined : world.users.byId(id);
    if (user) users.set(user.id, user);
  };
  const withAuthorsOfContext = expansions.has('referenced_tweets.id.author_id') || (vocabulary === 'post' && expansions.has('author_id'));
  for (const post of posts) {
    if (expansions.has('author_id')) addUser(post.author_id);
    if (expansions.has('in_reply_to_user_id')) addUser(post.in_reply_to_user_id);
    if (!expansions.has('entities.mentions.username')) continue;
    for (const { username, id } of mentionsOf(post)) addUser(id ?? world.users.byName(username)?.id);
  }
  if (withAuthorsOfContext) for (const post of context.values()) addUser(post.author_id);

  const media = new Set<string>();
  if (expansions.has('attachments.media_keys'))
    for (const post of posts) for (const key of post.attachments?.media_keys ?? []) media.add(key);
  if (expansions.has('referenced_tweets.id.attachments.media_keys')) {
    for (const post of context.values()) for (const key of post.attachments?.media_keys ?? []) media.add(key);
  }

  const includes = {
    users: [...users.values()].map((user) => showUser(user, selection)),
    [vocabulary === 'tweet' ? 'tweets' : 'posts']: [...context.values()].map((post) => showPost(world.completed(post), selection)),
    media: [...media].map((key) => showFields(world.media.get(key) ?? mediumByKey(key), MEDIA_ALWAYS, selection.mediaFields)),
  };
  const filled = Object.entries(includes).filter(([, list]) => list.length > 0);
  return {
    ...(posts.length > 0 && { data: posts.map((post) => showPost(world.completed(post), selection)) }),
    ...(filled.length > 0 && { includes: Object.fromEntries(filled) }),
    ...(errors.length > 0 && { errors }),
  };
}

/** For a medium whose key stands in a post, but which no file describes. */
function mediumByKey(key: string): Record<string, unknown> {
  return { media_key: key, type: key.startsWith('3_') ? 'photo' : 'video' };
}
