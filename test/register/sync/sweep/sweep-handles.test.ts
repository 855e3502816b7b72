import { afterEach, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { registeredHandles } from '../../../../src/db/stores/directory/handle-store.ts';
import { ledgerSums } from '../../../../src/db/stores/intake/ledger-store.ts';
import { createDb } from '../../../../src/db/engine/open.ts';
import { verbatim } from '../../../../src/domain/messages/text.ts';
import { UserError } from '../../../../src/domain/user-error.ts';
import { initialiseRegister } from '../../../../src/register/directory/initialise.ts';
import { startIntake } from '../../../../src/register/intake/land.ts';
import { chosenHandles, userIds } from '../../../../src/register/sync/sweep/sweep-handles.ts';
import { ACTOR } from '../../../support/docket-fixture.ts';
import { fakeX } from '../../../support/fake-x.ts';

const NOW = new Date('2026-11-02T06:45:00.000Z');
const opened: Db[] = [];
afterEach(async () => {
  for (const db of opened.splice(0)) await db.close();
});

it('ids of handles that X gave before it failed are stored and charged, and not asked for again', async () => {
  const { db } = await createDb(':memory:');
  opened.push(db);
  await initialiseRegister(db, { actor: ACTOR, now: NOW });
  const asked: number[] = [];
  const x = fakeX({
    usersByName: async (names: readonly string[]) => {
      asked.push(names.length);
      if (asked.length === 2) throw new UserError('budget', verbatim('no credits'));
      return names.map((handle, index) => ({ id: String(5000 + 1000 * asked.length + index), handle, name: null, location: null }));
    },
  });
  const { id: intakeId } = await startIntake(db, 'sync', NOW);
  const entry = { now: NOW, intakeId, prices: { post: 5000, user: 10_000 } };
  await expect(userIds(db, x, await chosenHandles(db, [], NOW), entry)).rejects.toMatchObject({ code: 'budget' });
  expect((await registeredHandles(db)).filter(({ xId }) => xId !== null)).toHaveLength(100);
  const paid = await ledgerSums(db, '2026-11-01', '2026-12-01');
  expect(paid).toHaveLength(100);
  for (const row of paid) expect(row).toMatchObject({ resource: 'user_read', units: 1, handle: expect.any(String) });
  const { ids, missing, costMicroUsd } = await userIds(db, x, await chosenHandles(db, [], NOW), entry);
  expect(asked).toEqual([100, asked[1], asked[1]]);
  expect({ ids: ids.size, missing, costMicroUsd }).toEqual({
    ids: 100 + Number(asked[1]),
    missing: [],
    costMicroUsd: Number(asked[1]) * 10_000,
  });
});
