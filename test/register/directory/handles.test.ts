import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { registeredHandles } from '../../../src/db/stores/directory/handle-store.ts';
import { listUnits } from '../../../src/db/stores/directory/unit-store.ts';
import { eventsAfter } from '../../../src/db/stores/events/event-store.ts';
import { Directory } from '../../../src/domain/directory/directory.ts';
import { stateNow } from '../../../src/domain/directory/handle-state.ts';
import type { HandleRequest } from '../../../src/domain/directory/new-handle.ts';
import { addHandle } from '../../../src/register/directory/add-handle.ts';
import { handleHistory, listHandles, retireHandle } from '../../../src/register/directory/handles.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';
import { placesIn } from '../../support/places.ts';

const NOW = new Date('2026-11-02T06:00:00.000Z');
const BY = { actor: ACTOR, now: NOW };
const later = (hours: number) => ({ actor: ACTOR, now: new Date(NOW.getTime() + hours * 3_600_000) });

let db: Db;

beforeEach(async () => {
  ({ db } = await createDb(':memory:'));
  await initialiseRegister(db, BY);
});
afterEach(() => db.close());

/** The unit is read first, as the commands do. */
async function add(request: Omit<HandleRequest, 'unit'> & { readonly unit?: string }, by = BY) {
  const { unit, ...others } = request;
  return addHandle(db, { ...others, ...(unit !== undefined && { unit: await placesIn(db).unit(unit) }) }, by);
}

describe('adding a handle', () => {
  it("to a unit gives it the unit's kind, and it counts for posts of any time", async () => {
    const handle = await add({ handle: '@Etah_Cell', unit: 'एटा' });
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

  it('to a country makes it the main handle; a second one is refused unless --also is given', async () => {
    expect(await add({ handle: 'UPPolUK', country: 'UK' })).toMatchObject({ kind: 'country', country: 'GB', unit: null });
    const error = await fails('refused', add({ handle: 'UPPolGB', country: 'ब्रिटेन' }));
    expect(error.message).toContain('@UPPolUK');
    await add({ handle: 'asha_london', country: 'GB', kind: 'coordinator', relay: true });
    await add({ handle: 'UPPolGB', country: 'GB', also: true });
    expect((await listHandles(db, { country: 'GB' }, placesIn(db), NOW)).map(({ name, kind, relay }) => [name, kind, relay])).toEqual([
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
    await fails(code, add(request));
    expect(await registeredHandles(db)).toHaveLength(122);
    expect(await eventsAfter(db, 1, 10)).toEqual([]);
  });

  it('recognises an account by its number under another name', async () => {
    await add({ handle: 'one', unit: 'Etah', xId: '900' });
    const error = await fails('refused', add({ handle: 'two', unit: 'Etah', xId: '900' }));
    expect(error.message).toContain('@one');
    const directory = new Directory(await registeredHandles(db), await listUnits(db));
    expect(directory.author('900', 'renamed_since', NOW.toISOString())).toMatchObject({ name: 'one' });
  });
});

describe('retiring a handle', () => {
  it('ends it and keeps its history: it still counts for posts of its time, and for no later ones', async () => {
    await retireHandle(db, 'lkopolice', 'a new one is used', BY);
    const directory = new Directory(await registeredHandles(db), await listUnits(db));
    expect(directory.tagged('lkopolice', '2026-11-02T05:59:59.000Z')?.unit).toBe('commissionerate-lucknow');
    expect(directory.tagged('lkopolice', '2026-11-02T06:00:00.000Z')).toBeNull();
    expect((await handleHistory(db, 'LKOpolice')).map(stateNow)).toEqual(['former']);
    expect((await listHandles(db, { unit: 'Lucknow' }, placesIn(db), NOW)).map(({ name }) => name)).toEqual(['LkoCp', 'lucknowpolice']);
    expect((await listHandles(db, { unit: 'Lucknow', state: 'former' }, placesIn(db), NOW)).map(({ name }) => name)).toEqual([
      'lkopolice',
      'lucknowpolice',
    ]);
    const event = JSON.parse((await eventsAfter(db, 1, 10))[0]?.body ?? '');
    expect(event).toMatchObject({ kind: 'handle_retired', data: { unit: 'commissionerate-lucknow' } });
    expect(JSON.stringify(event)).not.toContain('a new one is used');
  });

  it('frees the name: the next row begins where the old one ended, never earlier', async () => {
    await retireHandle(db, 'lkopolice', 'moved', BY);
    await fails('refused', retireHandle(db, 'lkopolice', 'again', later(1)));
    await fails('refused', add({ handle: 'lkopolice', unit: 'unit-grp', from: '2026-10-01' }, later(2)));
    expect(await add({ handle: 'lkopolice', unit: 'unit-grp' }, later(2))).toMatchObject({ from: NOW.toISOString() });
    expect((await handleHistory(db, 'lkopolice')).map(({ unit, to }) => [unit, to])).toEqual([
      ['commissionerate-lucknow', NOW.toISOString()],
      ['unit-grp', null],
    ]);
  });

  it('needs a reason and a registered handle', async () => {
    await fails('usage', retireHandle(db, 'lkopolice', '  ', BY));
    const error = await fails('not_found', retireHandle(db, 'lkopolic', 'gone', BY));
    expect(error.hints.join(' ')).toContain('lkopolice');
  });
});
