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
    const newest = new Map(own.map((post) => [firstVersion(post), post.xId]));
    const edited = new Set(own.flatMap((post) => (post.editOf === null ? [] : [post.editOf])));
    const relations = new Map(
      namedByComplainant<LandedPost>(own, docketId, lookup, directory).map(([post, relation]) => [post.id, relation]),
    );
    const others = [...named.values()].filter(({ id }) => relations.has(id));
    const hers = new Set(own.map(({ id }) => id));
    const whose = (post: LandedPost): PacketWords['whose'] => {
      if (!hers.has(post.id)) return relations.get(post.id) === 'ownQuoted' ? 'elsewhere' : 'another';
      if (newest.get(firstVersion(post)) !== post.xId) return 'earlier';
      return edited.has(firstVersion(post)) ? 'newest' : 'complainant';
    };
    const posts = [...new Map([...others, ...own].map((post) => [post.id, post])).values()];
    words.set(
      docketId,
      posts.sort(byThread).map((post): PacketWords => {
        return {
          at: post.postedAt,
          landedAt: landedAt.get(post.id) ?? post.postedAt,
          text: post.text === '' ? null : post.text,
          media: (media.get(post.id) ?? []).flatMap(({ url }) => url ?? []),
          whose: whose(post),
          saidOn: null,
        };
      }),
    );
  }
  for (const [docketId, said] of await wordsOnDuplicates(handle, dockets))
    words.set(
      docketId,
      said.reduce((before, one) => insertedByTime(before, one), words.get(docketId) ?? []),
    );
  return words;
}

/** X id of the first version of a post. */
function firstVersion({ editOf, xId }: LandedPost): string {
  return editOf ?? xId;
}

/** In the order of the thread; of an edited post the newest version stands first, in the place of the first. */
function byThread(a: LandedPost, b: LandedPost): number {
  if (firstVersion(a) === firstVersion(b)) return a.xId > b.xId ? -1 : 1;
  return firstVersion(a) < firstVersion(b) ? -1 : 1;
}

/** Before the first words that are later; never between the versions of a post. */
function insertedByTime(words: readonly PacketWords[], one: PacketWords): PacketWords[] {
  const at = words.findIndex((each) => each.whose !== 'earlier' && each.at > one.at);
  return at === -1 ? [...words, one] : words.toSpliced(at, 0, one);
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
