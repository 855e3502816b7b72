import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { eventsAfter, textsOfEvents } from '../../../src/db/stores/events/event-store.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { placeAbroad } from '../../../src/domain/directory/coordinator.ts';
import { appointCoordinator, endCoordinator, replaceCoordinator } from '../../../src/register/overseas/coordinators.ts';
import { listCoordinators, showCoordinator } from '../../../src/register/overseas/find-coordinator.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';

const NOW = new Date('2026-11-02T06:00:00.000Z');
const BY = { actor: ACTOR, now: NOW };
const later = (days: number) => ({ actor: ACTOR, now: new Date(NOW.getTime() + days * 86_400_000) });

let db: Db;

describe('coordinators', () => {
  beforeEach(async () => {
    ({ db } = await createDb(':memory:'));
    await initialiseRegister(db, BY);
  });
  afterEach(() => db.close());

  it('are appointed for a country or a city of it, with contacts in one form', async () => {
    const asha = await appointCoordinator(
      db,
      {
        name: ' Asha  Verma ',
        country: 'यूके',
        city: 'London',
        email: 'asha@example.org',
        phone: '+44 20 7946 0000',
        handle: '@asha_london',
      },
      BY,
    );
    expect(asha).toMatchObject({
      name: 'Asha Verma',
      country: 'GB',
      city: 'London',
      phone: '+442079460000',
      handle: 'asha_london',
      from: NOW.toISOString(),
      to: null,
    });
    expect(placeAbroad(asha)).toEqual({ en: 'London, United Kingdom', hi: 'London, यूनाइटेड किंगडम' });
    await appointCoordinator(db, { name: 'Ravi', country: 'GB' }, BY);
    await appointCoordinator(db, { name: 'Imran', country: 'AE' }, BY);
    expect((await listCoordinators(db, {})).map(({ country, city, name }) => [country, city, name])).toEqual([
      ['AE', null, 'Imran'],
      ['GB', null, 'Ravi'],
      ['GB', 'London', 'Asha Verma'],
    ]);
  });

  it('hold their place alone: a second one is refused, with the name of the first and what to do', async () => {
    const { id } = await appointCoordinator(db, { name: 'Asha Verma', country: 'GB', city: 'London' }, BY);
    const error = await fails('refused', appointCoordinator(db, { name: 'Ravi', country: 'UK', city: ' LONDON ' }, BY));
    expect(error.message).toContain('Asha Verma');
    expect(error.hints.join(' ')).toContain(`coordinator replace ${id}`);
    expect(await listCoordinators(db, { all: true })).toHaveLength(1);
  });

  it('are replaced in one step with a reason, and the history is kept', async () => {
    const asha = await appointCoordinator(db, { name: 'Asha Verma', country: 'GB', city: 'London' }, BY);
    const { ended, appointed } = await replaceCoordinator(
      db,
      'gb/london',
      { name: 'Ravi Shukla', email: 'ravi@example.org' },
      'moved back',
      later(10),
    );
    expect(ended).toMatchObject({ id: asha.id, to: later(10).now.toISOString(), endReason: 'moved back' });
    expect(appointed).toMatchObject({ name: 'Ravi Shukla', country: 'GB', city: 'London', from: ended.to, to: null });
    for (const typed of ['London', 'UK/London', String(appointed.id), 'ravi shukla']) {
      const { coordinator, history } = await showCoordinator(db, typed);
      expect([typed, coordinator.id, history.map(({ name }) => name)]).toEqual([typed, appointed.id, ['Asha Verma', 'Ravi Shukla']]);
    }
    expect((await showCoordinator(db, 'Asha Verma')).coordinator.id).toBe(asha.id);
  });

  it('leave no name, contact or reason in an event', async () => {
    await appointCoordinator(db, { name: 'Asha Verma', country: 'GB', email: 'asha@example.org' }, BY);
    await replaceCoordinator(db, 'GB', { name: 'Ravi Shukla' }, 'moved back', later(1));
    const events = await eventsAfter(db, 1, 10);
    expect(events.map(({ kind }) => kind)).toEqual(['coordinator_appointed', 'coordinator_ended', 'coordinator_appointed']);
    expect(events.map(({ body }) => body).join('')).not.toMatch(/Verma|Ravi|example\.org|moved/);
    expect((await textsOfEvents(db, 1, 10)).map(({ field, text }) => [field, text])).toEqual([['reason', 'moved back']]);
  });

  it('end on a day that has passed and is not before they began', async () => {
    const { id } = await appointCoordinator(db, { name: 'Asha', country: 'AE', from: '2026-10-01' }, BY);
    await fails('bad_input', endCoordinator(db, 'Asha', 'gone', '2026-09-30', BY));
    await fails('bad_input', endCoordinator(db, 'Asha', 'gone', '2026-11-30', BY));
    await fails('usage', endCoordinator(db, 'Asha', ' ', undefined, BY));
    expect(await endCoordinator(db, 'AE', 'gone', '2026-10-31', BY)).toMatchObject({
      id,
      to: '2026-10-30T18:30:00.000Z',
      endReason: 'gone',
    });
    await fails('refused', endCoordinator(db, String(id), 'gone', undefined, BY));
    expect(await listCoordinators(db, { country: 'UAE' })).toEqual([]);
    expect(await listCoordinators(db, { country: 'UAE', all: true })).toHaveLength(1);
    await fails('refused', appointCoordinator(db, { name: 'Ravi', country: 'AE', from: '2026-10-15' }, BY));
    await appointCoordinator(db, { name: 'Ravi', country: 'AE' }, BY);
    expect((await showCoordinator(db, 'AE')).history.map(({ name }) => name)).toEqual(['Asha', 'Ravi']);
  });

  it('are not guessed: an unknown name is refused, and two of one name are distinguished by number', async () => {
    await appointCoordinator(db, { name: 'Asha', country: 'GB', city: 'London' }, BY);
    await appointCoordinator(db, { name: 'Asha', country: 'AE' }, BY);
    expect((await fails('bad_input', showCoordinator(db, 'asha'))).hints.join(' ')).toMatch(
      /2 \(Asha, United Arab Emirates\), 1 \(Asha, London, United Kingdom\)/,
    );
    expect((await fails('not_found', showCoordinator(db, 'GB'))).hints.join(' ')).toContain('GB/London');
    await fails('not_found', showCoordinator(db, '99'));
    await fails('not_found', replaceCoordinator(db, 'Paris', { name: 'X' }, 'why', BY));
  });

  it.each([
    { name: 'A', country: 'ZZ' },
    { name: 'A', country: 'GB', city: '—' },
    { name: 'A', country: 'GB', email: 'nobody' },
    { name: 'A', country: 'GB', phone: '07700 900123' },
    { name: 'A', country: 'GB', handle: 'much_too_long_name' },
    { name: 'A', country: 'GB', from: '2027-01-01' },
    { name: 'x'.repeat(201), country: 'GB' },
  ])('are not appointed from %j', async (typed) => {
    await fails('bad_input', appointCoordinator(db, typed, BY));
    expect(await listCoordinators(db, { all: true })).toEqual([]);
  });

  it('are not appointed without a name', async () => {
    await fails('usage', appointCoordinator(db, { name: ' ', country: 'GB' }, BY));
    expect(await listCoordinators(db, { all: true })).toEqual([]);
  });
});
