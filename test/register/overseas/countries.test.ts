import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { handleRows } from '../../../src/db/stores/directory/handle-store.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { addHandle } from '../../../src/register/directory/add-handle.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { countryOverview, countryOverviews } from '../../../src/register/overseas/country-overview.ts';
import { importCountries } from '../../../src/register/overseas/country-sheet.ts';
import { listCoordinators } from '../../../src/register/overseas/find-coordinator.ts';
import { openCountry } from '../../../src/register/overseas/open-country.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const BY = { actor: ACTOR, now: NOW };
const bytes = (text: string) => new TextEncoder().encode(text);

let db: Db;

beforeEach(async () => {
  ({ db } = await createDb(':memory:'));
  await initialiseRegister(db, BY);
});
afterEach(() => db.close());

describe('a country abroad', () => {
  it('is opened with a planned handle, which is not registered until its number is known', async () => {
    const { country, isNew } = await openCountry(db, { country: 'ओमान', handle: '@UPPolOman', sought: true }, BY);
    expect([country.code, country.plannedHandle, country.sought, isNew]).toEqual(['OM', 'UPPolOman', true, true]);
    expect((await handleRows(db)).some(({ name }) => name === 'UPPolOman')).toBe(false);
    expect(await countryOverview(db, 'Oman', NOW)).toMatchObject({ lifecycle: 'planned', handle: 'UPPolOman' });
    const again = await openCountry(db, { country: 'OM', handle: 'UPPolOman', xId: '77' }, BY);
    expect([again.isNew, again.registered, again.country.plannedHandle, again.country.sought]).toEqual([false, 'UPPolOman', null, true]);
    expect(await countryOverview(db, 'Oman', NOW)).toMatchObject({ lifecycle: 'active', handle: 'UPPolOman' });
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  });

  it('keeps what is not said again, loses what is said to be empty, and leaves no event where nothing changes', async () => {
    const said = { country: 'GB', people: 1_900_000, year: 2021, source: 'census', languages: 'hi, EN;hi', mission: 'High Commission' };
    await openCountry(db, said, BY);
    const { country } = await openCountry(db, { country: 'UK', mission: '' }, BY);
    expect(country).toMatchObject({ people: 1_900_000, peopleYear: 2021, peopleSource: 'census', languages: ['hi', 'en'], mission: null });
    await openCountry(db, { country: 'UK' }, BY);
    const events = await db.k.selectFrom('events').select('kind').where('kind', 'like', 'country%').orderBy('seq').execute();
    expect(events.map(({ kind }) => kind)).toEqual(['country_opened', 'country_changed']);
  });

  it.each([
    ['India', { country: 'IN' }],
    ['a handle of a district', { country: 'QA', handle: 'agrapolice' }],
    ['a handle that is planned for another country', { country: 'QA', handle: 'UPPolUK' }],
    ['a number of people without its source', { country: 'QA', people: 5 }],
    ['a year that is still to come', { country: 'QA', people: 5, year: 2027, source: 'x' }],
    ['the name of a language instead of its code', { country: 'QA', languages: 'Hindi' }],
    ['a malformed link', { country: 'QA', missionTickets: 'example' }],
    ['a malformed e-mail', { country: 'QA', missionEmail: 'a@' }],
  ])('is not opened with %s, and nothing is kept of it', async (_, said) => {
    await openCountry(db, { country: 'GB', handle: 'UPPolUK' }, BY);
    await expect(openCountry(db, said, BY)).rejects.toMatchObject({ name: 'UserError' });
    expect((await countryOverviews(db, NOW)).map(({ code }) => code)).toEqual(['GB']);
  });

  it('has one main handle: another planned name is refused while it is in use', async () => {
    await addHandle(db, { handle: 'UPPolUK', country: 'GB' }, BY);
    const error = await fails('refused', openCountry(db, { country: 'GB', handle: 'UPPolBritain' }, BY));
    expect(error.hints.join(' ')).toContain('handle retire UPPolUK');
  });

  it('is listed without having been opened where a coordinator or a handle is there', async () => {
    await addHandle(db, { handle: 'UPPolUAE', country: 'AE' }, BY);
    expect(await countryOverviews(db, NOW)).toMatchObject([{ code: 'AE', country: null, lifecycle: 'active' }]);
    await fails('not_found', countryOverview(db, 'Fiji', NOW));
  });
});

describe('a list of countries', () => {
  it('opens all of them at once, with further coordinators in rows of their own', async () => {
    const sheet = '\uFEFFcountry;handle;sought;coordinator;city\nUAE;UPPolUAE;yes;Imran;Dubai\nयूएई;;;Ravi;Sharjah\nओमान;UPPolOman;हाँ;;\n';
    const { opened, appointed, bad } = await importCountries(db, bytes(sheet), { dryRun: false }, BY);
    expect(opened.map(({ country }) => [country.code, country.plannedHandle, country.sought])).toEqual([
      ['AE', 'UPPolUAE', true],
      ['OM', 'UPPolOman', true],
    ]);
    expect(appointed.map(({ name, city }) => [name, city])).toEqual([
      ['Imran', 'Dubai'],
      ['Ravi', 'Sharjah'],
    ]);
    expect(bad).toEqual([]);
  });

  it('changes nothing on a dry run, nor where one row is bad, and names each bad row', async () => {
    const good = 'country,handle,coordinator\nGB,UPPolUK,Asha\n';
    expect(await importCountries(db, bytes(good), { dryRun: true }, BY)).toMatchObject({ bad: [], opened: [{ country: { code: 'GB' } }] });
    const rows = ['Utopia,a,', 'QA,agrapolice,', 'IN,x,', 'GB,UPPolBritain,', ',y,', 'KW,UPPolUK,'];
    const { bad } = await importCountries(db, bytes(good + rows.join('\n')), { dryRun: false }, BY);
    expect(bad.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(await countryOverviews(db, NOW)).toEqual([]);
    expect(await listCoordinators(db, {})).toEqual([]);
  });

  it.each([
    ['a wrong heading', 'land,handle\nGB,a\n'],
    ['an unknown column', 'country,colour\nGB,a\n'],
    ['no rows', 'country\n'],
    ['bytes that are no UTF-8', new Uint8Array([0x63, 0x6f, 0x75, 0x6e, 0x74, 0x72, 0x79, 0x0a, 0xe9, 0x0a])],
  ])('is refused with %s', async (_, content) => {
    await fails('bad_input', importCountries(db, typeof content === 'string' ? bytes(content) : content, { dryRun: false }, BY));
  });
});
