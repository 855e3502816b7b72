import { describe, expect, it } from 'vitest';
import { addCost } from '../../../src/db/stores/intake/ledger-store.ts';
import { budgetFigures, postsReadSince } from '../../../src/register/budget/figures.ts';
import { ENGINES } from '../../support/engines.ts';
import { NOW, pay } from '../../support/ledger.ts';
import { registerOfTest } from '../../support/registers.ts';

describe.each(ENGINES)('what X has cost, on %s', (engine) => {
  it('is summed by kind and by handle, within the UTC month', async () => {
    const db = await registerOfTest(engine);
    await pay(db, ['1', '2'], ['9'], { handle: 'agrapolice' });
    await pay(db, ['3']);
    await pay(db, ['4'], [], { at: new Date('2026-10-31T23:59:59.000Z') });
    await db.write((tx) =>
      addCost(tx, {
        at: NOW.toISOString(),
        intakeId: null,
        resource: 'summoned_reply',
        units: 1,
        costMicroUsd: 10_000,
        handle: 'Uppolice',
      }),
    );
    expect(await budgetFigures(db, { monthlyBudgetUsd: 1 }, undefined, NOW)).toMatchObject({
      month: '2026-11',
      spentMicroUsd: 35_000,
      remainingMicroUsd: 965_000,
      warning: null,
      byKind: [
        { kind: 'post_read', units: 3, costMicroUsd: 15_000 },
        { kind: 'summoned_reply', units: 1, costMicroUsd: 10_000 },
        { kind: 'user_read', units: 1, costMicroUsd: 10_000 },
      ],
      byHandle: [
        { handle: 'agrapolice', units: 3, costMicroUsd: 20_000 },
        { handle: 'Uppolice', units: 1, costMicroUsd: 10_000 },
        { handle: null, units: 1, costMicroUsd: 5_000 },
      ],
    });
    expect(await budgetFigures(db, { monthlyBudgetUsd: null }, '2026-10', NOW)).toMatchObject({
      month: '2026-10',
      spentMicroUsd: 5000,
      remainingMicroUsd: null,
    });
  });
});

describe('the count to compare with X’s own', () => {
  it.each([
    [2, '2026-11-02'],
    [3, '2026-10-03'],
    [31, '2026-10-31'],
    [1, '2026-11-01'],
  ])('for a billing cycle that begins on day %i starts at %s', async (day, since) => {
    expect((await postsReadSince(await registerOfTest(), day, NOW)).since).toBe(since);
  });

  it('includes posts and nothing else', async () => {
    const db = await registerOfTest();
    await pay(db, ['1', '2'], ['3']);
    await pay(db, ['1'], [], { at: new Date('2026-10-30T00:00:00Z') });
    expect(await postsReadSince(db, 1, NOW)).toEqual({ since: '2026-11-01', posts: 2 });
  });
});
