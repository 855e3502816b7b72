/** `forget`: words are erased for good; number, ids and events stay. With several operators one asks and another carries it out. */
import type { Db, WriteHandle } from '../../../db/db.ts';
import { scrub } from '../../../db/engine/scrub.ts';
import { registeredHandles } from '../../../db/stores/directory/handle-store.ts';
import { changeDocket } from '../../../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import { docketsById } from '../../../db/stores/dockets/docket-store.ts';
import { eraseOutsideRefs } from '../../../db/stores/dockets/outside-store.ts';
import { eraseStatement } from '../../../db/stores/dockets/statement-store.ts';
import { marksOfPost } from '../../../db/stores/events/docket-event-store.ts';
import {
  completionsOfPost,
  eventsOfDocket,
  type ForgettingEvent,
  openForgetRequests,
} from '../../../db/stores/events/forgetting-event-store.ts';
import { removeDeletedMarks } from '../../../db/stores/facts/deleted-mark-store.ts';
import { eraseDispatchTexts, eraseEventTexts, eraseNames, eraseWords } from '../../../db/stores/posts/forgetting-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import { HOLDING } from '../../../domain/messages/domain/holding.ts';
import { FORGETTING } from '../../../domain/messages/register/forgetting.ts';
import { TYPED_TEXT } from '../../../domain/messages/domain/typed-text.ts';
import { verbatim } from '../../../domain/messages/text.ts';
import { requiredText } from '../../../domain/text/typed-text.ts';
import { UserError } from '../../../domain/user-error.ts';
import { docketNumber } from '../../shared/docket-number.ts';
import { type Target, toForget, type ToForget } from './to-forget.ts';
import { onlyAsks } from './who-may.ts';

/** Of these the reasons stay: they tell why words are gone, or why they had to stay. */
const KEPT_KINDS = ['forget_requested', 'forgotten', 'held', 'hold_lifted'];

export interface Forgetting {
  /** `requested`: another operator has to carry it out. */
  readonly state: 'planned' | 'requested' | 'forgotten';
  readonly posts: number;
  readonly authors: number;
  /** False where another process still reads an older state of the file. */
  readonly scrubbed: boolean;
}

/** `dryRun` writes nothing. Throws UserError `refused` for a hold, where nothing is left, and for who may not carry it out. */
export async function forget(
  db: Db,
  target: Target,
  { reason, dryRun }: { readonly reason: string; readonly dryRun: boolean },
  by: Acting,
): Promise<Forgetting> {
  const why = requiredText(reason, verbatim('--reason'), TYPED_TEXT.forTheNextReader);
  if (target.docket?.status === 'void') throw new UserError('refused', FORGETTING.void);
  const found = await toForget(db, target);
  if (!found.posts.some(({ hasWords }) => hasWords)) throw new UserError('refused', FORGETTING.nothingLeft, [FORGETTING.seeWhen]);
  await refuseHeld(db, found.held);
  const counts = { posts: found.posts.filter(({ hasWords }) => hasWords).length, authors: found.authorIds.length };
  if (dryRun) return { state: 'planned', ...counts, scrubbed: true };
  const isRegistered = await registeredNames(db);
  const state = await db.write(async (tx) => {
    const docket = target.docket === null ? null : ((await docketsById(tx, [target.docket.id]))[0] ?? null);
    if (docket?.heldSince) await refuseHeld(tx, [docket]);
    const request = await openRequest(tx, target);
    if (await onlyAsks(tx, by, request)) {
      await record(tx, docket, { kind: 'forget_requested', data: namedBy(target), reason: why }, by);
      return 'requested' as const;
    }
    const erased = await erase(tx, target, found, isRegistered);
    await record(
      tx,
      docket,
      { kind: 'forgotten', data: { ...namedBy(target), ...(request && { request: request.seq }), ...erased }, reason: why },
      by,
    );
    return 'forgotten' as const;
  });
  return { state, ...counts, scrubbed: state === 'requested' || (await scrub(db)) };
}

/** What was asked for and not carried out since. */
async function openRequest(tx: WriteHandle, target: Target): Promise<ForgettingEvent | null> {
  const isMeant = ({ docketId, post }: ForgettingEvent) =>
    post === (target.post?.id ?? null) && (post !== null || docketId === target.docket?.id);
  return (await openForgetRequests(tx)).find(isMeant) ?? null;
}

function namedBy({ post }: Target): { readonly post?: number } {
  return post === null ? {} : { post: post.id };
}

interface Erased {
  /** Internal ids of posts, sequence numbers of events, ids of dispatches, internal ids of authors. */
  readonly posts: readonly number[];
  readonly events: readonly number[];
  readonly dispatches: readonly number[];
  readonly authors: readonly number[];
  /** How the complainant is reached was erased too. */
  readonly statement?: true;
}

export async function erase(tx: WriteHandle, target: Target, found: ToForget, isRegistered: (key: string) => boolean): Promise<Erased> {
  const posts = found.posts.map(({ id }) => id);
  const saidOfPosts: number[] = [];
  for (const id of posts) saidOfPosts.push(...(await marksOfPost(tx, id)).map(({ seq }) => seq));
  if (target.post !== null && target.docket !== null) saidOfPosts.push(...(await completionsOfPost(tx, target.docket.id, target.post.id)));
  const saidOfDocket = target.post === null ? await eventsOfDocket(tx, target.docket.id, KEPT_KINDS) : [];
  await eraseWords(tx, posts, isRegistered);
  await removeDeletedMarks(tx, posts);
  return {
    posts,
    events: await eraseEventTexts(tx, [...saidOfPosts, ...saidOfDocket]),
    ...((await statementErased(tx, target)) && { statement: true }),
    dispatches: target.post === null ? await eraseDispatchTexts(tx, target.docket.id) : [],
    authors: await eraseNames(tx, found.authorIds, isRegistered),
  };
}

/** What is known of the complainant goes with the words that stand for the docket. */
async function statementErased(tx: WriteHandle, { docket, post }: Target): Promise<boolean> {
  if (docket === null || (post !== null && post.id !== docket.postId)) return false;
  await eraseOutsideRefs(tx, docket.id);
  return eraseStatement(tx, docket.id);
}

export async function record(
  tx: WriteHandle,
  docket: Docket | null,
  { kind, data, reason }: { readonly kind: string; readonly data: Record<string, unknown>; readonly reason: string },
  { actor, now }: Acting,
): Promise<void> {
  const event = { kind, at: now.toISOString(), actor, data, texts: { reason } };
  if (docket === null) tx.append({ ...event, docketId: null });
  else await changeDocket(tx, docket, {}, event);
}

async function refuseHeld(handle: Db | WriteHandle, [held]: readonly Docket[]): Promise<void> {
  if (!held?.heldSince) return;
  const number = await docketNumber(handle, held);
  throw new UserError('refused', HOLDING.nothingForgotten(number, held.heldSince), [HOLDING.liftFirst]).aboutDocket(number);
}

export async function registeredNames(db: Db): Promise<(key: string) => boolean> {
  const names = new Set((await registeredHandles(db)).map(({ name }) => name.toLowerCase()));
  return (key) => names.has(key);
}
