import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { statementsOf } from '../../../src/db/stores/dockets/statement-store.ts';
import { docketEvents } from '../../../src/db/stores/events/docket-event-store.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { addComplaint, type ComplaintSaid } from '../../../src/register/overseas/add-complaint.ts';
import { appointCoordinator } from '../../../src/register/overseas/coordinators.ts';
import { showComplaint } from '../../../src/reports/docket/show.ts';
import { createReader } from '../../../src/routing/reader.ts';
import { HOUR_MS } from '../../../src/domain/time/ist.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';

const NOW = new Date('2026-11-02T06:00:00.000Z');
const BY = { actor: ACTOR, now: NOW };
const ONCE = { again: false, clockIsRight: false };
const reader = createReader();

let db: Db;

const add = (said: Partial<ComplaintSaid>, word = ONCE, now = NOW) =>
  addComplaint(db, reader, { source: 'phone', text: 'एटा में मेरी दुकान का ताला तोड़कर चोरी हो गई है', ...said }, word, { ...BY, now });

describe('a complaint that came another way than as a post', () => {
  beforeEach(async () => {
    ({ db } = await createDb(':memory:'));
    await initialiseRegister(db, BY);
  });
  afterEach(async () => {
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
  });

  it('is numbered, located and classed like a post, and has no address on X', async () => {
    const { number, docket } = await add({});
    expect(number).toMatch(/^UPP-2026-000001-\d$/);
    expect(docket).toMatchObject({ district: 'Etah', categories: 'theft', urgency: 'normal', status: 'open', decidedByPerson: false });
    expect(await showComplaint(db, docket.id)).toMatchObject({
      source: 'phone',
      postId: null,
      url: null,
      complainant: { id: null, handle: null },
    });
  });

  it('leaves two events: the registration holds no id of X, and who took it in stands beside', async () => {
    const { docket } = await add({});
    const events = await docketEvents(db, docket.id);
    expect(events.map(({ kind }) => kind)).toEqual(['registered', 'statement_taken']);
    const [registered, taken] = events.map(({ body }) => JSON.parse(body));
    expect(registered.data).toMatchObject({ source: 'phone' });
    expect(Object.keys(registered.data)).not.toContain('postXId');
    expect(taken).toMatchObject({ login: 'asha', data: { source: 'phone' } });
  });

  it('keeps how the complainant is reached beside it, in one form', async () => {
    const { docket } = await add({ fromName: ' Ram  Lal ', contact: '98765 43210', safeContact: 'हाँ', contactWhen: 'after 7 pm' });
    expect((await statementsOf(db, [docket.id])).get(docket.id)).toMatchObject({
      name: 'Ram Lal',
      contact: '+919876543210',
      safeContact: 'yes',
      contactWhen: 'after 7 pm',
      relayedBy: null,
      coordinatorId: null,
    });
  });

  it('lies where the person says who took it in, whatever the words name', async () => {
    const { docket } = await add({ lead: { unit: 'district-hathras', district: 'Hathras' } });
    expect(docket).toMatchObject({ district: 'Hathras', leadUnit: 'district-hathras', decidedByPerson: true });
  });

  it('passed on by a coordinator is of that country, and another country is refused', async () => {
    const { id } = await appointCoordinator(db, { name: 'Asha Verma', country: 'GB', city: 'London' }, BY);
    const { docket } = await add({ relayedBy: 'London' });
    expect(docket).toMatchObject({ country: 'GB', marks: 'country=' });
    expect((await statementsOf(db, [docket.id])).get(docket.id)).toMatchObject({ relayedBy: 'coordinator', coordinatorId: id });
    expect((await fails('bad_input', add({ relayedBy: 'London', country: 'US' }))).message).toContain('Asha Verma');
    await fails('not_found', add({ relayedBy: 'Muscat' }));
  });

  it('passed on by a relative needs the country, as nothing else tells it', async () => {
    await fails('usage', add({ relayedBy: 'relative' }));
    expect((await add({ relayedBy: 'परिजन', country: 'ओमान' })).docket.country).toBe('OM');
  });

  it('in the same words within a day is refused with the number of the first, and registered when a person says so', async () => {
    const { number } = await add({});
    expect((await fails('refused', add({ text: 'एटा में मेरी दुकान का ताला तोड़कर चोरी हो गई है!' }))).message).toContain(number);
    expect((await add({}, { ...ONCE, again: true })).docket.serial).toBe(2);
    const nextDay = new Date(NOW.getTime() + 25 * HOUR_MS);
    expect((await add({}, ONCE, nextDay)).docket.serial).toBe(3);
  });

  it('is refused before the register is touched where it has no words, is of a day to come, or of long ago', async () => {
    await fails('usage', add({ text: ' \u200b ' }));
    await fails('bad_input', add({ receivedAt: '2026-11-03T10:00' }));
    await fails('bad_input', add({ receivedAt: '2024-11-03' }));
    await fails('usage', add({ source: 'x' }));
    await fails('bad_input', add({ text: 'a'.repeat(25_001) }));
    expect((await add({})).docket.serial).toBe(1);
  });

  it('gets no number while the clock stands before what has happened, until a person says that it is right', async () => {
    await add({});
    const before = new Date(NOW.getTime() - HOUR_MS);
    await fails('refused', add({ text: 'हाथरस में झगड़ा' }, ONCE, before));
    expect((await add({ text: 'हाथरस में झगड़ा' }, { ...ONCE, clockIsRight: true }, before)).docket.serial).toBe(2);
  });

  it('counts from the day on which it was received: an old letter is backlog', async () => {
    const { docket } = await add({ receivedAt: '2026-10-25' });
    expect(docket.postedAt).toBe('2026-10-24T18:30:00.000Z');
    expect(await showComplaint(db, docket.id)).toMatchObject({ backlog: true });
  });
});
