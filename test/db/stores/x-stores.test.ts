import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { handleRows, saveAccount } from '../../../src/db/stores/directory/directory-store.ts';
import { spentBetween } from '../../../src/db/stores/intake/ledger-store.ts';
import { MIGRATIONS } from '../../../src/db/migrations/index.ts';
import { taggedPosts } from '../../../src/db/stores/posts/tagged-store.ts';
import { toSortable } from '../../../src/domain/x/x-id.ts';
import { ENGINES, emptyPlace, emptyRegister } from '../../support/engines.ts';
import { fillRegister } from '../../support/intake.ts';

const opened: Db[] = [];
afterEach(async () => {
  for (const db of opened.splice(0)) await db.close();
});

describe.each(ENGINES)('what X says, on %s', (engine) => {
  async function register(): Promise<Db> {
    const db = await emptyRegister(engine);
    opened.push(db);
    return db;
  }

  it('of an account is kept; what it does not say any more stays as it was', async () => {
    const db = await register();
    await fillRegister(db);
    const [agra] = await handleRows(db, { nameKey: 'agrapolice' });
    const at = '2026-11-02T06:30:00.000Z';
    await db.write((tx) => saveAccount(tx, agra?.id ?? 0, { account: 'found', xId: '503', verifiedType: 'government', followers: 12, at }));
    await db.write((tx) =>
      saveAccount(tx, agra?.id ?? 0, { account: 'gone', xId: null, verifiedType: null, followers: null, at: '2026-11-03T06:30:00.000Z' }),
    );
    expect(await handleRows(db, { nameKey: 'agrapolice' })).toMatchObject([
      { xId: '503', account: 'gone', verifiedType: 'government', followers: 12, checkedAt: '2026-11-03T06:30:00.000Z' },
    ]);
  });

  it('is compared with posts that tag us: no reposts, nothing that only came along, and every page of them', async () => {
    const db = await register();
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

describe('a register from before the ledger was kept by id', () => {
  it('keeps its handles and what it spent', async () => {
    const place = await emptyPlace('sqlite');
    const { db } = await place.create('0001-register');
    await fillRegister(db);
    await sql`insert into ledger (at, utc_day, resource, units, cost_micro_usd) values ('2026-11-02T06:30:00.000Z', '2026-11-02', 'post_read', 3, 15000)`.execute(
      db.k,
    );
    expect((await place.create()).applied).toEqual(MIGRATIONS.slice(1).map(({ name }) => name));
    expect(await spentBetween(db, '2026-11-01', '2026-12-01')).toBe(15_000);
    expect((await handleRows(db)).map(({ name, account }) => [name, account])).toContainEqual(['Uppolice', null]);
    await place.remove();
  });
});
