import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { eventsAfter } from '../../../src/db/stores/events/event-store.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { addOperator, endOperator, listOperators } from '../../../src/register/directory/operators.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';
import { placesIn } from '../../support/places.ts';

const NOW = new Date('2026-11-02T06:00:00.000Z');
const BY = { actor: ACTOR, now: NOW };
const later = (days: number) => ({ actor: ACTOR, now: new Date(NOW.getTime() + days * 86_400_000) });

let db: Db;

beforeEach(async () => {
  ({ db } = await createDb(':memory:'));
  await initialiseRegister(db, BY);
});
afterEach(() => db.close());

it('an operator has one login at a time, and may come back after having left', async () => {
  expect(
    await addOperator(db, { login: 'agra', name: 'Agra desk', role: 'unit', unit: await placesIn(db).unit('Agra') }, BY),
  ).toMatchObject({
    unit: 'commissionerate-agra',
  });
  await addOperator(db, { login: 'asha', name: 'Asha', role: 'operator' }, BY);
  expect((await fails('refused', addOperator(db, { login: 'asha', name: 'Other', role: 'admin' }, BY))).message).toContain('Asha');
  await fails('usage', addOperator(db, { login: 'etah', name: 'Etah desk', role: 'unit' }, BY));
  await fails('bad_input', addOperator(db, { login: 'a b', name: 'X', role: 'viewer' }, BY));
  await endOperator(db, 'asha', later(1));
  expect((await fails('not_found', endOperator(db, 'asha', later(1)))).hints.length).toBeGreaterThan(0);
  await addOperator(db, { login: 'asha', name: 'Asha', role: 'checker' }, later(2));
  expect((await listOperators(db)).map(({ login, role }) => [login, role])).toEqual([
    ['agra', 'unit'],
    ['asha', 'checker'],
  ]);
  expect(await listOperators(db, { all: true })).toHaveLength(3);
  expect((await eventsAfter(db, 1, 10)).map(({ body }) => body).join('')).not.toContain('Agra desk');
});
