/** A stored post as the input of the reader: its text, and the registered handles that it tags. */
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import type { ReadingInput, TaggedHandle } from '../../domain/reading/reading.ts';

type ReadablePost = Pick<LandedPost, 'text' | 'mentions' | 'authorHandle' | 'authorLocation' | 'hasMedia' | 'postedAt'>;

export function readingInput(post: ReadablePost, directory: Directory): ReadingInput {
  const tagged = taggedHandles(post, directory);
  // A citizen may tag a newspaper in a complaint; only what the newspaper itself writes is news.
  const press = directory.press(post.authorHandle, post.postedAt);
  if (press) tagged.push({ name: press.name, kind: press.kind, unit: null, district: null, country: null });
  return { text: post.text, tagged, authorLocation: post.authorLocation, hasMedia: post.hasMedia };
}

export function taggedHandles(post: Pick<LandedPost, 'mentions' | 'postedAt'>, directory: Directory): TaggedHandle[] {
  const tagged: TaggedHandle[] = [];
  for (const key of new Set(post.mentions)) {
    const handle = directory.tagged(key, post.postedAt);
    if (handle)
      tagged.push({ name: handle.name, kind: handle.kind, unit: handle.unit, district: handle.district, country: handle.country });
  }
  return tagged;
}
