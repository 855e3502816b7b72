/** Turns statuses of X API v1.1 (and of archives made with it) into Post. */
import { UNUSABLE_POST } from '../../domain/messages/x/posts.ts';
import type { Post, PostMedia } from '../../domain/x/post.ts';
import { hashtagsIn, linksIn, mentionsIn } from './entities.ts';
import { compact, createdAt, decodeText, idOf, idOfEither, isObject, type Json, objectsIn, textOf, Unusable, userOf } from './fields.ts';
import { firstVersion, textStart } from './v2.ts';

/** v1.1 nests the whole user inside each status, and gives ids twice. */
export function isV1Status(json: Json): boolean {
  return 'id_str' in json || 'full_text' in json || (isObject(json.user) && !('author_id' in json));
}

/** `raw`: the JSON as received where it is at hand; else it is written again. Throws Unusable. */
export function v1Post(json: Json, raw?: string): Post {
  const id = idOfEither(json, 'id_str', 'id');
  if (id === null) throw new Unusable(UNUSABLE_POST.noId);
  const long = isObject(json.extended_tweet) ? json.extended_tweet : {};
  const delivered = long.full_text ?? json.full_text ?? json.text;
  if (typeof delivered !== 'string') throw new Unusable(UNUSABLE_POST.noText);
  if (isObject(json.user)) idOfEither(json.user, 'id_str', 'id');
  const author = userOf(json.user);
  if (author === null) throw new Unusable(UNUSABLE_POST.noUser);
  const text = decodeText(delivered);
  const entities = isObject(long.entities) ? long.entities : isObject(json.entities) ? json.entities : {};
  const media = mediaOf([long.extended_entities, json.extended_entities, entities]);
  const replyTo = idOfEither(json, 'in_reply_to_status_id_str', 'in_reply_to_status_id');
  const quoted = isObject(json.quoted_status) ? json.quoted_status : null;
  const reposted = isObject(json.retweeted_status) ? json.retweeted_status : null;
  return {
    id,
    text,
    createdAt: createdAt(json.created_at, id),
    author,
    // v1.1 does not name the conversation, but a post that is no reply begins its own.
    conversationId: idOf(json.conversation_id_str, 'conversation_id_str') ?? (replyTo === null ? id : null),
    inReplyToPostId: replyTo,
    inReplyToUserId: idOfEither(json, 'in_reply_to_user_id_str', 'in_reply_to_user_id'),
    quotedPostId: idOfEither(json, 'quoted_status_id_str', 'quoted_status_id') ?? (quoted && idOfEither(quoted, 'id_str', 'id')),
    quotedUserId: userOf(quoted?.user)?.id ?? null,
    repostOfId: reposted && idOfEither(reposted, 'id_str', 'id'),
    editOfId: isObject(json.edit_history) ? firstVersion(json.edit_history.edit_tweet_ids, id) : null,
    language: textOf(json.lang),
    mentions: mentionsIn(text, delivered, entities.user_mentions),
    hashtags: hashtagsIn(text, entities.hashtags),
    links: linksIn(entities.urls, media.length > 0),
    media,
    textStart: textStart(long.display_text_range ?? json.display_text_range, delivered),
    raw: raw ?? compact(json),
  };
}

/** Whether X cut the text after 140 characters, as it does where the whole one is not asked for. */
export function isCut(json: Json): boolean {
  const long = isObject(json.extended_tweet) ? json.extended_tweet : {};
  return json.truncated === true && typeof (long.full_text ?? json.full_text) !== 'string';
}

/** Statuses that this one carries: what it reposts, what it quotes, and what the reposted one quotes. */
export function embeddedStatuses(json: Json): Json[] {
  const reposted = isObject(json.retweeted_status) ? json.retweeted_status : null;
  return [reposted, json.quoted_status, reposted?.quoted_status].filter(isObject);
}

/** The fullest of the places where v1.1 lists media. */
function mediaOf(places: readonly unknown[]): PostMedia[] {
  for (const place of places) {
    const media = isObject(place) ? objectsIn(place.media).flatMap(mediumOf) : [];
    if (media.length > 0) return media;
  }
  return [];
}

function mediumOf(object: Json): PostMedia[] {
  const key = textOf(object.media_key) ?? textOf(object.id_str);
  if (key === null) return [];
  const url = textOf(object.media_url_https) ?? textOf(object.media_url);
  return [{ key, type: textOf(object.type) ?? 'unknown', url, altText: textOf(object.ext_alt_text) }];
}
