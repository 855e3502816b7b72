import { describe, expect, it } from 'vitest';
import { docketNumber, docketNumbering } from '../../../src/register/shared/docket-number.ts';
import { addDocket, makeRegister } from '../../support/docket-fixture.ts';

describe('a docket of the register', () => {
  it('is printed with the series of the register and its check digit', async () => {
    for (const [series, number] of [
      ['UPP', 'UPP-2026-000001-5'],
      ['TRN', 'TRN-2026-000001-5'],
    ] as const) {
      const db = await makeRegister(series);
      const docket = await addDocket(db);
      expect(await docketNumber(db, docket)).toBe(number);
      expect((await docketNumbering(db))(docket)).toBe(number);
      await db.close();
    }
  });

  it('has no number where the register has no series: nothing is printed without it', async () => {
    const db = await makeRegister();
    await db.k.deleteFrom('register').where('key', '=', 'series').execute();
    await expect(docketNumber(db, { year: 2026, serial: 1 })).rejects.toMatchObject({ code: 'no_register' });
    await expect(docketNumbering(db)).rejects.toMatchObject({ code: 'no_register' });
    await db.close();
  });
});
