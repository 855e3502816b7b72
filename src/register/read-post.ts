/** A stored post as the reader takes it: its text, and the registered handles that it tags. */
import type { LandedPost } from '../db/post-store.ts';
import type { Directory } from '../domain/directory.ts';
import type { Reader, Reading, TaggedHandle } from '../domain/reading.ts';

export function readPost(reader: Reader, post: Pick<LandedPost, 'text' | 'mentions' | 'authorLocation' | 'hasMedia' | 'postedAt'>, directory: Directory): Reading {
  return reader.read({ text: post.text, tagged: taggedHandles(post, directory), authorLocation: post.authorLocation, hasMedia: post.hasMedia });
}

export function taggedHandles(post: Pick<LandedPost, 'mentions' | 'postedAt'>, directory: Directory): TaggedHandle[] {
  const tagged: TaggedHandle[] = [];
  for (const key of new Set(post.mentions)) {
    const handle = directory.tagged(key, post.postedAt);
    if (handle) tagged.push({ name: handle.name, kind: handle.kind, unit: handle.unit, district: handle.district, country: handle.country });
  }
  return tagged;
}
