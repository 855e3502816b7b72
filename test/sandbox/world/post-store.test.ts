import { describe, expect, it } from 'vitest';
import { type ListingKey, PostStore } from '../../../src/sandbox/world/post-store.ts';
import type { RawV2Post } from '../../../src/sandbox/world/raw.ts';
import fc from '../../support/fast-check.ts';

const HANDLES = ['a', 'b', 'c'];
const arbitraryPost = fc
  .record({
    id: fc.integer({ min: 1, max: 40 }),
    author: fc.integer({ min: 1, max: 3 }),
    mentions: fc.subarray(HANDLES),
    conversation: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
    visibleFrom: fc.integer({ min: 0, max: 10 }),
    context: fc.boolean(),
  })
  .map(({ id, author, mentions, conversation, visibleFrom, context }) => ({
    visibleFrom,
    context,
    post: {
      id: String(id),
      text: `post ${id} ${'क'.repeat(id)}`,
      author_id: String(author),
      created_at: '2026-10-10T06:30:00.000Z',
      conversation_id: String(conversation ?? id),
      entities: { mentions: mentions.map((username) => ({ start: 0, end: 1, username })) },
    } satisfies RawV2Post,
  }));
const arbitraryKey: fc.Arbitrary<ListingKey> = fc.oneof(
  fc.constantFrom(...HANDLES).map((key) => ({ by: 'mention' as const, key })),
  fc.integer({ min: 1, max: 4 }).map((key) => ({ by: 'author' as const, key: String(key) })),
  fc.integer({ min: 1, max: 40 }).map((key) => ({ by: 'conversation' as const, key: String(key) })),
);

function belongs(post: RawV2Post, { by, key }: ListingKey): boolean {
  if (by === 'author') return post.author_id === key;
  if (by === 'conversation') return post.conversation_id === key || post.id === key;
  return (post.entities?.mentions ?? []).some(({ username }) => username === key);
}

describe('the post store', () => {
  it('gives the posts of all asked listings that are within the bounds and visible, once each, newest first', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(arbitraryPost, { selector: ({ post }) => post.id, maxLength: 40 }),
        fc.option(fc.array(arbitraryKey, { minLength: 1, maxLength: 4 }), { nil: null }),
        fc.record({ before: fc.option(fc.bigInt(0n, 42n), { nil: undefined }), after: fc.option(fc.bigInt(0n, 42n), { nil: undefined }) }),
        fc.integer({ min: 0, max: 10 }),
        (kept, keys, bounds, now) => {
          const store = new PostStore();
          for (const [index, { post, visibleFrom, context }] of kept.entries()) {
            store.add(post, { visibleFrom, context });
            // Asking in between sorts the lists early: what comes later must still find its place.
            if (index % 7 === 0) [...store.newestFirst(keys, {}, now)];
          }
          const expected = kept
            .filter(({ visibleFrom, context }) => !context && visibleFrom <= now)
            .map(({ post }) => post)
            .filter((post) => keys === null || keys.some((key) => belongs(post, key)))
            .filter(
              ({ id }) =>
                (bounds.before === undefined || BigInt(id) < bounds.before) && (bounds.after === undefined || BigInt(id) > bounds.after),
            )
            .sort((a, b) => Number(b.id) - Number(a.id));
          expect([...store.newestFirst(keys, bounds, now)]).toEqual(expected);
        },
      ),
    );
  });

  it('finds the first post of a conversation in its place by id, even if others in it are older', () => {
    const store = new PostStore();
    const post = (id: string, conversation_id: string): RawV2Post => ({ id, text: id, author_id: '1', created_at: '', conversation_id });
    for (const each of [post('3', '7'), post('9', '7'), post('7', '7')]) store.add(each, { visibleFrom: 0 });
    expect([...store.newestFirst([{ by: 'conversation', key: '7' }], {}, 0)].map(({ id }) => id)).toEqual(['9', '7', '3']);
    expect([...store.newestFirst([{ by: 'conversation', key: '7' }], { before: 7n }, 0)].map(({ id }) => id)).toEqual(['3']);
  });

  it('keeps the first version of a post that is added twice, and makes context findable once it is added as a post', () => {
    const store = new PostStore();
    const post: RawV2Post = { id: '5', text: '@a first', author_id: '1', created_at: '2026-10-10T06:30:00.000Z' };
    expect(store.add(post, { context: true, visibleFrom: 0 })).toBe(true);
    expect([...store.newestFirst(null, {}, 0)]).toEqual([]);
    expect(store.byId('5')).toEqual(post);
    expect(store.add(post, { visibleFrom: 0 })).toBe(true);
    expect(store.add({ ...post, text: 'second' }, { visibleFrom: 0 })).toBe(false);
    expect([...store.newestFirst([{ by: 'mention', key: 'a' }], {}, 0)]).toEqual([post]);
    expect(store.size).toBe(1);
  });
});
