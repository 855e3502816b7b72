/** Loads what is stored around posts (parents, threads, dockets, versions, posts that may get another place) in a few queries, however many posts there are. */
import type { Handle } from '../../../db/db.ts';
import { docketByNumber, docketsById } from '../../../db/stores/dockets/docket-store.ts';
import { ownWordsIn, pointersOnDockets } from '../../../db/stores/dockets/own-post-store.ts';
import { editionsOf, looseIn, pointingAt } from '../../../db/stores/posts/conversation-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { postsById, postsByXId } from '../../../db/stores/posts/post-store.ts';
import { authorsByXId } from '../../../db/stores/posts/author-store.ts';
import { threadsOf } from '../../../db/stores/posts/thread-store.ts';
import { namedBy } from '../../../domain/reading/named-posts.ts';
import { findDocketNumbers } from '../../../domain/docket/number/docket-number.ts';
import { CHAIN_STEPS } from './chain-steps.ts';
import type { KnownThreads } from './known-threads.ts';

/** Adds it to what is known. `series`: numbers of other registers in a post's text mean nothing here. */
export async function loadThreads(handle: Handle, known: KnownThreads, asked: readonly LandedPost[], series: string): Promise<void> {
  const posts = known.markLoaded(asked);
  if (posts.length === 0) return;
  for (const post of posts) known.keepPost(post);
  await loadNamedPosts(handle, known, posts);
  await loadRoots(handle, known, posts);
  await loadEditions(handle, known, posts);
  const conversations = [...new Set(posts.map((post) => known.conversationOf(post)))];
  const quoted = posts
    .flatMap((post) => (post.quoted === null ? [] : (known.postOf(post.quoted) ?? [])))
    .map((post) => known.conversationOf(post));
  for (const thread of await threadsOf(handle, [...conversations, ...quoted])) known.addThread(thread);
  // An own post that two dockets quote is on that of the older quote.
  for (const { quoted: xId, authorId } of posts) {
    const post = xId === null ? null : known.postOf(xId);
    if (post?.authorId === authorId) known.keepQuoted(post, true);
  }
  await loadLoosePosts(handle, known, posts, conversations);
  await loadOwnWords(handle, known, posts);
  await loadPointers(handle, known, posts);
  await loadQuotesOfAnswered(handle, known, posts);
  await loadAuthors(handle, known);
  await loadDockets(handle, known, posts, series);
}

/** What tells whether these posts speak to us, and who else has a docket in their conversations. */
export async function loadSpeaking(handle: Handle, known: KnownThreads, posts: readonly LandedPost[]): Promise<void> {
  for (const post of posts) known.keepPost(post);
  await loadNamedPosts(handle, known, posts);
  await loadRoots(handle, known, posts);
  const named = posts.flatMap(namedBy).flatMap((xId) => known.postOf(xId) ?? []);
  const conversations = [...posts, ...named].map((post) => known.conversationOf(post));
  for (const thread of await threadsOf(handle, conversations)) known.addThread(thread);
  await loadAuthors(handle, known);
}

/** What the posts answer, quote, repost or edit, and what those answer in turn: an own word may stand above another's. */
async function loadNamedPosts(handle: Handle, known: KnownThreads, posts: readonly LandedPost[]): Promise<void> {
  let wanted = posts.flatMap((post) => [post.replyTo, post.quoted, post.repostOf, post.editOf]).filter(isText);
  for (let step = 0; step < CHAIN_STEPS && wanted.length > 0; step++) {
    const found = await postsByXId(
      handle,
      wanted.filter((xId) => !known.hasPost(xId)),
    );
    for (const post of found) known.keepPost(post);
    wanted = found.flatMap((post) => (post.replyTo ? [post.replyTo] : []));
  }
}

async function loadEditions(handle: Handle, known: KnownThreads, posts: readonly LandedPost[]): Promise<void> {
  const edited = posts.map((post) => post.editOf ?? post.xId);
  for (const version of await editionsOf(handle, edited)) {
    known.keepPost(version);
    known.keepEdition(version.editOf ?? version.xId, version);
  }
  for (const post of posts) if (post.editOf !== null) known.keepEdition(post.editOf, post);
}

/** Posts that what has landed may give another place. */
async function loadLoosePosts(
  handle: Handle,
  known: KnownThreads,
  posts: readonly LandedPost[],
  conversations: readonly string[],
): Promise<void> {
  // A reply of version 1.1 was put into a conversation that began with the post it answers, while that was unknown.
  const begun = posts.flatMap((post) => (post.replyTo !== null && (post.conversation ?? post.replyTo) === post.replyTo ? [post.xId] : []));
  const oldest = posts.reduce((least, { xId }) => (xId < least ? xId : least), posts[0]?.xId ?? '');
  for (const loose of await looseIn(handle, [...conversations, ...begun], oldest)) known.keepPost(loose);
  // A docket of the person who began the conversation may take what others said before.
  const own = posts.flatMap((post) => {
    const conversation = known.conversationOf(post);
    const root = known.postOf(conversation);
    return post.replyTo !== null && (root === null || root.authorId === post.authorId) ? [conversation] : [];
  });
  for (const loose of await looseIn(handle, own, '')) known.keepPost(loose);
  const ids = posts.map(({ xId }) => xId);
  for (const loose of await pointingAt(handle, ids)) known.keepPost(loose);
}

/** What complainants have said before they tagged anybody, or what came only to explain a post of others. */
async function loadOwnWords(handle: Handle, known: KnownThreads, posts: readonly LandedPost[]): Promise<void> {
  const said = posts.filter(({ repostOf }) => repostOf === null);
  const around = [...said, ...contextAround(known, posts)];
  if (around.length === 0) return;
  const conversations = around.map((post) => known.conversationOf(post));
  for (const post of await ownWordsIn(handle, conversations, [...new Set(said.map(({ authorId }) => authorId)), 0])) {
    known.keepPost(post);
    known.keepQuoted(post, true);
  }
  for (const thread of await threadsOf(handle, conversations)) known.addThread(thread);
}

/** Posts on dockets that were waiting for one of these to land. */
async function loadPointers(handle: Handle, known: KnownThreads, posts: readonly LandedPost[]): Promise<void> {
  const landed = [...posts.filter(({ repostOf }) => repostOf === null), ...contextAround(known, posts)];
  const conversations = landed.map((post) => known.conversationOf(post));
  const ids = landed.map(({ xId }) => xId);
  const pointers = await pointersOnDockets(handle, conversations, ids);
  for (const pointer of pointers) {
    known.keepPost(pointer);
    known.keepPointer(pointer);
  }
  // What stands on a docket only because it is quoted there may, with what has landed, speak to us itself.
  const held = pointers.filter(({ role }) => role === 'follow_up' || role === 'edit');
  for (const thread of await threadsOf(
    handle,
    held.map((post) => known.conversationOf(post)),
  ))
    known.addThread(thread);
  // So may what shows another docket of its author's.
  for (const post of held) known.keepQuoted(post, post.quoted !== null);
}

/** Since when a docket that only quotes a post which is answered has taken it. */
async function loadQuotesOfAnswered(handle: Handle, known: KnownThreads, posts: readonly LandedPost[]): Promise<void> {
  const onlyQuoted = posts.flatMap((post) =>
    known.above(post).filter((above) => (above.role === 'follow_up' || above.role === 'edit') && !known.isInItsThread(above)),
  );
  if (onlyQuoted.length === 0) return;
  for (const pointer of await pointersOnDockets(
    handle,
    [],
    onlyQuoted.map(({ xId }) => xId),
  )) {
    known.keepPost(pointer);
    known.keepPointer(pointer);
  }
}

/** Posts that came only to explain these. */
function contextAround(known: KnownThreads, posts: readonly LandedPost[]): LandedPost[] {
  return posts
    .flatMap(({ replyTo, quoted }) => [replyTo, quoted])
    .flatMap((xId) => (xId === null ? [] : (known.postOf(xId) ?? [])))
    .filter(({ role }) => role === 'context');
}

/** The root tells who began a conversation. */
async function loadRoots(handle: Handle, known: KnownThreads, posts: readonly LandedPost[]): Promise<void> {
  const roots = posts.filter(({ replyTo }) => replyTo !== null).map((post) => known.conversationOf(post));
  const missing = roots.filter((xId) => !known.hasPost(xId));
  for (const root of await postsByXId(handle, missing)) known.keepPost(root);
}

/** Whom replies and quotes name, where the post itself is not stored. */
async function loadAuthors(handle: Handle, known: KnownThreads): Promise<void> {
  const named = [...known.posts()].flatMap((post) => [post.replyToUser, post.quotedUser]).filter(isText);
  const missing = named.filter((xId) => !known.hasAuthor(xId));
  for (const [xId, author] of await authorsByXId(handle, missing)) known.keepAuthor(xId, author);
}

async function loadDockets(handle: Handle, known: KnownThreads, posts: readonly LandedPost[], series: string): Promise<void> {
  const missing = [...known.docketIds()].filter((id) => !known.dockets.has(id));
  for (const docket of await docketsById(handle, missing)) known.keepDocket(docket);
  for (let wanted = originalsOf(known); wanted.length > 0; wanted = originalsOf(known)) {
    const originals = await docketsById(handle, wanted);
    if (originals.length === 0) break;
    for (const docket of originals) known.keepDocket(docket);
  }
  const openers = [...known.dockets.values()].flatMap((docket) => (known.openerOf(docket) ? [] : [docket.postId]));
  for (const opener of await postsById(handle, openers)) known.keepPost(opener);
  const edited = [...known.dockets.values()].flatMap((docket) => known.openerOf(docket)?.editOf ?? []);
  for (const first of await postsByXId(
    handle,
    edited.filter((xId) => !known.hasPost(xId)),
  ))
    known.keepPost(first);
  for (const number of posts.flatMap(({ text }) => findDocketNumbers(text))) {
    if (number.series !== series || known.docketByNumber(number) !== null) continue;
    const docket = await docketByNumber(handle, number.year, number.serial);
    if (docket) known.keepDocket(docket);
  }
}

/** Internal ids of the dockets that duplicates point to, where these are not known. */
function originalsOf({ dockets }: KnownThreads): number[] {
  return [...dockets.values()].flatMap(({ outcome, outcomeDetail }) =>
    outcome === 'duplicate' && !dockets.has(Number(outcomeDetail)) ? [Number(outcomeDetail)] : [],
  );
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string';
}
