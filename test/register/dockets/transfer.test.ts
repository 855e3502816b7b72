import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { transferDocket } from '../../../src/register/dockets/transfer.ts';
import { BY, lastEvent, refusal, unit } from '../../support/acts.ts';
import { addDocket, docketRow, makeRegister, NOW, UNITS } from '../../support/docket-fixture.ts';

let db: Db;
beforeEach(async () => {
  db = await makeRegister();
});
afterEach(async () => {
  expect(await verifyChain(db)).toMatchObject({ ok: true, firstBroken: null, firstMismatch: null });
  await db.close();
});

describe('transferring a docket', () => {
  it('gives it to a unit and keeps the reason', async () => {
    const { id } = await addDocket(db, { state: { leadUnit: null, district: null } });
    await transferDocket(db, id, { to: unit('commissionerate-agra'), reason: 'hotel in Tajganj', overrule: false }, BY);
    expect(await docketRow(db, id)).toMatchObject({ leadUnit: 'commissionerate-agra', district: 'Agra', decidedByPerson: true });
    expect(await lastEvent(db)).toMatchObject({
      kind: 'transferred',
      body: { data: { unit: 'commissionerate-agra', from: null } },
      texts: [{ field: 'reason', text: 'hotel in Tajganj' }],
    });
  });

  it('to a unit above the district keeps the district of the matter', async () => {
    const { id } = await addDocket(db);
    await transferDocket(db, id, { to: unit('range-aligarh'), reason: 'two districts', overrule: false }, BY);
    expect(await docketRow(db, id)).toMatchObject({ leadUnit: 'range-aligarh', district: 'Hathras' });
  });

  it('to the unit that holds it already is refused', async () => {
    const { id } = await addDocket(db);
    expect((await refusal(transferDocket(db, id, { to: unit('district-hathras'), reason: 'x', overrule: false }, BY))).exitStatus).toBe(22);
  });

  it('to the accused is refused and names the unit that answers; a person may overrule, which is kept in the event', async () => {
    const { id } = await addDocket(db, { accused: 'district', accusedUnits: ['district-hathras'], state: { leadUnit: 'range-aligarh' } });
    const error = await refusal(transferDocket(db, id, { to: unit('district-hathras'), reason: 'x', overrule: false }, BY));
    expect(error.exitStatus).toBe(22);
    expect(error.hints[0]).toMatch(/uppolice transfer UPP-2026-\d{6}-\d range-aligarh/);
    await transferDocket(db, id, { to: unit('district-hathras'), reason: 'the range asked for it', overrule: true }, BY);
    expect((await lastEvent(db)).body.data).toMatchObject({ overruled: true });
  });

  it('is left to the person where the complaint does not say which police it is about', async () => {
    const { id } = await addDocket(db, { accused: 'unknown', state: { leadUnit: null, district: null } });
    await transferDocket(db, id, { to: unit('district-etah'), reason: 'a constable of Etah', overrule: false }, BY);
    expect(await docketRow(db, id)).toMatchObject({ leadUnit: 'district-etah' });
  });
});

describe('a docket that concerns further units', () => {
  const concerns = async () =>
    (await db.k.selectFrom('concerns').select(['unit', 'role']).orderBy('unit').execute()).map(({ unit: code, role }) => [code, role]);
  const give = (to: string, more: { also?: string[]; without?: string[]; overrule?: boolean } = {}) =>
    transferDocket(
      db,
      1,
      {
        to: unit(to),
        reason: 'taken in one, found in the other',
        overrule: more.overrule ?? false,
        also: (more.also ?? []).map(unit),
        without: (more.without ?? []).map(unit),
      },
      BY,
    );

  it('keeps them beside its lead unit, with one event that holds their codes', async () => {
    await addDocket(db);
    expect(await give('commissionerate-agra', { also: ['district-etah'] })).toMatchObject({ leadUnit: 'commissionerate-agra' });
    expect(await concerns()).toEqual([['district-etah', 'also']]);
    expect(await lastEvent(db)).toMatchObject({
      kind: 'transferred',
      body: { data: { unit: 'commissionerate-agra', also: ['district-etah'] } },
    });
  });

  it('gets one more without leaving its unit, and loses it again by the same command', async () => {
    await addDocket(db, { state: { forwardedAt: NOW.toISOString() } });
    expect(await give('district-hathras', { also: ['district-etah'] })).toMatchObject({
      leadUnit: 'district-hathras',
      forwardedAt: NOW.toISOString(),
    });
    expect((await lastEvent(db)).kind).toBe('concerned');
    expect((await refusal(give('district-hathras', { also: ['district-etah'] }))).message).toMatch(/concerns those units already/);
    await give('district-hathras', { without: ['district-etah'] });
    expect(await concerns()).toEqual([]);
    expect((await refusal(give('district-hathras', { without: ['district-etah'] }))).message).toMatch(/is not among the other units/);
  });

  it('has each unit in one role only: a further unit that becomes the lead is no further unit any more', async () => {
    await addDocket(db);
    await give('district-hathras', { also: ['district-etah'] });
    await give('district-etah');
    expect(await concerns()).toEqual([]);
  });

  it('refuses an accused unit as a further one too', async () => {
    await addDocket(db, { accusedUnits: ['district-etah'] });
    expect((await refusal(give('district-hathras', { also: ['district-etah'] }))).exitStatus).toBe(22);
    expect(await concerns()).toEqual([['district-etah', 'accused']]);
    await give('district-hathras', { also: ['district-etah'], overrule: true });
    expect((await lastEvent(db)).body.data).toMatchObject({ also: ['district-etah'], overruled: true });
  });

  it('has four further units at the most', async () => {
    await addDocket(db);
    const many = UNITS.filter(({ code }) => code !== 'district-hathras').slice(0, 5);
    expect((await refusal(give('district-hathras', { also: many.map(({ code }) => code) }))).message).toMatch(/4 units/);
    expect(await concerns()).toEqual([]);
  });
});
