/** What came with the program is confirmed or put right by a person; each of it is an event, and the proof holds. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { createDb } from '../../../../src/db/engine/open.ts';
import { eventsAfter } from '../../../../src/db/stores/events/event-store.ts';
import { verifyChain } from '../../../../src/register/audit/verify.ts';
import { confirmHandles } from '../../../../src/register/directory/confirming/confirm-handle.ts';
import { confirmUnits, moveUnit } from '../../../../src/register/directory/confirming/unit-place.ts';
import { listHandles, retireHandle } from '../../../../src/register/directory/handles.ts';
import { initialiseRegister } from '../../../../src/register/directory/initialise.ts';
import { ACTOR } from '../../../support/docket-fixture.ts';
import { fails } from '../../../support/fails.ts';
import { placesIn } from '../../../support/places.ts';

const BY = { actor: ACTOR, now: new Date('2026-11-02T06:00:00.000Z') };

let db: Db;
beforeEach(async () => {
  ({ db } = await createDb(':memory:'));
  await initialiseRegister(db, BY);
});
afterEach(async () => {
  expect(await verifyChain(db)).toMatchObject({ ok: true, firstMismatch: null });
  await db.close();
});

const unit = (typed: string) => placesIn(db).unit(typed);
const events = async () => (await eventsAfter(db, 1, 100)).map(({ body }) => JSON.parse(body)).map(({ kind, data }) => [kind, data]);

describe('where a unit belongs', () => {
  it('is confirmed once; what was confirmed before stays', async () => {
    const { confirmed, known } = await confirmUnits(db, ['district-etah', 'zone-agra'], false, BY);
    expect([confirmed.map(({ code }) => code), known.map(({ code }) => code)]).toEqual([['district-etah'], ['zone-agra']]);
    expect(await unit('Etah')).toMatchObject({ confirmed: true, reportsTo: 'range-aligarh' });
    expect(await events()).toEqual([['unit_confirmed', { unit: 'district-etah', reportsTo: 'range-aligarh' }]]);
    expect((await confirmUnits(db, ['district-etah'], false, BY)).confirmed).toEqual([]);
  });

  it('is confirmed of all under a range', async () => {
    const { confirmed } = await confirmUnits(db, ['range-aligarh'], true, BY);
    expect(confirmed.map(({ code }) => code)).toEqual(['district-aligarh', 'district-etah', 'district-hathras', 'district-kasganj']);
  });

  it('is put right by moving it, which confirms it', async () => {
    await moveUnit(db, await unit('Etah'), await unit('range-agra'), BY);
    expect(await unit('Etah')).toMatchObject({ confirmed: true, reportsTo: 'range-agra' });
    expect(await events()).toEqual([['unit_moved', { unit: 'district-etah', from: 'range-aligarh', to: 'range-agra' }]]);
  });

  it.each([
    ['district-etah', 'district-kasganj'],
    ['range-aligarh', 'range-agra'],
    ['zone-agra', 'range-agra'],
    ['district-etah', 'hq'],
    ['hq', 'zone-agra'],
  ])('is refused where %s can never report to %s', async (code, above) => {
    await fails('refused', moveUnit(db, await unit(code), await unit(above), BY));
    expect(await events()).toEqual([]);
  });

  it('is refused where it stands there already, with how to confirm it', async () => {
    const error = await fails('refused', moveUnit(db, await unit('Etah'), await unit('range-aligarh'), BY));
    expect(error.hints).toEqual(['To confirm it: uppolice unit confirm district-etah']);
  });
});

describe('an unverified handle', () => {
  it('is in use once a person confirms it; all of them or none', async () => {
    const unverified = async () => (await listHandles(db, { state: 'unverified' }, placesIn(db), BY.now)).map(({ name }) => name);
    const [one = '', other = ''] = await unverified();
    await fails('not_found', confirmHandles(db, [one, 'nobody_here'], BY));
    expect(await unverified()).toContain(one);
    const { confirmed, known } = await confirmHandles(db, [`@${one}`, 'agrapolice'], BY);
    expect([confirmed.map(({ name }) => name), known.map(({ name }) => name)]).toEqual([[one], ['agrapolice']]);
    expect(await unverified()).not.toContain(one);
    expect((await events()).map(([kind]) => kind)).toEqual(['handle_confirmed']);
    await retireHandle(db, other, 'not ours', BY);
    await fails('refused', confirmHandles(db, [other], BY));
  });
});
