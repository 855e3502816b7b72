/** What is stored of how dockets lean on one another, for a person's decision or newer rules: a few queries for many dockets. */
import type { WriteHandle } from '../../db/db.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketsById, docketsContinuing } from '../../db/stores/dockets/docket-store.ts';
import { ownPostsOf, pointersOnDockets, postsOnDockets } from '../../db/stores/dockets/own-post-store.ts';
import { linkedDockets, toldClasses } from '../../db/stores/events/docket-event-store.ts';
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import { threadsOf } from '../../db/stores/posts/thread-store.ts';
import { postsByXId } from '../../db/stores/posts/post-store.ts';
import { namedBy } from '../../domain/reading/named-posts.ts';
import { docketsNamed, type LinkLookup, tellsOf } from './docket-links.ts';
import type { LinkedWorld } from './linked-classes.ts';
import { lookupAround } from './lookup-around.ts';
import { classOfWords, type ReadingWorld } from './read-docket.ts';

export function storedLinks(tx: WriteHandle, world: Omit<ReadingWorld, 'lookup'>): LinkedWorld {
  return {
    leaningOn: (dockets) => storedLeaning(tx, dockets),
    leansOn: async (dockets) => {
      const [told, links] = [await toldClasses(tx, idsOf(dockets)), await storedLeansOn(tx, dockets)];
      // What it had from another that it names no more stands for as long as the other one is withheld.
      const handedOn = (id: number) =>
        (told.get(id) ?? []).flatMap(({ from, withheld }) => (from === null ? [] : { on: from, atMost: withheld }));
      return new Map(dockets.map(({ id }) => [id, [...(links.get(id) ?? []).map((on) => ({ on })), ...handedOn(id)]]));
    },
    async ownClasses(dockets) {
      const own = await ownPostsOf(tx, dockets);
      const all = await postsOnDockets(tx, idsOf(dockets));
      const told = await toldClasses(tx, idsOf(dockets));
      const lookup = await lookupAround(tx, [...own.values()].flat());
      return new Map(
        dockets.map(({ id, withheld }) => {
          const said = { docketId: id, own: own.get(id) ?? [] };
          // What it says can't be read any more: it stays as it is.
          if (said.own.some(({ forgotten }) => forgotten)) return [id, withheld];
          return [id, classOfWords(said, all.get(id) ?? [], told.get(id) ?? [], { ...world, lookup })];
        }),
      );
    },
    classesOf: async (ids) => new Map((await docketsById(tx, ids)).map(({ id, withheld }) => [id, withheld])),
  };
}

/** By docket: internal ids of those that it leans on: what it continues, of what it is proposed as a duplicate, and what its complainant answers or quotes. */
export async function storedLeansOn(tx: WriteHandle, dockets: readonly Docket[]): Promise<Map<number, number[]>> {
  const own = await ownPostsOf(tx, dockets);
  const linked = await linkedDockets(tx, idsOf(dockets));
  const lookup = await linkLookup(tx, await postsByXId(tx, [...own.values()].flat().flatMap(namedBy)));
  return new Map(
    dockets.map(({ id, continuesId }) => {
      const named = docketsNamed(own.get(id) ?? [], id, lookup);
      return [
        id,
        [
          ...new Set([
            ...(continuesId === null ? [] : [continuesId]),
            ...(linked.get(id)?.of ?? []),
            ...(linked.get(id)?.alike ?? []),
            ...named,
          ]),
        ],
      ];
    }),
  );
}

/** With those linked as duplicates in either direction: what one had from the other goes with it. */
async function storedLeaning(tx: WriteHandle, dockets: readonly Docket[]): Promise<Map<number, Docket[]>> {
  const ids = idsOf(dockets);
  const posts = await postsOnDockets(tx, ids);
  const all = [...posts.values()].flat();
  const lookup = await linkLookup(tx, all);
  const pointers = await pointersOnDockets(
    tx,
    all.map(({ conversation, xId }) => conversation ?? xId),
    all.map(({ xId }) => xId),
  );
  const linked = await linkedDockets(tx, ids);
  const pairs = [...linked.values()].flatMap(({ of, duplicates, alike }) => [...of, ...duplicates, ...alike]);
  const others = await docketsById(tx, [...new Set([...pointers.flatMap(({ docketId }) => docketId ?? []), ...pairs])]);
  const byId = new Map(others.map((docket) => [docket.id, docket]));
  const continuing = Map.groupBy(await docketsContinuing(tx, ids), ({ continuesId }) => continuesId);
  const pointing = (id: number) =>
    (posts.get(id) ?? []).flatMap((post) =>
      pointers
        .filter((pointer) => namedBy(pointer).includes(post.xId) && tellsOf(pointer, post, id, lookup))
        .flatMap((pointer) => {
          const docket = byId.get(pointer.docketId ?? 0);
          return docket?.authorId === pointer.authorId ? docket : [];
        }),
    );
  return new Map(
    ids.map((id) => {
      const { of = [], duplicates = [], alike = [] } = linked.get(id) ?? {};
      const found = [
        ...pointing(id),
        ...(continuing.get(id) ?? []),
        ...[...of, ...duplicates, ...alike].flatMap((each) => byId.get(each) ?? []),
      ];
      return [id, [...new Map(found.map((docket) => [docket.id, docket])).values()].filter((docket) => docket.id !== id)];
    }),
  );
}

async function linkLookup(tx: WriteHandle, posts: readonly LandedPost[]): Promise<LinkLookup> {
  const conversationOf = ({ conversation, xId }: LandedPost) => conversation ?? xId;
  const byXId = new Map(posts.map((post) => [post.xId, post]));
  const threads = Map.groupBy(await threadsOf(tx, posts.map(conversationOf)), ({ conversation }) => conversation);
  return {
    postOf: (xId) => byXId.get(xId) ?? null,
    docketOf: ({ docketId }) => docketId,
    follows(xId, docketId) {
      const post = byXId.get(xId);
      return (threads.get(post ? conversationOf(post) : xId) ?? []).some((thread) => thread.docketId === docketId);
    },
  };
}

function idsOf(dockets: readonly Docket[]): number[] {
  return dockets.map(({ id }) => id);
}
