/** Posts out of the values of a file, in batches; a file of another kind is refused with nothing taken from it. */
import { POST_FILE } from '../../domain/messages/x/files.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { PostPage } from '../../domain/x/post.ts';
import { UserError } from '../../domain/user-error.ts';
import { isObject } from '../parse/fields.ts';
import { nothingTaken, takePosts } from '../parse/posts.ts';
import { streamMessage } from '../parse/stream-messages.ts';
import { type ArchiveOwner, ofOwner } from './archive.ts';
import { refusalOf } from './foreign-file.ts';
import { described, foreignValue } from './foreign-value.ts';
import type { FoundValue } from './values.ts';

const BATCH_POSTS = 1000;
const BATCH_CHARACTERS = 8 << 20;
/** Refuse the file after this many lines without a post. */
const PATIENCE_LINES = 10_000;

interface UnreadableLine {
  readonly line: number;
  readonly reason: Text;
}

export interface FilePage {
  readonly page: PostPage;
  readonly unreadable: readonly UnreadableLine[];
  /** So far, of the file on disk. */
  readonly bytesRead: number;
  readonly said: FileSaid;
}

/** What the file says beside the posts of a batch. */
export interface FileSaid {
  /** Posts that are deleted on X, by its ids. */
  readonly deleted: readonly string[];
  /** Posts that X did not send. */
  readonly heldBack: number;
  /** When X last said so, UTC ISO-8601. */
  readonly heldBackAt: string | null;
  /** How often the stream ended. */
  readonly disconnected: number;
  /** Posts of the batch that came with a cut text. */
  readonly cutTexts: number;
}

interface From {
  readonly bytesRead: () => number;
  /** Whose archive it is. */
  readonly owner: ArchiveOwner | null;
}

/** Throws UserError bad_input for a file that contains nothing like posts. */
export async function* batchesOf(
  name: Text,
  values: AsyncIterable<readonly FoundValue[]>,
  { bytesRead, owner }: From,
): AsyncGenerator<FilePage> {
  const taken = nothingTaken();
  const messages = new StreamMessages();
  let unreadable: UnreadableLine[] = [];
  let characters = 0;
  // Held back until the file is known to contain posts, so that another kind of file is refused with nothing taken.
  let recognised = false;
  let found: UnreadableLine | null = null;
  const full = () => taken.posts.length + unreadable.length >= BATCH_POSTS || characters > BATCH_CHARACTERS;
  const batch = (): FilePage => {
    const page = { posts: taken.posts, context: taken.context, authors: taken.authors, gone: taken.gone };
    const filled = { page, unreadable, bytesRead: bytesRead(), said: { ...messages.take(), cutTexts: taken.cutTexts } };
    // The parser may be in the middle of a page and continues with the same object.
    Object.assign(taken, nothingTaken());
    unreadable = [];
    characters = 0;
    return filled;
  };
  const note = (line: number) => {
    for (const { reason } of taken.unreadable) unreadable.push({ line, reason });
    taken.unreadable = [];
  };
  for await (const each of values) {
    for (const item of each) {
      if ('reason' in item) {
        unreadable.push({ line: item.line, reason: item.reason });
      } else if (messages.keep(item.value)) {
        recognised = true;
      } else {
        const value = owner === null ? item.value : ofOwner(item.value, owner);
        if (!recognised) {
          refuseForeign(name, value);
          recognised = isLikePosts(value);
          if (!isRefusal(value)) found ??= { line: item.line, reason: described(value) };
        }
        characters += item.raw?.length ?? 0;
        for (const _ of takePosts(value, taken, value === item.value ? item.raw : undefined)) {
          if (!full()) continue;
          note(item.line);
          if (recognised) yield batch();
        }
        note(item.line);
      }
      if (recognised && full()) yield batch();
      if (!recognised && unreadable.length >= PATIENCE_LINES) throw noPosts(name, found ?? unreadable[0]);
    }
  }
  if (!recognised) throw noPosts(name, found ?? unreadable[0]);
  yield batch();
}

/** What a stream says between posts, until it is passed on. */
class StreamMessages {
  #deleted: string[] = [];
  #heldBack = 0;
  #heldBackAt: string | null = null;
  #disconnected = 0;
  /** X counts from the opening of a connection: a lower count is that of another one. */
  #counted = 0;

  /** Whether it is such a message. */
  keep(value: unknown): boolean {
    const message = streamMessage(value);
    if (message === null) return false;
    if (message.kind === 'deleted') this.#deleted.push(...message.ids);
    if (message.kind === 'disconnected') this.#disconnected += 1;
    if (message.kind === 'limit') {
      this.#heldBack += message.heldBack < this.#counted ? message.heldBack : message.heldBack - this.#counted;
      this.#counted = message.heldBack;
      this.#heldBackAt = message.at ?? this.#heldBackAt;
    }
    return true;
  }

  take(): Omit<FileSaid, 'cutTexts'> {
    const said = { deleted: this.#deleted, heldBack: this.#heldBack, heldBackAt: this.#heldBackAt, disconnected: this.#disconnected };
    this.#deleted = [];
    this.#heldBack = 0;
    this.#heldBackAt = null;
    this.#disconnected = 0;
    return said;
  }
}

function refuseForeign(name: Text, value: unknown): void {
  const foreign = foreignValue(value);
  if (foreign) throw refusalOf(name, foreign);
}

function noPosts(name: Text, first: UnreadableLine | undefined): UserError {
  const message = first ? POST_FILE.noPostsFirst(name, first.line, first.reason) : POST_FILE.noPosts(name);
  return new UserError('bad_input', message, [POST_FILE.expected]);
}

/** X's own words say more than its keys. */
function isRefusal(value: unknown): boolean {
  return isObject(value) && Array.isArray(value.errors);
}

/** Whether this is a post, a page, or a list of them, even one that cannot be taken. */
function isLikePosts(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 || value.some(isLikePost) : isLikePost(value);
}

function isLikePost(value: unknown): boolean {
  if (!isObject(value)) return false;
  if ('text' in value || 'full_text' in value) return true;
  const list = value.data ?? value.statuses ?? value.tweet_create_events;
  if (list !== undefined) return Array.isArray(list) ? list.length === 0 || list.some(hasPostFields) : hasPostFields(list);
  return isObject(value.meta) || hasPostFields(value);
}

function hasPostFields(value: unknown): boolean {
  if (!isObject(value)) return false;
  if ('text' in value || 'full_text' in value) return true;
  if ('username' in value || 'screen_name' in value) return false;
  return ('id' in value || 'id_str' in value) && ('author_id' in value || 'user' in value || 'created_at' in value);
}
