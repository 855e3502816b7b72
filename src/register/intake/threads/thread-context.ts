/** What the register knows around one post, as the rules of entry ask it: answered from the known threads. */
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { REOPEN_WITHIN_MS } from '../../../domain/docket/complaint.ts';
import type { Directory } from '../../../domain/directory/directory.ts';
import { findDocketNumbers } from '../../../domain/docket/docket-number.ts';
import { fromSortable } from '../../../domain/x/x-id.ts';
import type { EntryDocket, ThreadContext } from '../entry-rules.ts';
import { CHAIN_STEPS, type KnownThreads } from './known-threads.ts';

export interface ThreadQuestion {
  readonly known: KnownThreads;
  readonly directory: Directory;
  /** Numbers of other registers in a post's text mean nothing here. */
  readonly series: string;
  readonly now: Date;
}

export function threadContextOf(post: LandedPost, question: ThreadQuestion): ThreadContext {
  const { known, directory } = question;
  const conversation = known.conversationOf(post);
  const parent = known.parentOf(post);
  const quoted = post.quoted === null ? null : known.postOf(post.quoted);
  const root = rootAuthor(post, conversation, known);
  return {
    parent: parent && { authorHandle: parent.authorHandle, mentions: parent.mentions },
    answersHandle: isHandle(answeredAuthor(post, known), post.postedAt, directory),
    quotesHandle: isHandle(quoted ? authorOf(quoted) : namedAuthor(post.quotedUser, known), post.postedAt, directory),
    begunByHandle: isHandle(root, root?.at ?? post.postedAt, directory),
    docketOfRepost: docketAt(post.repostOf, question),
    docketAnswered: post.replyTo === null ? null : docketAnswered(post, conversation, question),
    docketQuoted: docketAt(post.quoted, question),
    docketOfEdition: docketOfEdition(post, question),
    ownDocket: ownDocket(post, conversation, question),
    docketQuoting: docketQuoting(post, question),
    docketNamed: docketNamed(post, question),
  };
}

/** The author's docket in this conversation: live ones first, then the newest. */
function ownDocket(post: LandedPost, conversation: string, question: ThreadQuestion): EntryDocket | null {
  const [own = null] = question.known
    .threadsOf(conversation)
    .filter(({ authorId }) => authorId === post.authorId)
    .map(({ docketId }) => entryDocket(docketId, question))
    .filter((docket) => docket !== null)
    .sort((a, b) => Number(b.live) - Number(a.live) || b.id - a.id);
  return own && { ...own, since: sinceFor(post, own, conversation, question.known) };
}

/** The docket of the post replied to, or of one further up; else the root author's in the conversation. */
function docketAnswered(post: LandedPost, conversation: string, question: ThreadQuestion): EntryDocket | null {
  const { known } = question;
  let at: string | null = post.replyTo;
  for (let step = 0; at !== null && step <= CHAIN_STEPS; step++) {
    const docket = docketAt(at, question);
    if (docket) return docket;
    at = known.postOf(at)?.replyTo ?? null;
  }
  const ofRoot = docketAt(conversation, question);
  if (ofRoot) return ofRoot;
  const root = rootAuthor(post, conversation, known);
  const thread = known.threadsOf(conversation).find(({ authorId }) => authorId === root?.id);
  const docket = thread ? entryDocket(thread.docketId, question) : null;
  return docket && post.postedAt >= sinceFor(post, docket, conversation, known) ? docket : null;
}

/** The docket of another version of the same post by the same author. */
function docketOfEdition(post: LandedPost, question: ThreadQuestion): EntryDocket | null {
  const { known } = question;
  const first = post.editOf ?? post.xId;
  for (const version of [...known.editionsOf(first), ...(post.editOf === null ? [] : [known.postOf(first)])]) {
    if (!version || version.xId === post.xId || version.authorId !== post.authorId) continue;
    const docket = docketAt(version.xId, question);
    if (docket) return docket;
  }
  return null;
}

/** The docket of the author on which another post of hers quotes this one. */
function docketQuoting(post: LandedPost, question: ThreadQuestion): EntryDocket | null {
  for (const [pointer] of question.known.pointersAt(post)) {
    if (pointer.quoted !== post.xId || pointer.authorId !== post.authorId) continue;
    const docket = docketAt(pointer.xId, question);
    if (docket?.authorId === post.authorId) return docket;
  }
  return null;
}

/** The first docket of this register whose whole number is in the text. */
function docketNamed(post: LandedPost, question: ThreadQuestion): EntryDocket | null {
  for (const number of findDocketNumbers(post.text)) {
    const id = number.series === question.series ? question.known.docketByNumber(number) : null;
    if (id !== null) return entryDocket(id, question);
  }
  return null;
}

function docketAt(xId: string | null, question: ThreadQuestion): EntryDocket | null {
  const id = xId === null ? null : question.known.docketOf({ xId });
  return id === null ? null : entryDocket(id, question);
}

function entryDocket(id: number, { known, now }: ThreadQuestion): EntryDocket | null {
  const docket = known.dockets.get(id);
  if (!docket) return null;
  const live = docket.status !== 'void' && (docket.closedAt === null || now.getTime() - Date.parse(docket.closedAt) <= REOPEN_WITHIN_MS);
  return { id, authorId: docket.authorId, live, since: docket.postedAt };
}

function sinceFor(post: LandedPost, { id, since }: EntryDocket, conversation: string, known: KnownThreads): string {
  const docket = known.dockets.get(id);
  return !docket || post.postedAt >= since ? since : known.firstPostAt(docket, conversation);
}

interface Person {
  /** Sortable. */
  readonly xId: string;
  /** null where no post or page of theirs was stored. */
  readonly id: number | null;
  readonly name: string | null;
}

/** Who began the conversation: the root's author, or whom the lowest stored reply to the root names. `at`: when, where that is known. */
function rootAuthor(post: LandedPost, conversation: string, known: KnownThreads): (Person & { readonly at?: string }) | null {
  const root = known.postOf(conversation);
  if (root) return { ...authorOf(root), at: root.postedAt };
  let at: LandedPost | null = post;
  for (let step = 0; at && step <= CHAIN_STEPS; step++) {
    if (at.replyTo === conversation) return answeredAuthor(at, known);
    at = known.parentOf(at);
  }
  return null;
}

/** Whose post is answered. Where no page named the account, X did: it begins a reply with that name, unless one answers oneself. */
function answeredAuthor(post: LandedPost, known: KnownThreads): Person | null {
  const parent = known.parentOf(post);
  if (parent) return authorOf(parent);
  const named = namedAuthor(post.replyToUser, known);
  if (!named || named.name !== null || named.xId === post.authorXId) return named;
  return { ...named, name: (post.leadingMentions > 0 ? post.mentions[0] : undefined) ?? null };
}

function namedAuthor(xId: string | null, known: KnownThreads): Person | null {
  if (xId === null) return null;
  const author = known.authorOf(xId);
  return { xId, id: author?.id ?? null, name: author?.name ?? null };
}

function authorOf(post: LandedPost): Person {
  return { xId: post.authorXId, id: post.authorId, name: post.authorHandle };
}

function isHandle(person: Person | null, at: string, directory: Directory): boolean {
  if (person === null) return false;
  const handle = directory.author(fromSortable(person.xId), person.name, at);
  return handle !== null && handle !== 'unknown';
}
