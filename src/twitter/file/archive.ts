/** The archive that X gives an account: its posts are v1.1 statuses without an author, so the person who imports it says whose it is. */
import { isObject, type Json, objectsIn } from '../parse/fields.ts';

/** Whose archive it is. */
export interface ArchiveOwner {
  readonly id: string;
  readonly handle: string;
}

const ASSIGNMENT = /^\s*window\.YTD\.tweets?\.part\d+\s*=\s*/;

/** The first bytes of a file without the JavaScript in front of an archive's JSON. */
export function withoutAssignment(head: Buffer): Buffer {
  const text = head.subarray(0, 200).toString('latin1');
  const [before] = ASSIGNMENT.exec(text) ?? [''];
  return head.subarray(before.length);
}

/** Whether this is what stands in an archive, or the first of a list of it does. */
export function isArchive(value: unknown): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) && isObject(first.tweet) && 'full_text' in first.tweet && !isObject(first.tweet.user);
}

/** The posts of an archive as statuses of their owner. Anything else is returned as it is. */
export function ofOwner(value: unknown, owner: ArchiveOwner): unknown {
  if (!isArchive(value)) return value;
  return Array.isArray(value) ? value.map((each) => status(each, owner)) : status(value, owner);
}

function status(value: unknown, owner: ArchiveOwner): unknown {
  if (!isObject(value) || !isObject(value.tweet)) return value;
  const { tweet } = value;
  const { entities } = tweet;
  return {
    ...tweet,
    user: { id_str: owner.id, screen_name: owner.handle },
    ...(Array.isArray(tweet.display_text_range) && { display_text_range: tweet.display_text_range.map(asNumber) }),
    ...(isObject(entities) && { entities: { ...entities, user_mentions: objectsIn(entities.user_mentions).map(withNumbers) } }),
    ...(isObject(tweet.edit_info) && { edit_history: { edit_tweet_ids: versionsIn(tweet.edit_info) } }),
  };
}

/** An archive writes every number as text. */
function withNumbers(mention: Json): Json {
  return Array.isArray(mention.indices) ? { ...mention, indices: mention.indices.map(asNumber) } : mention;
}

function asNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

/** The ids of all versions: those of a first version stand elsewhere than those of a later one. */
function versionsIn(edits: Json): unknown {
  const later = isObject(edits.edit) ? edits.edit.editControlInitial : null;
  const control = isObject(later) ? later : edits.initial;
  return isObject(control) ? control.editTweetIds : null;
}
