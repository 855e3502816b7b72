import { describe, expect, it } from 'vitest';
import { NOTHING_LEFT } from '../../src/domain/dispatch/left-out.ts';
import { planReady } from '../../src/forwarding/plan-ready.ts';
import { reserve } from '../../src/forwarding/reserve.ts';
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
    const held = { aboutPolice: 2, aboutPoliceDockets: ['UPP-2026-000006-6', 'UPP-2026-000007-7'], notActionable: 1, noUnit: 1 };
    expect(print.left).toEqual({ ...NOTHING_LEFT, ...held, ready: 4 });
    const reply = await planReady(desk().db, 2, REPLY, desk().now);
    expect(reply.plan.items.map(({ docketId }) => docketId)).toEqual([5, 1]);
    expect(reply.left).toEqual({ ...NOTHING_LEFT, ...held, ready: 3, overMax: 1, withheld: 1 });
  });

  it('leaves nothing that waits for the desk out of its counts', async () => {
    await addDocket(desk().db, { decision: 'review' });
    await addDocket(desk().db, { actionable: 'no', decision: 'none', state: { leadUnit: null } });
    await addDocket(desk().db);
    const { sendings } = await desk().planOf(REPLY, 3);
    await reserve(desk().db, sendings, desk().running(REPLY));
    await desk().db.write((tx) => tx.k.updateTable('dispatches').set({ state: 'needs_person' }).execute());
    const { plan, left } = await planReady(desk().db, 50, REPLY, desk().now);
    expect(plan.items).toEqual([]);
    expect(left).toEqual({ ...NOTHING_LEFT, unsure: 1, unsureDockets: ['UPP-2026-000001-5'], notActionable: 1, unsettled: 1 });
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
