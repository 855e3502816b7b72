/** A docket that goes to another unit and comes back: the unit that has its packet gets no second one as if it were new. */
import { beforeEach, describe, expect, it } from 'vitest';
import { docketsToUpdate } from '../../src/db/stores/dispatches/update-store.ts';
import type { Packet } from '../../src/domain/dispatch/packet.ts';
import { printPackets } from '../../src/forwarding/channels/print.ts';
import { makePlan, type PlanOptions } from '../../src/forwarding/make-plan.ts';
import { planReady } from '../../src/forwarding/plan-ready.ts';
import { putAwayUpdates } from '../../src/forwarding/put-away.ts';
import { closeDocket } from '../../src/register/dockets/close.ts';
import { noteOnDocket, reopenDocket } from '../../src/register/dockets/acts.ts';
import { transferDocket } from '../../src/register/dockets/transfer.ts';
import { ACTOR, addDocket, docketRow } from '../support/docket-fixture.ts';
import { PRINT, unit, UPDATE, useDesk } from './support.ts';

const desk = useDesk();
const by = () => ({ actor: ACTOR, now: desk().now });
const due = async () => (await docketsToUpdate(desk().db)).due;
const packets: Packet[] = [];

async function print(options: PlanOptions, id = 1): Promise<void> {
  const { plan, sendings } = await desk().planOf(options, id);
  const write = async (packet: Packet) => {
    packets.push(packet);
    return [`${packet.unit.code}-${packets.length}.txt`];
  };
  await printPackets(desk().db, plan, sendings, write, desk().running(options));
}

const transfer = (to: string) => transferDocket(desk().db, 1, { to: unit(to), reason: 'looked again', overrule: false }, by());

async function say(kind: string, data: object = {}): Promise<void> {
  await desk().db.write(async (tx) => tx.append({ kind, at: desk().now.toISOString(), docketId: 1, data: { ...data } }));
}

const refusals = async (options: PlanOptions) =>
  (await makePlan(desk().db, [1], options, desk().now)).items.map((item) => (item.act === 'refuse' ? item.why.en : 'sent'));

beforeEach(async () => {
  packets.splice(0);
  await addDocket(desk().db);
  await print(PRINT);
});

describe('a unit that has the packet', () => {
  it('goes on with it when the docket comes back: it is with the unit again, and nothing waits to be sent', async () => {
    await transfer('district-etah');
    expect(await docketRow(desk().db, 1)).toMatchObject({ forwardedAt: null, waitingOn: 'desk' });
    await transfer('district-hathras');
    expect(await docketRow(desk().db, 1)).toMatchObject({ forwardedAt: desk().now.toISOString(), waitingOn: 'unit', status: 'open' });
    expect(await refusals(PRINT)).toEqual([expect.stringContaining('forwarded to Hathras this way already')]);
    expect(await refusals(UPDATE)).toEqual([expect.stringContaining('Nothing is new')]);
    expect((await planReady(desk().db, 50, PRINT, desk().now)).plan.items).toEqual([]);
    expect(packets).toHaveLength(1);
  });

  it('hears what was learnt while the docket was away', async () => {
    await transfer('district-etah');
    await desk().learn(1, { urgency: 'emergency' });
    await transfer('district-hathras');
    expect(await due()).toEqual([1]);
    await print(UPDATE);
    expect(packets.at(-1)).toMatchObject({ isUpdate: true, entries: [{ update: { learnt: ['emergency'] } }] });
  });

  it('gets no second packet when a docket that was closed on its way is opened again', async () => {
    await desk().db.write(async (tx) => {
      await tx.k.updateTable('dockets').set({ forwarded_at: null }).execute();
      tx.append({ kind: 'noted', at: desk().now.toISOString(), docketId: 1, data: { set: { forwardedAt: null } } });
    });
    await closeDocket(desk().db, 1, { outcome: 'settled' }, { reason: 'they agree' }, by());
    await reopenDocket(desk().db, 1, 'they do not', by());
    expect(await refusals(PRINT)).toEqual([expect.stringContaining('already')]);
    await print(UPDATE);
    expect(packets.at(-1)).toMatchObject({ isUpdate: true, entries: [{ update: { learnt: ['returned'] } }] });
    expect((await docketRow(desk().db, 1)).forwardedAt).not.toBeNull();
  });
});

describe('further words of the complainant', () => {
  it('are sent where a person orders it, are never due, and are sent once', async () => {
    await say('follow_up', { post: 1 });
    expect(await due()).toEqual([]);
    await print(UPDATE);
    expect(packets.at(-1)).toMatchObject({ isUpdate: true, entries: [{ update: { learnt: ['words'] } }] });
    expect(await refusals(UPDATE)).toEqual([expect.stringContaining('Nothing is new')]);
  });

  it('that name another district wait until a person has decided whose the docket is, also for a first packet', async () => {
    await say('read_again', { proposes: { act: 'transfer', unit: 'commissionerate-agra' } });
    expect(await refusals(UPDATE)).toEqual([expect.stringContaining('decide first whether it goes to Agra')]);
    await transfer('district-etah');
    await say('read_again', { proposes: { act: 'transfer', unit: 'commissionerate-agra' } });
    expect(await refusals(PRINT)).toEqual([expect.stringContaining('decide first whether it goes to Agra')]);
    await noteOnDocket(desk().db, 1, 'Etah it is', by());
    expect(await refusals(PRINT)).toEqual(['sent']);
  });
});

describe('an update that a person puts away', () => {
  const putAway = async () => {
    const { sendings } = await desk().planOf(UPDATE, 1);
    return putAwayUpdates(desk().db, sendings, 'told by phone', desk().running(UPDATE));
  };
  const learnEmergency = () => desk().learn(1, { urgency: 'emergency' });

  it('is due no more, stands apart from what was sent, and what is learnt later is due again', async () => {
    await learnEmergency();
    expect(await putAway()).toMatchObject([{ recipient: 'district-hathras', state: 'cancelled' }]);
    expect(await due()).toEqual([]);
    expect(packets).toHaveLength(1);
    expect(await desk().rows()).toMatchObject([{}, { purpose: 'update', state: 'cancelled', error_code: 'not_needed' }]);
    expect(await desk().kinds()).toEqual(['forwarded', 'read_again', 'update_put_away']);
    await desk().learn(1, { withheld: 'child' });
    expect(await due()).toEqual([1]);
    await print(UPDATE);
    expect(packets.at(-1)).toMatchObject({ entries: [{ update: { learnt: ['withheld'] } }] });
  });

  it('does not take with it what was learnt after it was shown', async () => {
    await learnEmergency();
    const { sendings } = await desk().planOf(UPDATE, 1);
    await desk().learn(1, { withheld: 'child' });
    expect(await putAwayUpdates(desk().db, sendings, 'told by phone', desk().running(UPDATE))).toMatchObject([{ state: 'refused' }]);
    expect(await due()).toEqual([1]);
  });

  it('may be that the docket has gone: the former unit hears nothing', async () => {
    await transfer('district-etah');
    await print(UPDATE);
    await transfer('district-hathras');
    await print(UPDATE);
    await transfer('commissionerate-agra');
    expect(await due()).toEqual([1]);
    const { sendings } = await desk().planOf(UPDATE, 1);
    const gone = sendings.filter(({ update }) => update?.gone);
    expect(gone.map(({ recipient }) => recipient)).toEqual(['district-hathras']);
    await putAwayUpdates(desk().db, gone, 'they know', desk().running(UPDATE));
    expect(await due()).toEqual([]);
  });
});

describe('what counts as learnt', () => {
  it('a graver matter than the unit has heard of, not a slighter one', async () => {
    await desk().learn(1, { categories: 'assault' });
    await transfer('district-etah');
    await print(UPDATE);
    packets.splice(0);
    await desk().learn(1, { categories: 'theft' });
    expect(await due()).toEqual([]);
    await desk().learn(1, { categories: 'murder assault' });
    await desk().db.write(async (tx) => {
      const unseen = { unseenSince: desk().now.toISOString(), attention: true };
      await tx.k.updateTable('dockets').set({ unseen_since: unseen.unseenSince, attention: 1 }).execute();
      tx.append({ kind: 'read_again', at: desk().now.toISOString(), docketId: 1, data: { set: unseen } });
    });
    expect(await due()).toEqual([1]);
    await print(UPDATE);
    expect(packets).toMatchObject([{ unit: { code: 'district-etah' }, entries: [{ update: { learnt: ['category'] } }] }]);
  });
});
