import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coordinatorRows, endCoordinatorRow, insertCoordinator } from '../../../src/db/stores/directory/coordinator-store.ts';
import type { Db } from '../../../src/db/db.ts';
import {
  endHandle,
  handleRows,
  insertHandle,
  listUnits,
  type NewHandle,
  registeredHandles,
  setUnitContacts,
} from '../../../src/db/stores/directory/directory-store.ts';
import { endOperatorRow, insertOperator, operatorRows } from '../../../src/db/stores/directory/operator-store.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { ENGINES, emptyRegister } from '../../support/engines.ts';

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
  // One register serves all: each test uses rows of its own.
  beforeAll(async () => {
    db = await emptyRegister(engine);
    await initialiseRegister(db, { actor: ACTOR, now: new Date(T1) });
  }, 60_000);
  afterAll(() => db.close());

  it('give out the shipped directory in one order, with the types of the program', async () => {
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

  it('set contacts, and leave those that are not named', async () => {
    await db.write((tx) => setUnitContacts(tx, 'hq', { email: 'desk@example.org', phone: '112' }));
    await db.write((tx) => setUnitContacts(tx, 'hq', { phone: null }));
    expect((await listUnits(db)).find(({ code }) => code === 'hq')).toMatchObject({ email: 'desk@example.org', phone: null });
  });

  it('keep a handle with its number as X writes it, and its name for the next once it has ended', async () => {
    const id = await db.write((tx) => insertHandle(tx, HANDLE));
    expect(await handleRows(db, { nameKey: 'etah_cell' })).toEqual([
      { ...HANDLE, id, district: 'Etah', checkedAt: null, account: null, verifiedType: null, followers: null, to: null },
    ]);
    // One row of a name is in office at a time, whoever writes.
    await expect(db.write((tx) => insertHandle(tx, { ...HANDLE, name: 'ETAH_cell', xId: null }))).rejects.toThrow();
    await db.write((tx) => endHandle(tx, id, T2));
    await db.write((tx) => insertHandle(tx, { ...HANDLE, from: T2, unit: null, country: 'GB', kind: 'coordinator' }));
    expect((await handleRows(db, { nameKey: 'etah_cell' })).map(({ to }) => to)).toEqual([T2, null]);
    expect((await handleRows(db, { unit: 'district-etah', inOfficeAt: T2 })).map(({ name }) => name)).toEqual(['Etahpolice']);
    expect((await handleRows(db, { unit: 'district-etah', inOfficeAt: T1 })).map(({ name }) => name)).toEqual(['Etahpolice', 'Etah_Cell']);
    expect(await handleRows(db, { country: 'GB', kind: 'coordinator', state: 'active' })).toHaveLength(1);
  });

  it('keep coordinators of a place in order, one of them in office', async () => {
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

  it('keep operators, one row of a login at work', async () => {
    const asha = { login: 'asha', name: 'Asha', role: 'operator', unit: null, from: T1 } as const;
    const id = await db.write((tx) => insertOperator(tx, asha));
    await expect(db.write((tx) => insertOperator(tx, asha))).rejects.toThrow();
    await db.write((tx) => endOperatorRow(tx, id, T2));
    expect(await operatorRows(db, { inOffice: true })).toEqual([]);
    expect(await operatorRows(db, { login: 'asha' })).toEqual([{ ...asha, id, to: T2 }]);
  });
});
