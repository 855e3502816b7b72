import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { loadFile } from '../../../src/sandbox/world/load-files.ts';
import type { RawV2Post } from '../../../src/sandbox/world/raw.ts';
import { World } from '../../../src/sandbox/world/world.ts';
import { NOON, post, sandboxWith, search, USERS } from '../helpers.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

let serial = 0;
async function load(content: string | Buffer): Promise<World> {
  serial += 1;
  const file = join(folder, `posts-${serial}`);
  writeFileSync(file, content);
  const world = new World();
  await loadFile(file, world);
  return world;
}

const [a, b] = [
  post(20, '@agrapolice a'),
  post(10, '@agrapolice b', { referenced_tweets: [{ type: 'quoted', id: '5' }], attachments: { media_keys: ['3_7'] } }),
];
const context = { ...post(60, 'context @agrapolice'), id: '5' };
const media = { media_key: '3_7', type: 'photo', url: 'https://example.org/7.jpg' };
const page = { data: [b, a], includes: { users: USERS, tweets: [context], media: [media] }, meta: { result_count: 2 } };

function stored(world: World): (RawV2Post | null)[] {
  return [world.posts.byId(a.id), world.posts.byId(b.id)];
}

describe('files of posts', () => {
  it.each([
    ['a page', JSON.stringify(page)],
    ['a page on many lines', JSON.stringify(page, null, 2)],
    ['pages, a line each', `${JSON.stringify({ ...page, data: [a] })}\n\n${JSON.stringify({ ...page, data: [b] })}\n`],
    ['a list of pages', JSON.stringify([page], null, 1)],
    ['a gzipped page', gzipSync(JSON.stringify(page, null, 2))],
  ])('are served unchanged from %s', async (_, content) => {
    const world = await load(content);
    expect(stored(world)).toEqual([a, b]);
    expect(world.posts.size).toBe(2);
    expect(world.users.byId('602')).toEqual(USERS.find(({ id }) => id === '602'));
    const sandbox = await sandboxWith([], { world });
    const { body } = await search(sandbox, '@agrapolice', {
      expansions: 'referenced_tweets.id,attachments.media_keys',
      'media.fields': 'url',
    });
    expect(body.data.map(({ id }: RawV2Post) => id)).toEqual([b.id, a.id]);
    expect(body.includes).toMatchObject({ tweets: [{ id: '5' }], media: [media] });
  });

  it('are reassembled from flattened posts, one a line', async () => {
    const flat = {
      ...b,
      author: USERS[3],
      referenced_tweets: [{ type: 'quoted', ...context, author: USERS[4] }],
      attachments: { media_keys: ['3_7'], media: [media] },
      __twarc: { version: '2' },
    };
    const world = await load(`${JSON.stringify(flat)}\n${JSON.stringify({ ...a, author: USERS[3] })}\n`);
    expect(stored(world)).toEqual([a, b]);
    expect(world.posts.byId('5')).toEqual(context);
    expect(world.media.get('3_7')).toEqual(media);
  });

  it('are kept in the older vocabulary if they come in the newer', async () => {
    const { referenced_tweets, edit_history_tweet_ids, ...rest } = b;
    const newer = { ...rest, referenced_posts: referenced_tweets, edit_history_post_ids: edit_history_tweet_ids };
    expect((await load(JSON.stringify({ data: [newer], includes: { posts: [context] } }))).posts.byId(b.id)).toEqual(b);
  });

  it('are made from statuses of version 1.1', async () => {
    const status = {
      id_str: a.id,
      full_text: '@agrapolice photo https://t.co/x',
      created_at: 'Sat Oct 10 06:10:00 +0000 2026',
      lang: 'en',
      user: { id_str: '601', screen_name: 'Asha_K_Agra', name: 'Asha' },
      in_reply_to_status_id_str: '5',
      in_reply_to_user_id_str: '602',
      entities: { user_mentions: [{ screen_name: 'agrapolice', id_str: '502', indices: [0, 11] }], hashtags: [], urls: [] },
      extended_entities: { media: [{ id_str: '8', type: 'photo', media_url_https: 'https://example.org/8.jpg' }] },
    };
    const world = await load(JSON.stringify({ statuses: [status] }));
    expect(world.posts.byId(a.id)).toMatchObject({
      text: status.full_text,
      created_at: '2026-10-10T06:10:00.000Z',
      author_id: '601',
      in_reply_to_user_id: '602',
      referenced_tweets: [{ type: 'replied_to', id: '5' }],
      entities: { mentions: [{ start: 0, end: 11, username: 'agrapolice', id: '502' }] },
      attachments: { media_keys: ['3_8'] },
    });
    expect(world.users.byName('asha_k_agra')?.id).toBe('601');
  });

  it.each([
    ['an empty file', ''],
    ['a cut document', JSON.stringify(page, null, 2).slice(0, -40)],
    ['a cut line', `${JSON.stringify(a)}\n${JSON.stringify(b).slice(0, 30)}`],
    ['a cut gzip', gzipSync(JSON.stringify(page)).subarray(0, 60)],
  ])('are refused as bad input: %s', async (_, content) => {
    await expect(load(content)).rejects.toMatchObject({ name: 'UserError', code: 'bad_input' });
  });

  it('are refused as bad input if the file is missing or a folder', async () => {
    await expect(loadFile(join(folder, 'nosuch'), new World())).rejects.toMatchObject({ code: 'bad_input' });
    await expect(loadFile(folder, new World())).rejects.toMatchObject({ code: 'bad_input' });
  });
});

describe('the clock', () => {
  it('is set by the newest findable post, not by context', async () => {
    const world = await load(JSON.stringify({ data: [a], includes: { tweets: [{ ...context, created_at: '2030-01-01T00:00:00.000Z' }] } }));
    const sandbox = await sandboxWith([], { world, clock: 'posts' });
    expect(sandbox.now()).toEqual(new Date(NOON.getTime() - 19 * 60_000));
  });
});
