/** Recognises what a piece of JSON from X is (page, flattened line, v1.1 status, a list of them) and takes its posts. */
import { type Text, verbatim } from '../../domain/messages/text.ts';
import { UNUSABLE_POST } from '../../domain/messages/x/posts.ts';
import type { GoneAuthor, Post, PostAuthor, PostPage } from '../../domain/x/post.ts';
import { isXId } from '../../domain/x/x-id.ts';
import { accountGone, compact, isObject, type Json, objectsIn, textOf, type Unreadable, Unusable, userOf } from './fields.ts';
import { embeddedStatuses, isCut, isV1Status, v1Post } from './v1.ts';
import { embeddedPosts, includedPosts, type Includes, NO_INCLUDES, readIncludes, v2Post } from './v2.ts';

export interface ParsedPage extends PostPage {
  readonly unreadable: readonly Unreadable[];
}

/** What has been taken so far; the caller empties it. */
export interface Taken {
  posts: Post[];
  context: Post[];
  authors: PostAuthor[];
  gone: GoneAuthor[];
  unreadable: Unreadable[];
  /** Posts whose text X had cut before it gave them. */
  cutTexts: number;
}

export function nothingTaken(): Taken {
  return { posts: [], context: [], authors: [], gone: [], unreadable: [], cutTexts: 0 };
}

/** Takes any JSON that holds posts, in one go. Never throws for what it is given; `raw` is its text where it is at hand. */
export function parsePosts(value: unknown, raw?: string): ParsedPage {
  const taken = nothingTaken();
  for (const _ of takePosts(value, taken, raw));
  return parsed(taken);
}

/** One answer of X API v2: `data`, `includes`. Never throws for what it is given. */
export function parseV2Page(page: Json): ParsedPage {
  const taken = nothingTaken();
  for (const _ of takePage(page, taken));
  return parsed(taken);
}

function parsed({ posts, context, authors, gone, unreadable }: Taken): ParsedPage {
  return { posts, context, authors, gone, unreadable };
}

/** Takes posts one after another, giving way after each so that the caller can pass on a full batch. */
export function* takePosts(value: unknown, taken: Taken, raw?: string, inList = false): Generator<void> {
  if (Array.isArray(value) && !inList) {
    for (const each of value) yield* takePosts(each, taken, undefined, true);
  } else if (!isObject(value)) {
    taken.unreadable.push({ reason: UNUSABLE_POST.notAnObject });
  } else if (isPage(value)) {
    yield* takePage(value, taken);
  } else if (Array.isArray(value.statuses) && !inList) {
    yield* takePosts(value.statuses, taken);
  } else if (Array.isArray(value.tweet_create_events) && !inList) {
    // What X sends to a webhook: v1.1 statuses under another name.
    yield* takePosts(value.tweet_create_events, taken);
  } else {
    takeSingle(value, taken, raw);
    yield;
  }
}

/** Whether the object is a page (or the like) and not a post. */
function isPage(json: Json): boolean {
  if ('text' in json || 'full_text' in json) return false;
  return 'data' in json || isObject(json.meta) || (Array.isArray(json.errors) && !('id' in json));
}

/** One post: flattened, bare, or a v1.1 status. */
function takeSingle(json: Json, taken: Taken, raw?: string): void {
  if (isV1Status(json)) {
    if (takeOne(json, () => v1Post(json, raw), taken)) {
      if (isCut(json)) taken.cutTexts += 1;
      for (const status of embeddedStatuses(json)) takeContext(() => v1Post(status), taken);
    }
    return;
  }
  const embedded = embeddedPosts(json);
  if (!takeOne(json, () => v2Post(json, NO_INCLUDES, raw), taken)) return;
  for (const post of embedded) takeContext(() => v2Post(post, NO_INCLUDES), taken);
  const answered = userOf(json.in_reply_to_user);
  if (answered) taken.authors.push(answered);
}

function* takePage(page: Json, taken: Taken): Generator<void> {
  const { data } = page;
  if (data === undefined && Array.isArray(page.errors) && page.errors.length > 0 && !isObject(page.meta)) {
    taken.unreadable.push({ reason: UNUSABLE_POST.refusal(refusal(page.errors)) });
    return;
  }
  const list: unknown[] = Array.isArray(data) ? data : data === undefined || data === null ? [] : [data];
  const includes = readIncludes(page.includes, objectsIn(list));
  taken.authors.push(...includes.users.values());
  taken.gone.push(...goneAuthors(page.errors));
  for (const post of includedPosts(page.includes)) takeContext(() => v2Post(post, includes), taken);
  for (const each of list) {
    takeFromPage(each, includes, taken);
    yield;
  }
}

function takeFromPage(each: unknown, includes: Includes, taken: Taken): void {
  if (!isObject(each)) taken.unreadable.push({ reason: UNUSABLE_POST.postNotAnObject });
  else if (takeOne(each, () => v2Post(each, includes), taken)) {
    for (const post of embeddedPosts(each)) takeContext(() => v2Post(post, includes), taken);
  }
}

function takeOne(json: Json, read: () => Post, taken: Taken): boolean {
  try {
    taken.posts.push(read());
    return true;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    const id = usableId(json);
    const shown = id ?? json.id_str ?? json.id;
    const reason = typeof shown === 'string' && /^\d{1,20}$/.test(shown) ? UNUSABLE_POST.ofPost(shown, error.reason) : error.reason;
    taken.unreadable.push({ reason, ...(id !== null && { id }), tags: tagsIn(json) });
    return false;
  }
}

function usableId(json: Json): string | null {
  const id = json.id_str ?? json.id;
  if (isXId(id)) return id;
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? String(id) : null;
}

/** Wherever they stand: what can't be read may hold its words in a place of its own. */
function tagsIn(json: Json): string[] {
  const text = textIn(json);
  return text === null
    ? []
    : [...new Set([...text.matchAll(/[@＠](\w{1,15})(?!\w)|"username":"(\w{1,15})"/g)].map(([, tag, name]) => tag ?? name ?? ''))];
}

function textIn(json: Json): string | null {
  try {
    return compact(json);
  } catch (error) {
    if (error instanceof Unusable) return null;
    throw error;
  }
}

/** Context that cannot be used is left out: it was never asked to be registered. */
function takeContext(read: () => Post, taken: Taken): void {
  try {
    taken.context.push(read());
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
  }
}

/** Whom X could not show beside the posts of a page: it names them by id. */
function goneAuthors(errors: unknown): GoneAuthor[] {
  return objectsIn(errors).flatMap((error) => {
    const id = error.resource_id ?? error.value;
    const account = error.resource_type === 'user' && isXId(id) ? accountGone(error) : null;
    return account === null || !isXId(id) ? [] : [{ id, account }];
  });
}

function refusal(errors: readonly unknown[]): Text {
  const first = objectsIn(errors)[0];
  const words = textOf(first?.detail) ?? textOf(first?.message) ?? textOf(first?.title);
  return words === null ? UNUSABLE_POST.refusalWithoutReason : verbatim(words);
}
