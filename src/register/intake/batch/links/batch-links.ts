/** How the dockets around a batch lean on one another at its end, and what their words tell of what is withheld. */
import type { Docket } from '../../../../db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../../../db/stores/posts/landed-post.ts';
import { graverClass } from '../../../../domain/reading/combine.ts';
import { docketsNamed, tellsOf } from '../../../reading/docket-links.ts';
import type { LinkedWorld } from '../../../reading/linked-classes.ts';
import { classOfWords } from '../../../reading/read-docket.ts';
import type { ChangeCollector } from '../batch-changes.ts';
import { stillPaired, withNeighbours } from './docket-pairs.ts';
import { givenClasses } from './given-classes.ts';
import type { ReadAgainWorld } from '../read-again.ts';

export function batchLinks(changes: ChangeCollector, world: ReadAgainWorld): LinkedWorld {
  const { known, history } = world;
  const stored = (dockets: readonly Docket[]) => dockets.filter(({ id }) => !changes.isOpened(id));
  const stillOn = (id: number, posts: readonly LandedPost[]) => posts.filter((post) => known.docketOf(post) === id);
  const postsOn = async (dockets: readonly Docket[]) => {
    const before = await history.postsOn(stored(dockets).map(({ id }) => id));
    return new Map(dockets.map(({ id }) => [id, stillOn(id, [...(before.get(id) ?? []), ...changes.postsOn(id)])]));
  };
  const ownPosts = async (dockets: readonly Docket[]) => {
    const before = await history.postsOfComplainants(stored(dockets));
    return new Map(dockets.map(({ id }) => [id, stillOn(id, [...(before.get(id) ?? []), ...changes.postsOfComplainant(id)])]));
  };
  /** By docket: of which it is a duplicate. */
  const pairsOf = async (dockets: readonly Docket[]): Promise<ReadonlyMap<number, readonly number[]>> => {
    const own = await ownPosts(dockets);
    await history.loadAround([...own.values()].flat());
    const before = await history.linked(stored(dockets).map(({ id }) => id));
    await history.loadDockets([...before.values()].flatMap(({ of, alike }) => [...of, ...alike]));
    const around = before.size === 0 ? own : await withNeighbours(own, changes, world);
    return new Map(
      dockets.map(({ id }) => {
        const inBatch = changes.pairs.flatMap((pair) => (pair.docket === id ? pair.of : []));
        const as = before.get(id);
        return [id, [...(as ? [...stillPaired(id, as, around, changes, world), ...as.alike] : []), ...inBatch, ...changes.alikeTo(id)]];
      }),
    );
  };
  /** By docket: its duplicates. */
  const duplicatesOf = async (dockets: readonly Docket[]): Promise<ReadonlyMap<number, readonly number[]>> => {
    const before = await history.linked(stored(dockets).map(({ id }) => id));
    const all = [...before.values()].flatMap(({ duplicates, alike }) => [...duplicates, ...alike]);
    const found = new Map<number, number[]>();
    for (const pair of changes.pairs) found.set(pair.of, [...(found.get(pair.of) ?? []), pair.docket]);
    for (const { id } of dockets) found.set(id, [...(found.get(id) ?? []), ...changes.alikeTo(id)]);
    if (all.length === 0) return found;
    await history.loadDockets(all);
    const pairs = await pairsOf(all.map((id) => changes.docket(id)));
    for (const [id, of] of pairs) for (const each of of) found.set(each, [...(found.get(each) ?? []), id]);
    return found;
  };
  return {
    async leaningOn(dockets) {
      const posts = await postsOn(dockets);
      const duplicates = await duplicatesOf(dockets);
      await history.loadLeaning(dockets, [...posts.values()].flat());
      return new Map(
        dockets.map(({ id }) => [
          id,
          [...leaningBy(id, posts.get(id) ?? [], world), ...(duplicates.get(id) ?? [])].flatMap((other) =>
            other === id ? [] : (known.dockets.get(other) ?? []),
          ),
        ]),
      );
    },
    async leansOn(dockets) {
      const pairs = await pairsOf(dockets);
      const own = await ownPosts(dockets);
      return new Map(
        dockets.map(({ id, continuesId }) => {
          const on = [
            ...(continuesId === null ? [] : [continuesId]),
            ...docketsNamed(own.get(id) ?? [], id, known),
            ...(pairs.get(id) ?? []),
          ];
          return [id, [...new Set(on)].map((each) => ({ on: each }))];
        }),
      );
    },
    async ownClasses(dockets) {
      const [own, posts] = [await ownPosts(dockets), await postsOn(dockets)];
      const onDuplicates = await history.saidOnDuplicates(stored(dockets).map(({ id }) => id));
      await history.loadAround([...own.values(), ...onDuplicates.values()].flat());
      const acted = await history.changedByOthers(stored(dockets).map(({ id }) => id));
      const told = await history.toldClasses(stored(dockets).map(({ id }) => id));
      const given = await givenClasses(own, changes, world);
      const reading = { ...world, lookup: known };
      return new Map(
        dockets.map(({ id, withheld }) => {
          const hers = [...(own.get(id) ?? []), ...(onDuplicates.get(id) ?? []), ...changes.saidOnDuplicates(id)];
          const said = classOfWords({ docketId: id, own: hers }, posts.get(id) ?? [], told.get(id) ?? [], reading);
          const all = given.flatMap((each) => (each.to === id ? each.withheld : [])).reduce(graverClass, said);
          // The machine makes nothing milder on which a person has acted, or of which words are forgotten.
          return [id, acted.has(id) || hers.some(({ forgotten }) => forgotten) ? graverClass(all, withheld) : all];
        }),
      );
    },
    async classesOf(ids) {
      await history.loadDockets(ids);
      return new Map(ids.map((id) => [id, known.dockets.get(id)?.withheld ?? null]));
    },
  };
}

/** Internal ids of the dockets that continue it, or whose complainants answer or quote a post on it. */
function leaningBy(docketId: number, posts: readonly LandedPost[], { known }: ReadAgainWorld): number[] {
  const continuing = [...known.dockets.values()].flatMap(({ id, continuesId }) => (continuesId === docketId ? id : []));
  const pointing = posts.flatMap((post) =>
    known.pointersTo(post.xId).flatMap((pointer) => {
      const docket = known.dockets.get(known.docketOf(pointer) ?? 0);
      return docket?.authorId === pointer.authorId && tellsOf(pointer, post, docketId, known) ? docket.id : [];
    }),
  );
  return [...new Set([...continuing, ...pointing])];
}
