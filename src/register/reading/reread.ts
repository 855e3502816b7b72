/** Reading again: open dockets that no person has decided, by newer rules or a newer gazetteer. */
import { setImmediate } from 'node:timers/promises';
import type { Db, WriteHandle } from '../../db/db.ts';
import { learntPlaces } from '../../db/stores/directory/learnt-store.ts';
import { changeDocket, updateRouting } from '../../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketsById, undecidedDockets } from '../../db/stores/dockets/docket-store.ts';
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import { postsByXId } from '../../db/stores/posts/post-store.ts';
import { postsOfComplainants } from '../../db/stores/posts/conversation-store.ts';
import type { Acting, LongActing } from '../../domain/acting.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import { type Decision, type Reader, type RoutingDecision, routingData } from '../../domain/reading/reading.ts';
import { docketNumbering } from '../shared/docket-number.ts';
import { loadDirectory } from '../shared/load-directory.ts';
import { namedBy, type PostLookup } from './evidence-context.ts';
import { type Located, locateDocket } from './locate-docket.ts';

const DOCKETS_A_PAGE = 500;

/** Which district was decided, and how surely. */
export interface DecidedDistrict {
  readonly district: string | null;
  readonly decision: Decision;
}

export interface Rereading {
  readonly docket: string;
  readonly from: DecidedDistrict;
  readonly to: DecidedDistrict;
}

export interface RereadAnswer {
  readonly ruleset: string;
  /** Dockets that were read again. */
  readonly read: number;
  /** Those whose district or decision is another one now. */
  readonly changed: readonly Rereading[];
  readonly dryRun: boolean;
}

export interface RereadOptions extends LongActing {
  /** Also what these very rules have read before. */
  readonly all: boolean;
  /** Writes nothing. */
  readonly dryRun: boolean;
  readonly progress: (read: number) => void;
}

export async function rereadDockets(db: Db, shipped: Reader, options: RereadOptions): Promise<RereadAnswer> {
  const numberOf = await docketNumbering(db);
  const directory = await loadDirectory(db);
  const reader = shipped.withLearnt(await learntPlaces(db));
  const changed: Rereading[] = [];
  let read = 0;
  let after = 0;
  for (;;) {
    // Lets a signal be heard between two pages.
    await setImmediate();
    const dockets = await undecidedDockets(db, after, DOCKETS_A_PAGE, options.all ? null : reader.ruleset);
    const last = dockets.at(-1);
    if (!last) return { ruleset: reader.ruleset, read, changed, dryRun: options.dryRun };
    after = last.id;
    const located = await locateAll(db, dockets, reader, directory);
    const moved = dockets.flatMap((docket) => {
      const now = located.get(docket.id);
      return now && isOther(docket, now.routing) ? [{ docket, now }] : [];
    });
    for (const { docket, now } of moved) changed.push({ docket: numberOf(docket), from: decidedOf(docket), to: decidedOf(now.routing) });
    if (!options.dryRun) {
      const ids = moved.map(({ docket }) => docket.id);
      await db.write((tx) => writeLocated(tx, ids, located, directory, { actor: options.actor, now: options.clock() }));
    }
    read += dockets.length;
    options.progress(read);
  }
}

/** The dockets' districts as these rules read them, by docket id. */
async function locateAll(db: Db, dockets: readonly Docket[], reader: Reader, directory: Directory): Promise<Map<number, Located>> {
  const posts = await postsOfComplainants(db, dockets);
  const lookup = await lookupAround(db, [...posts.values()].flat());
  const located = new Map<number, Located>();
  for (const [docketId, own] of posts) {
    const found = locateDocket({ docketId, own }, lookup, reader, directory);
    if (found) located.set(docketId, found);
  }
  return located;
}

async function lookupAround(db: Db, posts: readonly LandedPost[]): Promise<PostLookup> {
  const named = new Map((await postsByXId(db, posts.flatMap(namedBy))).map((post) => [post.xId, post]));
  return { postOf: (xId) => named.get(xId) ?? null, docketOf: ({ docketId }) => docketId };
}

/** Writes by which rules each docket was read; those that moved (`movedIds`) change with an event. */
async function writeLocated(
  tx: WriteHandle,
  movedIds: readonly number[],
  located: ReadonlyMap<number, Located>,
  directory: Directory,
  by: Acting,
): Promise<void> {
  // A person may have decided meanwhile: asked again under the lock.
  const now = new Map((await docketsById(tx, movedIds)).map((docket) => [docket.id, docket]));
  const routings = new Map([...located].map(([id, { routing }]) => [id, routing]));
  for (const id of movedIds) {
    const docket = now.get(id);
    const found = located.get(id);
    if (!docket || !found || docket.decidedByPerson || docket.forwardedAt !== null || docket.status !== 'open') {
      routings.delete(id);
      continue;
    }
    const { routing, postId } = found;
    const leadUnit = routing.district === null ? null : directory.unitOfDistrict(routing.district);
    const same = docket.district === routing.district && docket.leadUnit === leadUnit;
    await changeDocket(tx, docket, same ? {} : { district: routing.district, leadUnit }, {
      kind: 'located',
      at: by.now.toISOString(),
      actor: by.actor,
      data: { post: postId, routing: routingData(routing) },
    });
  }
  await updateRouting(tx, routings);
}

function isOther(docket: Docket, routing: RoutingDecision): boolean {
  return docket.district !== routing.district || docket.decision !== routing.decision;
}

function decidedOf({ district, decision }: DecidedDistrict): DecidedDistrict {
  return { district, decision };
}
