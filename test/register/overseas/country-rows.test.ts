import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { coordinatorRows } from '../../../src/db/stores/directory/coordinator-store.ts';
import { countryRows } from '../../../src/db/stores/overseas/country-store.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { importCountries } from '../../../src/register/overseas/country-sheet.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';

const BY = { actor: ACTOR, now: new Date('2026-11-02T06:00:00.000Z') };
const bytes = (text: string) => new TextEncoder().encode(text);

let db: Db;
const rowsOf = (text: string | Uint8Array) => importCountries(db, typeof text === 'string' ? bytes(text) : text, { dryRun: false }, BY);

describe('a list of countries', () => {
  beforeEach(async () => {
    ({ db } = await createDb(':memory:'));
    await initialiseRegister(db, BY);
  });
  afterEach(() => db.close());

  it('with a byte order mark and semicolons is read, names in any script kept', async () => {
    const { bad, appointed } = await rowsOf('\uFEFFcountry;coordinator;city;from\nOM;سليم العامري;Muscat;2026-10-12\nGB;José Núñez;;\n');
    expect([bad, appointed.map(({ name }) => name)]).toEqual([[], ['سليم العامري', 'José Núñez']]);
    expect((await coordinatorRows(db, { country: 'OM' }))[0]?.from).toBe('2026-10-11T18:30:00.000Z');
  });

  it('in Windows-1252 is refused whole rather than read wrongly', async () => {
    await fails('bad_input', rowsOf(Uint8Array.from([...bytes('country,coordinator\nGB,Jos'), 0xe9, 0x0a])));
    expect(await countryRows(db)).toEqual([]);
  });

  it.each([
    ['an unknown country', 'country\nGB\nNarnia\n'],
    ['one country with two handles', 'country,handle\nGB,UPPolUK\nUK,UPPolBritain\n'],
    ["a district's handle", 'country,handle,x_id\nGB,agrapolice,\n'],
    ['two in office at one place', 'country,coordinator,from\nGB,Asha,2026-10-01\nGB,Ravi,2026-10-20\n'],
    ['a day of the Hijri calendar', 'country,coordinator,from\nSA,Asha,1448-05-10\n'],
    ['a day of the Vikram calendar', 'country,coordinator,from\nNP,Asha,2083-07-01\n'],
  ])('with %s names the row and opens nothing', async (_, content) => {
    const { bad } = await rowsOf(content);
    expect(bad).toHaveLength(1);
    expect(await countryRows(db)).toEqual([]);
    expect(await coordinatorRows(db)).toEqual([]);
  });
});
