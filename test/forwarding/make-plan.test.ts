import { describe, expect, it } from 'vitest';
import { planReady } from '../../src/forwarding/make-plan.ts';
import { addDocket, NOW } from '../support/docket-fixture.ts';
import { PRINT, REPLY, useDesk } from './support.ts';

const desk = useDesk();

describe('what is ready to be forwarded', () => {
  it('is open, sure of its unit, a complaint, not forwarded; emergencies come first, complaints about the police are left out', async () => {
    await addDocket(desk().db);
    await addDocket(desk().db, { decision: 'review', state: { leadUnit: null } });
    await addDocket(desk().db, { decision: 'review', state: { decidedByPerson: true } });
    await addDocket(desk().db, { actionable: 'no' });
    await addDocket(desk().db, { urgency: 'emergency' });
    await addDocket(desk().db, { accused: 'thana' });
    await addDocket(desk().db, { accusedUnits: ['district-etah'] });
    await addDocket(desk().db, { state: { forwardedAt: NOW.toISOString() } });
    await addDocket(desk().db, { state: { status: 'in_process' } });
    await addDocket(desk().db, { withheld: 'unsure' });
    const print = await planReady(desk().db, 50, PRINT, desk().now);
    expect(print.plan.items.map(({ docketId }) => docketId)).toEqual([5, 1, 3, 10]);
    expect(print.left).toEqual({ overMax: 0, aboutPolice: 2, withheld: 0 });
    const reply = await planReady(desk().db, 2, REPLY, desk().now);
    expect(reply.plan.items.map(({ docketId }) => docketId)).toEqual([5, 1]);
    expect(reply.left).toEqual({ overMax: 1, aboutPolice: 2, withheld: 1 });
  });

  it('is not blocked by dockets that cannot be forwarded', async () => {
    await addDocket(desk().db, { state: { leadUnit: 'district-etah' } });
    await addDocket(desk().db);
    const { plan } = await planReady(desk().db, 1, REPLY, desk().now);
    expect(plan.items.map(({ docketId, act }) => [docketId, act])).toEqual([
      [1, 'refuse'],
      [2, 'send'],
    ]);
  });
});
