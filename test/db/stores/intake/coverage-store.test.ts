import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { addCoverage } from '../../../../src/db/stores/intake/coverage-store.ts';
import { toSortable } from '../../../../src/domain/x/x-id.ts';
import { ENGINES, emptyRegister } from '../../../support/engines.ts';
import { fillRegister } from '../../../support/intake.ts';

describe.each(ENGINES)('the coverage of handles on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await emptyRegister(engine);
    await fillRegister(db);
  });
  afterAll(() => db.close());

  it('is kept as intervals, and touching or overlapping ones become one', async () => {
    const interval = (low: number, high: number) => ({ low: toSortable(String(low)), high: toSortable(String(high)) });
    await db.write(async (tx) => {
      await addCoverage(tx, [1, 2], 'search', interval(100, 200));
      await addCoverage(tx, [1], 'search', interval(300, 400));
      await addCoverage(tx, [1], 'search', interval(201, 299));
      await addCoverage(tx, [2], 'search', interval(50, 120));
      await addCoverage(tx, [2], 'search', interval(300, 301));
      await addCoverage(tx, [2], 'mentions', interval(1, 2));
    });
    expect(await db.k.selectFrom('coverage').selectAll().orderBy('handle_id').orderBy('low').execute()).toEqual([
      { handle_id: 1, way: 'search', ...interval(100, 400) },
      { handle_id: 2, way: 'mentions', ...interval(1, 2) },
      { handle_id: 2, way: 'search', ...interval(50, 200) },
      { handle_id: 2, way: 'search', ...interval(300, 301) },
    ]);
  });
});
