/** Files of streams and webhooks, archives, ids as numbers, bytes of another encoding: what of them is posts, and what is said beside them. */
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import type { FilePage } from '../../../src/twitter/file/batches.ts';
import { openPostFile } from '../../../src/twitter/file/post-file.ts';

const OWNER = { id: '2222', handle: 'Uppolice' };

async function pagesOf(content: string | Buffer, owner: typeof OWNER | null = null, size = 11): Promise<FilePage[]> {
  const bytes = Buffer.from(content);
  async function* stdin() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const pages = [];
  const file = await openPostFile('-', stdin(), owner);
  for await (const page of file.pages()) pages.push(page);
  return pages;
}

async function read(content: string | Buffer, owner: typeof OWNER | null = null) {
  const pages = await pagesOf(content, owner);
  const sum = (of: (page: FilePage) => number) => pages.reduce((total, page) => total + of(page), 0);
  return {
    posts: pages.flatMap(({ page }) => page.posts),
    unreadable: pages.flatMap(({ unreadable }) => unreadable.map(({ line, reason }) => `${line}: ${reason.en}`)),
    deleted: pages.flatMap(({ said }) => said.deleted),
    heldBack: sum(({ said }) => said.heldBack),
    disconnected: sum(({ said }) => said.disconnected),
    cutTexts: sum(({ said }) => said.cutTexts),
  };
}

async function refusal(content: string | Buffer, owner: typeof OWNER | null = null): Promise<UserError> {
  const error: unknown = await read(content, owner).then(
    () => null,
    (failure: unknown) => failure,
  );
  if (error instanceof UserError) return error;
  throw new Error('not refused');
}

const status = (more: object = {}) => ({
  id_str: '1850000000000000001',
  full_text: '@Uppolice my shop was broken into, Etawah',
  created_at: 'Thu Nov 26 06:00:00 +0000 2026',
  user: { id_str: '77', screen_name: 'dukandar' },
  ...more,
});
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('what a stream says between posts', () => {
  it.each<[what: string, message: unknown, said: object]>([
    ['a deletion of v1.1', { delete: { status: { id: 18, id_str: '18', user_id: 5 } } }, { deleted: ['18'] }],
    [
      'a deletion in a compliance stream',
      { data: { delete: { tweet: { id: '19', author_id: '5' }, event_at: 'x' } } },
      { deleted: ['19'] },
    ],
    [
      'deletions sent to a webhook',
      { for_user_id: '2', tweet_delete_events: [{ status: { id: '20' } }, { status: { id: '21' } }] },
      { deleted: ['20', '21'] },
    ],
    ['the answer to a compliance job', { id: '22', action: 'delete', reason: 'deleted', redacted_at: 'x' }, { deleted: ['22'] }],
    ['an account that is only protected', { id: '23', action: 'delete', reason: 'protected', redacted_at: 'x' }, {}],
    ['a limit', { limit: { track: 7, timestamp_ms: '1' } }, { heldBack: 7 }],
    ['the end of the stream', { disconnect: { code: 4, stream_name: 'x' } }, { disconnected: 1 }],
    ['a warning', { warning: { code: 'FALLING_BEHIND', percent_full: 60 } }, {}],
    ['the list of friends', { friends: [1, 2] }, {}],
    ['a withheld post', { status_withheld: { id: 1, withheld_in_countries: ['XY'] } }, {}],
  ])('%s is neither a post nor an unreadable line', async (_what, message, said) => {
    const got = await read(lines(message, status(), message && {}));
    expect(got.posts.map(({ id }) => id)).toEqual(['1850000000000000001']);
    expect(got.unreadable).toEqual(['3: no id']);
    expect(got).toMatchObject({ deleted: [], heldBack: 0, disconnected: 0, ...said });
  });

  it('X counts what it held back from the opening of a connection: a lower count is that of the next one', async () => {
    const counted = [3, 10, 12, 5, 6].map((track) => ({ limit: { track } }));
    expect((await read(lines(status(), ...counted))).heldBack).toBe(12 + 6);
  });

  it('a file of deletions alone is no file of another kind', async () => {
    expect(await read(lines({ delete: { status: { id_str: '18' } } }))).toMatchObject({ posts: [], deleted: ['18'] });
  });

  it('a text that X cut is counted, one that came whole is not', async () => {
    const cut = { ...status(), text: '@Uppolice my shop was…', full_text: undefined, truncated: true };
    const whole = { ...cut, id_str: '1850000000000000002', extended_tweet: { full_text: '@Uppolice my shop was broken into' } };
    expect(await read(lines(cut, whole, status({ id_str: '1850000000000000003' })))).toMatchObject({ cutTexts: 1, unreadable: [] });
  });
});

describe('an archive of X', () => {
  const tweet = {
    id_str: '1850000000000000009',
    id: '1850000000000000009',
    full_text: '@dukandar the station is informed &amp; will call you',
    created_at: 'Thu Nov 26 09:00:00 +0000 2026',
    in_reply_to_status_id_str: '1850000000000000001',
    in_reply_to_user_id_str: '77',
    display_text_range: ['10', '48'],
    entities: { user_mentions: [{ screen_name: 'dukandar', id_str: '77', indices: ['0', '9'] }] },
    edit_info: {
      edit: { initialTweetId: '1850000000000000008', editControlInitial: { editTweetIds: ['1850000000000000008', '1850000000000000009'] } },
    },
  };

  it.each([
    ['as X gives it', `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet }], null, 2)}`],
    ['as older archives have it', `window.YTD.tweet.part12 = ${JSON.stringify([{ tweet }])}`],
    ['without the JavaScript', JSON.stringify([{ tweet }])],
    ['one post a line', lines({ tweet }, { tweet: { ...tweet, id_str: '18' } })],
  ])('%s is read as posts of the account that it is said to be of', async (_what, content) => {
    const { posts, unreadable } = await read(content, OWNER);
    expect(unreadable).toEqual([]);
    expect(posts[0]).toMatchObject({
      id: '1850000000000000009',
      author: { id: '2222', handle: 'Uppolice' },
      inReplyToPostId: '1850000000000000001',
      inReplyToUserId: '77',
      editOfId: '1850000000000000008',
      textStart: 10,
      mentions: [{ start: 0, end: 9, handle: 'dukandar', userId: '77' }],
    });
  });

  it('is refused while nobody says whose it is, with the option that does', async () => {
    const error = await refusal(`window.YTD.tweets.part0 = ${JSON.stringify([{ tweet }])}`);
    expect(error.code).toBe('bad_input');
    expect(error.hints.join()).toContain('--author HANDLE');
  });

  it('another file of it holds no posts, and the one that does is named', async () => {
    const error = await refusal('window.YTD.follower.part0 = [ {"follower": {"accountId": "1"}} ]', OWNER);
    expect(error.hints.join()).toContain('tweets.js');
  });

  it('posts that name their author keep him, even where another is named', async () => {
    expect((await read(lines(status()), OWNER)).posts[0]?.author.handle).toBe('dukandar');
  });
});

describe('ids that are numbers', () => {
  const id = '1850000000000000123';
  const author = '1750000000000000987';
  it.each([
    ['one post a line', `{"id": ${id}, "author_id": ${author}, "text": "@Uppolice help", "conversation_id": ${id}}`],
    ['a page', `{"data": [{"id": ${id}, "author_id": ${author}, "text": "@Uppolice help", "conversation_id": ${id}}]}`],
    ['over several lines', `[\n{"id": ${id},\n"author_id": ${author}, "text": "@Uppolice help",\n"conversation_id": ${id}}\n]`],
    ['the author alone', `{"id": "${id}", "author_id": ${author}, "text": "@Uppolice help", "conversation_id": "${id}"}`],
    ['v1.1 without texts', `{"id": ${id}, "full_text": "@Uppolice help", "user": {"id": ${author}, "screen_name": "a"}}`],
    ['the user alone', `{"id_str": "${id}", "full_text": "@Uppolice help", "user": {"id": ${author}, "screen_name": "a"}}`],
  ])('are read to their last digit: %s', async (_what, content) => {
    const { posts, unreadable } = await read(content);
    expect(unreadable).toEqual([]);
    expect(posts).toMatchObject([{ id, author: { id: author }, conversationId: id }]);
  });

  it('an id that was rounded before it was written is no id', async () => {
    expect(
      (await read('{"id": 1.85e18, "author_id": "7", "text": "x"}\n{"id":"1850000000000000123","author_id":"7","text":"y"}')).unreadable,
    ).toHaveLength(1);
  });
});

describe('bytes that are no UTF-8', () => {
  const bad = Buffer.concat([
    Buffer.from('{"id":"31","author_id":"7","created_at":"2026-11-26T06:00:00Z","text":"caf'),
    Buffer.from([0xe9]),
    Buffer.from('"}'),
  ]);
  const good = (id: string) => Buffer.from(JSON.stringify({ id, author_id: '7', created_at: '2026-11-26T06:00:00Z', text: 'मदद \ufffd' }));

  it('cost their own line, which is named; a replacement character that was written is text', async () => {
    const { posts, unreadable } = await read(Buffer.concat([good('30'), Buffer.from('\r\n'), bad, Buffer.from('\n'), good('32')]));
    expect(posts.map(({ id, text }) => [id, text])).toEqual([
      ['30', 'मदद \ufffd'],
      ['32', 'मदद \ufffd'],
    ]);
    expect(unreadable).toEqual([expect.stringMatching(/^2: bytes that are no UTF-8/)]);
  });

  it('refuse a document, with how to convert it', async () => {
    const error = await refusal(Buffer.concat([Buffer.from('[\n'), bad, Buffer.from('\n]')]));
    expect(error.message).toContain('no UTF-8');
    expect(error.hints.join()).toContain('iconv');
  });
});

describe("a scraper's file", () => {
  it.each([
    ['names in camel case', [{ id: '1', text: 'x', createdAt: 'x', author: { id: '7', userName: 'a' } }]],
    ['the answered post in a name of its own', [{ id: '1', text: 'x', inReplyToId: '2', author_id: '7' }]],
    ['the words under another name', [{ id: 1, rawContent: 'x', user: { id: 7, username: 'a' } }]],
  ])('is refused by its form: %s', async (_what, value) => {
    const error = await refusal(JSON.stringify(value));
    expect(error.message).toContain('scraper');
    expect(error.text.hi).toMatch(/[\u0900-\u097F]/);
  });
});
