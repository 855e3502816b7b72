/** An open emergency is seen before all else, however old, and hides nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import type { DocketsTable } from '../../src/db/schema/dockets.ts';
import type { ComplaintFilter } from '../../src/db/stores/dockets/complaint-filter.ts';
import { urgentFirst, urgentLeftOut } from '../../src/reports/urgent-first.ts';
import { resolveFilter } from '../../src/reports/filters.ts';
import { placesIn } from '../support/places.ts';
import { ENGINES } from '../support/engines.ts';
import { addComplaint, fixtureRegister, gather, NOW } from '../support/fixture.ts';

describe.each(ENGINES)('a short list on %s', (engine) => {
  let db: Db;
  const serials = async (filter: ComplaintFilter, limit: number) =>
    (await gather(urgentFirst(db, { filter, limit }))).map(({ serial }) => serial);

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

  it('begins with the open emergency; one that its unit is working on keeps its place', async () => {
    expect(await serials({}, 5)).toEqual([2, 20, 19, 18, 17]);
    expect(await serials({}, 30)).toEqual([2, ...[20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 1]]);
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
  const shown = (await gather(urgentFirst(db, { filter: {}, limit: 15 }))).map(({ serial }) => serial);
  expect(shown).toEqual([25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 40, 39, 38, 37, 36]);
  await db.close();
});

it('a short list begins with an emergency in process too, where the citizen has written again', async () => {
  const db = await fixtureRegister('sqlite');
  for (let n = 1; n <= 6; n++) {
    const columns: Partial<DocketsTable> =
      n === 1 ? { urgency: 'emergency', status: 'in_process', attention: 1 } : n === 2 ? { urgency: 'emergency' } : {};
    await addComplaint(db, { n, columns });
  }
  const shown = async (filter: ComplaintFilter) => (await gather(urgentFirst(db, { filter, limit: 4 }))).map(({ serial }) => serial);
  expect(await shown({})).toEqual([2, 1, 6, 5]);
  expect(await shown({ statuses: ['open'] })).toEqual([2, 6, 5, 4]);
  await db.close();
});

it('a list of the usual length shows all open emergencies first, the oldest too, and counts those that find no room', async () => {
  const db = await fixtureRegister('sqlite');
  for (let n = 1; n <= 60; n++) await addComplaint(db, { n, columns: n <= 14 ? { urgency: 'emergency' } : {} });
  const list = async (limit: number) => {
    const rows = await gather(urgentFirst(db, { filter: {}, limit }));
    return { first: rows.slice(0, 14).map(({ serial }) => serial), left: await urgentLeftOut(db, {}, rows) };
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
  const left = async (filter: ComplaintFilter) => urgentLeftOut(db, filter, await gather(urgentFirst(db, { filter, limit: 6 })));
  // Two of the six rows are closed ones.
  expect(await left({})).toEqual({ open: 12, writtenTo: 12 });
  expect(await left({ statuses: ['open'] })).toEqual({ open: 10, writtenTo: 0 });
  expect(await left({ emergency: true })).toEqual({ open: 0, writtenTo: 0 });
  await db.close();
});
