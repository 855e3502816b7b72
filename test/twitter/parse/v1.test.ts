import { describe, expect, it } from 'vitest';
import { parsePosts } from '../../../src/twitter/parse/posts.ts';

const USER = { id: 71001, id_str: '71001', screen_name: 'asha_orai', name: 'Asha', location: '' };
const STATUS = {
  created_at: 'Mon Oct 05 19:40:36 +0000 2026',
  // Too large for a number of JSON: the digits that count stand in id_str.
  id: 2107000000000000000,
  id_str: '2107000000000000001',
  full_text: '@Uppolice @agrapolice 😀 &amp; मदद https://t.co/abc',
  display_text_range: [22, 50],
  entities: {
    user_mentions: [
      { screen_name: 'Uppolice', id_str: '42', indices: [0, 9] },
      { screen_name: 'agrapolice', id_str: '8', indices: [10, 21] },
    ],
    hashtags: [{ text: 'Agra', indices: [0, 1] }],
    urls: [{ url: 'https://t.co/abc', expanded_url: 'https://example.org/a', indices: [32, 48] }],
    media: [{ id_str: '11', media_url_https: 'https://pbs.example/11.jpg', type: 'photo' }],
  },
  extended_entities: {
    media: [
      { id_str: '11', media_url_https: 'https://pbs.example/11.jpg', type: 'photo', ext_alt_text: 'letter' },
      { id_str: '12', media_url_https: 'https://pbs.example/12.jpg', type: 'video' },
    ],
  },
  in_reply_to_status_id: 2106000000000000000,
  in_reply_to_status_id_str: '2106000000000000001',
  in_reply_to_user_id_str: '42',
  user: USER,
  lang: 'hi',
};

describe('a status of X API v1.1', () => {
  it('becomes a post like any other', () => {
    const raw = JSON.stringify(STATUS);
    const [post] = parsePosts(STATUS, raw).posts;
    expect(post).toEqual({
      id: '2107000000000000001',
      text: '@Uppolice @agrapolice 😀 & मदद https://t.co/abc',
      createdAt: '2026-10-05T19:40:36.000Z',
      author: { id: '71001', handle: 'asha_orai', name: 'Asha', location: null },
      conversationId: null,
      inReplyToPostId: '2106000000000000001',
      inReplyToUserId: '42',
      quotedPostId: null,
      quotedUserId: null,
      repostOfId: null,
      editOfId: null,
      language: 'hi',
      mentions: [
        { start: 0, end: 9, handle: 'Uppolice', userId: '42' },
        { start: 10, end: 21, handle: 'agrapolice', userId: '8' },
      ],
      hashtags: ['Agra'],
      links: ['https://example.org/a'],
      media: [
        { key: '11', type: 'photo', url: 'https://pbs.example/11.jpg', altText: 'letter' },
        { key: '12', type: 'video', url: 'https://pbs.example/12.jpg', altText: null },
      ],
      textStart: 22,
      raw,
    });
  });

  it('that answers nothing begins its own conversation', () => {
    const root = { ...STATUS, in_reply_to_status_id: null, in_reply_to_status_id_str: null, in_reply_to_user_id_str: null };
    expect(parsePosts(root).posts[0]).toMatchObject({ conversationId: STATUS.id_str, inReplyToPostId: null });
  });

  it('with an extended text has it whole, with its entities', () => {
    const cut = {
      ...STATUS,
      full_text: undefined,
      text: 'cut… https://t.co/x',
      truncated: true,
      extended_tweet: {
        full_text: 'the whole text @meerutpolice',
        display_text_range: [0, 28],
        entities: { user_mentions: [{ screen_name: 'meerutpolice', id_str: '9', indices: [15, 28] }] },
      },
    };
    const [post] = parsePosts(cut).posts;
    expect(post).toMatchObject({ text: 'the whole text @meerutpolice', textStart: 0, mentions: [{ handle: 'meerutpolice', userId: '9' }] });
  });

  it('says what it reposts and quotes, and brings that as context', () => {
    const other = { ...STATUS, id: 5, id_str: '500', user: { id_str: '6', screen_name: 'other' } };
    const parsed = parsePosts({
      ...STATUS,
      retweeted_status: { ...other, id_str: '600', quoted_status: other },
      quoted_status: other,
      quoted_status_id_str: '500',
    });
    expect(parsed.posts[0]).toMatchObject({ repostOfId: '600', quotedPostId: '500', quotedUserId: '6' });
    expect(parsed.context.map((each) => each.id)).toEqual(['600', '500', '500']);
  });

  it('may come in a list, or in the answer of a search', () => {
    expect(parsePosts([STATUS, STATUS]).posts).toHaveLength(2);
    expect(parsePosts({ statuses: [STATUS], search_metadata: {} }).posts).toHaveLength(1);
  });

  it.each([
    [{ ...STATUS, id_str: undefined }, 'id is a JSON number above 2^53, so its last digits are lost; ids must be text'],
    [{ ...STATUS, user: undefined }, 'post 2107000000000000001: no user with an id, so its author is unknown'],
    [{ ...STATUS, full_text: undefined }, 'post 2107000000000000001: no text'],
    [{ ...STATUS, created_at: 'Mon Foo 05 19:40:36 +0000 2026' }, 'post 2107000000000000001: created_at is not a time'],
  ])('that cannot be taken in is reported with its reason (%#)', (status, reason) => {
    expect(parsePosts(status).unreadable.map((each) => each.reason.en)).toEqual([reason]);
  });
});
