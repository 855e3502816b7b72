import { afterEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { verbatim } from '../../../src/domain/messages/text.ts';
import { budgetFor } from '../../../src/register/budget/budget.ts';
import fc from '../../support/fast-check.ts';
import { emptyRegister } from '../../support/engines.ts';
import { NOW, PRICES, pay } from '../../support/ledger.ts';

const opened: Db[] = [];
afterEach(async () => {
  for (const db of opened.splice(0)) await db.close();
});

async function register(): Promise<Db> {
  const db = await emptyRegister('sqlite');
  opened.push(db);
  return db;
}

describe('the month’s budget', () => {
  it('has room up to the last millionth, and counts what another process has spent', async () => {
    const db = await register();
    const budget = await budgetFor(db, { monthlyBudgetUsd: 0.02 }, NOW);
    await budget.roomFor(20_000, verbatim('this'));
    await expect(budget.roomFor(20_001, verbatim('that'))).rejects.toMatchObject({
      code: 'budget',
      exitStatus: 32,
      message: expect.stringContaining('There is no room for that'),
    });
    await pay(db, ['1']);
    expect(budget.allow(20_000)).toBe(true);
    await expect(budget.roomFor(20_000, verbatim('this'))).rejects.toMatchObject({ code: 'budget' });
    expect(budget.allow(15_000)).toBe(true);
    expect(budget.allow(15_001)).toBe(false);
  });

  it('gives a page whose highest possible cost fits, and stops while some money is left', async () => {
    const db = await register();
    // 45,000 millionths a post at most: itself and two posts of context, three authors.
    const budget = await budgetFor(db, { monthlyBudgetUsd: 1 }, NOW);
    expect(await budget.pageSize(100, 10, PRICES)).toBe(22);
    expect(await budget.pageSize(15, 10, PRICES)).toBe(15);
    await pay(
      db,
      Array.from({ length: 120 }, (_, n) => String(n + 1)),
    );
    await expect(budget.pageSize(100, 10, PRICES)).rejects.toMatchObject({ code: 'budget' });
    expect(await budget.pageSize(100, 5, PRICES)).toBe(8);
  });

  it('is never exceeded, whatever the pages bring', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { maxLength: 12 }),
        async (limit, pages) => {
          const db = await emptyRegister('sqlite');
          const budget = await budgetFor(db, { monthlyBudgetUsd: limit / 1_000_000 }, NOW);
          let next = 1;
          for (const [posts, users] of pages) {
            const size = await budget.pageSize(100, 5, PRICES).catch(() => 0);
            const ids = (n: number) => Array.from({ length: n }, () => String(next++));
            await pay(db, ids(size * posts), ids(size * users));
          }
          expect((await budgetFor(db, { monthlyBudgetUsd: null }, NOW)).spentMicroUsd).toBeLessThanOrEqual(limit);
          await db.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('has no limit where none is set, and is full again in a new month', async () => {
    const db = await register();
    await pay(db, ['1', '2', '3']);
    const free = await budgetFor(db, { monthlyBudgetUsd: null }, NOW);
    expect([free.allow(1e12), await free.pageSize(100, 10, PRICES), free.warning()]).toEqual([true, 100, null]);
    expect((await budgetFor(db, { monthlyBudgetUsd: 1 }, new Date('2026-12-01T00:00:00.000Z'))).spentMicroUsd).toBe(0);
  });

  it('warns from 80 %', async () => {
    const db = await register();
    await pay(db, ['1', '2', '3']);
    expect((await budgetFor(db, { monthlyBudgetUsd: 0.019 }, NOW)).warning()).toBeNull();
    expect((await budgetFor(db, { monthlyBudgetUsd: 0.01875 }, NOW)).warning()?.en).toContain('80 %');
    expect((await budgetFor(db, { monthlyBudgetUsd: 0.015 }, NOW)).warning()?.en).toContain('is spent');
  });
});
