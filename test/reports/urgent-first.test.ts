/** An open emergency is seen before all else, however old, and hides nothing; then comes what waits longest. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import type { DocketsTable } from '../../src/db/schema/dockets.ts';
import type { ComplaintFilter } from '../../src/db/stores/dockets/complaint-filter.ts';
import { countUrgent, urgentFirst, urgentLeftOut } from '../../src/reports/urgent-first.ts';
import { resolveFilter } from '../../src/reports/filters.ts';
import { placesIn } from '../support/places.ts';
import { ENGINES } from '../support/engines.ts';
import { addComplaint, fixtureRegister, NOW } from '../support/fixture.ts';

describe.each(ENGINES)('a short list on %s', (engine) => {
  let db: Db;
  const serials = async (filter: ComplaintFilter, limit: number) => (await urgentFirst(db, { filter, limit })).map(({ serial }) => serial);

  beforeAll(async () => {
    db = await fixtureRegister(engine);
    for (let n = 1; n <= 20; n++) {
      const emergency = n === 2 || n === 3 || n === 4;
      await addComplaint(db, {
        n,
        columns: {
          ...(emergency && { urgency: 'emergency' }),
          ...(n === 3 && { status: 'in_process' }),
          ...(n === 4 && { status: 'closed', outcome: 'fir', closed_at: '2026-11-10T07:00:00.000Z' }),
        },
      });
    }
  });
  afterAll(() => db.close());

  it('begins with the open emergency and goes on with what has waited longest; one that its unit is working on keeps its place', async () => {
    expect(await serials({}, 5)).toEqual([2, 1, 3, 5, 6]);
    expect(await serials({}, 30)).toEqual([2, 1, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 4]);
  });

  it('adds no emergency that the filter excludes', async () => {
    expect(await serials({ statuses: ['in_process'] }, 5)).toEqual([3]);
    expect(await serials({ statuses: ['closed'] }, 5)).toEqual([4]);
  });

  it('consists of emergencies alone where these are asked for', async () => {
    expect(await serials(await resolveFilter(db, { emergency: true }, NOW, placesIn(db)), 5)).toEqual([4, 3, 2]);
  });
});

it('a short list shows other complaints too, however many emergencies there are', async () => {
  const db = await fixtureRegister('sqlite');
  for (let n = 1; n <= 40; n++) await addComplaint(db, { n, columns: n <= 25 ? { urgency: 'emergency' } : {} });
  const shown = (await urgentFirst(db, { filter: {}, limit: 15 })).map(({ serial }) => serial);
  expect(shown.slice(0, 10)).toEqual([25, 24, 23, 22, 21, 20, 19, 18, 17, 16]);
  expect(shown).toHaveLength(15);
  await db.close();
});

it('a short list begins with an emergency in process too, where the citizen has written again', async () => {
  const db = await fixtureRegister('sqlite');
  for (let n = 1; n <= 6; n++) {
    const columns: Partial<DocketsTable> =
      n === 1 ? { urgency: 'emergency', status: 'in_process', attention: 1 } : n === 2 ? { urgency: 'emergency' } : {};
    await addComplaint(db, { n, columns });
  }
  const shown = async (filter: ComplaintFilter) => (await urgentFirst(db, { filter, limit: 4 })).map(({ serial }) => serial);
  expect(await shown({})).toEqual([2, 1, 3, 4]);
  expect(await shown({ statuses: ['open'] })).toEqual([2, 3, 4, 5]);
  await db.close();
});

it('a list of the usual length shows all open emergencies first, the oldest too, and counts those that find no room', async () => {
  const db = await fixtureRegister('sqlite');
  for (let n = 1; n <= 60; n++) await addComplaint(db, { n, columns: n <= 14 ? { urgency: 'emergency' } : {} });
  const list = async (limit: number) => {
    const rows = await urgentFirst(db, { filter: {}, limit });
    return { first: rows.slice(0, 14).map(({ serial }) => serial), left: urgentLeftOut(await countUrgent(db, {}), rows) };
  };
  expect(await list(30)).toEqual({ first: [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], left: { open: 0, writtenTo: 0 } });
  expect((await list(8)).left).toEqual({ open: 6, writtenTo: 0 });
  await db.close();
});

it('emergencies that have no room are counted by kind: open ones, and those answered or closed that somebody has written to since', async () => {
  const db = await fixtureRegister('sqlite');
  for (let n = 1; n <= 30; n++) {
    const columns: Partial<DocketsTable> =
      n <= 12
        ? { urgency: 'emergency', status: 'in_process', attention: 1 }
        : n <= 14
          ? { urgency: 'emergency', status: 'closed', outcome: 'fir', closed_at: '2026-11-10T07:00:00.000Z', attention: 1 }
          : { urgency: 'emergency' };
    await addComplaint(db, { n, columns });
  }
  const left = async (filter: ComplaintFilter) => urgentLeftOut(await countUrgent(db, filter), await urgentFirst(db, { filter, limit: 6 }));
  // Two of the six rows are closed ones.
  expect(await left({})).toEqual({ open: 12, writtenTo: 12 });
  expect(await left({ statuses: ['open'] })).toEqual({ open: 10, writtenTo: 0 });
  expect(await left({ emergency: true })).toEqual({ open: 0, writtenTo: 0 });
  await db.close();
});

describe.each(ENGINES)('the queue of the desk on %s', (engine) => {
  it('is what waits for the desk, the longest first; then what reads as no complaint, what units have, what was old when it came, and what is closed', async () => {
    const db = await fixtureRegister(engine);
    const columns: Readonly<Record<number, Partial<DocketsTable>>> = {
      1: { backlog: 1 },
      2: { status: 'closed', outcome: 'fir', closed_at: '2026-11-10T07:00:00.000Z', waiting_on: 'nobody' },
      3: { waiting_on: 'unit' },
      4: { actionable: 'no' },
      5: { actionable: 'unsure' },
      7: { status: 'in_process', waiting_on: 'desk' },
      8: { status: 'closed', outcome: 'fir', closed_at: '2026-11-10T07:00:00.000Z', waiting_on: 'nobody' },
    };
    for (let n = 1; n <= 8; n++) await addComplaint(db, { n, columns: { waiting_on: 'desk', ...columns[n] } });
    const queue = async (filter: ComplaintFilter, limit = 8) => (await urgentFirst(db, { filter, limit })).map(({ serial }) => serial);
    expect(await queue({})).toEqual([5, 6, 7, 4, 3, 1, 8, 2]);
    expect(await queue({}, 3)).toEqual([5, 6, 7]);
    expect(await queue({ statuses: ['closed'] })).toEqual([8, 2]);
    expect(await queue({ waitingOn: 'unit' })).toEqual([3]);
    expect(await queue({ handleKey: 'uppolice' }, 4)).toEqual([5, 6, 7, 4]);
    await db.close();
  });

  it('names a docket once, also where it is an emergency', async () => {
    const db = await fixtureRegister(engine);
    for (let n = 1; n <= 4; n++) await addComplaint(db, { n, columns: { waiting_on: 'desk', ...(n < 3 && { urgency: 'emergency' }) } });
    expect((await urgentFirst(db, { filter: {}, limit: 3 })).map(({ serial }) => serial)).toEqual([2, 1, 3]);
    await db.close();
  });
});
