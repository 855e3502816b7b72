/** Pages that hold less than they should, against a server that shares nothing with the program: nothing is lost without a word. */
import { beforeEach, describe, expect, it } from 'vitest';
import { foreignDesk } from '../support/foreign-desk.ts';
import type { ForeignPage } from '../support/foreign-x.ts';
import { NOW, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

beforeEach(() => stopClock(NOW));

type Json = Readonly<Record<string, unknown>>;
const without = (post: Json, ...fields: readonly string[]) =>
  Object.fromEntries(Object.entries(post).filter(([name]) => !fields.includes(name)));
/** The post that tells of a stolen tractor is distorted, the others come as they are. */
const onTractors = (change: (post: Json) => unknown) => (page: ForeignPage) => ({
  ...page,
  ...(page.data && { data: page.data.map((post) => (String(post['text']).includes('tractor') ? change(post) : post)) }),
});

const UNREADABLE: readonly (readonly [what: string, change: (post: Json) => Json])[] = [
  ['a time that is none', (post) => ({ ...post, created_at: 'soon' })],
  ['a time before there was an X', (post) => ({ ...post, created_at: '1970-01-01T00:00:00.000Z' })],
  ['the 31st of February', (post) => ({ ...post, created_at: '2026-02-31T10:00:00.000Z' })],
  ['no author', (post) => without(post, 'author_id')],
  ['an author without a number', (post) => ({ ...post, author_id: 'somebody' })],
  ['no words', (post) => ({ ...post, text: null, words: post['text'] })],
  ['words in a list', (post) => ({ ...post, text: [post['text']] })],
  ['a conversation that is no id', (post) => ({ ...post, conversation_id: { of: 1 } })],
  ['a post answered without a usable id', (post) => ({ ...post, referenced_tweets: [{ type: 'replied_to', id: 'that one' }] })],
];

describe('a post that can’t be read', () => {
  it.for(UNREADABLE)('for %s is a gap of its own until it can', async ([, change]) => {
    using folder = temporaryFolder();
    const { x, uppolice, post, missing } = await foreignDesk(folder);
    post(-2, '@agrapolice my buffalo is gone');
    const id = post(-1, '@Etahpolice my tractor is gone');
    post(-0.5, '@Uppolice my cart is gone');
    x.distort = onTractors(change);
    const first = await uppolice(0, 'sync');
    expect(first).toMatchObject({ code: 33, json: { posts: { new: 2, unreadable: 1 } } });
    expect(first.json.gaps).toEqual([expect.objectContaining({ handle: expect.any(String), reason: 'unreadable_post', post: id })]);
    expect(first.stderr).toContain(id);
    post(0.5, '@Uppolice my goat is gone');
    expect(await uppolice(1, 'sync')).toMatchObject({ code: 33, json: { posts: { new: 1, unreadable: 0 } } });
    expect((await uppolice(1, 'gap', 'list')).json).toHaveLength(1);
    expect(await uppolice(1, 'status')).toMatchObject({ code: 50 });
    expect(await missing()).toEqual([id]);
    x.distort = null;
    expect(await uppolice(2, 'sync')).toMatchObject({ code: 0, json: { posts: { new: 1 }, gaps: [] } });
    expect(await missing()).toEqual([]);
    expect(await uppolice(2, 'audit', 'verify')).toMatchObject({ code: 0 });
  });

  it('is the gap of the handle that its words tag', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post } = await foreignDesk(folder);
    post(-1, '@Etahpolice my tractor is gone');
    x.distort = onTractors((each) => ({ ...each, created_at: 7 }));
    expect((await uppolice(0, 'sync')).json.gaps).toEqual([expect.objectContaining({ handle: 'Etahpolice' })]);
  });

  it('stays settled once a person has closed its gap, and costs nothing a second time on one day', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post } = await foreignDesk(folder);
    post(-0.1, '@Etahpolice my tractor is gone');
    x.distort = onTractors((each) => without(each, 'author_id'));
    post(-0.05, '@Uppolice my cart is gone');
    const first = await uppolice(0, 'sync');
    const again = await uppolice(0.05, 'sync');
    expect([first.json.gaps.length, again.json.gaps.length]).toEqual([1, 1]);
    expect(again.json.estimatedCostUsd).toBe(0);
    const [gap] = (await uppolice(0.1, 'gap', 'list')).json;
    await uppolice(0.1, 'gap', 'close', String(gap.id), '--reason', 'written down by hand');
    // The overlap gives it once more.
    expect(await uppolice(0.12, 'sync')).toMatchObject({ code: 60, json: { gaps: [] } });
  });

  it('is let go once X says that it is deleted', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post } = await foreignDesk(folder);
    const id = post(-1, '@Etahpolice my tractor is gone');
    post(-0.9, '@Etahpolice my cart is gone');
    x.distort = onTractors((each) => without(each, 'author_id'));
    expect(await uppolice(0, 'sync')).toMatchObject({ code: 33 });
    x.remove(id);
    expect(await uppolice(1, 'sync')).toMatchObject({ code: 0, json: { gaps: [] } });
    expect((await uppolice(1, 'audit', 'log', '--kind', 'gap_closed')).stdout).toContain('deleted_on_x');
  });

  it.for([
    ['without an id', (post: Json) => without(post, 'id')],
    ['with an id that is a word', (post: Json) => ({ ...post, id: 'tractor' })],
    ['that is a number and no post', () => 7],
    ['that is null', () => null],
  ] as const)('%s holds a suspected gap over its page until the page is whole', async ([, change]) => {
    using folder = temporaryFolder();
    const { x, uppolice, post, missing } = await foreignDesk(folder);
    post(-2, '@agrapolice my buffalo is gone');
    post(-1, '@agrapolice my tractor is gone');
    x.distort = onTractors(change);
    const first = await uppolice(0, 'sync', '--handle', 'agrapolice');
    expect(first).toMatchObject({ code: 33, json: { gaps: [{ handle: 'agrapolice', reason: 'post_without_id' }] } });
    expect(await uppolice(1, 'sync', '--handle', 'agrapolice')).toMatchObject({ code: 33 });
    x.distort = null;
    expect(await uppolice(1.5, 'sync', '--handle', 'agrapolice')).toMatchObject({ code: 0, json: { posts: { new: 1 }, gaps: [] } });
    expect(await missing()).toEqual([]);
  });

  it('without an id is found by X’s counts days later too', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post, missing } = await foreignDesk(folder);
    post(-2, '@agrapolice my buffalo is gone');
    await uppolice(0, 'sync');
    post(1, '@agrapolice my tractor is gone');
    x.distort = onTractors((each) => without(each, 'id'));
    expect(await uppolice(2, 'sync')).toMatchObject({ code: 33 });
    x.distort = null;
    expect(await uppolice(26, 'sync')).toMatchObject({ code: 0, json: { gaps: [] } });
    expect(await missing()).toEqual([]);
  });
});

describe('ids that X writes as numbers', () => {
  it('are read digit by digit', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post, missing } = await foreignDesk(folder);
    for (const hour of [-3, -2, -1]) post(hour, '@agrapolice my cart is gone');
    x.distort = (page) => JSON.stringify(page).replace(/"(id|author_id|conversation_id)":"(\d+)"/g, '"$1":$2');
    expect(await uppolice(0, 'sync')).toMatchObject({ code: 0, json: { posts: { new: 3, unreadable: 0 } } });
    expect(await missing()).toEqual([]);
  });
});

describe('a page that counts more posts than it holds', () => {
  const cut = (page: ForeignPage) => ({ ...page, ...(page.data && { data: page.data.slice(0, -1) }) });
  it.for([
    ['at the end of a sweep', cut],
    ['with the number as a word', (page: ForeignPage) => ({ ...cut(page), meta: { ...page.meta, result_count: '3' } })],
    [
      'with one post twice in the place of another',
      (page: ForeignPage) => ({ ...page, ...(page.data && { data: [...page.data.slice(0, -1), page.data[0]] }) }),
    ],
  ] as const)('%s leaves a suspected gap, which a search settles', async ([, distort]) => {
    using folder = temporaryFolder();
    const { x, uppolice, post, missing } = await foreignDesk(folder);
    for (const hour of [-3, -2, -1]) post(hour, '@agrapolice my cart is gone');
    x.distort = (page, isLookUp) => (isLookUp ? page : distort(page));
    const first = await uppolice(0, 'sync', '--handle', 'agrapolice');
    expect(first).toMatchObject({ code: 33, json: { posts: { new: 2 }, gaps: [{ handle: 'agrapolice', reason: 'fewer_than_said' }] } });
    expect(first.stderr).toContain('1 post more than it gave');
    x.distort = null;
    expect(await uppolice(0.5, 'sync', '--handle', 'agrapolice')).toMatchObject({ code: 0, json: { gaps: [] } });
    expect(await missing()).toEqual([]);
  });

  it('every time is one gap that grows, and counts settle it', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post } = await foreignDesk(folder);
    post(-3, '@agrapolice my cart is gone');
    x.distort = (page) => ({ ...page, ...(page.data && { meta: { ...page.meta, result_count: page.data.length + 1 } }) });
    for (const hour of [0, 0.1, 0.2, 0.3]) {
      post(hour - 0.02, '@agrapolice my goat is gone');
      expect((await uppolice(hour, 'sync', '--handle', 'agrapolice')).json.gaps).toHaveLength(1);
    }
    await uppolice(20, 'sync');
    expect(await uppolice(45, 'sync')).toMatchObject({ code: 0, json: { gaps: [] } });
  });

  it('and none at all is asked again, and what stays so is a gap of the sweep', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post } = await foreignDesk(folder);
    post(-3, '@agrapolice my cart is gone');
    x.distort = (page) => ({ ...page, ...(page.data && { data: [] }) });
    expect(await uppolice(0, 'sync', '--handle', 'agrapolice')).toMatchObject({ code: 30 });
  });

  it('is in doubt too where it is full and says neither how many it holds nor which is next: it is read again at once, and more comes', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post, missing } = await foreignDesk(folder);
    for (let n = 0; n < 25; n++) post(-3 + n / 100, '@agrapolice my cart is gone');
    x.distort = (page) => ({ data: page.data, includes: page.includes });
    const sync = await uppolice(0, 'sync', '--handle', 'agrapolice', '--page-size', '10');
    expect(sync).toMatchObject({ code: 0, json: { posts: { new: 25 } } });
    expect(await missing()).toEqual([]);
  });
});

describe('a full page that names no next one otherwise than X does at the end', () => {
  it.for([
    [
      'by null',
      (page: ForeignPage) => ({ ...page, meta: { ...page.meta, ...(page.meta?.['next_token'] !== undefined && { next_token: null }) } }),
    ],
    [
      'but beside its meta',
      (page: ForeignPage) => {
        const { next_token, ...meta } = page.meta ?? {};
        return { ...page, meta, ...(next_token !== undefined && { next_token }) };
      },
    ],
  ] as const)('%s: what lies below is found', async ([, distort]) => {
    using folder = temporaryFolder();
    const { x, uppolice, post, missing } = await foreignDesk(folder);
    for (let n = 0; n < 25; n++) post(-3 + n / 100, '@agrapolice my cart is gone');
    x.distort = (page, isLookUp) => (isLookUp ? page : distort(page));
    expect(await uppolice(0, 'sync', '--handle', 'agrapolice', '--page-size', '10')).toMatchObject({ json: { posts: { new: 25 } } });
    expect(await missing()).toEqual([]);
  });
});

describe('posts dated later than now', () => {
  it('are numbered by nobody, and status calls a person at once', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post } = await foreignDesk(folder);
    post(-1, '@Etahpolice my tractor is gone');
    x.distort = onTractors((each) => ({ ...each, created_at: '2036-01-01T00:00:00.000Z' }));
    expect(await uppolice(0, 'sync')).toMatchObject({ code: 22 });
    const status = await uppolice(0.1, 'status');
    expect(status).toMatchObject({ code: 50 });
    expect(status.json.needsAttention).toContain('clock');
  });
});

describe('what X says of posts that it does not show', () => {
  const forbidden = (resource_id: string) => ({
    resource_id,
    resource_type: 'tweet',
    title: 'Forbidden',
    detail: 'Sorry, you are not authorized to see the Tweet.',
    type: 'https://api.twitter.com/2/problems/not-authorized-for-resource',
  });

  it('is counted and said, and the sweep is whole', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post } = await foreignDesk(folder);
    post(-3, '@agrapolice my cart is gone');
    x.distort = (page) => ({ ...page, ...(page.data && { errors: [forbidden('2107000000000000123')] }) });
    const sync = await uppolice(0, 'sync', '--handle', 'agrapolice');
    expect(sync).toMatchObject({ code: 0, json: { posts: { new: 1 }, gaps: [] } });
    expect(sync.stderr).toContain('X names 1 post that it does not show us; look on x.com: 2107000000000000123');
  });

  it('of a post that another answers is no more than said', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post } = await foreignDesk(folder);
    post(-3, '@agrapolice my cart is gone');
    const answered = '2107000000000000124';
    x.distort = (page) => ({
      ...page,
      ...(page.data && {
        data: page.data.map((each) => ({ ...each, referenced_tweets: [{ type: 'replied_to', id: answered }] })),
        errors: [forbidden(answered)],
      }),
    });
    const sync = await uppolice(0, 'sync', '--handle', 'agrapolice');
    expect(sync).toMatchObject({ code: 0 });
    expect(sync.stderr).toContain('X does not show 1 post that others answer or quote');
  });
});

describe('one post twice on a page with other words', () => {
  it('is named, and the fuller words stay whichever came first', async () => {
    for (const order of [(list: readonly Json[]) => list, (list: readonly Json[]) => list.toReversed()]) {
      using folder = temporaryFolder();
      const { x, uppolice, post } = await foreignDesk(folder);
      const id = post(-3, '@agrapolice my cart is gone from the yard');
      x.distort = (page) => ({
        ...page,
        ...(page.data && { data: order(page.data.flatMap((each) => [each, { ...each, text: '@agrapolice my cart is gone' }])) }),
      });
      const sync = await uppolice(0, 'sync', '--handle', 'agrapolice');
      expect(sync).toMatchObject({ code: 0, json: { posts: { new: 1 } } });
      expect(sync.stderr).toContain(`X gave 1 post twice on one page with different words; the fuller copy is kept: ${id}`);
      expect((await uppolice(0, 'show', `https://x.com/i/status/${id}`)).stdout).toContain('from the yard');
    }
  });
});
