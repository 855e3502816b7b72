import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { outreachRows } from '../../../src/db/stores/overseas/outreach-store.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { addComplaint } from '../../../src/register/overseas/add-complaint.ts';
import { appointCoordinator, endCoordinator, replaceCoordinator } from '../../../src/register/overseas/coordinators.ts';
import { planOutreach, recordOutreach } from '../../../src/register/overseas/outreach.ts';
import { relayedFrom } from '../../../src/register/overseas/relayed.ts';
import { answeringCoordinator } from '../../../src/reports/docket/statement.ts';
import { createReader } from '../../../src/routing/reader.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';

const at = (day: string) => ({ actor: ACTOR, now: new Date(`${day}T06:00:00.000Z`) });
const reader = createReader();

let db: Db;

/** London has a coordinator of its own beside that of the country. */
async function london(): Promise<{ asha: number; ravi: number }> {
  const ravi = await appointCoordinator(db, { name: 'Ravi Shukla', country: 'GB' }, at('2026-10-01'));
  const asha = await appointCoordinator(db, { name: 'Asha Verma', country: 'GB', city: 'London' }, at('2026-10-01'));
  return { asha: asha.id, ravi: ravi.id };
}

const relayed = (text: string, relayedBy: string, day: string) =>
  addComplaint(db, reader, { source: 'whatsapp', text, relayedBy }, { again: false, clockIsRight: false }, at(day));

describe('a hand-over in the middle of a month', () => {
  beforeEach(async () => {
    ({ db } = await createDb(':memory:'));
    await initialiseRegister(db, at('2026-09-30'));
  });
  afterEach(async () => {
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
  });

  it('leaves who answered for which docket on which day as it was', async () => {
    const { asha, ravi } = await london();
    const { docket } = await relayed('एटा में मकान पर कब्ज़ा', 'London', '2026-10-05');
    const { docket: leeds } = await relayed('हाथरस में चोरी', 'GB', '2026-10-06');
    const { appointed } = await replaceCoordinator(db, 'GB/London', { name: 'Meena Rai' }, 'moved back', at('2026-10-16'));
    const answers = async (id: number, day: string) =>
      (await answeringCoordinator(db, { id, country: 'GB' }, `${day}T12:00:00.000Z`))?.id ?? null;
    expect(await answers(docket.id, '2026-10-15')).toBe(asha);
    expect(await answers(docket.id, '2026-10-17')).toBe(appointed.id);
    expect(await answers(leeds.id, '2026-10-15')).toBe(ravi);
    expect(await answers(leeds.id, '2026-10-17')).toBe(ravi);
    expect(await answers(docket.id, '2026-09-30')).toBeNull();
    await endCoordinator(db, 'GB/London', 'resigned', undefined, at('2026-10-20'));
    // A city without one is answered for by its country.
    expect(await answers(docket.id, '2026-10-21')).toBe(ravi);
  });

  it('passes planned outreach on by its day, and leaves what was held with the one who held it', async () => {
    const { asha, ravi } = await london();
    const plan = (on: string, city?: string) =>
      planOutreach(db, { country: 'GB', on, topic: '112', ...(city && { city }) }, at('2026-10-02'));
    const held = await recordOutreach(
      db,
      { country: 'GB', city: 'London', on: '2026-10-02', topic: '112', reached: 9, joined: 2 },
      at('2026-10-03'),
    );
    const before = await plan('2026-10-10', 'London');
    const after = await plan('2026-10-25', 'London');
    const ofCountry = await plan('2026-10-26');
    const { appointed, handOver } = await replaceCoordinator(db, 'London', { name: 'Meena Rai' }, 'moved back', at('2026-10-16'));
    const whose = new Map((await outreachRows(db)).map(({ id, coordinatorId }) => [id, coordinatorId]));
    expect([held, before, after, ofCountry].map(({ id }) => whose.get(id))).toEqual([asha, asha, appointed.id, ravi]);
    expect(handOver.outreach.map(({ id }) => id)).toEqual([after.id]);
    expect(handOver.outreachDue.map(({ id }) => id)).toEqual([before.id]);
  });

  it('names the open dockets that were passed on from there, of all who held the place', async () => {
    await london();
    const { number } = await relayed('एटा में मकान पर कब्ज़ा', 'London', '2026-10-05');
    const { handOver } = await replaceCoordinator(db, 'London', { name: 'Meena Rai' }, 'moved back', at('2026-10-16'));
    expect(handOver.dockets).toEqual([{ number, status: 'open' }]);
    const { number: later } = await relayed('हाथरस में चोरी', 'London', '2026-10-17');
    expect((await relayedFrom(db, 'London', false)).dockets.map(({ docket }) => docket)).toEqual([number, later]);
    expect((await relayedFrom(db, 'GB', false)).dockets).toEqual([]);
  });

  it('refuses a term that would overlap another of the place, and a day of another calendar', async () => {
    await london();
    await endCoordinator(db, 'London', 'resigned', '2026-10-10', at('2026-10-16'));
    const next = (from: string) => appointCoordinator(db, { name: 'Meena Rai', country: 'GB', city: 'London', from }, at('2026-10-16'));
    await fails('refused', next('2026-10-09'));
    await fails('bad_input', next('1448-05-10'));
    await fails('bad_input', next('2083-07-01'));
    expect((await next('2026-10-12')).from).toBe('2026-10-11T18:30:00.000Z');
  });
});

describe('what a coordinator hears of dockets that were passed on', () => {
  beforeEach(async () => {
    ({ db } = await createDb(':memory:'));
    await initialiseRegister(db, at('2026-09-30'));
    await london();
  });
  afterEach(() => db.close());

  it('is number and status, and of a withheld one not even the district', async () => {
    const { number: open } = await relayed('एटा में मकान पर कब्ज़ा', 'London', '2026-10-05');
    const { number: hidden, docket } = await relayed('कानपुर में मेरी बहन के साथ दुष्कर्म हुआ', 'London', '2026-10-05');
    expect(docket.withheld).not.toBeNull();
    const { dockets } = await relayedFrom(db, 'London', false);
    expect(dockets.map(({ docket: number, district }) => [number, district])).toEqual([
      [open, 'Etah'],
      [hidden, null],
    ]);
    expect(Object.keys(dockets[0] ?? {}).sort()).toEqual(['closedAt', 'district', 'docket', 'registeredAt', 'relayedBy', 'status']);
  });
});
