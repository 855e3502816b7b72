import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { noteOnDocket, recordAnswer, reopenDocket } from '../../../src/register/dockets/acts.ts';
import { closeDocket } from '../../../src/register/dockets/close.ts';
import { BY, lastEvent, later, refusal, unit } from '../../support/acts.ts';
import { addDocket, docketRow, makeRegister, NOW } from '../../support/docket-fixture.ts';

let db: Db;
beforeEach(async () => {
  db = await makeRegister();
});
afterEach(async () => {
  expect(await verifyChain(db)).toMatchObject({ ok: true, firstBroken: null, firstMismatch: null });
  await db.close();
});

describe('the short acts on a docket', () => {
  it('reopen a closed docket once under its number, and count it', async () => {
    const { id } = await addDocket(db);
    await closeDocket(db, id, { outcome: 'citizen_silent' }, { reason: 'no word for a week' }, BY);
    await reopenDocket(db, id, 'the citizen wrote again', later(5));
    expect(await docketRow(db, id)).toMatchObject({ status: 'open', outcome: null, closedAt: null, reopenCount: 1 });
    expect((await refusal(reopenDocket(db, id, 'again', later(6)))).exitStatus).toBe(22);
  });

  it('keep a note that changes nothing', async () => {
    const docket = await addDocket(db);
    await noteOnDocket(db, docket.id, '  called the thana\u0000 ', BY);
    expect(await docketRow(db, docket.id)).toEqual(docket);
    expect((await lastEvent(db)).texts).toMatchObject([{ field: 'note', text: 'called the thana\uFFFD' }]);
  });

  it('refuse an empty note as wrong usage', async () => {
    const { id } = await addDocket(db);
    expect((await refusal(noteOnDocket(db, id, ' \n', BY))).code).toBe('usage');
  });

  it('put the docket in process by an answer on the phone', async () => {
    const { id } = await addDocket(db);
    await recordAnswer(db, id, { from: unit('district-hathras'), way: 'phone', text: 'SHO is on it' }, BY);
    expect(await docketRow(db, id)).toMatchObject({
      status: 'in_process',
      unitRepliedAt: NOW.toISOString(),
      firstReplyBy: 'district-hathras',
    });
    expect((await lastEvent(db)).body.data).toMatchObject({ unit: 'district-hathras', way: 'phone' });
  });

  it('refuse an answer from a unit that does not hold the docket', async () => {
    const { id } = await addDocket(db);
    const error = await refusal(recordAnswer(db, id, { from: unit('district-etah'), way: 'phone' }, BY));
    expect(error.message).toBe('UPP-2026-000001-5 is with Hathras, not with Etah.');
  });
});
