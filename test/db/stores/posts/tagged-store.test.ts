import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { taggedPosts } from '../../../../src/db/stores/posts/tagged-store.ts';
import { toSortable } from '../../../../src/domain/x/x-id.ts';
import { ENGINES, emptyRegister } from '../../../support/engines.ts';

describe.each(ENGINES)('posts that tag a handle, on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await emptyRegister(engine);
  });
  afterAll(() => db.close());

  it('come page by page, without reposts and without posts that were stored only as context', async () => {
    const row = (n: number, mentions: string, more: { repost?: string; role?: string | null } = {}) =>
      [
        n,
        toSortable(String(5_000_000 + n)),
        1,
        '2026-11-02T06:30:00.000Z',
        mentions,
        0,
        more.repost ?? null,
        more.role ?? null,
        'x',
      ] as const;
    await db.insertRows(
      'posts',
      ['id', 'x_id', 'author_id', 'posted_at', 'mentions', 'leading_mentions', 'repost_of', 'role', 'landed_at'],
      [
        ...Array.from({ length: 5_003 }, (_, n) => row(n, ' uppolice agrapolice ', { role: n % 2 ? 'opener' : null })),
        row(6_000, ' uppolice ', { repost: toSortable('5') }),
        row(6_001, ' uppolice ', { role: 'context' }),
        row(6_002, ''),
        row(7_000, ' uppolice '),
      ],
    );
    const pages: (readonly string[])[][] = [];
    for await (const page of taggedPosts(db, toSortable('5000001'), toSortable('5007000'))) pages.push(page.map(({ names }) => names));
    expect(pages.map((page) => page.length)).toEqual([5000, 3]);
    expect(pages.flat().filter((names) => names.join() === 'uppolice,agrapolice')).toHaveLength(5_002);
  });
});
