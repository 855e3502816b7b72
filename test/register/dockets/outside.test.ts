import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { dispatchesOf } from '../../../src/db/stores/dispatches/dispatch-store.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { closeDocket } from '../../../src/register/dockets/close.ts';
import { giveOutside } from '../../../src/register/dockets/outside.ts';
import { addComplaint } from '../../../src/register/overseas/add-complaint.ts';
import { showComplaint } from '../../../src/reports/docket/show.ts';
import { createReader } from '../../../src/routing/reader.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';

const NOW = new Date('2026-11-02T06:00:00.000Z');
const BY = { actor: ACTOR, now: NOW };
const ASKED = { body: 'embassy', status: 'asked', ref: 'MADAD:UP12345678', on: '2026-11-02' } as const;

let db: Db;
let docketId: number;

describe('a body outside the state police', () => {
  beforeEach(async () => {
    ({ db } = await createDb(':memory:'));
    await initialiseRegister(db, BY);
    const said = { source: 'letter', text: 'एटा: मस्कट में मालिक ने पासपोर्ट रख लिया', country: 'OM' };
    const { docket } = await addComplaint(db, createReader(), said, { again: false, clockIsRight: false }, BY);
    docketId = docket.id;
  });
  afterEach(async () => {
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
  });

  it('has the docket beside the district: it waits outside, with a dispatch done by hand', async () => {
    const given = await giveOutside(db, docketId, ASKED, 'passport kept', BY);
    expect(given).toMatchObject({ waitingOn: 'outside', status: 'open', district: 'Etah' });
    expect(await dispatchesOf(db, [docketId])).toMatchObject([
      { recipient: 'embassy', channel: 'hand', purpose: 'forward', state: 'done_by_hand', round: 1 },
    ]);
    const shown = await showComplaint(db, docketId);
    expect(shown.outside).toEqual([ASKED]);
    expect(shown.otherUnits).toEqual([{ unit: 'embassy', role: 'outside' }]);
    expect(shown.waitingOn).toBe('outside');
  });

  it('that has answered lets the docket wait on the desk again, and keeps its number', async () => {
    await giveOutside(db, docketId, ASKED, 'passport kept', BY);
    const answered = await giveOutside(db, docketId, { ...ASKED, status: 'answered', ref: null }, 'handed back', BY);
    expect(answered.waitingOn).toBe('desk');
    expect((await showComplaint(db, docketId)).outside).toEqual([{ ...ASKED, status: 'answered' }]);
    expect(await dispatchesOf(db, [docketId])).toMatchObject([{ state: 'answered' }]);
    await giveOutside(db, docketId, ASKED, 'kept again', BY);
    expect((await dispatchesOf(db, [docketId])).map(({ round }) => round)).toEqual([1, 2]);
  });

  it('is one of several: the docket waits outside until the last has answered', async () => {
    await giveOutside(db, docketId, ASKED, 'passport kept', BY);
    await giveOutside(db, docketId, { ...ASKED, body: 'ministry_external_affairs', ref: null }, 'no answer', BY);
    const one = await giveOutside(db, docketId, { ...ASKED, status: 'refused', ref: null }, 'not theirs', BY);
    expect(one.waitingOn).toBe('outside');
    const both = await giveOutside(
      db,
      docketId,
      { ...ASKED, body: 'ministry_external_affairs', status: 'answered', ref: null },
      'done',
      BY,
    );
    expect(both.waitingOn).toBe('desk');
  });

  it('can answer only what it was asked, not on a day to come, and not on a closed docket', async () => {
    await fails('refused', giveOutside(db, docketId, { ...ASKED, status: 'answered' }, 'handed back', BY));
    await fails('bad_input', giveOutside(db, docketId, { ...ASKED, on: '2026-11-09' }, 'later', BY));
    await closeDocket(db, docketId, { outcome: 'guided' }, { reason: 'sent there' }, BY);
    await fails('refused', giveOutside(db, docketId, ASKED, 'passport kept', BY));
  });
});
