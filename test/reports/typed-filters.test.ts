import { describe, expect, it } from 'vitest';
import { wantedFrom } from '../../src/commands/mark/wanted.ts';
import { resolveFilter } from '../../src/reports/filters.ts';
import { NOW } from '../support/fixture.ts';
import { placesIn } from '../support/places.ts';
import { registerOfTest } from '../support/registers.ts';

describe('a filter', () => {
  it.each(['theft', 'चोरी', 'Burglary', 'land-dispute', 'अवैध कब्जा', 'online fraud'])(
    'understands --category %s as a mark does',
    async (typed) => {
      const db = await registerOfTest();
      const { category } = await resolveFilter(db, { category: typed }, NOW, placesIn(db));
      expect(wantedFrom({ category: [typed] }).categories).toEqual([category]);
    },
  );

  it.each([
    [{ status: 'open،closed' }, { statuses: ['open', 'closed'] }],
    [{ status: 'लंबित' }, { statuses: ['open'] }],
    [{ waiting: 'डेस्क' }, { waitingOn: 'desk' }],
    [{ waiting: 'outside body' }, { waitingOn: 'outside' }],
    [{ actionable: 'शिकायत नहीं' }, { actionable: 'no' }],
  ])('understands %o, in either language', async (typed, filter) => {
    const db = await registerOfTest();
    expect(await resolveFilter(db, typed, NOW, placesIn(db))).toEqual(filter);
  });

  it('names the codes with their Hindi words where one is mistyped', async () => {
    const db = await registerOfTest();
    await expect(resolveFilter(db, { waiting: 'me' }, NOW, placesIn(db))).rejects.toMatchObject({
      code: 'usage',
      nextSteps: [{ en: expect.stringContaining('desk, unit'), hi: expect.stringContaining('desk (डेस्क)') }],
    });
  });
});
