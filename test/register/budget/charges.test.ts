import { describe, expect, it } from 'vitest';
import type { XPage } from '../../../src/ports.ts';
import { budgetFor } from '../../../src/register/budget/budget.ts';
import { readsOfPage } from '../../../src/register/budget/charges.ts';
import { parsePosts } from '../../../src/twitter/parse/posts.ts';
import { ENGINES } from '../../support/engines.ts';
import { NOW, pay } from '../../support/ledger.ts';
import { registerOfTest } from '../../support/registers.ts';

describe.each(ENGINES)('what was read, on %s', (engine) => {
  it('is charged once a UTC day, over all runs, and again the next day', async () => {
    const db = await registerOfTest(engine);
    expect(await pay(db, ['1', '2', '2'], ['9'])).toEqual({ posts: 2, users: 1, costMicroUsd: 20_000 });
    // A user's id may be a post's id too.
    expect(await pay(db, ['2', '3', '9'], ['9'])).toEqual({ posts: 2, users: 0, costMicroUsd: 10_000 });
    expect(await pay(db, ['1', '2', '3'], ['9'], { at: new Date('2026-11-02T23:59:59.999Z') })).toEqual({
      posts: 0,
      users: 0,
      costMicroUsd: 0,
    });
    expect(await pay(db, ['1'], ['9'], { at: new Date('2026-11-03T00:00:00.000Z') })).toEqual({ posts: 1, users: 1, costMicroUsd: 15_000 });
    expect(await db.k.selectFrom('paid_reads').select('utc_day').distinct().execute()).toEqual([{ utc_day: '2026-11-03' }]);
    expect((await budgetFor(db, { monthlyBudgetUsd: null }, NOW)).spentMicroUsd).toBe(45_000);
  });

  it('is charged each time where its id can’t be read', async () => {
    const db = await registerOfTest(engine);
    await pay(db, [], [], { unnamed: 2 });
    expect(await pay(db, ['1'], [], { unnamed: 2 })).toMatchObject({ posts: 3 });
  });

  it('takes thousands of ids in one page', async () => {
    const db = await registerOfTest(engine);
    const ids = Array.from({ length: 1200 }, (_, n) => String(2_000_000 + n));
    expect(await pay(db, ids)).toMatchObject({ posts: 1200 });
    expect(await pay(db, [...ids, '5'])).toMatchObject({ posts: 1 });
  });
});

describe('the handle that a read is charged to', () => {
  const page: XPage = {
    ...parsePosts({
      data: [
        { id: '11', text: '@agrapolice @Uppolice help', author_id: '1', created_at: '2026-11-02T05:00:00.000Z' },
        {
          id: '12',
          text: '@UPPOLICE see this',
          author_id: '2',
          created_at: '2026-11-02T05:00:00.000Z',
          referenced_tweets: [{ type: 'quoted', id: '5' }],
        },
        { id: '13', text: 'no tag that was asked for', author_id: '3', created_at: '2026-11-02T05:00:00.000Z' },
      ],
      includes: {
        tweets: [{ id: '5', text: 'news', author_id: '4', created_at: '2026-11-02T04:00:00.000Z' }],
        users: ['1', '2', '3', '4'].map((id) => ({ id, username: `user_${id}` })),
      },
    }),
    nextToken: null,
    serverTime: null,
    unreadable: [],
  };

  it('is the first handle that the post tags; its author and the post it quotes go with it', () => {
    const reads = readsOfPage(page, ['Uppolice', 'agrapolice']);
    expect(reads.posts).toEqual(['11', '12', '13', '5']);
    expect([...(reads.handleOfPost ?? [])]).toEqual([
      ['11', 'agrapolice'],
      ['12', 'Uppolice'],
      ['5', 'Uppolice'],
    ]);
    expect([...(reads.handleOfUser ?? [])]).toEqual([
      ['1', 'agrapolice'],
      ['2', 'Uppolice'],
      ['4', 'Uppolice'],
    ]);
  });

  it('is the requested handle where only one was requested', () => {
    expect(readsOfPage(page, ['agrapolice']).handleOfPost?.get('13')).toBe('agrapolice');
  });
});
