import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import type { Acting } from '../../../src/domain/acting.ts';
import type { Unit } from '../../../src/domain/directory/unit.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { noteOnDocket, recordAnswer, reopenDocket } from '../../../src/register/dockets/acts.ts';
import { closeDocket } from '../../../src/register/dockets/close.ts';
import { transferDocket } from '../../../src/register/dockets/transfer.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { ACTOR, addDocket, docketRow, makeRegister, NOW, UNITS } from '../../support/docket-fixture.ts';

const unit = (code: string) => UNITS.find((u) => u.code === code) as Unit;
const by: Acting = { actor: ACTOR, now: NOW };
const later = (minutes: number): Acting => ({ actor: ACTOR, now: new Date(NOW.getTime() + minutes * 60_000) });

let db: Db;
beforeEach(async () => {
  db = await makeRegister();
});
afterEach(async () => {
  expect(await verifyChain(db)).toMatchObject({ ok: true, firstBroken: null, firstMismatch: null });
  await db.close();
});

async function refusal(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

async function lastEvent() {
  const event = await db.k.selectFrom('events').selectAll().orderBy('seq', 'desc').executeTakeFirstOrThrow();
  return {
    ...event,
    body: JSON.parse(event.body),
    texts: await db.k.selectFrom('event_texts').selectAll().where('seq', '=', event.seq).orderBy('field').execute(),
  };
}

describe('closing', () => {
  it('keeps outcome and time on the row, and the words beside the event', async () => {
    const { id } = await addDocket(db);
    await closeDocket(db, id, { outcome: 'fir' }, { reason: 'reported today', detail: 'FIR 212/2026, Sadar' }, by);
    expect(await docketRow(db, id)).toMatchObject({ status: 'closed', outcome: 'fir', outcomeDetail: null, closedAt: NOW.toISOString() });
    const event = await lastEvent();
    expect(event).toMatchObject({ kind: 'closed', body: { by: 'Asha', login: 'asha', host: 'desk-1', data: { outcome: 'fir' } } });
    expect(event.texts.map(({ field, text }) => [field, text])).toEqual([
      ['detail', 'FIR 212/2026, Sadar'],
      ['reason', 'reported today'],
    ]);
    expect(JSON.stringify(event.body)).not.toMatch(/FIR 212|reported/);
  });

  it('a second time is refused and writes no event', async () => {
    const { id } = await addDocket(db);
    await closeDocket(db, id, { outcome: 'guided' }, { reason: 'sent to 1930' }, by);
    const { seq } = await lastEvent();
    const error = await refusal(closeDocket(db, id, { outcome: 'guided' }, { reason: 'sent to 1930' }, later(1)));
    expect(error.exitStatus).toBe(22);
    expect(error.message).toBe("The docket is closed (guided) and can't be closed.");
    expect((await lastEvent()).seq).toBe(seq);
  });

  it('as a duplicate holds the docket that goes on', async () => {
    const first = await addDocket(db);
    const second = await addDocket(db);
    await closeDocket(db, second.id, { outcome: 'duplicate', of: first.id }, { reason: 'same' }, by);
    expect(await docketRow(db, second.id)).toMatchObject({ outcome: 'duplicate', outcomeDetail: String(first.id) });
  });

  it('as a duplicate of itself, or of a duplicate, is refused with the one that goes on', async () => {
    const first = await addDocket(db);
    const second = await addDocket(db);
    const third = await addDocket(db);
    expect((await refusal(closeDocket(db, first.id, { outcome: 'duplicate', of: first.id }, {}, by))).code).toBe('refused');
    await closeDocket(db, second.id, { outcome: 'duplicate', of: first.id }, {}, by);
    const error = await refusal(closeDocket(db, third.id, { outcome: 'duplicate', of: second.id }, {}, by));
    expect(error.message).toBe('UPP-2026-000002-8 is closed as a duplicate itself.');
    expect(error.hints[0]).toMatch(/--of UPP-2026-000001-\d/);
    expect((await refusal(closeDocket(db, third.id, { outcome: 'duplicate', of: 99 }, {}, by))).code).toBe('not_found');
  });

  it('for another authority holds its code', async () => {
    const { id } = await addDocket(db);
    await closeDocket(db, id, { outcome: 'other_authority', authority: 'electricity_board' }, { reason: 'a bill' }, by);
    expect(await docketRow(db, id)).toMatchObject({ outcomeDetail: 'electricity_board' });
  });
});

describe('reopening, notes and answers', () => {
  it('a closed docket goes on under its number and counts', async () => {
    const { id } = await addDocket(db);
    await closeDocket(db, id, { outcome: 'citizen_silent' }, { reason: 'no word for a week' }, by);
    await reopenDocket(db, id, 'the citizen wrote again', later(5));
    expect(await docketRow(db, id)).toMatchObject({ status: 'open', outcome: null, closedAt: null, reopenCount: 1 });
    expect((await refusal(reopenDocket(db, id, 'again', later(6)))).exitStatus).toBe(22);
  });

  it('a note changes nothing but is kept', async () => {
    const docket = await addDocket(db);
    await noteOnDocket(db, docket.id, '  called the thana\u0000 ', by);
    expect(await docketRow(db, docket.id)).toEqual(docket);
    expect((await lastEvent()).texts).toMatchObject([{ field: 'note', text: 'called the thana\uFFFD' }]);
  });

  it('an empty note is wrong usage', async () => {
    const { id } = await addDocket(db);
    expect((await refusal(noteOnDocket(db, id, ' \n', by))).code).toBe('usage');
  });

  it('an answer by phone puts the docket in process', async () => {
    const { id } = await addDocket(db);
    await recordAnswer(db, id, { from: unit('district-hathras'), way: 'phone', text: 'SHO is on it' }, by);
    expect(await docketRow(db, id)).toMatchObject({
      status: 'in_process',
      unitRepliedAt: NOW.toISOString(),
      firstReplyBy: 'district-hathras',
    });
    expect((await lastEvent()).body.data).toMatchObject({ unit: 'district-hathras', way: 'phone' });
  });

  it('an answer from a unit that does not hold the docket is refused', async () => {
    const { id } = await addDocket(db);
    const error = await refusal(recordAnswer(db, id, { from: unit('district-etah'), way: 'phone' }, by));
    expect(error.message).toBe('UPP-2026-000001-5 is with Hathras, not with Etah.');
  });
});

describe('transferring', () => {
  it('gives the docket to a unit and keeps the reason', async () => {
    const { id } = await addDocket(db, { state: { leadUnit: null, district: null } });
    await transferDocket(db, id, { to: unit('commissionerate-agra'), reason: 'hotel in Tajganj', overrule: false }, by);
    expect(await docketRow(db, id)).toMatchObject({ leadUnit: 'commissionerate-agra', district: 'Agra', decidedByPerson: true });
    expect(await lastEvent()).toMatchObject({
      kind: 'transferred',
      body: { data: { unit: 'commissionerate-agra', from: null } },
      texts: [{ field: 'reason', text: 'hotel in Tajganj' }],
    });
  });

  it('to a unit above the district keeps the district of the matter', async () => {
    const { id } = await addDocket(db);
    await transferDocket(db, id, { to: unit('range-aligarh'), reason: 'two districts', overrule: false }, by);
    expect(await docketRow(db, id)).toMatchObject({ leadUnit: 'range-aligarh', district: 'Hathras' });
  });

  it('to where it is, is refused', async () => {
    const { id } = await addDocket(db);
    expect((await refusal(transferDocket(db, id, { to: unit('district-hathras'), reason: 'x', overrule: false }, by))).exitStatus).toBe(22);
  });

  it('to the accused is refused with the one who answers, and possible with a reason that is kept as overruling', async () => {
    const { id } = await addDocket(db, { accused: 'district', accusedUnits: ['district-hathras'], state: { leadUnit: 'range-aligarh' } });
    const error = await refusal(transferDocket(db, id, { to: unit('district-hathras'), reason: 'x', overrule: false }, by));
    expect(error.exitStatus).toBe(22);
    expect(error.hints[0]).toContain('uppolice transfer DOCKET range-aligarh');
    await transferDocket(db, id, { to: unit('district-hathras'), reason: 'the range asked for it', overrule: true }, by);
    expect((await lastEvent()).body.data).toMatchObject({ overruled: true });
  });

  it('of a complaint about nobody in particular in the police is left to the person', async () => {
    const { id } = await addDocket(db, { accused: 'unknown', state: { leadUnit: null, district: null } });
    await transferDocket(db, id, { to: unit('district-etah'), reason: 'a constable of Etah', overrule: false }, by);
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
      by,
    );

  it('keeps them beside its lead, by one event with the codes', async () => {
    await addDocket(db);
    expect(await give('commissionerate-agra', { also: ['district-etah'] })).toMatchObject({ leadUnit: 'commissionerate-agra' });
    expect(await concerns()).toEqual([['district-etah', 'also']]);
    expect(await lastEvent()).toMatchObject({
      kind: 'transferred',
      body: { data: { unit: 'commissionerate-agra', also: ['district-etah'] } },
    });
  });

  it('gets one more without leaving its unit, and loses it again', async () => {
    await addDocket(db, { state: { forwardedAt: NOW.toISOString() } });
    expect(await give('district-hathras', { also: ['district-etah'] })).toMatchObject({
      leadUnit: 'district-hathras',
      forwardedAt: NOW.toISOString(),
    });
    expect((await lastEvent()).kind).toBe('concerned');
    expect((await refusal(give('district-hathras', { also: ['district-etah'] }))).message).toMatch(/concerns those units already/);
    await give('district-hathras', { without: ['district-etah'] });
    expect(await concerns()).toEqual([]);
    expect((await refusal(give('district-hathras', { without: ['district-etah'] }))).message).toMatch(/does not concern Etah/);
  });

  it('has a unit in one part only: the new lead is no further unit any more', async () => {
    await addDocket(db);
    await give('district-hathras', { also: ['district-etah'] });
    await give('district-etah');
    expect(await concerns()).toEqual([]);
  });

  it('gives it to no accused, whichever part that would be', async () => {
    await addDocket(db, { accusedUnits: ['district-etah'] });
    expect((await refusal(give('district-hathras', { also: ['district-etah'] }))).exitStatus).toBe(22);
    expect(await concerns()).toEqual([['district-etah', 'accused']]);
    await give('district-hathras', { also: ['district-etah'], overrule: true });
    expect((await lastEvent()).body.data).toMatchObject({ also: ['district-etah'], overruled: true });
  });

  it('stays readable: four further units are the most', async () => {
    await addDocket(db);
    const many = UNITS.filter(({ code }) => code !== 'district-hathras').slice(0, 5);
    expect((await refusal(give('district-hathras', { also: many.map(({ code }) => code) }))).message).toMatch(/4 units/);
    expect(await concerns()).toEqual([]);
  });
});
