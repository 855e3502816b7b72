/** What X says between the posts of a stream, to a webhook and in its compliance files: deletions, and what it did not send. */
import { isXId } from '../../domain/x/x-id.ts';
import { isObject, type Json, objectsIn } from './fields.ts';

export type StreamMessage =
  /** These posts are deleted on X. */
  | { readonly kind: 'deleted'; readonly ids: readonly string[] }
  /** So many posts were not sent since the connection was opened; `at`: when X said so, UTC ISO-8601. */
  | { readonly kind: 'limit'; readonly heldBack: number; readonly at: string | null }
  /** The stream ended here. */
  | { readonly kind: 'disconnected' }
  /** Says nothing of posts. */
  | { readonly kind: 'other' };

/** Names of messages that say nothing of whether a post is missing or deleted. */
const OTHERS = [
  'warning',
  'scrub_geo',
  'status_withheld',
  'user_withheld',
  'friends',
  'friends_str',
  'control',
  'drop',
  'undrop',
  'withheld',
  'tweet_edit',
  'user_delete',
  'user_undelete',
  'user_protect',
  'user_unprotect',
  'user_suspend',
  'user_unsuspend',
];

/** null: this is no message of a stream. */
export function streamMessage(value: unknown): StreamMessage | null {
  if (!isObject(value) || 'text' in value || 'full_text' in value) return null;
  if (isComplianceResult(value)) return value.reason === 'deleted' ? deleted([value]) : { kind: 'other' };
  // The compliance stream of v2 wraps its messages like posts.
  const message = isObject(value.data) && !('id' in value.data) ? value.data : value;
  if (isObject(message.delete)) return deleted([message.delete.status, message.delete.tweet, message.delete.post]);
  if (Array.isArray(message.tweet_delete_events) && !('tweet_create_events' in message))
    return deleted(objectsIn(message.tweet_delete_events).map(({ status }) => status));
  if (isObject(message.limit)) return limit(message.limit);
  if (isObject(message.disconnect)) return { kind: 'disconnected' };
  return OTHERS.some((name) => name in message) && Object.keys(message).length <= 2 ? { kind: 'other' } : null;
}

/** A line of the answer to a compliance job. */
function isComplianceResult(value: Json): boolean {
  return typeof value.action === 'string' && 'redacted_at' in value && 'id' in value;
}

function deleted(posts: readonly unknown[]): StreamMessage | null {
  const ids = objectsIn(posts)
    .map(({ id_str, id }) => id_str ?? id)
    .filter(isXId);
  return ids.length === 0 ? null : { kind: 'deleted', ids };
}

function limit({ track, timestamp_ms }: Json): StreamMessage {
  const heldBack = typeof track === 'number' && Number.isSafeInteger(track) && track > 0 ? track : 0;
  return { kind: 'limit', heldBack, at: typeof timestamp_ms === 'string' ? momentOf(timestamp_ms) : null };
}

function momentOf(milliseconds: string): string | null {
  return /^[1-9]\d{11,12}$/.test(milliseconds) ? new Date(Number(milliseconds)).toISOString() : null;
}
