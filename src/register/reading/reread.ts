/** Reading again: open dockets that no person has decided, by newer rules or a newer gazetteer. */
import { setImmediate } from 'node:timers/promises';
import type { Db } from '../../db/db.ts';
import { learntPlaces } from '../../db/stores/directory/learnt-store.ts';
import { changeDocket, type Docket, docketsById, undecidedDockets, updateRouting } from '../../db/stores/dockets/docket-store.ts';
import { type LandedPost, postsByXId, postsOfComplainants } from '../../db/stores/posts/post-store.ts';
import type { Actor } from '../../domain/actor.ts';
import { formatDocket } from '../../domain/docket/docket-number.ts';
import { type Reader, type RoutingDecision, routingData } from '../../domain/reading/reading.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import type { Handle } from '../../db/db.ts';
import { seriesOf } from '../../db/stores/figures/register-store.ts';
import { loadDirectory } from '../shared/load-directory.ts';
import { isContext, type Located, locateMatter } from './locate-matter.ts';

const PAGE = 500;

interface Place {
  readonly district: string | null;
  readonly decision: string;
}

export interface Rereading {
  readonly docket: string;
  readonly from: Place;
  readonly to: Place;
}

export interface RereadAnswer {
  readonly ruleset: string;
  /** Dockets that were read again. */
  readonly read: number;
  /** Those whose district or decision is another one now. */
  readonly changed: readonly Rereading[];
  readonly dryRun: boolean;
}

/** `all`: also what these very rules have read before. With `dryRun` nothing is written. */
export async function rereadDockets(
  db: Db,
  shipped: Reader,
  options: {
    readonly all: boolean;
    readonly dryRun: boolean;
    readonly actor: Actor;
    readonly now: () => Date;
    readonly progress: (read: number) => void;
  },
): Promise<RereadAnswer> {
  const series = await seriesOf(db);
  const directory = await loadDirectory(db);
  const reader = shipped.withLearnt(await learntPlaces(db));
  const changed: Rereading[] = [];
  let read = 0;
  let after = 0;
  for (;;) {
    // Lets a signal be heard between two pages.
    await setImmediate();
    const dockets = await undecidedDockets(db, after, PAGE, options.all ? null : reader.ruleset);
    const last = dockets.at(-1);
    if (!last) return { ruleset: reader.ruleset, read, changed, dryRun: options.dryRun };
    after = last.id;
    const posts = await postsOfComplainants(db, dockets);
    const contexts = await contextsOf(db, posts, directory);
    const routings = new Map<number, Located>();
    for (const [docketId, own] of posts) {
      const located = locateMatter(reader, own, contexts.get(docketId) ?? [], directory);
      if (located) routings.set(docketId, located);
    }
    const moved = dockets.filter((docket) => isOther(docket, routings.get(docket.id)?.routing));
    for (const docket of moved) {
      const { routing } = routings.get(docket.id) as Located;
      changed.push({
        docket: formatDocket(series, docket),
        from: { district: docket.district, decision: docket.decision },
        to: { district: routing.district, decision: routing.decision },
      });
    }
    if (!options.dryRun) {
      await db.write(async (tx) => {
        // A person may have decided meanwhile: asked again under the lock.
        const now = new Map(
          (
            await docketsById(
              tx,
              moved.map(({ id }) => id),
            )
          ).map((docket) => [docket.id, docket]),
        );
        for (const { id } of moved) {
          const docket = now.get(id);
          const decided = routings.get(id);
          if (!docket || !decided || docket.decidedByPerson || docket.forwardedAt !== null || docket.status !== 'open') {
            routings.delete(id);
            continue;
          }
          const { routing, postId } = decided;
          const leadUnit = routing.district === null ? null : directory.unitOfDistrict(routing.district);
          const change =
            docket.district === routing.district && docket.leadUnit === leadUnit ? {} : { district: routing.district, leadUnit };
          await changeDocket(tx, docket, change, {
            kind: 'located',
            at: options.now().toISOString(),
            actor: options.actor,
            data: { post: postId, routing: routingData(routing) },
          });
        }
        await updateRouting(tx, new Map([...routings].map(([id, { routing }]) => [id, routing])));
      });
    }
    read += dockets.length;
    options.progress(read);
  }
}

function isOther(docket: Docket, routing: RoutingDecision | undefined): boolean {
  return routing !== undefined && (docket.district !== routing.district || docket.decision !== routing.decision);
}

/** What the posts of each docket answer and quote, as far as it may be evidence. */
async function contextsOf(
  handle: Handle,
  posts: ReadonlyMap<number, readonly LandedPost[]>,
  directory: Directory,
): Promise<Map<number, LandedPost[]>> {
  const all = [...posts.values()].flat();
  const named = await postsByXId(
    handle,
    all.flatMap(({ replyTo, quoted }) => [replyTo, quoted].filter((xId) => xId !== null)),
  );
  const byXId = new Map(named.map((post) => [post.xId, post]));
  const contexts = new Map<number, LandedPost[]>();
  for (const [docketId, own] of posts) {
    const context = own.flatMap((post) =>
      [post.replyTo, post.quoted].flatMap((xId) => {
        const other = xId === null ? undefined : byXId.get(xId);
        return other && isContext(other, post, other.docketId === docketId, directory) ? [other] : [];
      }),
    );
    contexts.set(docketId, context);
  }
  return contexts;
}
