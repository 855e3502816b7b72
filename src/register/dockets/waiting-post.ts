/** A person says of a post that waits whether it is a complaint. */
import type { Db, Handle, WriteHandle } from '../../db/db.ts';
import { changeDocket } from '../../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import { saveMark, type UndecidedPost, undecidedPost } from '../../db/stores/posts/waiting-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { type PostMark, UNDECIDED } from '../../domain/docket/complaint.ts';
import { parseDocketReference } from '../../domain/docket/number/docket-reference.ts';
import { waitingId, waitingReference } from '../../domain/docket/number/waiting-reference.ts';
import { docketNumber } from '../shared/docket-number.ts';
import { seenWithPost } from './attention-of-post.ts';
import { WAITING_POST } from '../../domain/messages/register/waiting-post.ts';
import { requiredText } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import { fromSortable, toSortable } from '../../domain/x/x-id.ts';

export interface MarkedPost {
  /** Internal id. */
  readonly id: number;
  /** As people name it: `P12`. */
  readonly post: string;
  readonly mark: PostMark;
}

/**
 * `typed`: as `list --waiting-posts` names them, or their ids or URLs. A complaint waits to be entered from now on, as the opening of a
 * docket; the caller enters it. All or none: throws UserError `not_found`, and `refused` for a post that does not wait.
 */
export async function markPosts(db: Db, typed: readonly string[], mark: PostMark, reason: string, by: Acting): Promise<MarkedPost[]> {
  const why = requiredText(reason, WAITING_POST.theReason, WAITING_POST.reasonIsKept);
  return db.write(async (tx) => {
    const posts = new Map<number, UndecidedPost>();
    for (const one of typed) {
      const post = await found(tx, one);
      await refuseDecided(tx, post, mark);
      posts.set(post.id, post);
    }
    for (const post of posts.values()) {
      await record(tx, post, mark, why, by);
      await saveMark(tx, post, mark);
    }
    return [...posts.keys()].map((id) => ({ id, post: waitingReference(id), mark }));
  });
}

/**
 * What was put away, or was taken to be nothing for us, can be given a docket after all; a docket number that was given stays, and what it
 * stands for is decided on the docket.
 */
async function refuseDecided(tx: WriteHandle, post: UndecidedPost, mark: PostMark): Promise<void> {
  const isLeftOut = post.role === 'ignored' || (post.marked === 'no_complaint' && post.role === 'also_affected');
  if (waits(post) || (mark === 'complaint' && isLeftOut)) return;
  const name = waitingReference(post.id);
  const [docket] = post.docketId === null ? [] : await docketsById(tx, [post.docketId]);
  if (docket) {
    const number = await docketNumber(tx, docket);
    const hints =
      post.role === 'opener' ? [WAITING_POST.decideOnDocket(number, mark), WAITING_POST.orClose(number)] : [WAITING_POST.seeDocket(number)];
    throw new UserError('refused', WAITING_POST.isOn(name, number), hints);
  }
  throw new UserError('refused', post.marked === null ? WAITING_POST.doesNotWait(name) : WAITING_POST.isDecided(name), [
    WAITING_POST.seePost(name),
    WAITING_POST.seeThoseThatDo,
  ]);
}

/** Whether a post was typed, and not a docket: one that waits or was decided on, or that is on no docket. */
export async function isPostToMark(handle: Handle, typed: string): Promise<boolean> {
  if (waitingId(typed) !== null) return true;
  const reference = parseDocketReference(typed);
  if (reference.kind !== 'post') return false;
  const post = await undecidedPost(handle, { xId: toSortable(reference.postId) });
  return post === null || post.docketId === null || post.marked !== null || waits(post);
}

/** What is to be shown for what was typed: a post that waits or is on no docket, or the docket that it is on. */
export type FoundPost = { readonly post: UndecidedPost; readonly waits: boolean } | { readonly docket: Docket };

/** null where a docket was typed, or a post of which nothing is known. Throws UserError `not_found` for `P12` where there is none. */
export async function postTyped(handle: Handle, typed: string): Promise<FoundPost | null> {
  const id = waitingId(typed);
  const reference = id === null ? parseDocketReference(typed) : null;
  if (reference !== null && reference.kind !== 'post') return null;
  const post = id === null ? await undecidedPost(handle, { xId: xIdTyped(typed) }) : await found(handle, typed);
  if (post === null || post.role === 'context') return null;
  if (waits(post) || post.docketId === null) return { post, waits: waits(post) };
  const [docket] = await docketsById(handle, [post.docketId]);
  return docket ? { docket } : null;
}

async function found(handle: Handle, typed: string): Promise<UndecidedPost> {
  const id = waitingId(typed);
  const post = await undecidedPost(handle, id === null ? { xId: xIdTyped(typed) } : { id });
  // A post that came along as context was never sent to us.
  if (post && post.role !== 'context') return post;
  throw new UserError('not_found', WAITING_POST.noSuchPost(typed), [WAITING_POST.seeThoseThatDo]);
}

function xIdTyped(typed: string): string {
  const reference = parseDocketReference(typed);
  if (reference.kind === 'post') return toSortable(reference.postId);
  throw new UserError('bad_input', WAITING_POST.isADocket(typed), [WAITING_POST.howToType]);
}

function waits({ role, triage }: UndecidedPost): boolean {
  return role === null || role === 'unknown_author' || UNDECIDED.some((reason) => reason === triage);
}

/** A post that becomes a complaint of its own leaves the docket that it answered. */
async function record(tx: WriteHandle, post: UndecidedPost, mark: PostMark, reason: string, { actor, now }: Acting): Promise<void> {
  const event = {
    kind: 'post_marked',
    at: now.toISOString(),
    actor,
    data: { post: post.id, postXId: fromSortable(post.xId), complaint: mark === 'complaint' },
    texts: { reason },
  };
  const [docket] = post.docketId === null ? [] : await docketsById(tx, [post.docketId]);
  if (!docket) {
    tx.append({ ...event, docketId: null });
    return;
  }
  const leaves = mark === 'complaint' ? { alsoAffected: docket.alsoAffected - 1 } : {};
  await changeDocket(tx, docket, { ...(await seenWithPost(tx, docket, post.id)), ...leaves }, event);
}

/** The number of the docket that a marked post opened; null before it is entered. */
export async function docketOfMarked(handle: Handle, id: number): Promise<string | null> {
  const post = await undecidedPost(handle, { id });
  const [docket] = post?.docketId == null || post.role !== 'opener' ? [] : await docketsById(handle, [post.docketId]);
  return docket ? docketNumber(handle, docket) : null;
}
