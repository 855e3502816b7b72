/** Recognises by its keys what a piece of JSON is that holds no posts as X's API gives them, and says of any other what was found. */
import { FOREIGN } from '../../domain/messages/x/foreign-files.ts';
import type { Text } from '../../domain/messages/text.ts';
import { isObject, type Json } from '../parse/fields.ts';
import { isArchive } from './archive.ts';
import type { Foreign } from './foreign-file.ts';

/** The first of a list stands for all. */
export function foreignValue(value: unknown): Foreign | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isObject(first)) return null;
  if (hasPageKeys(first)) return { what: FOREIGN.pageAnswer, cure: FOREIGN.getFromApi };
  if (isExported(first)) return { what: FOREIGN.webExporter, cure: FOREIGN.getFromApi };
  if (isArchive(first)) return { what: FOREIGN.archive, cure: FOREIGN.sayWhose };
  if (hasOtherNames(first)) return { what: FOREIGN.otherNames, cure: FOREIGN.getFromApi };
  if ('dmConversation' in first || 'direct_message_events' in first) return { what: FOREIGN.directMessages, cure: FOREIGN.keepThemPrivate };
  if (isAccount(first) || (Array.isArray(first.data) && first.data.length > 0 && first.data.every(isAccount)))
    return { what: FOREIGN.accounts, cure: FOREIGN.checkHandles };
  return null;
}

/** Names of X's own page (GraphQL), wherever they stand; the API has none of them. */
const PAGE_KEYS = new Set([
  'tweet_results',
  'user_results',
  'itemContent',
  'entryId',
  'globalObjects',
  'instructions',
  'search_by_raw_query',
  'threaded_conversation_with_injections_v2',
]);
/** Deep enough for its answers; no file can make this long work. */
const LOOKED_AT = 500;

function hasPageKeys(value: Json): boolean {
  const waiting: unknown[] = [value];
  for (let at = 0; at < waiting.length && at < LOOKED_AT; at++) {
    const each = waiting[at];
    if (Array.isArray(each)) waiting.push(...each.slice(0, 20));
    else if (isObject(each)) {
      const keys = Object.keys(each);
      if (keys.some((key) => PAGE_KEYS.has(key))) return true;
      // A post is not looked into.
      if (!('text' in each) && !('full_text' in each)) waiting.push(...keys.slice(0, 50).map((key) => each[key]));
    }
  }
  return false;
}

/** Names that scrapers give to what the API calls `created_at`, `in_reply_to_…`, `conversation_id`, `username`. */
const OTHER_NAMES = ['createdAt', 'inReplyToId', 'inReplyToStatusId', 'inReplyToTweetId', 'inReplyToUser', 'conversationId', 'quotedTweet'];

/** Who answered whom may be said, but in names that nothing here reads: each post would stand alone. */
function hasOtherNames(value: Json): boolean {
  if (!('text' in value || 'fullText' in value || 'rawContent' in value || 'content' in value)) return false;
  const { author, user } = value;
  const namesAuthor = [author, user].some((each) => isObject(each) && ('userName' in each || 'screenName' in each));
  return namesAuthor || OTHER_NAMES.some((name) => name in value) || 'rawContent' in value;
}

/** A flat row of words: the author is a name beside the text, no object of his own. */
function isExported(value: Json): boolean {
  const hasText = 'full_text' in value || 'text' in value || 'tweet' in value || 'content' in value;
  const namesAuthor = 'screen_name' in value || 'username' in value;
  return hasText && namesAuthor && !('author_id' in value) && !isObject(value.user) && !isObject(value.author);
}

function isAccount(value: unknown): boolean {
  return (
    isObject(value) && ('username' in value || 'screen_name' in value) && 'name' in value && !('text' in value) && !('full_text' in value)
  );
}

const NAMED_KEYS = 5;

/** What was found instead of posts: the keys of an object, the first of a list. */
export function described(value: unknown): Text {
  if (Array.isArray(value)) return FOREIGN.listOf(Array.isArray(value[0]) ? FOREIGN.aList : described(value[0]));
  if (isObject(value)) {
    const keys = Object.keys(value);
    return FOREIGN.objectWith(keys.slice(0, NAMED_KEYS).map(shortened), keys.length - NAMED_KEYS);
  }
  if (typeof value === 'string') return FOREIGN.aText;
  if (typeof value === 'number') return FOREIGN.aNumber;
  return FOREIGN.aWord(String(value));
}

function shortened(key: string): string {
  return key.length > 40 ? `${key.slice(0, 39)}…` : key;
}
