import { describe, expect, it } from 'vitest';
import { MENTIONS_REACH } from '../../../src/domain/x/limits.ts';
import { estimateSweep } from '../../../src/register/budget/sweep-cost.ts';
import { PRICES } from '../../support/ledger.ts';

describe('the estimate of a sweep', () => {
  it('is requests alone where no posts are expected', () => {
    expect(estimateSweep({ handles: 122, queries: 5, perHandleDaily: 0, days: 1, pageSize: 100, prices: PRICES })).toEqual({
      requests: 5,
      posts: 0,
      users: 0,
      costMicroUsd: 0,
    });
  });

  it('counts each post with an author, and the pages that they fill', () => {
    expect(estimateSweep({ handles: 122, queries: 5, perHandleDaily: 4, days: 0.5, pageSize: 100, prices: PRICES })).toEqual({
      requests: 7,
      posts: 244,
      users: 244,
      costMicroUsd: 3_660_000,
    });
  });

  it('knows that X gives the newest 800 mentions of a handle and no more', () => {
    const fill = estimateSweep({
      handles: 122,
      queries: 122,
      perHandleDaily: 500,
      days: 30,
      pageSize: 100,
      mostPerHandle: MENTIONS_REACH,
      prices: { post: 5000, user: 0 },
    });
    expect(fill).toMatchObject({ posts: 97_600, costMicroUsd: 488_000_000 });
  });
});
