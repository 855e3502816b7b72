import { describe, expect, it } from 'vitest';
import { parsePosts } from '../../../src/twitter/parse/posts.ts';

const BASE = {
  id: '2107000000000000001',
  text: 'चोरी हुई @Uppolice #न्याय_चाहिए',
  created_at: '2026-10-05T19:40:36.000Z',
  author_id: '71001',
  conversation_id: '2107000000000000001',
  lang: 'hi',
};

function only(value: unknown) {
  const parsed = parsePosts(value);
  expect(parsed.unreadable).toEqual([]);
  const [post, ...more] = parsed.posts;
  if (!post || more.length > 0) throw new Error(`${parsed.posts.length} posts`);
  return post;
}

function reasonFor(value: unknown): string {
  const parsed = parsePosts(value);
  expect(parsed.posts).toEqual([]);
  return parsed.unreadable.map((each) => each.reason.en).join('; ');
}

describe('a page of X API v2', () => {
  const page = {
    data: [
      {
        ...BASE,
        edit_history_tweet_ids: ['2106999999999999999', BASE.id],
        in_reply_to_user_id: '42',
        referenced_tweets: [
          { type: 'replied_to', id: '2106000000000000001' },
          { type: 'quoted', id: '2106000000000000002' },
        ],
        entities: {
          mentions: [{ start: 9, end: 18, username: 'Uppolice', id: '42' }],
          urls: [
            { start: 1, end: 2, url: 'https://t.co/a', expanded_url: 'https://example.org/fir', media_key: undefined },
            { start: 3, end: 4, url: 'https://t.co/b', expanded_url: 'https://x.com/a/status/1/photo/1', media_key: '3_1' },
          ],
        },
        attachments: { media_keys: ['3_1', '7_2', '3_9'] },
      },
    ],
    includes: {
      users: [{ id: '71001', username: 'asha_orai', name: 'आशा &amp; co', location: 'Orai' }],
      tweets: [{ ...BASE, id: '2106000000000000002', author_id: '5', text: 'quoted' }],
      media: [
        { media_key: '3_1', type: 'photo', url: 'https://pbs.example/1.jpg', alt_text: 'प्रार्थना पत्र' },
        { media_key: '7_2', type: 'video', preview_image_url: 'https://pbs.example/2.jpg' },
      ],
    },
  };

  it('becomes posts with author, references, media and links', () => {
    const { raw, mentions, ...post } = only(page);
    expect(post).toEqual({
      id: BASE.id,
      text: BASE.text,
      createdAt: BASE.created_at,
      author: { id: '71001', handle: 'asha_orai', name: 'आशा & co', location: 'Orai' },
      conversationId: BASE.conversation_id,
      inReplyToPostId: '2106000000000000001',
      inReplyToUserId: '42',
      quotedPostId: '2106000000000000002',
      quotedUserId: '5',
      repostOfId: null,
      editOfId: '2106999999999999999',
      language: 'hi',
      hashtags: ['न्याय_चाहिए'],
      links: ['https://example.org/fir'],
      media: [
        { key: '3_1', type: 'photo', url: 'https://pbs.example/1.jpg', altText: 'प्रार्थना पत्र' },
        { key: '7_2', type: 'video', url: 'https://pbs.example/2.jpg', altText: null },
        { key: '3_9', type: 'unknown', url: null, altText: null },
      ],
      textStart: null,
    });
    expect(mentions).toEqual([{ start: 9, end: 18, handle: 'Uppolice', userId: '42' }]);
    expect(raw).toBe(JSON.stringify(page.data[0]));
  });

  it('brings its included posts as context and its users as authors', () => {
    const parsed = parsePosts(page);
    expect(parsed.context.map((each) => [each.id, each.raw])).toEqual([['2106000000000000002', JSON.stringify(page.includes.tweets[0])]]);
    expect(parsed.authors.map((each) => each.handle)).toEqual(['asha_orai']);
  });

  it('is read alike in the vocabulary of post.*', () => {
    const [tweet] = page.data;
    const { edit_history_tweet_ids, referenced_tweets, ...rest } = tweet as NonNullable<typeof tweet>;
    const renamed = {
      data: [{ ...rest, edit_history_post_ids: edit_history_tweet_ids, referenced_posts: referenced_tweets }],
      includes: { users: page.includes.users, posts: page.includes.tweets, media: page.includes.media },
    };
    const { raw: _, ...old } = only(page);
    const { raw: __, ...now } = only(renamed);
    expect(now).toEqual(old);
  });

  it('takes the full text of a long post, with its own entities', () => {
    for (const key of ['note_tweet', 'note_post']) {
      const post = only({
        ...BASE,
        text: 'cut here…',
        entities: { hashtags: [{ tag: 'short' }] },
        [key]: {
          text: 'the whole long text @agrapolice',
          entities: { hashtags: [{ tag: 'Agra' }], mentions: [{ start: 20, end: 31, username: 'agrapolice', id: '8' }] },
        },
      });
      expect(post.text).toBe('the whole long text @agrapolice');
      expect(post.mentions).toEqual([{ start: 20, end: 31, handle: 'agrapolice', userId: '8' }]);
      expect(post.hashtags).toEqual(['Agra']);
    }
  });

  it('recognises a repost, and the first version of an edited post', () => {
    expect(only({ ...BASE, referenced_tweets: [{ type: 'retweeted', id: '9' }] }).repostOfId).toBe('9');
    expect(only({ ...BASE, edit_history_tweet_ids: [BASE.id] }).editOfId).toBeNull();
    expect(only({ ...BASE, edit_history_tweet_ids: [BASE.id, '2107000000000000002'] }).editOfId).toBeNull();
  });

  it('takes the time from the id where it was not asked for', () => {
    expect(only({ ...BASE, created_at: undefined }).createdAt).toBe(
      new Date(Number((BigInt(BASE.id) >> 22n) + 1288834974657n)).toISOString(),
    );
  });

  it('may be empty, or a single post', () => {
    expect(parsePosts({ meta: { result_count: 0 } })).toEqual({ posts: [], context: [], authors: [], gone: [], unreadable: [] });
    expect(parsePosts({ data: BASE, matching_rules: [] }).posts).toHaveLength(1);
    expect(parsePosts([page, page]).posts).toHaveLength(2);
  });
});

describe('a flattened line of twarc2', () => {
  const line = {
    ...BASE,
    author: { id: '71001', username: 'asha_orai', name: 'Asha', location: 'Orai' },
    in_reply_to_user: { id: '42', username: 'Uppolice', name: 'UP' },
    in_reply_to_user_id: '42',
    attachments: { media_keys: ['3_1'], media: [{ media_key: '3_1', type: 'photo', url: 'https://pbs.example/1.jpg' }] },
    referenced_tweets: [
      {
        ...BASE,
        type: 'replied_to',
        id: '2106000000000000001',
        author_id: '42',
        author: { id: '42', username: 'Uppolice', name: 'UP' },
        text: 'कृपया थाना बताएँ',
      },
      { type: 'quoted', id: '2106000000000000002' },
    ],
    __twarc: { version: '2.14.0' },
  };

  it('has everyone inside itself, and its own text as raw JSON', () => {
    const raw = JSON.stringify(line);
    const parsed = parsePosts(line, raw);
    expect(parsed.posts[0]).toMatchObject({
      author: { handle: 'asha_orai', location: 'Orai' },
      inReplyToPostId: '2106000000000000001',
      quotedPostId: '2106000000000000002',
      quotedUserId: null,
      media: [{ key: '3_1', type: 'photo', url: 'https://pbs.example/1.jpg' }],
    });
    expect(parsed.posts[0]?.raw).toBe(raw);
    expect(parsed.context.map((each) => [each.id, each.author.handle])).toEqual([['2106000000000000001', 'Uppolice']]);
    expect(parsed.authors.map((each) => each.handle)).toEqual(['Uppolice']);
  });
});

describe('what cannot be taken', () => {
  it.each([
    [{ ...BASE, id: undefined }, 'no id'],
    [{ ...BASE, id: 'abc' }, 'id is not an id of X'],
    [{ ...BASE, id: '0' }, 'post 0: id is not an id of X'],
    [
      JSON.parse(JSON.stringify(BASE).replace(`"${BASE.id}"`, BASE.id)),
      'id is a JSON number above 2^53, so its last digits are lost; ids must be text',
    ],
    [
      { ...BASE, conversation_id: 2.1e18 },
      `post ${BASE.id}: conversation_id is a JSON number above 2^53, so its last digits are lost; ids must be text`,
    ],
    [{ ...BASE, text: undefined }, `post ${BASE.id}: no text`],
    [{ ...BASE, author_id: undefined }, `post ${BASE.id}: no author_id, so its author is unknown`],
    [{ ...BASE, created_at: 'yesterday' }, `post ${BASE.id}: created_at is not a time`],
    [{ ...BASE, created_at: '2026-02-30T00:00:00.000Z' }, `post ${BASE.id}: created_at is not a time`],
    [{ ...BASE, created_at: '2026-13-01T00:00:00.000Z' }, `post ${BASE.id}: created_at is not a time`],
    [{ ...BASE, id: '5', created_at: undefined }, 'post 5: no created_at'],
    [{ errors: [{ detail: 'User has been suspended: [7].' }] }, 'it is a refusal by X, not a page: User has been suspended: [7].'],
    [null, 'it is not a JSON object'],
    ['text', 'it is not a JSON object'],
    [[[[]]], 'it is not a JSON object'],
  ])('%j is reported with its reason', (value, reason) => {
    expect(reasonFor(value)).toBe(reason);
  });

  it('does not affect the posts beside it', () => {
    const parsed = parsePosts({ data: [BASE, { ...BASE, id: 'x' }, 7] });
    expect([parsed.posts.length, parsed.unreadable.length]).toEqual([1, 2]);
  });

  it('does not throw for JSON that is nested very deeply', () => {
    const deep = `{"data":[{"id":"5000000000000000","text":"x","author_id":"1","created_at":"2026-10-05T19:40:36.000Z","geo":${'['.repeat(200_000)}${']'.repeat(200_000)}}]}`;
    expect(reasonFor(JSON.parse(deep))).toBe('post 5000000000000000: it is nested too deeply');
  });
});
