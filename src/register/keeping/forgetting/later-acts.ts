/** What a register that is to be replaced had forgotten, was asked to forget, held, and marked as deleted on X: a backup from before knows none of it. */
import type { Db } from '../../../db/db.ts';
import { operatorRows } from '../../../db/stores/directory/operator-store.ts';
import { docketsById, heldDockets } from '../../../db/stores/dockets/docket-store.ts';
import { docketEvents } from '../../../db/stores/events/docket-event-store.ts';
import { eventHash, textsByEvent } from '../../../db/stores/events/event-store.ts';
import { forgettingEvents, openForgetRequests } from '../../../db/stores/events/forgetting-event-store.ts';
import { type ForgettablePost, forgettablePosts } from '../../../db/stores/posts/forgetting-store.ts';
import type { Head } from '../../../domain/printed-head.ts';
import { verifyChain } from '../../audit/verify.ts';
import { deletedPosts } from '../../shared/deleted-posts.ts';

/** Who did it first, and when: it goes into the event of its being done again. */
export interface DoneBefore {
  readonly seq: number;
  readonly at: string;
  readonly login: string;
}

interface Numbered {
  readonly year: number;
  readonly serial: number;
}

export interface LaterForgetting {
  readonly done: DoneBefore;
  readonly reason: string | null;
  readonly docket: Numbered | null;
  /** The post (internal id in that register) where it alone was named. */
  readonly post: number | null;
  /** Those of its posts that have no words there now. */
  readonly posts: readonly ForgettablePost[];
}

export interface LaterHold extends Numbered {
  readonly done: DoneBefore | null;
  readonly reason: string | null;
}

/** Asked for, and not carried out. */
export interface LaterRequest {
  readonly done: DoneBefore;
  readonly reason: string | null;
  readonly docket: Numbered | null;
  /** Where it alone was named. */
  readonly post: ForgettablePost | null;
}

export interface LaterActs {
  /** False: the register does not prove, so nothing is erased because of what it says. */
  readonly sound: boolean;
  /** Whether the backup's head is on its chain: then internal ids are the same in both. */
  readonly sameIds: boolean;
  readonly forgettings: readonly LaterForgetting[];
  readonly holds: readonly LaterHold[];
  readonly requests: readonly LaterRequest[];
  /** Marked as deleted on X, with their words. */
  readonly deleted: readonly ForgettablePost[];
  /** Logins of the operators in office. */
  readonly operators: readonly string[];
}

/** `backup`: the head that the backup was made with. */
export async function laterActs(db: Db, backup: Head): Promise<LaterActs> {
  const forgettings = await forgettingsIn(db);
  const holds = await holdsIn(db);
  const sameIds = (await eventHash(db, backup.seq)) === backup.hash;
  const requests = await requestsIn(db);
  const deleted = await deletedPosts(db);
  const operators = (await operatorRows(db, { inOffice: true })).map(({ login }) => login);
  const sound = forgettings.length + holds.length + requests.length + deleted.length === 0 || (await verifyChain(db)).ok;
  return { sound, sameIds, forgettings, holds, requests, deleted, operators };
}

async function requestsIn(db: Db): Promise<LaterRequest[]> {
  const open = await openForgetRequests(db);
  const dockets = new Map(
    (
      await docketsById(
        db,
        open.flatMap(({ docketId }) => docketId ?? []),
      )
    ).map((each) => [each.id, each]),
  );
  const posts = new Map((await forgettablePosts(db, { ids: open.flatMap(({ post }) => post ?? []) })).map((each) => [each.id, each]));
  const texts = await textsByEvent(
    db,
    open.map(({ seq }) => seq),
  );
  return open.map(({ seq, login, since, docketId, post }) => ({
    done: { seq, at: since, login },
    reason: texts.get(seq)?.find(({ field }) => field === 'reason')?.text ?? null,
    docket: docketId === null ? null : (dockets.get(docketId) ?? null),
    post: post === null ? null : (posts.get(post) ?? null),
  }));
}

async function forgettingsIn(db: Db): Promise<LaterForgetting[]> {
  const events = (await forgettingEvents(db)).filter(({ kind }) => kind === 'forgotten');
  const dockets = await docketsById(db, [...new Set(events.flatMap(({ docketId }) => docketId ?? []))]);
  const posts = await forgettablePosts(db, { ids: events.flatMap(({ erased }) => erased) });
  const [docketOf, postOf] = [new Map(dockets.map((each) => [each.id, each])), new Map(posts.map((each) => [each.id, each]))];
  const texts = await textsByEvent(
    db,
    events.map(({ seq }) => seq),
  );
  return events.map(({ seq, at, login, docketId, post, erased }) => ({
    done: { seq, at, login },
    reason: texts.get(seq)?.find(({ field }) => field === 'reason')?.text ?? null,
    docket: docketId === null ? null : (docketOf.get(docketId) ?? null),
    post,
    posts: erased.flatMap((id) => postOf.get(id) ?? []).filter(({ hasWords }) => !hasWords),
  }));
}

async function holdsIn(db: Db): Promise<LaterHold[]> {
  const holds: LaterHold[] = [];
  for (const { id, year, serial } of await heldDockets(db)) {
    const held = (await docketEvents(db, id)).findLast(({ kind }) => kind === 'held');
    const login = held && (JSON.parse(held.body) as { login?: string }).login;
    const done = held ? { seq: held.seq, at: held.at, login: login ?? '' } : null;
    holds.push({ year, serial, done, reason: held?.texts['reason'] ?? null });
  }
  return holds;
}
