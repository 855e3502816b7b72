/** What a packet says of each docket: the complainant's words, and what others wrote that she answers or quotes, each marked as whose it is. */
import type { Handle } from '../../db/db.ts';
import { registeredHandles } from '../../db/stores/directory/handle-store.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import { ownPostsOf } from '../../db/stores/dockets/own-post-store.ts';
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import { mediaOf } from '../../db/stores/posts/media-store.ts';
import { landedAtOf, postsByXId } from '../../db/stores/posts/post-store.ts';
import { Directory } from '../../domain/directory/directory.ts';
import type { PacketWords } from '../../domain/dispatch/packet.ts';
import { namedBy, namedByComplainant } from '../../domain/reading/named-posts.ts';

/** By docket, oldest first. */
export async function packetWords(handle: Handle, docketIds: readonly number[]): Promise<ReadonlyMap<number, readonly PacketWords[]>> {
  const ownPosts = await ownPostsOf(handle, await docketsById(handle, docketIds));
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
          };
        }),
    );
  }
  return words;
}
