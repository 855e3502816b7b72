import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { schemaState } from '../../../src/db/engine/migrate.ts';
import { createDb, migrateDb, openDb } from '../../../src/db/engine/open.ts';
import { MIGRATIONS } from '../../../src/db/migrations/index.ts';
import { counterValue } from '../../../src/db/stores/facts/counter-store.ts';
import { toSortable } from '../../../src/domain/x/x-id.ts';
import { ENGINES, type EngineName, type Place, SHARED_ENGINES, emptyPlace } from '../../support/engines.ts';
import { fillRegister } from '../../support/intake.ts';

let place: Place | undefined;
afterEach(async () => {
  await place?.remove();
  place = undefined;
});

async function newPlace(engine: EngineName): Promise<Place> {
  place = await emptyPlace(engine);
  return place;
}

describe.each(ENGINES)('the schema of a register on %s', (engine) => {
  it('is made by all migrations, and running them again applies none', async () => {
    const { create } = await newPlace(engine);
    const { db, applied } = await create();
    expect(applied).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(await schemaState(db.k, db.engine)).toEqual({ state: 'current', applied });
    expect((await create()).applied).toEqual([]);
  });

  it('refuses a second author of an X id, a second handle of a name in office, and a second coordinator in office for a place', async () => {
    const { db } = await (await newPlace(engine)).create();
    await fillRegister(db);
    const from = '2026-01-01T00:00:00.000Z';
    const rows = [
      () =>
        db.insertRows(
          'authors',
          ['id', 'x_id', 'handle'],
          [
            [1, toSortable('7'), null],
            [2, toSortable('7'), null],
          ],
        ),
      () =>
        db.insertRows(
          'handles',
          ['name', 'name_key', 'kind', 'state', 'relay', 'from_at'],
          [['UPPOLICE', 'uppolice', 'state', 'active', 0, from]],
        ),
      () =>
        db.insertRows(
          'coordinators',
          ['name', 'country', 'city_key', 'from_at'],
          [
            ['A', 'GB', 'london', from],
            ['B', 'GB', 'london', from],
          ],
        ),
    ];
    for (const insert of rows) await expect(insert()).rejects.toThrow();
    await db.k.updateTable('handles').set({ to_at: from }).where('name_key', '=', 'uppolice').execute();
    await rows[1]?.();
  });
});

describe.each(SHARED_ENGINES)('opening a register on %s', (engine) => {
  it('refuses one to which a later migration was applied, however it is opened, and changes nothing', async () => {
    const { create, location } = await newPlace(engine);
    const { db } = await create();
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(db.k);
    for (const open of [() => openDb(location), () => createDb(location), () => migrateDb(location)]) {
      await expect(open()).rejects.toMatchObject({ code: 'no_register', message: expect.stringContaining('newer') });
    }
    await sql`delete from kysely_migration where name = '9999-later'`.execute(db.k);
    const again = await openDb(location);
    await again.close();
  });

  it('refuses an empty database', async () => {
    const { location } = await newPlace(engine);
    for (const open of [() => openDb(location), () => migrateDb(location)])
      await expect(open()).rejects.toMatchObject({ code: 'no_register' });
  });

  it('finds what was written before', async () => {
    const { create, location } = await newPlace(engine);
    const { db } = await create();
    await fillRegister(db);
    const second = await openDb(location);
    expect(second.location).not.toContain('password');
    expect(await counterValue(second, 'docket')).toBe(0);
    expect((await second.k.selectFrom('handles').select('name').execute()).length).toBe(5);
    await second.close();
  });
});
