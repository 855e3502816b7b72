import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { eventsAfter } from '../../../src/db/stores/events/event-store.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { setContacts, type TypedContacts } from '../../../src/register/directory/unit-contacts.ts';
import { showUnit } from '../../../src/register/directory/units.ts';
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

const etah = () => placesIn(db).unit('Etah');
const set = async (contacts: TypedContacts) => setContacts(db, await etah(), contacts, BY);

describe('a unit', () => {
  it('is shown with the units above and below it, and its handles in office', async () => {
    const shown = await showUnit(db, 'Etah', placesIn(db), NOW);
    expect(shown.above.map(({ code }) => code)).toEqual(['range-aligarh', 'zone-agra', 'hq']);
    expect(shown.handles.map(({ name }) => name)).toEqual(['Etahpolice']);
    const range = await showUnit(db, 'range-aligarh', placesIn(db), NOW);
    expect(range.below.map(({ code }) => code)).toEqual(['district-aligarh', 'district-etah', 'district-hathras', 'district-kasganj']);
  });

  it('gets contacts, and the event names only which of them were set', async () => {
    await set({ email: 'cell@example.org', phone: '05742 234567' });
    await set({ phone: '' });
    expect(await etah()).toMatchObject({ email: 'cell@example.org', phone: null, whatsapp: null });
    const events = (await eventsAfter(db, 1, 10)).map(({ body }) => JSON.parse(body));
    expect(events.map(({ kind, data }) => [kind, data])).toEqual([
      ['unit_contacts_set', { unit: 'district-etah', fields: ['email', 'phone'] }],
      ['unit_contacts_set', { unit: 'district-etah', fields: ['phone'] }],
    ]);
    expect(JSON.stringify(events)).not.toContain('example.org');
  });

  it('keeps its contacts when one of those typed is not valid', async () => {
    await fails('bad_input', set({ email: 'cell@example.org', whatsapp: '112' }));
    expect(await etah()).toMatchObject({ email: null, whatsapp: null });
  });
});
