import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { coordinatorRows, endCoordinatorRow, insertCoordinator } from '../../../../src/db/stores/directory/coordinator-store.ts';
import {
  type NewHandle,
  endHandle,
  handleRows,
  insertHandle,
  registeredHandles,
  saveAccount,
} from '../../../../src/db/stores/directory/handle-store.ts';
import { endOperatorRow, insertOperator, operatorRows } from '../../../../src/db/stores/directory/operator-store.ts';
import { listUnits, setUnitContacts } from '../../../../src/db/stores/directory/unit-store.ts';
import { initialiseRegister } from '../../../../src/register/directory/initialise.ts';
import { ACTOR } from '../../../support/docket-fixture.ts';
import { ENGINES, emptyRegister } from '../../../support/engines.ts';
import { fillRegister } from '../../../support/intake.ts';

const T1 = '2026-11-01T06:00:00.000Z';
const T2 = '2026-11-02T06:00:00.000Z';

const HANDLE: NewHandle = {
  name: 'Etah_Cell',
  xId: '1234',
  kind: 'district',
  state: 'active',
  unit: 'district-etah',
  country: null,
  relay: true,
  evidence: null,
  from: T1,
};

describe.each(ENGINES)('the stores of the directory on %s', (engine) => {
  let db: Db;
  // One register for all these tests: each uses rows of its own.
  beforeAll(async () => {
    db = await emptyRegister(engine);
    await initialiseRegister(db, { actor: ACTOR, now: new Date(T1) });
  }, 60_000);
  afterAll(() => db.close());

  it('return the shipped directory in a fixed order, with flags as booleans and X ids as X writes them', async () => {
    const units = await listUnits(db);
    expect(units.map(({ code }) => code)).toEqual(units.map(({ code }) => code).sort());
    expect(units.find(({ code }) => code === 'district-etah')).toEqual({
      code: 'district-etah',
      kind: 'district',
      nameEn: 'Etah',
      nameHi: 'एटा',
      reportsTo: 'range-aligarh',
      district: 'Etah',
      confirmed: false,
      email: null,
      phone: null,
      whatsapp: null,
      from: null,
      to: null,
    });
    const handles = await registeredHandles(db);
    expect(handles).toHaveLength(122);
    expect(handles[0]).toMatchObject({ id: 1, name: 'agrapolice', relay: false, district: 'Agra' });
  });

  it('set the contacts that are named and leave the others as they are', async () => {
    await db.write((tx) => setUnitContacts(tx, 'hq', { email: 'desk@example.org', phone: '112' }));
    await db.write((tx) => setUnitContacts(tx, 'hq', { phone: null }));
    expect((await listUnits(db)).find(({ code }) => code === 'hq')).toMatchObject({ email: 'desk@example.org', phone: null });
  });

  it('keep a handle with its X id, and free its name for another row once it has ended', async () => {
    const id = await db.write((tx) => insertHandle(tx, HANDLE));
    expect(await handleRows(db, { nameKey: 'etah_cell' })).toEqual([
      {
        ...HANDLE,
        id,
        district: 'Etah',
        checkedAt: null,
        account: null,
        accountSince: null,
        verifiedType: null,
        followers: null,
        to: null,
      },
    ]);
    // Only one row of a name may be in office, however the name is capitalised.
    await expect(db.write((tx) => insertHandle(tx, { ...HANDLE, name: 'ETAH_cell', xId: null }))).rejects.toThrow();
    await db.write((tx) => endHandle(tx, id, T2));
    await db.write((tx) => insertHandle(tx, { ...HANDLE, from: T2, unit: null, country: 'GB', kind: 'coordinator' }));
    expect((await handleRows(db, { nameKey: 'etah_cell' })).map(({ to }) => to)).toEqual([T2, null]);
    expect((await handleRows(db, { unit: 'district-etah', inOfficeAt: T2 })).map(({ name }) => name)).toEqual(['Etahpolice']);
    expect((await handleRows(db, { unit: 'district-etah', inOfficeAt: T1 })).map(({ name }) => name)).toEqual(['Etahpolice', 'Etah_Cell']);
    expect(await handleRows(db, { country: 'GB', kind: 'coordinator', state: 'active' })).toHaveLength(1);
  });

  it('list the coordinators of a place in order and allow one in office at a time', async () => {
    const asha = { name: 'Asha', country: 'GB', city: 'London', cityKey: 'london', email: null, phone: null, handle: null, from: T1 };
    const id = await db.write((tx) => insertCoordinator(tx, asha));
    await expect(db.write((tx) => insertCoordinator(tx, { ...asha, name: 'Ravi' }))).rejects.toThrow();
    await db.write((tx) => insertCoordinator(tx, { ...asha, city: null, cityKey: '' }));
    await db.write((tx) => endCoordinatorRow(tx, id, T2, 'moved'));
    await db.write((tx) => insertCoordinator(tx, { ...asha, name: 'Ravi', from: T2 }));
    expect(
      (await coordinatorRows(db, { country: 'GB', cityKey: 'london' })).map(({ name, to, endReason }) => [name, to, endReason]),
    ).toEqual([
      ['Asha', T2, 'moved'],
      ['Ravi', null, null],
    ]);
    expect((await coordinatorRows(db, { inOffice: true })).map(({ name, city }) => [name, city])).toEqual([
      ['Asha', null],
      ['Ravi', 'London'],
    ]);
  });

  it('allow one operator of a login in office at a time', async () => {
    const asha = { login: 'asha', name: 'Asha', role: 'operator', unit: null, from: T1 } as const;
    const id = await db.write((tx) => insertOperator(tx, asha));
    await expect(db.write((tx) => insertOperator(tx, asha))).rejects.toThrow();
    await db.write((tx) => endOperatorRow(tx, id, T2));
    expect(await operatorRows(db, { inOffice: true })).toEqual([]);
    expect(await operatorRows(db, { login: 'asha' })).toEqual([{ ...asha, id, to: T2 }]);
  });
});

describe.each(ENGINES)('what X says of an account, on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await emptyRegister(engine);
    await fillRegister(db);
  });
  afterAll(() => db.close());

  it('is kept, and an account that has gone keeps what was last known of it', async () => {
    const [agra] = await handleRows(db, { nameKey: 'agrapolice' });
    const at = '2026-11-02T06:30:00.000Z';
    await db.write((tx) => saveAccount(tx, agra?.id ?? 0, { account: 'found', xId: '503', verifiedType: 'government', followers: 12, at }));
    await db.write((tx) =>
      saveAccount(tx, agra?.id ?? 0, { account: 'gone', xId: null, verifiedType: null, followers: null, at: '2026-11-03T06:30:00.000Z' }),
    );
    expect(await handleRows(db, { nameKey: 'agrapolice' })).toMatchObject([
      { xId: '503', account: 'gone', verifiedType: 'government', followers: 12, checkedAt: '2026-11-03T06:30:00.000Z' },
    ]);
  });
});
