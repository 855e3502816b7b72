/** Reads one JSON value as posts: a page of X API v2 in either vocabulary, a post, a flattened post, a v1.1 status, or a list of these. */

import { toStoredVocabulary } from '../world/vocabulary.ts';
import type { RawBatch, RawEntities, RawReference, RawV2Media, RawV2Post, RawV2User } from './raw.ts';

type Json = Readonly<Record<string, unknown>>;

interface Gathered {
  readonly posts: RawV2Post[];
  readonly context: RawV2Post[];
  readonly users: RawV2User[];
  readonly media: RawV2Media[];
}

/** What is not a post is skipped. */
export function readPosts(value: unknown): RawBatch {
  const gathered: Gathered = { posts: [], context: [], users: [], media: [] };
  gather(value, gathered, 'posts');
  return gathered;
}

function gather(value: unknown, into: Gathered, as: 'posts' | 'context'): void {
  if (Array.isArray(value)) {
    for (const each of value) gather(each, into, as);
    return;
  }
  if (!isJson(value)) return;
  if ('data' in value || 'includes' in value || 'meta' in value) gatherPage(value, into, as);
  else if (Array.isArray(value.statuses)) gather(value.statuses, into, as);
  else if ('id_str' in value) gatherStatus(value, into, as);
  else gatherPost(value, into, as);
}

function gatherPage(page: Json, into: Gathered, as: 'posts' | 'context'): void {
  gather(page.data, into, as);
  const includes = isJson(page.includes) ? page.includes : {};
  gather(includes.tweets, into, 'context');
  gather(includes.posts, into, 'context');
  for (const user of listOf(includes.users)) addUser(user, into);
  for (const medium of listOf(includes.media)) addMedium(medium, into);
}

function gatherPost(value: Json, into: Gathered, as: 'posts' | 'context'): void {
  const { author, in_reply_to_user: inReplyToUser, __twarc: _, ...post } = toStoredVocabulary({ ...value });
  addUser(author, into);
  addUser(inReplyToUser, into);
  const authorId = post.author_id ?? (isJson(author) ? author.id : undefined);
  if (!isId(post.id) || typeof post.text !== 'string' || !isId(authorId) || typeof post.created_at !== 'string') return;
  // A flattened post contains whole posts, accounts and media where a page has only their ids.
  const references = listOf(post.referenced_tweets).filter(isJson);
  for (const reference of references) if ('text' in reference) gatherPost(withoutType(reference), into, 'context');
  const attachments = isJson(post.attachments) ? post.attachments : undefined;
  for (const medium of listOf(attachments?.media)) addMedium(medium, into);
  const { media: __, ...plainAttachments } = attachments ?? {};
  into[as].push({
    ...post,
    author_id: authorId,
    ...(references.length > 0 && { referenced_tweets: references.map(({ type, id }) => ({ type, id }) as RawReference) }),
    ...(attachments && { attachments: plainAttachments }),
  } as RawV2Post);
}

function withoutType({ type: _, ...post }: Json): Json {
  return post;
}

function gatherStatus(status: Json, into: Gathered, as: 'posts' | 'context'): void {
  const user = isJson(status.user) ? status.user : {};
  const { id_str: id, full_text: fullText, text = fullText } = status;
  const writtenAt = new Date(String(status.created_at));
  if (!isId(id) || !isId(user.id_str) || typeof (fullText ?? text) !== 'string' || Number.isNaN(writtenAt.getTime())) return;
  const name = String(user.screen_name ?? user.id_str);
  into.users.push({
    id: user.id_str,
    name: String(user.name ?? name),
    username: name,
    ...(typeof user.location === 'string' && { location: user.location }),
  });
  gather([status.retweeted_status, status.quoted_status].filter(isJson), into, 'context');
  const references: RawReference[] = [];
  const repost = isJson(status.retweeted_status) ? status.retweeted_status.id_str : undefined;
  if (isId(repost)) references.push({ type: 'retweeted', id: repost });
  if (isId(status.in_reply_to_status_id_str)) references.push({ type: 'replied_to', id: status.in_reply_to_status_id_str });
  if (isId(status.quoted_status_id_str)) references.push({ type: 'quoted', id: status.quoted_status_id_str });
  const media = listOf(isJson(status.extended_entities) ? status.extended_entities.media : undefined)
    .filter(isJson)
    .map(mediumOfStatus);
  into.media.push(...media);
  const entities = entitiesOfStatus(isJson(status.entities) ? status.entities : {});
  into[as].push({
    id,
    text: String(fullText ?? text),
    author_id: user.id_str,
    created_at: writtenAt.toISOString(),
    edit_history_tweet_ids: [id],
    ...(typeof status.lang === 'string' && { lang: status.lang }),
    // Version 1.1 does not name the conversation; only a post that is no reply is known to begin one.
    ...(references.every(({ type }) => type !== 'replied_to') && { conversation_id: id }),
    ...(isId(status.in_reply_to_user_id_str) && { in_reply_to_user_id: status.in_reply_to_user_id_str }),
    ...(references.length > 0 && { referenced_tweets: references }),
    ...(entities && { entities }),
    ...(media.length > 0 && { attachments: { media_keys: media.map(({ media_key }) => media_key) } }),
  });
}

function entitiesOfStatus(entities: Json): RawEntities | undefined {
  const placed = (list: unknown) =>
    listOf(list)
      .filter(isJson)
      .map((each) => ({ each, start: Number(listOf(each.indices)[0]), end: Number(listOf(each.indices)[1]) }));
  const mentions = placed(entities.user_mentions).map(({ each, start, end }) => ({
    start,
    end,
    username: String(each.screen_name),
    ...(isId(each.id_str) && { id: each.id_str }),
  }));
  const hashtags = placed(entities.hashtags).map(({ each, start, end }) => ({ start, end, tag: String(each.text) }));
  const urls = placed(entities.urls).map(({ each, start, end }) => ({
    start,
    end,
    url: String(each.url),
    expanded_url: String(each.expanded_url ?? each.url),
  }));
  const found = { ...(mentions.length > 0 && { mentions }), ...(hashtags.length > 0 && { hashtags }), ...(urls.length > 0 && { urls }) };
  return Object.keys(found).length > 0 ? found : undefined;
}

function mediumOfStatus(medium: Json): RawV2Media {
  const type = String(medium.type ?? 'photo');
  const kind = type === 'photo' ? '3' : type === 'video' ? '7' : '16';
  return {
    media_key: `${kind}_${medium.id_str}`,
    type,
    ...(typeof medium.media_url_https === 'string' && { url: medium.media_url_https }),
  };
}

function addUser(value: unknown, into: Gathered): void {
  if (isJson(value) && isId(value.id) && typeof value.username === 'string')
    into.users.push({ name: value.username, ...value } as RawV2User);
}

function addMedium(value: unknown, into: Gathered): void {
  if (isJson(value) && typeof value.media_key === 'string') into.media.push({ type: 'photo', ...value } as RawV2Media);
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,19}$/.test(value);
}
