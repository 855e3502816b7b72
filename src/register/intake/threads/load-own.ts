/** Loads what the authors of posts have said on dockets of their own, where one of the posts may say the same again: one narrow query where none does. */
import type { Handle } from '../../../db/db.ts';
import { docketsById } from '../../../db/stores/dockets/docket-store.ts';
import { type OwnComplaint, ownComplaints } from '../../../db/stores/dockets/own-complaint-store.ts';
import { ownPostsOf } from '../../../db/stores/dockets/own-post-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { tellAlike } from '../../../domain/docket/same/alike.ts';
import { pressAgain, SAME_WITHIN_MS, sayTheSame } from '../../../domain/docket/same/near-identical.ts';
import { SaidIndex } from '../../../domain/docket/same/said-index.ts';
import type { KnownThreads } from './known-threads.ts';

/** Words of a complainant, and the docket on which they stand. */
type OwnWords = Pick<OwnComplaint, 'docketId' | 'postId' | 'text' | 'quoted' | 'postedAt'>;

/** Adds it to what is known. A post that names nobody opens no docket. */
export async function loadOwnComplaints(handle: Handle, known: KnownThreads, posts: readonly LandedPost[]): Promise<void> {
  const asked = posts.filter(({ repostOf, mentions, quoted }) => repostOf === null && (mentions.length > 0 || quoted !== null));
  const times = asked.map(({ postedAt }) => postedAt);
  const [first] = times;
  if (first === undefined) return;
  const within = (sign: 1 | -1, at: string) => new Date(Date.parse(at) + sign * SAME_WITHIN_MS).toISOString();
  const from = within(
    -1,
    times.reduce((least, at) => (at < least ? at : least), first),
  );
  const to = within(
    1,
    times.reduce((most, at) => (at > most ? at : most), first),
  );
  const complaints = await ownComplaints(handle, [...new Set(asked.map(({ authorId }) => authorId))], from, to);
  // Its further posts may say the same where the words that stand for it do not.
  const more = await ownPostsOf(
    handle,
    complaints.flatMap(({ docketId, authorId, hasMore }) => (hasMore ? { id: docketId, authorId } : [])),
  );
  const said = new Map<number, SaidIndex<OwnWords>>();
  for (const complaint of complaints) {
    const index = said.get(complaint.authorId) ?? new SaidIndex<OwnWords>();
    said.set(complaint.authorId, index);
    index.add(complaint);
    for (const { id, text, quoted, postedAt } of more.get(complaint.docketId) ?? [])
      index.add({ docketId: complaint.docketId, postId: id, text, quoted, postedAt });
  }
  const found = new Set<number>();
  for (const post of asked) {
    for (const words of said.get(post.authorId)?.near(post) ?? []) {
      if (words.postId === post.id || found.has(words.docketId)) continue;
      if (sayTheSame(words, post) || pressAgain(words, post) || tellAlike(words, post)) found.add(words.docketId);
    }
  }
  if (found.size === 0) return;
  const dockets = await docketsById(handle, [...found]);
  for (const docket of dockets) known.keepDocket(docket);
  for (const post of [...(await ownPostsOf(handle, dockets)).values()].flat()) {
    known.keepPost(post);
    known.own.keep(post);
  }
}
