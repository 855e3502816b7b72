/** What a packet says of each docket: the complainant's words, and what others wrote that she answers or quotes, each marked as whose it is. */
import type { Handle } from '../../db/db.ts';
import { registeredHandles } from '../../db/stores/directory/handle-store.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { ownPostsOf, saidOnDuplicates } from '../../db/stores/dockets/own-post-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import { mediaOf } from '../../db/stores/posts/media-store.ts';
import { landedAtOf, postsByXId } from '../../db/stores/posts/post-store.ts';
import { Directory } from '../../domain/directory/directory.ts';
import type { PacketWords } from '../../domain/dispatch/packet.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import { namedBy, namedByComplainant } from '../../domain/reading/named-posts.ts';

/** By docket, oldest first. */
export async function packetWords(handle: Handle, docketIds: readonly number[]): Promise<ReadonlyMap<number, readonly PacketWords[]>> {
  const dockets = await docketsById(handle, docketIds);
  const ownPosts = await ownPostsOf(handle, dockets);
  const named = new Map((await postsByXId(handle, [...ownPosts.values()].flat().flatMap(namedBy))).map((post) => [post.xId, post]));
  const directory = new Directory(await registeredHandles(handle), []);
  const lookup = { postOf: (xId: string) => named.get(xId) ?? null, docketOf: ({ docketId }: LandedPost) => docketId };
  const media = await mediaOf(
    handle,
    [...ownPosts.values()].flat().map(({ id }) => id),
  );
  const landedAt = await landedAtOf(
    handle,
    [...[...ownPosts.values()].flat(), ...named.values()].map(({ id }) => id),
  );
  const words = new Map<number, PacketWords[]>();
  for (const [docketId, own] of ownPosts) {
    const newest = new Map(own.map((post) => [post.editOf ?? post.xId, post.xId]));
    const others = namedByComplainant<LandedPost>(own, docketId, lookup, directory).map(([post]) => post);
    const posts = [...new Map([...others, ...own].map((post) => [post.id, post])).values()];
    words.set(
      docketId,
      posts
        .sort((a, b) => (a.xId < b.xId ? -1 : 1))
        .map((post): PacketWords => {
          const isHers = own.some(({ id }) => id === post.id);
          const counts = newest.get(post.editOf ?? post.xId) === post.xId;
          return {
            at: post.postedAt,
            landedAt: landedAt.get(post.id) ?? post.postedAt,
            text: post.text === '' ? null : post.text,
            media: (media.get(post.id) ?? []).flatMap(({ url }) => url ?? []),
            whose: !isHers ? 'another' : counts ? 'complainant' : 'earlier',
            saidOn: null,
          };
        }),
    );
  }
  for (const [docketId, said] of await wordsOnDuplicates(handle, dockets))
    words.set(
      docketId,
      [...(words.get(docketId) ?? []), ...said].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    );
  return words;
}

/** What was said on dockets that were closed as duplicates of these; not what is withheld there, where the packet is not confidential. */
async function wordsOnDuplicates(handle: Handle, dockets: readonly Docket[]): Promise<ReadonlyMap<number, readonly PacketWords[]>> {
  const said = await saidOnDuplicates(
    handle,
    dockets.map(({ id }) => id),
  );
  const posts = [...said.values()].flat();
  if (posts.length === 0) return new Map();
  const series = await seriesOf(handle);
  const duplicates = new Map(
    (
      await docketsById(
        handle,
        posts.flatMap(({ docketId }) => docketId ?? []),
      )
    ).map((docket) => [docket.id, docket]),
  );
  const ids = posts.map(({ id }) => id);
  const [landedAt, media] = [await landedAtOf(handle, ids), await mediaOf(handle, ids)];
  const wordsFor = ({ id, withheld }: Docket) =>
    (said.get(id) ?? []).flatMap((post): PacketWords[] => {
      const duplicate = duplicates.get(post.docketId ?? 0);
      if (!duplicate || (duplicate.withheld !== null && withheld === null)) return [];
      return [
        {
          at: post.postedAt,
          landedAt: landedAt.get(post.id) ?? post.postedAt,
          text: post.text === '' ? null : post.text,
          media: (media.get(post.id) ?? []).flatMap(({ url }) => url ?? []),
          whose: 'complainant',
          saidOn: formatDocket(series, duplicate),
        },
      ];
    });
  return new Map(dockets.map((docket) => [docket.id, wordsFor(docket)]));
}
