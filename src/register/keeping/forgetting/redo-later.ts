/** Forgets and holds again, in a backup that is being restored, what the register that it replaces had forgotten and held since. */
import type { Handle, WriteHandle } from '../../../db/db.ts';
import { changeDocket } from '../../../db/stores/dockets/docket-change-store.ts';
import { docketByNumber, docketsById } from '../../../db/stores/dockets/docket-store.ts';
import { docketsNaming, type ForgettablePost, forgettablePosts } from '../../../db/stores/posts/forgetting-store.ts';
import { lastPostId } from '../../../db/stores/posts/post-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import { holdFrom } from '../../../domain/docket/hold.ts';
import { KEEPING } from '../../../domain/messages/register/keeping.ts';
import { fromSortable } from '../../../domain/x/x-id.ts';
import { docketNumbering } from '../../shared/docket-number.ts';
import { erase, record } from './forget.ts';
import type { LaterActs, LaterForgetting, LaterHold } from './later-acts.ts';
import { authorsLeftOut } from './to-forget.ts';

/** By docket number; posts without a docket by their id on X, or `P12`. */
export interface Named {
  readonly forgotten: readonly string[];
  readonly held: readonly string[];
}

export interface Redo {
  readonly again: Named;
  /** What a person has to see to: what can't be done again, and what the backup lacks and a new reading of X would bring back. */
  readonly byHand: Named;
  readonly forgettings: readonly (LaterForgetting & { readonly found: readonly ForgettablePost[] })[];
  readonly holds: readonly LaterHold[];
}

/** `copy`: the backup that is to be put in place. */
export async function planRedo(copy: Handle, acts: LaterActs): Promise<Redo> {
  const numberOf = await docketNumbering(copy);
  const plan = { forgettings: [] as Redo['forgettings'][number][], holds: [] as LaterHold[] };
  const [again, byHand] = [newNames(), newNames()];
  for (const each of acts.forgettings) {
    const name = each.docket ? numberOf(each.docket) : (each.posts.map(nameOf)[0] ?? '');
    const there = await samePosts(copy, each, acts.sameIds);
    const found = there.filter(({ hasWords }) => hasWords);
    const may = acts.sound && !(await anyHeld(copy, found));
    if (found.length > 0 && may) plan.forgettings.push({ ...each, found });
    if (found.length > 0) (may ? again : byHand).forgotten.add(name);
    // What the backup does not know lands with its words when X is read again.
    const isThere = (post: ForgettablePost) => there.some(({ xId, id }) => (post.xId === null ? id === post.id : xId === post.xId));
    for (const post of each.posts) if (!isThere(post)) byHand.forgotten.add(nameOf(post));
  }
  for (const hold of acts.holds) {
    const docket = await docketByNumber(copy, hold.year, hold.serial);
    if (docket?.heldSince) continue;
    const may = acts.sound && docket !== null && docket.status !== 'void';
    if (may) plan.holds.push(hold);
    (may ? again : byHand).held.add(numberOf(hold));
  }
  return { ...plan, again: named(again), byHand: named(byHand) };
}

/** In the transaction that records the restore. */
export async function redo(
  tx: WriteHandle,
  { forgettings, holds }: Redo,
  isRegistered: (key: string) => boolean,
  by: Acting,
): Promise<void> {
  for (const { docket: number, post, found, done, reason } of forgettings) {
    const docket = number && (await docketByNumber(tx, number.year, number.serial));
    const posts = (await forgettablePosts(tx, { ids: found.map(({ id }) => id) })).filter(({ hasWords }) => hasWords);
    const authorIds = await authorsLeftOut(tx, posts, await lastPostId(tx));
    const targets = docket && post === null ? [{ docket, post: null }] : posts.map((each) => ({ docket: docket ?? null, post: each }));
    for (const [at, target] of targets.entries()) {
      const taken = { posts: target.post === null ? posts : [target.post], authorIds: at === 0 ? authorIds : [], held: [] };
      const data = { ...(target.post && { post: target.post.id }), again: { ...done }, ...(await erase(tx, target, taken, isRegistered)) };
      await record(tx, target.docket, { kind: 'forgotten', data, reason: reason ?? KEEPING.doneAgain.en }, by);
    }
  }
  const at = by.now.toISOString();
  for (const { year, serial, done, reason } of holds) {
    const docket = await docketByNumber(tx, year, serial);
    if (!docket) continue;
    const data = done ? { again: { ...done } } : {};
    await changeDocket(tx, docket, holdFrom(docket, at), {
      kind: 'held',
      at,
      actor: by.actor,
      data,
      texts: { reason: reason ?? KEEPING.doneAgain.en },
    });
  }
}

/** Those of its posts that the backup has. */
async function samePosts(copy: Handle, { posts }: LaterForgetting, sameIds: boolean): Promise<ForgettablePost[]> {
  if (!sameIds) return forgettablePosts(copy, { xIds: posts.flatMap(({ xId }) => xId ?? []) });
  return forgettablePosts(copy, { ids: posts.map(({ id }) => id) });
}

/** Whether any of the words belongs to a docket that the backup holds, or to one whose posts answer or quote them. */
async function anyHeld(copy: Handle, posts: readonly ForgettablePost[]): Promise<boolean> {
  const naming = await docketsNaming(
    copy,
    posts.flatMap(({ xId }) => xId ?? []),
  );
  const ids = [...posts.flatMap(({ docketId }) => docketId ?? []), ...naming.map(({ docketId }) => docketId)];
  return (await docketsById(copy, [...new Set(ids)])).some(({ heldSince }) => heldSince !== null);
}

function nameOf({ id, xId }: ForgettablePost): string {
  return xId === null ? `P${id}` : fromSortable(xId);
}

function newNames() {
  return { forgotten: new Set<string>(), held: new Set<string>() };
}

function named({ forgotten, held }: ReturnType<typeof newNames>): Named {
  return { forgotten: [...forgotten], held: [...held] };
}
