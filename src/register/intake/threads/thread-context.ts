/** What the register knows around one post, as the rules of entry ask it: answered from the known threads. */
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { Directory } from '../../../domain/directory/directory.ts';
import { findDocketNumbers } from '../../../domain/docket/number/docket-number.ts';
import { REOPEN_WITHIN_MS } from '../../../domain/docket/targets.ts';
import { fromSortable } from '../../../domain/x/x-id.ts';
import { addressesUs, type EntryDocket, type ThreadContext } from '../entry-rules.ts';
import { CHAIN_STEPS } from './chain-steps.ts';
import type { KnownThreads } from './known-threads.ts';

export interface ThreadQuestion {
  readonly known: KnownThreads;
  readonly directory: Directory;
  /** Numbers of other registers in a post's text mean nothing here. */
  readonly series: string;
  readonly now: Date;
}

export function threadContextOf(post: LandedPost, question: ThreadQuestion): ThreadContext {
  const conversation = question.known.conversationOf(post);
  return {
    ...speakingContextOf(post, question),
    ...beginningOf(post, question),
    docketOfRepost: docketAt(post.repostOf, question),
    docketAnswered: docketAnswered(post, question),
    ...ownAnswered(post, question),
    docketQuoted: docketBegunBy(post.quoted, question),
    followsQuoted: followsQuoted(post, question.known),
    docketOfEdition: docketOfEdition(post, question),
    followsEdition: followsEdition(post, question),
    ownDocket: ownDocket(post, conversation, question),
    docketQuoting: docketQuoting(post, question),
    docketNamed: docketNamed(post, question),
  };
}

/** What tells whether the post speaks to us. */
export function speakingContextOf(
  post: LandedPost,
  { known, directory }: Pick<ThreadQuestion, 'known' | 'directory'>,
): Pick<ThreadContext, 'parent' | 'answersHandle' | 'quotesHandle'> {
  const parent = known.parentOf(post);
  const quoted = post.quoted === null ? null : known.postOf(post.quoted);
  return {
    parent: parent && { authorHandle: parent.authorHandle, mentions: parent.mentions },
    answersHandle: isHandle(answeredAuthor(post, known), post.postedAt, directory),
    quotesHandle: isHandle(quoted ? authorOf(quoted) : namedAuthor(post.quotedUser, known), post.postedAt, directory),
  };
}

/** Who began the post's conversation. */
export function beginningOf(
  post: LandedPost,
  { known, directory }: Pick<ThreadQuestion, 'known' | 'directory'>,
): Pick<ThreadContext, 'begunByHandle' | 'begunByAuthor' | 'begunByAnother'> {
  const root = rootAuthor(post, known.conversationOf(post), known);
  const begunByAuthor = root?.xId === post.authorXId;
  return {
    begunByHandle: isHandle(root, root?.at ?? post.postedAt, directory),
    begunByAuthor,
    begunByAnother: root !== null && !begunByAuthor,
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
  return own;
}

/** The docket of the post replied to, or of one further up, but `own`; else the root author's in the conversation. */
export function docketAnswered(post: LandedPost, question: Omit<ThreadQuestion, 'series'>, own: number | null = null): EntryDocket | null {
  const { known } = question;
  if (post.replyTo === null) return null;
  const conversation = known.conversationOf(post);
  for (const xId of [...chainAbove(post, known), conversation]) {
    const docketId = known.docketOf({ xId });
    if (docketId !== null && docketId !== own) return docketBegunBy(xId, question);
  }
  const root = rootAuthor(post, conversation, known);
  const thread = known.threadsOf(conversation).find(({ authorId, docketId }) => authorId === root?.id && docketId !== own);
  return thread ? entryDocket(thread.docketId, question) : null;
}

/** The author's own docket up the chain: what she says to others below her words belongs to it, also where others have dockets of theirs there. */
function ownAnswered(post: LandedPost, question: ThreadQuestion): Pick<ThreadContext, 'ownAnswered' | 'followsOwnAnswered'> {
  const { known } = question;
  if (post.replyTo !== null) {
    for (const xId of [...chainAbove(post, known), known.conversationOf(post)]) {
      const docket = docketAt(xId, question);
      if (docket?.authorId === post.authorId) return { ownAnswered: docket, followsOwnAnswered: known.follows(xId, docket.id) };
    }
  }
  return { ownAnswered: null, followsOwnAnswered: false };
}

/** X ids of the post replied to and of those further up, as far as they are stored. */
function chainAbove(post: LandedPost, known: KnownThreads): string[] {
  const chain: string[] = [];
  let at = post.replyTo;
  for (let step = 0; at !== null && step <= CHAIN_STEPS; step++) {
    chain.push(at);
    at = known.postOf(at)?.replyTo ?? null;
  }
  return chain;
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

/** The author's own docket, other than `own`, that the post shows to somebody else whom it answers: it began before, and follows the thread of what is quoted. */
export function docketShown(post: LandedPost, question: Omit<ThreadQuestion, 'series'>, own: number): EntryDocket | null {
  const shown = docketBegunBy(post.quoted, question);
  if (shown === null || shown.id === own || shown.authorId !== post.authorId || shown.since > post.postedAt) return null;
  if (!beginningOf(post, question).begunByAnother) return null;
  const answered = docketAnswered(post, question, own);
  return followsQuoted(post, question.known) && answered !== null && answered.authorId !== post.authorId ? shown : null;
}

/** Of an own word that is quoted: another's below her complaint may turn out to stand elsewhere. */
function followsQuoted({ quoted, authorId }: LandedPost, known: KnownThreads): boolean {
  const docketId = quoted === null ? null : known.docketOf({ xId: quoted });
  return quoted !== null && docketId !== null && known.postOf(quoted)?.authorId === authorId && known.follows(quoted, docketId);
}

function followsEdition(post: LandedPost, question: ThreadQuestion): boolean {
  const docket = docketOfEdition(post, question);
  return docket !== null && question.known.threadsOf(question.known.conversationOf(post)).some(({ docketId }) => docketId === docket.id);
}

/**
 * The docket of the author, but `except`, on which another post of hers quotes this one: the oldest such post. One that itself is there only because
 * it is quoted counts where no other does: it may be there because of this one.
 */
export function docketQuoting(
  post: LandedPost,
  question: Omit<ThreadQuestion, 'series'>,
  except: number | null = null,
): EntryDocket | null {
  const { known } = question;
  const quoting = known
    .pointersAt(post)
    .map(([pointer]) => pointer)
    .filter(({ quoted, authorId }) => quoted === post.xId && authorId === post.authorId)
    .toSorted((a, b) => (a.xId < b.xId ? -1 : 1))
    .flatMap((pointer) => {
      const docket = docketAt(pointer.xId, question);
      return docket?.authorId === post.authorId && docket.id !== except ? { pointer, docket } : [];
    });
  const standsThere = ({ pointer, docket }: (typeof quoting)[number]) => pointer.role === 'opener' || known.follows(pointer.xId, docket.id);
  return (quoting.find(standsThere) ?? quoting[0])?.docket ?? null;
}

/** The first docket of this register whose whole number is in the text. */
function docketNamed(post: LandedPost, question: ThreadQuestion): EntryDocket | null {
  for (const number of findDocketNumbers(post.text)) {
    const id = number.series === question.series ? question.known.docketByNumber(number) : null;
    if (id !== null) return entryDocket(id, question);
  }
  return null;
}

/**
 * The docket that the post is on. Where it is a complaint of its author's itself, the docket is no younger than that, whichever of them opened it;
 * where the docket only quotes it, it has been there since then.
 */
function docketBegunBy(xId: string | null, question: Omit<ThreadQuestion, 'series'>): EntryDocket | null {
  const docket = docketAt(xId, question);
  const post = xId === null ? null : question.known.postOf(xId);
  if (!docket || post?.authorId !== docket.authorId) return docket;
  const quotedAt = question.known.follows(post.xId, docket.id) ? null : firstQuotedAt(post, docket, question.known);
  if (quotedAt !== null && quotedAt > docket.since) return { ...docket, since: quotedAt };
  if (post.postedAt >= docket.since) return docket;
  return addressesUs(post, speakingContextOf(post, question), question.directory) ? { ...docket, since: post.postedAt } : docket;
}

/** When the docket that does not follow the post's thread took it: since its complainant quotes it there. */
function firstQuotedAt({ xId }: LandedPost, { id }: EntryDocket, known: KnownThreads): string | null {
  const quoting = known.pointersTo(xId).filter((pointer) => pointer.quoted === xId && known.docketOf(pointer) === id);
  return quoting.map(({ postedAt }) => postedAt).reduce<string | null>((first, at) => (first === null || at < first ? at : first), null);
}

function docketAt(xId: string | null, question: Omit<ThreadQuestion, 'series'>): EntryDocket | null {
  const id = xId === null ? null : question.known.docketOf({ xId });
  return id === null ? null : entryDocket(id, question);
}

export function entryDocket(id: number, question: Omit<ThreadQuestion, 'series'>): EntryDocket | null {
  const { known, now } = question;
  const docket = known.dockets.get(id);
  if (!docket) return null;
  const live = docket.status !== 'void' && !hasEnded(docket, now);
  const goesOn = known.originalOf(docket) ?? docket;
  const endedAt = hasEnded(docket, now) && hasEnded(goesOn, now) ? docket.closedAt : null;
  return { id, authorId: docket.authorId, live, endedAt, since: sinceOf(docket, question) };
}

/** It can't be reopened any more. */
function hasEnded({ closedAt }: Pick<Docket, 'closedAt'>, now: Date): boolean {
  return closedAt !== null && now.getTime() - Date.parse(closedAt) > REOPEN_WITHIN_MS;
}

/** An edited post that did not speak to us at first does so since that version. */
function sinceOf(docket: Docket, question: Omit<ThreadQuestion, 'series'>): string {
  const opener = question.known.openerOf(docket);
  const first = opener === null || opener.editOf === null ? null : question.known.postOf(opener.editOf);
  if (opener === null || first === null) return docket.postedAt;
  return addressesUs(first, speakingContextOf(first, question), question.directory) ? docket.postedAt : opener.postedAt;
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
