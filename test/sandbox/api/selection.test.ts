import { describe, expect, it } from 'vitest';
import { post, sandboxWith, search } from '../helpers.ts';

const root = post(60, '@Uppolice root', { author_id: '602' });
const reply = post(30, '@Bina_Kanpur @agrapolice see', {
  conversation_id: root.id,
  in_reply_to_user_id: '602',
  referenced_tweets: [{ type: 'replied_to', id: root.id }],
  attachments: { media_keys: ['3_1'] },
  public_metrics: { retweet_count: 4, like_count: 1 },
  note_tweet: { text: 'a long one' },
});
const MEDIA = [{ media_key: '3_1', type: 'photo', url: 'https://example.org/1.jpg', alt_text: 'petition' }];

async function ask(more: Readonly<Record<string, string>>, served: 'tweet' | 'post' | 'both' = 'both') {
  const sandbox = await sandboxWith([root, reply], { media: MEDIA, vocabulary: served });
  return (await search(sandbox, '@agrapolice', more)).body;
}

describe('the older vocabulary', () => {
  it('gives id, text and edit history if the request selects nothing', async () => {
    expect((await ask({})).data).toEqual([{ id: reply.id, text: reply.text, edit_history_tweet_ids: [reply.id] }]);
  });

  it('gives exactly the fields and expansions that the request selects', async () => {
    const body = await ask({
      'tweet.fields':
        'author_id,conversation_id,created_at,entities,in_reply_to_user_id,lang,referenced_tweets,attachments,public_metrics,note_tweet',
      expansions:
        'author_id,referenced_tweets.id,referenced_tweets.id.author_id,attachments.media_keys,in_reply_to_user_id,entities.mentions.username',
      'user.fields': 'location',
      'media.fields': 'url,alt_text',
    });
    expect(body.data).toEqual([reply]);
    expect(body.includes.users).toEqual([
      { id: '601', name: 'Asha', username: 'Asha_K_Agra', location: 'Agra' },
      { id: '602', name: 'Bina', username: 'Bina_Kanpur' },
      { id: '502', name: 'Agra', username: 'agrapolice' },
    ]);
    expect(body.includes.media).toEqual(MEDIA);
    expect(body.includes.tweets).toHaveLength(1);
    expect(body.includes.tweets[0]).toMatchObject(root);
  });

  it('ignores names of the newer vocabulary', async () => {
    const body = await ask({ 'tweet.fields': 'referenced_posts', 'post.fields': 'created_at' }, 'tweet');
    expect(body.data).toEqual([{ id: reply.id, text: reply.text, edit_history_tweet_ids: [reply.id] }]);
    expect(body.errors).toBeUndefined();
  });
});

describe('the newer vocabulary', () => {
  it('answers a request that uses its names', async () => {
    const body = await ask({
      'post.fields': 'created_at,public_metrics,note_post',
      expansions: 'author_id,referenced_posts,edit_history_post_ids',
    });
    expect(body.data).toEqual([
      {
        id: reply.id,
        text: reply.text,
        created_at: reply.created_at,
        author_id: '601',
        referenced_posts: [{ type: 'replied_to', id: root.id }],
        edit_history_post_ids: [reply.id],
        note_post: { text: 'a long one' },
        public_metrics: { repost_count: 4, like_count: 1 },
      },
    ]);
    expect(Object.keys(body.includes)).toEqual(['users', 'posts']);
    expect(body.includes.posts[0].id).toBe(root.id);
  });

  it('ignores names of the older vocabulary', async () => {
    const body = await ask({ 'tweet.fields': 'created_at', 'post.fields': 'author_id,referenced_tweets' }, 'post');
    expect(body.data).toEqual([{ id: reply.id, text: reply.text }]);
  });
});

describe('the fields that X gives for every post', () => {
  it('are filled in if the file lacks them: the conversation through its replies, language, metrics', async () => {
    const bare = (id: string, text: string, parent?: string) => ({
      id: `${BigInt(root.id) + BigInt(id)}`,
      text,
      author_id: '601',
      created_at: root.created_at,
      ...(parent && { referenced_tweets: [{ type: 'replied_to' as const, id: parent }] }),
    });
    const first = bare('1', 'first');
    const second = bare('2', 'second', first.id);
    const third = bare('3', '@agrapolice third', second.id);
    const stray = bare('4', '@agrapolice stray', '99');
    const sandbox = await sandboxWith([third, stray, first, second]);
    const { body } = await search(sandbox, '@agrapolice', { 'tweet.fields': 'conversation_id,lang,public_metrics' });
    expect(body.data).toMatchObject([
      { conversation_id: '99', lang: 'und' },
      { conversation_id: first.id, public_metrics: { like_count: 0 } },
    ]);
  });
});

describe('a referenced post that the sandbox does not have', () => {
  it('is listed in errors beside the data', async () => {
    const orphan = post(10, '@agrapolice orphan', { referenced_tweets: [{ type: 'replied_to', id: '77' }] });
    const sandbox = await sandboxWith([orphan]);
    const { status, body } = await search(sandbox, '@agrapolice', { expansions: 'referenced_tweets.id' });
    expect([status, body.data.length]).toEqual([200, 1]);
    expect(body.errors).toEqual([expect.objectContaining({ value: '77', parameter: 'referenced_tweets.id', title: 'Not Found Error' })]);
  });
});
