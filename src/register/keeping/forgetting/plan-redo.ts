/** What of the acts that a backup does not know can be done again in it, and what a person has to see to. */
import type { Handle } from '../../../db/db.ts';
import { operatorRows } from '../../../db/stores/directory/operator-store.ts';
import { docketByNumber, docketsById } from '../../../db/stores/dockets/docket-store.ts';
import { openForgetRequests } from '../../../db/stores/events/forgetting-event-store.ts';
import { docketsNaming, type ForgettablePost, forgettablePosts } from '../../../db/stores/posts/forgetting-store.ts';
import { fromSortable } from '../../../domain/x/x-id.ts';
import { deletedPosts } from '../../shared/deleted-posts.ts';
import { docketNumbering } from '../../shared/docket-number.ts';
import type { LaterActs, LaterForgetting, LaterHold, LaterRequest } from './later-acts.ts';

/** By docket number; posts without a docket by their id on X, or `P12`. */
export interface Named {
  readonly forgotten: readonly string[];
  readonly held: readonly string[];
  /** Asked to be forgotten, by one person of two. */
  readonly requested: readonly string[];
  readonly deletedOnX: readonly string[];
}

export interface Redo {
  readonly again: Named;
  /** What a person has to see to: what can't be done again, and what the backup lacks and a new reading of X would bring back. */
  readonly byHand: Named;
  readonly forgettings: readonly (LaterForgetting & { readonly found: readonly ForgettablePost[] })[];
  readonly holds: readonly LaterHold[];
  readonly requests: readonly (Omit<LaterRequest, 'post'> & { readonly post: number | null })[];
  readonly deleted: readonly ForgettablePost[];
  /** Logins of operators that the backup does not have in office: a person has to register them again. */
  readonly operators: readonly string[];
}

/** `copy`: the backup that is to be put in place. */
export async function planRedo(copy: Handle, acts: LaterActs): Promise<Redo> {
  const numberOf = await docketNumbering(copy);
  const plan = { forgettings: [] as Redo['forgettings'][number][], holds: [] as LaterHold[], requests: [] as Redo['requests'][number][] };
  const [again, byHand] = [newNames(), newNames()];
  for (const each of acts.forgettings) {
    const name = each.docket ? numberOf(each.docket) : (each.posts.map(nameOf)[0] ?? '');
    const there = await samePosts(copy, each.posts, acts.sameIds);
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
  for (const request of acts.requests) {
    const name = request.post ? nameOf(request.post) : request.docket ? numberOf(request.docket) : '';
    const target = await sameTarget(copy, request, acts.sameIds);
    if (target !== null && (await isRequested(copy, target))) continue;
    const may = acts.sound && target !== null;
    if (may) plan.requests.push({ ...request, post: target.post });
    (may ? again : byHand).requested.add(name);
  }
  const deleted = await markedHere(copy, acts, { again, byHand });
  const inOffice = new Set((await operatorRows(copy, { inOffice: true })).map(({ login }) => login));
  const operators = acts.operators.filter((login) => !inOffice.has(login));
  return { ...plan, deleted, operators, again: named(again), byHand: named(byHand) };
}

interface PlacedTarget {
  readonly docketId: number | null;
  readonly post: number | null;
}

/** null: the backup has neither, or no words of it. */
async function sameTarget(copy: Handle, { docket, post }: LaterRequest, sameIds: boolean): Promise<PlacedTarget | null> {
  const here = docket && (await docketByNumber(copy, docket.year, docket.serial));
  if (docket && (!here || here.status === 'void')) return null;
  if (post === null) return here ? { docketId: here.id, post: null } : null;
  const [there] = await samePosts(copy, [post], sameIds);
  return there?.hasWords ? { docketId: here?.id ?? null, post: there.id } : null;
}

async function isRequested(copy: Handle, { docketId, post }: PlacedTarget): Promise<boolean> {
  return (await openForgetRequests(copy)).some((open) => open.post === post && (post !== null || open.docketId === docketId));
}

/** Posts (as the backup has them) that are to be marked again. */
async function markedHere(copy: Handle, acts: LaterActs, { again, byHand }: Record<'again' | 'byHand', ReturnType<typeof newNames>>) {
  const there = await samePosts(copy, acts.deleted, acts.sameIds);
  const marked = new Set((await deletedPosts(copy)).map(({ id }) => id));
  const toMark: ForgettablePost[] = [];
  for (const post of acts.deleted) {
    const here = there.find(({ id, xId }) => (post.xId === null ? id === post.id : xId === post.xId));
    if (here && (marked.has(here.id) || !here.hasWords)) continue;
    const may = acts.sound && here !== undefined;
    if (may) toMark.push(here);
    (may ? again : byHand).deletedOnX.add(nameOf(post));
  }
  return toMark;
}

/** Those of its posts that the backup has. */
async function samePosts(copy: Handle, posts: readonly ForgettablePost[], sameIds: boolean): Promise<ForgettablePost[]> {
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
  return { forgotten: new Set<string>(), held: new Set<string>(), requested: new Set<string>(), deletedOnX: new Set<string>() };
}

function named({ forgotten, held, requested, deletedOnX }: ReturnType<typeof newNames>): Named {
  return { forgotten: [...forgotten], held: [...held], requested: [...requested], deletedOnX: [...deletedOnX] };
}
