import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { closeDocket } from '../../../src/register/dockets/close.ts';
import { BY, lastEvent, later, refusal } from '../../support/acts.ts';
import { addDocket, docketRow, makeRegister, NOW } from '../../support/docket-fixture.ts';

let db: Db;
beforeEach(async () => {
  db = await makeRegister();
});
afterEach(async () => {
  expect(await verifyChain(db)).toMatchObject({ ok: true, firstBroken: null, firstMismatch: null });
  await db.close();
});

describe('closing a docket', () => {
  it('keeps outcome and time on the row, and the words beside the event', async () => {
    const { id } = await addDocket(db);
    await closeDocket(db, id, { outcome: 'fir' }, { reason: 'reported today', detail: 'FIR 212/2026, Sadar' }, BY);
    expect(await docketRow(db, id)).toMatchObject({ status: 'closed', outcome: 'fir', outcomeDetail: null, closedAt: NOW.toISOString() });
    const event = await lastEvent(db);
    expect(event).toMatchObject({ kind: 'closed', body: { by: 'Asha', login: 'asha', host: 'desk-1', data: { outcome: 'fir' } } });
    expect(event.texts.map(({ field, text }) => [field, text])).toEqual([
      ['detail', 'FIR 212/2026, Sadar'],
      ['reason', 'reported today'],
    ]);
    expect(JSON.stringify(event.body)).not.toMatch(/FIR 212|reported/);
  });

  it('is refused for a closed docket, and writes no event', async () => {
    const { id } = await addDocket(db);
    await closeDocket(db, id, { outcome: 'guided' }, { reason: 'sent to 1930' }, BY);
    const { seq } = await lastEvent(db);
    const error = await refusal(closeDocket(db, id, { outcome: 'guided' }, { reason: 'sent to 1930' }, later(1)));
    expect(error.exitStatus).toBe(22);
    expect(error.message).toBe("The docket is closed (guided) and can't be closed.");
    expect((await lastEvent(db)).seq).toBe(seq);
  });

  it('as a duplicate keeps which docket goes on', async () => {
    const first = await addDocket(db);
    const second = await addDocket(db);
    await closeDocket(db, second.id, { outcome: 'duplicate', of: first.id }, { reason: 'same' }, BY);
    expect(await docketRow(db, second.id)).toMatchObject({ outcome: 'duplicate', outcomeDetail: String(first.id) });
  });

  it('as a duplicate of itself or of another duplicate is refused, and the docket that goes on is named', async () => {
    const first = await addDocket(db);
    const second = await addDocket(db);
    const third = await addDocket(db);
    expect((await refusal(closeDocket(db, first.id, { outcome: 'duplicate', of: first.id }, {}, BY))).code).toBe('refused');
    await closeDocket(db, second.id, { outcome: 'duplicate', of: first.id }, {}, BY);
    const error = await refusal(closeDocket(db, third.id, { outcome: 'duplicate', of: second.id }, {}, BY));
    expect(error.message).toBe('UPP-2026-000002-8 is closed as a duplicate itself.');
    expect(error.hints[0]).toMatch(/--of UPP-2026-000001-\d/);
    expect((await refusal(closeDocket(db, third.id, { outcome: 'duplicate', of: 99 }, {}, BY))).code).toBe('not_found');
  });

  it('for another authority keeps the code of that authority', async () => {
    const { id } = await addDocket(db);
    await closeDocket(db, id, { outcome: 'other_authority', authority: 'electricity_board' }, { reason: 'a bill' }, BY);
    expect(await docketRow(db, id)).toMatchObject({ outcomeDetail: 'electricity_board' });
  });
});
