import { expect, it } from 'vitest';
import { shapeFaults } from '../../../src/db/proof/shape/shape.ts';
import { ENGINES, emptyRegister } from '../../support/engines.ts';

for (const engine of ENGINES) {
  it(`the list of tables, indexes and triggers on ${engine} is what the migrations make: node scripts/write-shape.ts writes it`, async () => {
    const db = await emptyRegister(engine);
    expect(await shapeFaults(db).finally(() => db.close())).toEqual([]);
  });
}
