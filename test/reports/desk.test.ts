/** Why the desk needs a person: each reason appears with its first case and goes with its last. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { insertDispatch } from '../../src/db/stores/dispatches/dispatch-store.ts';
import { recordGap } from '../../src/db/stores/intake/gap-store.ts';
import { deskNow } from '../../src/reports/desk.ts';
import { addComplaint, fixtureRegister, NOW } from '../support/fixture.ts';

let db: Db;
beforeEach(async () => {
  db = await fixtureRegister();
});
afterEach(() => db.close());

const reasons = async () => (await deskNow(db, NOW)).needsAttention;

async function dispatchIn(state: 'needs_person' | 'sending' | 'failed' | 'planned', docketId: number): Promise<void> {
  await db.write(async (tx) => {
    const id = await insertDispatch(tx, {
      docketId,
      recipient: 'district-etah',
      channel: 'reply',
      purpose: 'forward',
      round: 1,
      template: null,
      text: null,
      plannedAt: NOW.toISOString(),
    });
    await tx.k.updateTable('dispatches').set({ state }).where('id', '=', Number(id)).execute();
  });
}

describe('what needs a person at the desk', () => {
  it('is nothing in a register without complaints', async () => {
    expect(await deskNow(db, NOW)).toMatchObject({ asOf: NOW.toISOString(), needsAttention: [], byStatus: {}, lastSweepAt: null });
  });

  it('is an emergency as long as it is open or in process', async () => {
    await addComplaint(db, { n: 1, columns: { urgency: 'emergency', status: 'closed', outcome: 'fir', closed_at: NOW.toISOString() } });
    expect(await reasons()).toEqual([]);
    await addComplaint(db, { n: 2, columns: { urgency: 'emergency' } });
    await addComplaint(db, { n: 3, columns: { urgency: 'emergency', status: 'in_process' } });
    expect(await deskNow(db, NOW)).toMatchObject({ emergencies: 2, needsAttention: ['emergencies'] });
  });

  it('is a gap in what was read from X', async () => {
    await db.write((tx) =>
      recordGap(tx, {
        handleId: 1,
        way: 'search',
        low: '02100000000000000000',
        high: '02100000000000000009',
        reason: 'older_than_search_reaches',
        at: NOW.toISOString(),
      }),
    );
    expect(await deskNow(db, NOW)).toMatchObject({ openGaps: 1, needsAttention: ['gaps'] });
  });

  it('is a reply that X refused, or of which nobody knows whether it was posted, but none that is planned', async () => {
    for (const n of [1, 2, 3]) await addComplaint(db, { n });
    await dispatchIn('planned', 1);
    expect(await reasons()).toEqual([]);
    await dispatchIn('needs_person', 2);
    await dispatchIn('sending', 3);
    expect(await deskNow(db, NOW)).toMatchObject({
      needsPerson: 1,
      uncertain: 1,
      needsAttention: ['needs_person', 'uncertain_dispatches'],
    });
  });

  it('is a post whose author has no name yet', async () => {
    await addComplaint(db, { n: 1, replies: [{ text: 'मदद', author: 'x', role: 'unknown_author', at: NOW.toISOString() }] });
    expect(await deskNow(db, NOW)).toMatchObject({ unknownAuthors: 1, needsAttention: ['unknown_authors'] });
  });

  it('does not include that a docket waits for the desk: that is its daily work', async () => {
    await addComplaint(db, { n: 1, columns: { attention: 1, lead_unit: null, district: null } });
    expect(await deskNow(db, NOW)).toMatchObject({
      byStatus: { open: 1 },
      waitingOn: { desk: 1 },
      attention: 1,
      notLocated: 1,
      needsAttention: [],
    });
  });
});

describe('intake from X', () => {
  const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();
  const sweep = (hours: number, outcome: string | null, trouble: string | null = null) =>
    db.insertRows(
      'intakes',
      ['kind', 'started_at', 'finished_at', 'outcome', 'trouble'],
      [['sync', hoursAgo(hours), hoursAgo(hours), outcome, trouble]],
    );
  const desk = (sweepHours = 6) => deskNow(db, NOW, { hours: 24, reader: null, sweepHours });

  it('is missed once the last complete sweep is older than the limit, however many were cut since', async () => {
    await sweep(7, 'complete');
    await sweep(1, 'part');
    await sweep(0.5, 'cut');
    expect(await desk()).toMatchObject({ lastSweepAt: hoursAgo(7), failedSweeps: null, sweepOverdue: true, needsAttention: ['intake'] });
    expect((await desk(8)).needsAttention).toEqual([]);
    expect((await desk(0)).needsAttention).toEqual([]);
    await sweep(0, 'complete');
    expect((await desk()).needsAttention).toEqual([]);
  });

  it('is missed at once where the only tries failed', async () => {
    await sweep(0.1, 'failed', 'transport');
    expect(await desk()).toMatchObject({ lastSweepAt: null, failedSweeps: { tries: 1, trouble: 'transport' }, needsAttention: ['intake'] });
  });

  it('is missed at once where only a person can cure the failure, and counts the tries since the last complete sweep', async () => {
    await sweep(5, 'failed', 'transport');
    await sweep(4, 'complete');
    await sweep(3, 'failed', 'unavailable');
    expect(await desk()).toMatchObject({ failedSweeps: { tries: 1, since: hoursAgo(3), trouble: 'unavailable' }, needsAttention: [] });
    await sweep(2, 'failed', 'credentials');
    await sweep(1, 'failed', 'credentials');
    expect(await desk()).toMatchObject({
      failedSweeps: { tries: 3, since: hoursAgo(3), trouble: 'credentials' },
      needsAttention: ['intake'],
    });
    await sweep(0.5, 'cut');
    expect((await desk()).needsAttention).toEqual([]);
  });

  it('counts sweeps of before their end was recorded as complete', async () => {
    await sweep(1, null);
    expect(await desk()).toMatchObject({ lastSweepAt: hoursAgo(1), needsAttention: [] });
  });
});
