/** The words for which a search lists a docket, where they do not stand in its first words: a person must see why it was found. */
import type { Handle } from '../db/db.ts';
import { postsAmongWithWords, postsOfDockets } from '../db/stores/posts/search-store.ts';
import { textsOf } from '../db/stores/posts/text-store.ts';
import { matchesIn, type QueryWord } from '../domain/text/index-text.ts';
import { maskText } from '../domain/text/mask/mask-text.ts';
import type { Complaint } from './complaint.ts';

/** By docket number: the earliest post of the docket that holds all the words, masked. */
export async function foundWords(
  handle: Handle,
  complaints: readonly Complaint[],
  query: readonly QueryWord[],
): Promise<Map<string, string>> {
  const elsewhere = complaints.filter(
    ({ text, withheld }) => withheld === null && text !== null && query.some((word) => matchesIn(text, [word]).length === 0),
  );
  if (elsewhere.length === 0) return new Map();
  const posts = await postsOfDockets(handle, elsewhere);
  const found = await postsAmongWithWords(
    handle,
    query,
    posts.map(({ post }) => post),
  );
  const texts = await textsOf(handle, [...found]);
  return new Map(
    elsewhere.flatMap(({ docket, year, serial, series }) => {
      const match = posts.find((post) => post.year === year && post.serial === serial && found.has(post.post));
      const text = match === undefined ? null : texts.get(match.post);
      return text == null ? [] : [[docket, maskText(text, series)] as const];
    }),
  );
}
