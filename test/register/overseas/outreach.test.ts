import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { appointCoordinator, replaceCoordinator } from '../../../src/register/overseas/coordinators.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { cancelOutreach, listOutreach, planOutreach, recordOutreach } from '../../../src/register/overseas/outreach.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';

const at = (day: string) => ({ actor: ACTOR, now: new Date(`${day}T12:00:00.000Z`) });
const BY = at('2026-11-20');
const SAID = { country: 'UK', city: 'london', topic: '112', kind: 'meeting' } as const;

let db: Db;

beforeEach(async () => {
  ({ db } = await createDb(':memory:'));
  await initialiseRegister(db, { actor: ACTOR, now: new Date('2026-09-01T00:00:00Z') });
});
afterEach(() => db.close());

describe('outreach abroad', () => {
  it('belongs to the coordinator of the city on that day, else to the one of the country, else to nobody', async () => {
    await appointCoordinator(db, { name: 'Ravi', country: 'GB', from: '2026-10-01' }, BY);
    await appointCoordinator(db, { name: 'Asha', country: 'GB', city: 'London', from: '2026-10-01' }, at('2026-10-01'));
    await replaceCoordinator(db, 'GB/London', { name: 'Bina' }, 'moved', at('2026-11-10'));
    const held = async (on: string, said: object = {}) =>
      (await recordOutreach(db, { ...SAID, ...said, on, reached: 10, joined: 2 }, BY)).coordinator?.name ?? null;
    expect(await held('2026-10-20')).toBe('Asha');
    expect(await held('2026-11-15')).toBe('Bina');
    expect(await held('2026-11-15', { city: 'Leeds' })).toBe('Ravi');
    expect(await held('2026-09-20')).toBe(null);
    expect(await held('2026-11-15', { country: 'AE', city: '' })).toBe(null);
    expect((await listOutreach(db, { country: 'GB', topic: '112' })).map(({ on, city }) => [on, city])).toEqual([
      ['2026-09-20', 'london'],
      ['2026-10-20', 'London'],
      ['2026-11-15', 'London'],
      ['2026-11-15', 'Leeds'],
    ]);
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  });

  it('is planned, then held with its figures or cancelled with a reason, once', async () => {
    const first = await planOutreach(db, { ...SAID, on: '2026-12-05', place: 'Hall 1' }, BY);
    const second = await planOutreach(db, { ...SAID, on: '2026-12-06' }, BY);
    const held = await recordOutreach(db, { planned: first.id, reached: 40, joined: 12 }, at('2026-12-05'));
    expect(held).toMatchObject({ id: first.id, state: 'held', on: '2026-12-05', place: 'Hall 1', reached: 40, joined: 12 });
    expect(await cancelOutreach(db, second.id, 'the hall is closed', BY)).toMatchObject({ state: 'cancelled' });
    await fails('refused', recordOutreach(db, { planned: first.id, reached: 1, joined: 1 }, at('2026-12-06')));
    await fails('refused', cancelOutreach(db, second.id, 'again', BY));
    await fails('not_found', cancelOutreach(db, 99, 'x', BY));
    expect((await listOutreach(db, {})).map(({ state }) => state)).toEqual(['held', 'cancelled']);
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  });

  it('is refused for India, for days that do not fit, for more who joined than were reached, and for a malformed link', async () => {
    const said = { ...SAID, on: '2026-11-20', reached: 5, joined: 1 };
    await fails('bad_input', recordOutreach(db, { ...said, country: 'IN' }, BY));
    await fails('bad_input', recordOutreach(db, { ...said, on: '2026-11-23' }, BY));
    await fails('bad_input', recordOutreach(db, { ...said, joined: 6 }, BY));
    await fails('bad_input', recordOutreach(db, { ...said, link: 'javascript:alert(1)' }, BY));
    await fails('bad_input', planOutreach(db, { ...SAID, on: '2026-11-17' }, BY));
    const { topic: _, ...withoutTopic } = said;
    await fails('usage', recordOutreach(db, withoutTopic, BY));
    expect(await listOutreach(db, {})).toEqual([]);
  });

  it('may be held on the day that it is already in the east, and planned for the day that it still is in the west', async () => {
    const evening = { actor: ACTOR, now: new Date('2026-11-20T13:00:00Z') };
    expect(await recordOutreach(db, { ...SAID, country: 'NZ', city: '', on: '2026-11-21', reached: 1, joined: 0 }, evening)).toBeTruthy();
    const morning = { actor: ACTOR, now: new Date('2026-11-20T04:00:00Z') };
    expect(await planOutreach(db, { ...SAID, country: 'US', city: '', on: '2026-11-19' }, morning)).toMatchObject({ state: 'planned' });
  });
});
