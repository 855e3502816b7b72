/** A register with dockets to forward, and a fake X: what the tests of forwarding share. */
import { afterEach, beforeEach, expect } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import type { DispatchesTable } from '../../src/db/schema/dispatches.ts';
import type { DocketsTable } from '../../src/db/schema/dockets.ts';
import type { Unit } from '../../src/domain/directory/unit.ts';
import { makePlan, type Plan, type PlanOptions } from '../../src/forwarding/make-plan.ts';
import type { PlannedSending } from '../../src/forwarding/plan/case.ts';
import type { Run } from '../../src/forwarding/run.ts';
import { verifyChain } from '../../src/register/audit/verify.ts';
import { ACTOR, makeRegister, NOW, UNITS } from '../support/docket-fixture.ts';

export const PRINT: PlanOptions = { channel: 'print', language: null, overrule: false, update: false, further: false };
export const REPLY: PlanOptions = { channel: 'reply', language: null, overrule: false, update: false, further: false };

/** What was learnt since. */
export const UPDATE: PlanOptions = { ...PRINT, update: true };

export function unit(code: string): Unit {
  const found = UNITS.find((each) => each.code === code);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
}

export class Desk {
  db: Db;
  now = NOW;

  constructor(db: Db) {
    this.db = db;
  }

  running(options: PlanOptions, more: Partial<Run> = {}): Run {
    return { options, actor: ACTOR, clock: () => this.now, signal: new AbortController().signal, claimant: 'asha@desk-1/0', ...more };
  }

  async planOf(options: PlanOptions, ...ids: number[]): Promise<{ plan: Plan; sendings: PlannedSending[] }> {
    const plan = await makePlan(this.db, ids, options, this.now);
    return { plan, sendings: plan.items.filter((item) => item.act === 'send') };
  }

  /** As intake writes it: what a docket is read as from now on. */
  async learn(id: number, change: Partial<Pick<DocketsTable, 'urgency' | 'withheld' | 'accused_police' | 'categories'>>): Promise<void> {
    await this.db.write(async (tx) => {
      await tx.k.updateTable('dockets').set(change).where('id', '=', id).execute();
      const { accused_police: accusedPolice, categories, ...parts } = change;
      tx.append({
        kind: 'read_again',
        at: this.now.toISOString(),
        docketId: id,
        data: {
          post: id,
          ...parts,
          ...(accusedPolice !== undefined && { accusedPolice }),
          ...(categories !== undefined && { categories: categories.split(' ') }),
        },
      });
    });
  }

  /** The dispatches, oldest first. */
  async rows(): Promise<readonly Pick<DispatchesTable, 'recipient' | 'purpose' | 'round' | 'state' | 'text'>[]> {
    return this.db.k.selectFrom('dispatches').selectAll().orderBy('id').execute();
  }

  /** What happened to the dockets since they were registered, by the kind of the event; not what only says which rows were written. */
  async kinds(): Promise<string[]> {
    const events = await this.db.k.selectFrom('events').select('kind').where('docket_id', 'is not', null).orderBy('seq').execute();
    return events.map(({ kind }) => kind).filter((kind) => kind !== 'registered');
  }
}

/** A new register for each test, whose chain of events must be whole at its end. */
export function useDesk(): () => Desk {
  let desk: Desk;
  beforeEach(async () => {
    desk = new Desk(await makeRegister());
  });
  afterEach(async () => {
    expect(await verifyChain(desk.db)).toMatchObject({ ok: true, firstBroken: null, firstMismatch: null });
    await desk.db.close();
  });
  return () => desk;
}
