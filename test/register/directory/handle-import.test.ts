import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { registeredHandles } from '../../../src/db/stores/directory/handle-store.ts';
import { importHandles } from '../../../src/register/directory/sheets/handle-import.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';
import { placesIn } from '../../support/places.ts';

const NOW = new Date('2026-11-02T06:00:00.000Z');
const BY = { actor: ACTOR, now: NOW };

let db: Db;

beforeEach(async () => {
  ({ db } = await createDb(':memory:'));
  await initialiseRegister(db, BY);
});
afterEach(() => db.close());

describe('handles from a file', () => {
  const csv = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
  const load = (content: Uint8Array, dryRun = false) => importHandles(db, content, { dryRun, places: placesIn(db) }, BY);

  it('are registered, and the bad rows are listed with line and reason', async () => {
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
    expect(done.bad.every(({ reason }) => reason.en.length > 10 && reason.hi.length > 10)).toBe(true);
    expect((await registeredHandles(db)).slice(122).map(({ id }) => id)).toEqual(done.ids);
  });

  it('can be loaded again without registering anything twice', async () => {
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
