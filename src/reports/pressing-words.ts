/** What makes a docket an emergency where the words that stand for it do not: a list must not show the harmless ones. */
import type { Handle } from '../db/db.ts';
import { raisingPosts } from '../db/stores/events/docket-event-store.ts';
import { textsOf } from '../db/stores/posts/text-store.ts';
import { maskText } from '../domain/text/mask/mask-text.ts';
import type { Complaint } from './complaint.ts';

/** By docket number: the words of the post that made it an emergency, masked. Withheld dockets have none. */
export async function pressingWords(handle: Handle, complaints: readonly Complaint[]): Promise<Map<string, string>> {
  const raised = complaints.filter(({ urgency, withheld, followUps }) => urgency === 'emergency' && withheld === null && followUps > 0);
  if (raised.length === 0) return new Map();
  const posts = await raisingPosts(handle, raised);
  const texts = await textsOf(
    handle,
    posts.map(({ post }) => post),
  );
  const byPlace = new Map(posts.map(({ year, serial, post }) => [`${year} ${serial}`, texts.get(post) ?? null]));
  return new Map(
    raised.flatMap(({ docket, year, serial, series, text }) => {
      const words = byPlace.get(`${year} ${serial}`) ?? null;
      return words === null || words === text ? [] : [[docket, maskText(words, series)] as const];
    }),
  );
}
