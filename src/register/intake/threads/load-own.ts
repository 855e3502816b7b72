/** Loads what the authors of posts have said on dockets of their own, where one of the posts may say the same again: one narrow query where none does. */
import type { Handle } from '../../../db/db.ts';
import { docketsById } from '../../../db/stores/dockets/docket-store.ts';
import { ownComplaints } from '../../../db/stores/dockets/own-complaint-store.ts';
import { ownPostsOf } from '../../../db/stores/dockets/own-post-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { tellAlike } from '../../../domain/docket/alike.ts';
import { pressAgain, SAME_WITHIN_MS, saysMore, sayTheSame } from '../../../domain/docket/near-identical.ts';
import type { KnownThreads } from './known-threads.ts';

/** Adds it to what is known. A post that names nobody opens no docket. */
export async function loadOwnComplaints(handle: Handle, known: KnownThreads, posts: readonly LandedPost[]): Promise<void> {
  const said = posts.filter(({ repostOf, mentions, quoted }) => repostOf === null && (mentions.length > 0 || quoted !== null));
  const times = said.map(({ postedAt }) => postedAt);
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
  const complaints = await ownComplaints(handle, [...new Set(said.map(({ authorId }) => authorId))], from, to);
  // Its further posts may say the same where the words that stand for it do not.
  const more = await ownPostsOf(
    handle,
    complaints.flatMap(({ docketId, authorId, hasMore }) => (hasMore ? { id: docketId, authorId } : [])),
  );
  const byAuthor = Map.groupBy(complaints, ({ authorId }) => authorId);
  const found = new Set<number>();
  for (const post of said) {
    for (const complaint of byAuthor.get(post.authorId) ?? []) {
      if (complaint.postId === post.id || found.has(complaint.docketId)) continue;
      if (!complaint.hasMore && saysMore(post, complaint)) continue;
      const words = [complaint, ...(more.get(complaint.docketId) ?? [])];
      if (words.some((each) => sayTheSame(each, post) || pressAgain(each, post) || tellAlike(each, post))) found.add(complaint.docketId);
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
