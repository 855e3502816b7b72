/** Files that hold no posts as X's API gives them: refused by what they are, with what to do. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import { openPostFile } from '../../../src/twitter/file/post-file.ts';

async function refusal(content: string | Buffer): Promise<UserError> {
  async function* stdin() {
    yield Buffer.from(content);
  }
  try {
    const file = await openPostFile('-', stdin());
    for await (const { page } of file.pages()) expect(page.posts).toEqual([]);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('not refused');
}

async function postsOf(content: string) {
  async function* stdin() {
    yield Buffer.from(content);
  }
  const posts = [];
  const file = await openPostFile('-', stdin());
  for await (const { page } of file.pages()) posts.push(...page.posts);
  return posts;
}

const POST = { id: '21', full_text: 'hello', created_at: 'Thu Nov 26 06:00:00 +0000 2026' };
const json = (value: unknown) => JSON.stringify(value);

describe('a file that holds no posts of the API', () => {
  it.each<[what: string, content: string | Buffer, message: string, hint: string]>([
    ['bzip2', Buffer.from('BZh91AY&SY'), 'packed with bzip2', 'bunzip2 -c FILE | uppolice import -'],
    ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0]), 'packed with xz', 'xz -dc'],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 1]), 'packed with zstd', 'zstd -dc'],
    ['gzip in gzip', gzipSync(gzipSync('{}')), 'packed twice', 'gzip -dc'],
    ['a PDF', '%PDF-1.7\n', 'a PDF', 'API v2'],
    ['a register', 'SQLite format 3\u0000', 'a SQLite database', '--db'],
    ['a table of twarc2', '"id","conversation_id","author.username","text"\n"1","1","a","b"', 'made by twarc2', 'JSONL'],
    ['the same with a byte order mark and semicolons', '\ufeffid;author_id;text\n1;2;x', 'made by twarc2', 'JSONL'],
    ['any other table', 'date\tname\ttext\n', 'a table (CSV)', 'JSON'],
    ['a web page', '\n<!doctype html><html><body>Something went wrong</body>', 'a web page', 'posts themselves'],
    ['an archive of X', `window.YTD.tweet.part0 = [ ${json({ tweet: POST })} ]`, 'archive that X gives', '--author HANDLE'],
    ['the same without its first words', json([{ tweet: POST }]), 'archive that X gives', '--author HANDLE'],
    ['a page answer', json({ data: { home: { instructions: [{ entries: [{ entryId: 'tweet-1' }] }] } } }), 'GraphQL', 'from the API'],
    ['a page answer of one post', json({ data: { tweetResult: { result: {} }, tweet_results: {} } }), 'GraphQL', 'from the API'],
    ['a list of page answers', json([{ data: { threaded: { tweet_results: {} } } }]), 'GraphQL', 'from the API'],
    ['a web exporter', json([{ ...POST, screen_name: 'a', user_id: '7' }]), 'web exporter', 'from the API'],
    ['its lines', `${json({ id: '1', text: 'x', username: 'a' })}\n`, 'web exporter', 'from the API'],
    ['accounts', json({ data: [{ id: '1', username: 'a', name: 'A' }] }), 'list of accounts', 'handle import'],
    ['direct messages', json([{ dmConversation: { messages: [] } }]), 'direct messages', 'not imported'],
    ['two documents, glued', `${json({ data: [] })}${json({ data: [] })}`, 'several JSON documents', 'jq -c . FILE'],
    ['documents over many lines', '{\n "data": []\n}\n{\n "data": []\n}\n', 'begins in line 4', 'jq -c . FILE'],
  ])('%s', async (_what, content, message, hint) => {
    const error = await refusal(content);
    expect(error.code).toBe('bad_input');
    expect(error.message).toContain(message);
    expect(error.hints.join(' ')).toContain(hint);
    expect(error.text.hi).toMatch(/[\u0900-\u097F]/);
  });

  it.each([
    [json({ foo: 1, bar: [] }), 'line 1: an object with the keys "foo", "bar"'],
    [`\n\n${json({ foo: 1 })}`, 'line 3: an object with the keys "foo"'],
    [json({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 }), '"d", "e" and 2 more'],
    [json({ ['k'.repeat(500)]: 1 }), `"${'k'.repeat(39)}…"`],
    ['[{"foo": 1}]', 'a list that begins with an object with the keys "foo"'],
    ['[[[1]]]', 'a list that begins with a list'],
    ['{}', 'an object without keys'],
    ['"hello"', 'a text'],
    ['7', 'a number'],
    ['null', '"null"'],
  ])('any other JSON: what was found is named with its line and keys (%#)', async (content, message) => {
    expect((await refusal(content)).message).toContain(message);
  });

  it('broken JSON is not called several documents', async () => {
    for (const content of ['{"data": [1,}', '{\n"data": {{}\n}', '[1] x']) {
      expect((await refusal(content)).message).not.toContain('several');
    }
  });
});

describe('what X sends to a webhook', () => {
  it('is read as v1.1 statuses', async () => {
    const user = { id: 7, id_str: '7', screen_name: 'a', name: 'A' };
    const posts = await postsOf(json({ for_user_id: '2', tweet_create_events: [{ ...POST, id_str: '21', user }] }));
    expect(posts).toMatchObject([{ id: '21', text: 'hello', author: { id: '7' } }]);
  });
});
