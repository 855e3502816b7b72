import { describe, expect, it } from 'vitest';
import type { UserError } from '../../../src/domain/user-error.ts';
import { ASKED, OptionalFields } from '../../../src/twitter/client/asked.ts';
import type { Refused } from '../../../src/twitter/client/problem.ts';
import { type Answer, bytes, clientOf, json, NOW, page, post, startX, type XServer } from './x-server.ts';

/** As X refuses, each value by itself. */
function refusal(...refused: readonly (readonly [parameter: string, value: string, message?: string])[]): Answer {
  return json(
    {
      errors: refused.map(([parameter, value, message]) => ({
        parameters: { [parameter]: [value] },
        message: message ?? `The \`${parameter}\` query parameter value [${value}] is not allowed`,
      })),
      title: 'Invalid Request',
      detail: 'One or more parameters to your request was invalid.',
    },
    400,
  );
}

function clientWithNotices(x: XServer) {
  const notices: string[] = [];
  return { notices, client: clientOf(x.url, { onNotice: (text) => notices.push(text.en) }) };
}

const search = (client: ReturnType<typeof clientOf>) => client.searchRecent('@Uppolice', { pageSize: 10 });
const failure = (promise: Promise<unknown>): Promise<UserError> =>
  promise.then(
    () => expect.fail('it was not refused'),
    (error) => error,
  );

describe('what a server refuses to give', () => {
  it('is left out where posts can be entered without it, reported once, and not requested again', async () => {
    const x = await startX(
      refusal(['media.fields', 'alt_text'], ['expansions', 'attachments.media_keys']),
      json(page([post('2107000000000000005')])),
    );
    const { client, notices } = clientWithNotices(x);
    expect((await search(client)).posts).toHaveLength(1);
    await search(client);
    expect(x.seen.map(({ query }) => query.get('media.fields'))).toEqual([
      'type,url,preview_image_url,alt_text',
      'type,url,preview_image_url',
      'type,url,preview_image_url',
    ]);
    expect(x.seen[1]?.query.get('expansions')).toBe('author_id,referenced_tweets.id,referenced_tweets.id.author_id');
    expect(notices).toEqual([expect.stringContaining('media.fields alt_text, expansions attachments.media_keys')]);
  });

  it('is left out parameter by parameter where each is refused in turn; a parameter with no values left is not sent', async () => {
    const x = await startX(
      refusal(['expansions', 'author_id', 'The `expansions` query parameter value [author_id] is not one of [pinned_tweet_id]']),
      refusal(['user.fields', 'verified_type']),
      json(page([post('2107000000000000005')])),
    );
    const { client, notices } = clientWithNotices(x);
    expect((await search(client)).posts).toHaveLength(1);
    expect(x.seen[2]?.query.has('expansions')).toBe(false);
    expect(x.seen[2]?.query.get('user.fields')).toBe('username,name,location');
    expect(notices).toHaveLength(2);
  });

  it('fails with its name where no post can be entered without it', async () => {
    const x = await startX(refusal(['tweet.fields', 'conversation_id'], ['tweet.fields', 'lang']));
    const { client, notices } = clientWithNotices(x);
    const error = await failure(search(client));
    expect(error).toMatchObject({ code: 'x_failed', message: expect.stringContaining('(tweet.fields)') });
    expect(error.message).toContain('[conversation_id]');
    expect(error.hints.join(' ')).toMatch(/Without conversation_id no post.*config set vocabulary post/);
    expect(notices).toEqual([]);
    expect(client.requests).toBe(1);
  });

  it('fails where the refused parameter is not an optional field', async () => {
    const x = await startX(refusal(['since_id', '7'], ['expansions', 'author_id']));
    expect(await failure(search(clientOf(x.url)))).toMatchObject({ code: 'x_failed', message: expect.stringContaining('since_id') });
    expect(x.seen).toHaveLength(1);
  });

  it('fails where a server refuses again and again', async () => {
    const x = await startX((seen, response) => {
      const [last] = seen.query.get('media.fields')?.split(',') ?? [];
      return (last ? refusal(['media.fields', last]) : refusal(['media.fields', 'type']))(seen, response);
    });
    expect(await failure(search(clientOf(x.url)))).toMatchObject({ code: 'x_failed' });
    expect(x.seen).toHaveLength(5);
  });

  const asked = ASKED.tweet;
  const requested = (parameter: string) => (asked[parameter] as string).split(',').join(', ');
  const forms: readonly [form: string, refused: Partial<Refused>, message: string, dropped: string][] = [
    ['a value by itself', { values: ['lang'] }, '', 'tweet.fields lang'],
    ['a value between brackets', { message: 'query parameter value [note_tweet] is unknown' }, '', 'tweet.fields note_tweet'],
    [
      'a value of the whole list that it repeats',
      { values: [asked['tweet.fields'] as string], message: "invalid value 'lang' at index 10: unknown" },
      '',
      'tweet.fields lang',
    ],
    [
      'everything outside the list that it gives, with commas',
      {
        values: ['edit_history_tweet_ids'],
        message:
          'is not one of [id,text,author_id,created_at,conversation_id,in_reply_to_user_id,referenced_tweets,entities,attachments,lang]',
      },
      '',
      'tweet.fields edit_history_tweet_ids, note_tweet, display_text_range',
    ],
    [
      'everything outside the list that it gives, with spaces',
      {
        message:
          "invalid value 'lang' at index 10: value must be one of: [id text author_id created_at conversation_id in_reply_to_user_id referenced_tweets edit_history_tweet_ids entities attachments]",
      },
      '',
      'tweet.fields lang, note_tweet, display_text_range',
    ],
    [
      'the parameter as a whole',
      { parameter: 'media.fields', message: 'unknown parameter' },
      '',
      `media.fields ${requested('media.fields')}`,
    ],
  ];
  it.each(forms)('is understood from %s', (_, refused, message, dropped) => {
    const refusals = [{ parameter: 'tweet.fields', values: [], message: '', ...refused }];
    expect(new OptionalFields('tweet').judge(asked, { refused: refusals, message })).toEqual({ dropped, needed: [] });
  });

  it('is understood from the message alone', () => {
    const judged = new OptionalFields('tweet').judge(asked, { refused: [], message: 'Unsupported parameter expansions (HTTP 400)' });
    expect(judged.dropped).toBe(`expansions ${requested('expansions')}`);
  });

  it('is needed in the new vocabulary where the author comes by an expansion', () => {
    const refused = [{ parameter: 'expansions', values: ['author_id'], message: '' }];
    expect(new OptionalFields('post').judge(ASKED.post, { refused, message: '' })).toEqual({ dropped: '', needed: ['author_id'] });
  });
});

describe('what a page lacks', () => {
  it('is reported once and done without, where it can be had otherwise', async () => {
    const x = await startX(json(page([post('2107000000000000005', { conversation_id: undefined })])));
    const { client, notices } = clientWithNotices(x);
    expect((await search(client)).posts[0]).toMatchObject({ id: '2107000000000000005', conversationId: null });
    await search(client);
    expect(notices).toEqual([expect.stringContaining('without conversation_id')]);
  });

  it('is put down to the post where it is the only one on the page', async () => {
    const x = await startX(json(page([post('2107000000000000005', { author_id: undefined })])));
    expect(await search(clientOf(x.url))).toMatchObject({
      posts: [],
      unreadable: [{ reason: { en: expect.stringContaining('author_id') } }],
    });
  });

  it('is not put down to the post where more than its author is missing', async () => {
    const x = await startX(json(page([post('2107000000000000005', { author_id: undefined, created_at: undefined })])));
    expect(await failure(search(clientOf(x.url)))).toMatchObject({ code: 'x_failed' });
  });

  it('is put down to the vocabulary where time and thread are missing', async () => {
    const x = await startX(json(page([post('2107000000000000005', { created_at: undefined, conversation_id: undefined })])));
    expect((await failure(search(clientOf(x.url)))).message).toContain('config set vocabulary post');
  });
});

describe('a server without a part of X', () => {
  const gone = json({ title: 'Not Found', detail: 'Not Found', status: 404 }, 404);

  it('is reported with the address that it does not know', async () => {
    const error = await failure(clientOf((await startX(bytes('<h1>Not Found</h1>', 404))).url).usage());
    expect(error.message).toBe('X does not know the address that was requested: GET /2/usage/tweets: HTTP 404.');
  });

  it('may have no clock to ask', async () => {
    const silent: Answer = (_, response) => {
      response.sendDate = false;
      response.writeHead(404).end();
    };
    expect(await clientOf((await startX(silent)).url).serverTime()).toBeNull();
    expect(await clientOf((await startX((_, response) => response.destroy())).url).serverTime()).toBeNull();
    expect(await clientOf((await startX(gone)).url, { now: () => NOW }).serverTime()).toBeInstanceOf(Date);
  });

  it('has its token checked by a request that it does answer', async () => {
    const x = await startX(gone, json({ data: [{ id: '501', username: 'Uppolice', name: 'UP Police' }] }));
    await clientOf(x.url).checkToken();
    expect(x.seen.map(({ path }) => path)).toEqual(['/2/usage/tweets', '/2/users/by']);
    const refusing = await startX(gone, json({ title: 'Unauthorized' }, 401));
    expect(await failure(clientOf(refusing.url).checkToken())).toMatchObject({ code: 'credentials' });
    // What it counts is another question.
    await clientOf((await startX(json({ data: {} }))).url).checkToken();
  });

  it('may look up names only one at a time', async () => {
    const x = await startX((seen, response) => {
      const name = /by\/username\/(\w+)$/.exec(seen.path)?.[1];
      const answer = name === undefined || name === 'gone' ? gone : json({ data: { id: '77', username: name, name } });
      return answer(seen, response);
    });
    expect(await clientOf(x.url).usersByName(['gone', 'Uppolice'])).toMatchObject([{ id: '77', handle: 'Uppolice' }]);
    const accounts = await clientOf(x.url).accounts({ names: ['Uppolice', 'gone'] });
    expect(accounts).toMatchObject({ found: [{ handle: 'Uppolice' }], missing: [{ asked: 'gone', why: 'unsaid' }] });
  });

  it('is not asked for every name where it has no look-up at all', async () => {
    const x = await startX(gone);
    const names = Array.from({ length: 60 }, (_, i) => `handle_${i}`);
    expect((await failure(clientOf(x.url).usersByName(names))).message).toContain('/2/users/by:');
    expect(x.seen).toHaveLength(11);
  });

  it('may have an account with the id 0', async () => {
    const x = await startX(json({ data: { id: '0', username: 'playground_user', name: 'Playground' } }));
    expect(await clientOf(x.url).me()).toMatchObject({ id: '0', handle: 'playground_user' });
  });
});

describe('a page that does not say plainly which is the next', () => {
  it.each([[5], [['a']], [{}], [true]])('with %j for its next_token it is no last page', async (next_token) => {
    const whole = page([post('2107000000000000005')]);
    const odd = json({ ...whole, meta: { result_count: 1, next_token } });
    const x = await startX(odd, odd, odd, odd, odd, odd);
    expect((await failure(search(clientOf(x.url)))).message).toContain('next_token is not a text');
  });

  it.each([[''], [null]])('with %j it is the last one', async (next_token) => {
    const x = await startX(json({ ...page([post('2107000000000000005')]), meta: { result_count: 1, next_token } }));
    expect(await search(clientOf(x.url))).toMatchObject({ nextToken: null });
  });
});
