/** Judges whether an answer is a page of posts, and reads it. */
import { isObject, type Json, objectsIn } from '../parse/fields.ts';
import { type ParsedPage, parseV2Page } from '../parse/posts.ts';
import { whatItSays, XProblem } from './problem.ts';

export type Vocabulary = 'tweet' | 'post';

/** What is asked of every post, in X's old vocabulary and in the new one, where some fields come only as expansions. */
export const ASKED: Record<Vocabulary, Readonly<Record<string, string>>> = {
  tweet: {
    'tweet.fields':
      'id,text,created_at,author_id,conversation_id,in_reply_to_user_id,referenced_tweets,edit_history_tweet_ids,entities,attachments,lang,note_tweet',
    expansions: 'author_id,referenced_tweets.id,referenced_tweets.id.author_id,attachments.media_keys',
    'user.fields': 'username,name,location,verified_type',
    'media.fields': 'type,url,preview_image_url,alt_text',
  },
  post: {
    'post.fields': 'id,text,created_at,conversation_id,entities,attachments,lang,note_post',
    expansions: 'author_id,in_reply_to_user_id,referenced_posts,edit_history_post_ids,attachments.media_keys',
    'user.fields': 'username,name,location,verified_type',
    'media.fields': 'type,url,preview_image_url,alt_text',
  },
};

/** Without these no complaint can be registered; X leaves out what it was asked for in the other vocabulary, and says nothing. */
const NEEDED = ['author_id', 'created_at', 'conversation_id'];

/** Throws XProblem where X answered 200 and refused all the same, or where the answer is no page. */
export function readPage(body: Json, vocabulary: Vocabulary): ParsedPage & { readonly nextToken: string | null } {
  const { data, meta } = body;
  refuseErrorsAlone(body);
  if (data !== undefined && !Array.isArray(data)) throw new XProblem('unusable', 'a page whose data is no list');
  if (data === undefined && !isObject(meta)) throw new XProblem('unusable', 'neither posts nor the count of a page');
  const count = isObject(meta) ? meta.result_count : undefined;
  if (data === undefined && typeof count === 'number' && count > 0) {
    throw new XProblem('unusable', `a page that counts ${count} posts and holds none`);
  }
  const posts = objectsIn(data);
  const missing = NEEDED.filter((field) => posts.length > 0 && posts.every((post) => post[field] === undefined));
  if (missing.length > 0) {
    const other = vocabulary === 'tweet' ? 'post' : 'tweet';
    throw new XProblem(
      'unusable',
      `not one post has ${missing.join(', ')}, though asked for; X may have gone over to the vocabulary "${other}"`,
    );
  }
  const token = isObject(meta) ? meta.next_token : undefined;
  return { ...parseV2Page(body), nextToken: typeof token === 'string' && token !== '' ? token : null };
}

/** Errors beside posts are partial; errors alone are a refusal with HTTP 200. */
function refuseErrorsAlone(body: Json): void {
  if (body.data !== undefined || isObject(body.meta) || !Array.isArray(body.errors)) return;
  const said = whatItSays(body);
  throw new XProblem('resource', said.detail || 'X refuses without a reason');
}

/** Answers to lookups: what is not there is left out, but errors that tell of anything else are a refusal. */
export function foundIn(body: Json): Json[] {
  if (body.data !== undefined) return Array.isArray(body.data) ? objectsIn(body.data) : isObject(body.data) ? [body.data] : [];
  const errors = objectsIn(body.errors);
  if (errors.length > 0 && errors.every((error) => ABSENT.includes(String(error.type).split('/').at(-1) ?? ''))) return [];
  if (errors.length > 0) throw new XProblem('resource', whatItSays(body).detail || 'X refuses without a reason');
  if (isObject(body.meta)) return [];
  throw new XProblem('unusable', 'neither data nor errors');
}

const ABSENT = ['resource-not-found', 'not-authorized-for-resource', 'resource-unavailable'];
