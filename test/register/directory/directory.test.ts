import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { listUnits } from '../../../src/db/stores/directory/unit-store.ts';
import { registeredHandles } from '../../../src/db/stores/directory/handle-store.ts';
import { eventsAfter } from '../../../src/db/stores/events/event-store.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { counterValue } from '../../../src/db/stores/facts/counter-store.ts';
import { registerValue } from '../../../src/db/stores/facts/register-store.ts';
import { Directory } from '../../../src/domain/directory/directory.ts';
import { isHandleName } from '../../../src/domain/directory/handle-name.ts';
import type { UserError } from '../../../src/domain/user-error.ts';
import {
  addHandle,
  findUnit,
  handleHistory,
  listHandles,
  retireHandle,
  setContacts,
  showUnit,
  stateNow,
} from '../../../src/register/directory/directory.ts';
import { importHandles } from '../../../src/register/directory/directory-import.ts';
import { initialiseRegister, parseSeries } from '../../../src/register/directory/initialise.ts';
import { ACTOR } from '../../support/docket-fixture.ts';

const NOW = new Date('2026-11-02T06:00:00.000Z');
const BY = { actor: ACTOR, now: NOW };
const later = (hours: number) => ({ actor: ACTOR, now: new Date(NOW.getTime() + hours * 3_600_000) });

let db: Db;

async function fails(code: UserError['code'], work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => expect.unreachable('it was accepted'),
    (thrown: unknown) => thrown as UserError,
  );
  expect(error).toMatchObject({ code });
  return error;
}

describe('the directory', () => {
  beforeEach(async () => {
    ({ db } = await createDb(':memory:'));
    await initialiseRegister(db, BY);
  });
  afterEach(() => db.close());

  describe('a new register', () => {
    it('holds the units of the state: 75 districts in all, each answered for once', async () => {
      const units = await listUnits(db);
      const kinds = Object.groupBy(units, ({ kind }) => kind);
      expect(Object.fromEntries(Object.entries(kinds).map(([kind, of]) => [kind, of.length]))).toEqual({
        headquarters: 1,
        zone: 8,
        range: 18,
        district: 68,
        commissionerate: 7,
        functional: 5,
      });
      expect(new Set(units.flatMap(({ district }) => district ?? [])).size).toBe(75);
      for (const unit of units) {
        expect(unit.nameHi).toMatch(/^[\p{Script=Devanagari}\d ]+$/u);
        expect([unit.code, unit.reportsTo === null || units.some(({ code }) => code === unit.reportsTo)]).toEqual([unit.code, true]);
        expect([unit.code, unit.confirmed]).toEqual([unit.code, unit.kind !== 'range' && unit.kind !== 'district']);
      }
      expect(await findUnit(db, 'commissionerate-lucknow')).toMatchObject({ from: '2020-01-12T18:30:00.000Z' });
    });

    it('holds the known handles, each as sure as it is', async () => {
      const handles = await registeredHandles(db);
      expect(handles).toHaveLength(122);
      for (const { name } of handles) expect([name, isHandleName(name)]).toEqual([name, true]);
      const of = (name: string) => handles.find((handle) => handle.name === name);
      expect(of('agrapolice')).toMatchObject({
        unit: 'commissionerate-agra',
        kind: 'commissionerate',
        state: 'active',
        district: 'Agra',
        xId: null,
      });
      expect(of('bastipolice')).toMatchObject({ state: 'unverified', district: 'Basti' });
      expect(of('allahabadpolice')).toMatchObject({ state: 'former', kind: 'commissionerate', district: 'Prayagraj', to: null });
      expect(of('PratapgrhPolice')).toMatchObject({ state: 'alias', kind: 'district' });
      expect(['112UttarPradesh', 'wpl1090', 'cyberpolice_up', 'uptrafficpolice'].map((name) => of(name)?.unit)).toEqual([
        'unit-112',
        'unit-1090',
        'unit-cyber',
        'unit-traffic',
      ]);
      expect(of('farrukhabadpolice')).toBeUndefined();
    });

    it('knows its series and counts from nought, and tells its making as an event', async () => {
      expect(await registerValue(db, 'series')).toBe('UPP');
      expect(await registerValue(db, 'training')).toBe('0');
      expect(await registerValue(db, 'register_id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(await Promise.all(['post', 'author', 'docket'].map((name) => counterValue(db, name)))).toEqual([0, 0, 0]);
      expect((await eventsAfter(db, 0, 10)).map(({ kind }) => kind)).toEqual(['register_created']);
    });

    it('is made once: a second time is refused and changes nothing', async () => {
      const error = await fails('refused', initialiseRegister(db, { ...BY, series: 'TRN' }));
      expect(error.message).toContain('UPP');
      expect(await registerValue(db, 'series')).toBe('UPP');
      expect(await registeredHandles(db)).toHaveLength(122);
      expect(await eventsAfter(db, 0, 10)).toHaveLength(1);
    });
  });

  describe('a unit', () => {
    it.each([
      ['district-etah', 'district-etah'],
      ['DISTRICT-ETAH', 'district-etah'],
      ['hq', 'hq'],
      ['Etah', 'district-etah'],
      ['एटा', 'district-etah'],
      ['Agra', 'commissionerate-agra'],
      ['police commissionerate agra', 'commissionerate-agra'],
      ['Agra Zone', 'zone-agra'],
      ['आगरा जोन', 'zone-agra'],
      ['आगरा', 'commissionerate-agra'],
      ['Allahabad', 'commissionerate-prayagraj'],
      ['इलाहाबाद', 'commissionerate-prayagraj'],
      ['नोएडा', 'commissionerate-gautam-buddha-nagar'],
      ['हापुड', 'district-hapur'],
      ['Fatehgarh', 'district-farrukhabad'],
      ['112', 'unit-112'],
      ['cyber', 'unit-cyber'],
      ['Government Railway Police', 'unit-grp'],
    ])('typed as "%s" is %s', async (typed, code) => {
      expect((await findUnit(db, typed)).code).toBe(code);
    });

    it('that is unknown is told with the names that come nearest', async () => {
      const error = await fails('not_found', findUnit(db, 'Hathrass'));
      expect(error.hints.join(' ')).toContain('Hathras');
      await fails('not_found', findUnit(db, ''));
    });

    it('that two can be is not guessed: Akbarpur is the seat of two districts', async () => {
      const error = await fails('bad_input', findUnit(db, 'Akbarpur'));
      expect(error.hints.join(' ')).toMatch(/district-ambedkar-nagar or district-kanpur-dehat/);
    });

    it('shows what stands above and below it, and its handles in office', async () => {
      const etah = await showUnit(db, 'Etah', NOW);
      expect(etah.above.map(({ code }) => code)).toEqual(['range-aligarh', 'zone-agra', 'hq']);
      expect(etah.handles.map(({ name }) => name)).toEqual(['Etahpolice']);
      const range = await showUnit(db, 'range-aligarh', NOW);
      expect(range.below.map(({ code }) => code)).toEqual(['district-aligarh', 'district-etah', 'district-hathras', 'district-kasganj']);
    });

    it('gets contacts, of which the event names only which they are', async () => {
      await setContacts(db, 'Etah', { email: 'cell@example.org', phone: '05742 234567' }, BY);
      await setContacts(db, 'Etah', { phone: '' }, BY);
      expect(await findUnit(db, 'Etah')).toMatchObject({ email: 'cell@example.org', phone: null, whatsapp: null });
      const events = (await eventsAfter(db, 1, 10)).map(({ body }) => JSON.parse(body));
      expect(events.map(({ kind, data }) => [kind, data])).toEqual([
        ['unit_contacts_set', { unit: 'district-etah', fields: ['email', 'phone'] }],
        ['unit_contacts_set', { unit: 'district-etah', fields: ['phone'] }],
      ]);
      expect(JSON.stringify(events)).not.toContain('example.org');
    });

    it('keeps its contacts when one that was typed is none', async () => {
      await fails('bad_input', setContacts(db, 'Etah', { email: 'cell@example.org', whatsapp: '112' }, BY));
      expect(await findUnit(db, 'Etah')).toMatchObject({ email: null, whatsapp: null });
    });
  });

  describe('adding a handle', () => {
    it('to a unit takes its kind, and counts for posts of any time', async () => {
      const handle = await addHandle(db, { handle: '@Etah_Cell', unit: 'एटा' }, BY);
      expect(handle).toMatchObject({
        name: 'Etah_Cell',
        kind: 'district',
        state: 'active',
        unit: 'district-etah',
        district: 'Etah',
        relay: false,
        evidence: null,
      });
      const directory = new Directory(await registeredHandles(db), await listUnits(db));
      expect(directory.tagged('etah_cell', '2012-01-01T00:00:00.000Z')?.unit).toBe('district-etah');
      const last = (await eventsAfter(db, 1, 10)).at(-1);
      expect(JSON.parse(last?.body ?? '')).toMatchObject({
        kind: 'handle_added',
        by: 'Asha',
        data: { handle: handle.id, unit: 'district-etah' },
      });
    });

    it('to a country makes it the main one: a second one is refused unless it is to be a further one', async () => {
      expect(await addHandle(db, { handle: 'UPPolUK', country: 'UK' }, BY)).toMatchObject({ kind: 'country', country: 'GB', unit: null });
      const error = await fails('refused', addHandle(db, { handle: 'UPPolGB', country: 'ब्रिटेन' }, BY));
      expect(error.message).toContain('@UPPolUK');
      await addHandle(db, { handle: 'asha_london', country: 'GB', kind: 'coordinator', relay: true }, BY);
      await addHandle(db, { handle: 'UPPolGB', country: 'GB', also: true }, BY);
      expect((await listHandles(db, { country: 'GB' }, NOW)).map(({ name, kind, relay }) => [name, kind, relay])).toEqual([
        ['asha_london', 'coordinator', true],
        ['UPPolGB', 'country', false],
        ['UPPolUK', 'country', false],
      ]);
    });

    it.each([
      ['bad_input', { handle: 'a23456789012345_', unit: 'Agra' }],
      ['bad_input', { handle: 'agra-police', unit: 'Agra' }],
      ['bad_input', { handle: 'newone', country: 'ZZ' }],
      ['bad_input', { handle: 'newone', unit: 'Agra', xId: '12a' }],
      ['bad_input', { handle: 'newone', unit: 'Agra', from: 'someday' }],
      ['not_found', { handle: 'newone', unit: 'Atlantis' }],
      ['usage', { handle: 'newone' }],
      ['usage', { handle: 'newone', unit: 'Agra', country: 'GB' }],
      ['usage', { handle: 'newone', unit: 'Agra', kind: 'country' }],
      ['usage', { handle: 'newone', country: 'GB', kind: 'district' }],
      ['refused', { handle: 'AGRApolice', unit: 'Mathura' }],
    ] as const)('is %s for %j, and nothing is changed', async (code, request) => {
      await fails(code, addHandle(db, request, BY));
      expect(await registeredHandles(db)).toHaveLength(122);
      expect(await eventsAfter(db, 1, 10)).toEqual([]);
    });

    it('knows an account by its number under another name', async () => {
      await addHandle(db, { handle: 'one', unit: 'Etah', xId: '900' }, BY);
      const error = await fails('refused', addHandle(db, { handle: 'two', unit: 'Etah', xId: '900' }, BY));
      expect(error.message).toContain('@one');
      const directory = new Directory(await registeredHandles(db), await listUnits(db));
      expect(directory.author('900', 'renamed_since', NOW.toISOString())).toMatchObject({ name: 'one' });
    });
  });

  describe('retiring a handle', () => {
    it('ends it and keeps its history: posts of its time are judged by it, later ones are not', async () => {
      await retireHandle(db, 'lkopolice', 'a new one is used', BY);
      const directory = new Directory(await registeredHandles(db), await listUnits(db));
      expect(directory.tagged('lkopolice', '2026-11-02T05:59:59.000Z')?.unit).toBe('commissionerate-lucknow');
      expect(directory.tagged('lkopolice', '2026-11-02T06:00:00.000Z')).toBeNull();
      expect((await handleHistory(db, 'LKOpolice')).map(stateNow)).toEqual(['former']);
      expect((await listHandles(db, { unit: 'Lucknow' }, NOW)).map(({ name }) => name)).toEqual(['LkoCp', 'lucknowpolice']);
      expect((await listHandles(db, { unit: 'Lucknow', state: 'former' }, NOW)).map(({ name }) => name)).toEqual([
        'lkopolice',
        'lucknowpolice',
      ]);
      const event = JSON.parse((await eventsAfter(db, 1, 10))[0]?.body ?? '');
      expect(event).toMatchObject({ kind: 'handle_retired', data: { unit: 'commissionerate-lucknow' } });
      expect(JSON.stringify(event)).not.toContain('a new one is used');
    });

    it('frees the name: the next row begins where it ended, never before', async () => {
      await retireHandle(db, 'lkopolice', 'moved', BY);
      await fails('refused', retireHandle(db, 'lkopolice', 'again', later(1)));
      await fails('refused', addHandle(db, { handle: 'lkopolice', unit: 'unit-grp', from: '2026-10-01' }, later(2)));
      expect(await addHandle(db, { handle: 'lkopolice', unit: 'unit-grp' }, later(2))).toMatchObject({ from: NOW.toISOString() });
      expect((await handleHistory(db, 'lkopolice')).map(({ unit, to }) => [unit, to])).toEqual([
        ['commissionerate-lucknow', NOW.toISOString()],
        ['unit-grp', null],
      ]);
    });

    it('needs a reason and a handle that is there', async () => {
      await fails('usage', retireHandle(db, 'lkopolice', '  ', BY));
      const error = await fails('not_found', retireHandle(db, 'lkopolic', 'gone', BY));
      expect(error.hints.join(' ')).toContain('lkopolice');
    });
  });

  describe('handles from a file', () => {
    const csv = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
    const load = (content: Uint8Array, dryRun = false) => importHandles(db, content, { dryRun }, BY);

    it('are registered, the bad rows named with line and reason', async () => {
      const content = csv(
        'Handle,Unit,Country,Kind,State',
        '@etah_new,Etah,,,',
        'uppol_uae,,UAE,,unverified',
        'agrapolice,Agra,,,',
        'agrapolice,Etah,,,',
        'etah_new,Mathura,,,',
        'much_too_long_name,Etah,,,',
        '',
        'nowhere,,,,',
        'both,Etah,GB,,',
        'odd,Etah,,banana,',
        'uppol_uae2,,AE,,',
        'lost,Atlantis,,,',
      );
      const dry = await load(content, true);
      expect(await registeredHandles(db)).toHaveLength(122);
      const done = await load(content);
      expect({ ...done, ids: [] }).toEqual(dry);
      expect(done).toMatchObject({ rows: 11, known: 1 });
      expect(done.added.map(({ name, kind, state, unit, country }) => [name, kind, state, unit, country])).toEqual([
        ['etah_new', 'district', 'active', 'district-etah', null],
        ['uppol_uae', 'country', 'unverified', null, 'AE'],
      ]);
      expect(done.bad.map(({ line, handle }) => [line, handle])).toEqual([
        [5, 'agrapolice'],
        [6, 'etah_new'],
        [7, 'much_too_long_name'],
        [9, 'nowhere'],
        [10, 'both'],
        [11, 'odd'],
        [12, 'uppol_uae2'],
        [13, 'lost'],
      ]);
      expect(done.bad.every(({ reason }) => reason.length > 10)).toBe(true);
      expect((await registeredHandles(db)).slice(122).map(({ id }) => id)).toEqual(done.ids);
    });

    it('may be loaded again: nothing is there twice', async () => {
      const content = csv('handle;unit', 'etah_new;Etah', 'etah_two;Etah');
      expect(await load(content)).toMatchObject({ known: 0 });
      expect(await load(content)).toMatchObject({ known: 2, added: [], bad: [] });
      expect(await registeredHandles(db)).toHaveLength(124);
    });

    it('may begin with a byte order mark, and hold quoted cells', async () => {
      const content = new Uint8Array([0xef, 0xbb, 0xbf, ...csv('handle,unit', 'etah_new,"एटा"')]);
      expect((await load(content)).added.map(({ unit }) => unit)).toEqual(['district-etah']);
    });

    it.each([
      ['an unknown column', csv('handle,unit,phone', 'a,Etah,1')],
      ['no place', csv('handle,kind', 'a,district')],
      ['no heading', csv('etah_new,Etah')],
      ['a column twice', csv('handle,unit,unit', 'a,Etah,Etah')],
      ['nothing', new Uint8Array()],
      ['a heading alone', csv('handle,unit')],
      ['no good row', csv('handle,unit', 'a,Atlantis', 'much_too_long_name,Etah')],
      ['UTF-16', new Uint8Array([0xff, 0xfe, 0x68, 0x00, 0x61, 0x00])],
      ['an open quotation mark', csv('handle,unit', 'a,"Etah')],
      ['NUL', csv('handle,unit', 'a\u0000,Etah')],
    ])('are refused whole for %s', async (_what, content) => {
      await fails('bad_input', load(content));
      expect(await registeredHandles(db)).toHaveLength(122);
    });
  });
});

describe('the series of a register', () => {
  it('is two to eight capital letters and digits, a letter first', () => {
    expect(['upp', ' TRN ', 'UP2', 'ABCDEFGH'].map(parseSeries)).toEqual(['UPP', 'TRN', 'UP2', 'ABCDEFGH']);
    for (const typed of ['', 'U', '2UP', 'ABCDEFGHI', 'UP-P', 'यूपी']) expect(() => parseSeries(typed)).toThrow();
  });

  it('TRN makes a training register, and training is TRN', async () => {
    for (const options of [{ series: 'TRN' }, { training: true }]) {
      const { db } = await createDb(':memory:');
      expect(await initialiseRegister(db, { ...BY, ...options })).toMatchObject({ series: 'TRN', training: true });
      expect(await registerValue(db, 'training')).toBe('1');
      await db.close();
    }
    const { db } = await createDb(':memory:');
    await fails('usage', initialiseRegister(db, { ...BY, series: 'UPP', training: true }));
    await db.close();
  });
});

describe('the shipped directory', () => {
  const shipped = (name: string) => JSON.parse(readFileSync(new URL(`../../../data/directory/${name}.json`, import.meta.url), 'utf8'));

  it('names a unit of the list for every handle, and a district of the list for every unit', () => {
    const units = new Map<string, { kind: string; district: string | null }>(
      shipped('units').map((unit: { code: string }) => [unit.code, unit]),
    );
    const districts = new Set(shipped('districts').map(({ name }: { name: string }) => name));
    for (const { handle, unit } of shipped('handles')) expect([handle, units.has(unit)]).toEqual([handle, true]);
    for (const { district } of units.values()) expect(district === null || districts.has(district)).toBe(true);
    expect(districts.size).toBe(75);
  });

  it('is sure of no handle whose evidence is low', () => {
    for (const { handle, evidence, state } of shipped('handles')) {
      expect([handle, state === 'unverified']).toEqual([handle, evidence === 'low']);
    }
  });
});
