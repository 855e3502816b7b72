/** Updates as a desk prints them: once, to those who hold the earlier packet, whatever is interrupted in between. */
import { beforeEach, describe, expect, it } from 'vitest';
import { docketsToUpdate } from '../../src/db/stores/dispatches/update-store.ts';
import type { Packet } from '../../src/domain/dispatch/packet.ts';
import { verbatim } from '../../src/domain/messages/text.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { printPackets } from '../../src/forwarding/channels/print.ts';
import { cancelDispatch, dispatchDoneByHand } from '../../src/forwarding/dispatch-acts.ts';
import { makePlan, type PlanOptions } from '../../src/forwarding/make-plan.ts';
import { claim, reserve } from '../../src/forwarding/reserve.ts';
import { closeDocket, updatesOwed } from '../../src/register/dockets/close.ts';
import { reopenDocket } from '../../src/register/dockets/acts.ts';
import { transferDocket } from '../../src/register/dockets/transfer.ts';
import { ACTOR, addDocket, docketRow } from '../support/docket-fixture.ts';
import { type Desk, PRINT, unit, UPDATE, useDesk } from './support.ts';

const desk = useDesk();
const written: Packet[] = [];
const write = async (packet: Packet) => {
  written.push(packet);
  return [`${packet.unit.code}-${written.length}.txt`];
};
beforeEach(() => void written.splice(0));

const by = () => ({ actor: ACTOR, now: desk().now });
const due = async () => (await docketsToUpdate(desk().db)).due;

const learn: Desk['learn'] = (id, change) => desk().learn(id, change);

async function print(options: PlanOptions, writer = write, ...ids: number[]) {
  const { plan, sendings } = await desk().planOf(options, ...ids);
  return printPackets(desk().db, plan, sendings, writer, desk().running(options));
}

async function refusals(...ids: number[]): Promise<string[]> {
  const { items } = await makePlan(desk().db, ids, UPDATE, desk().now);
  return items.flatMap((item) => (item.act === 'refuse' ? [item.why.en] : []));
}

const transfer = (to: string, more: { also?: string[]; without?: string[] } = {}) =>
  transferDocket(
    desk().db,
    1,
    { to: unit(to), reason: 'named now', overrule: false, also: (more.also ?? []).map(unit), without: (more.without ?? []).map(unit) },
    by(),
  );

describe('an update', () => {
  beforeEach(async () => {
    await addDocket(desk().db);
    await print(PRINT, write, 1);
    written.splice(0);
  });

  it('goes once to the unit that has the earlier packet, and a second one has nothing to say', async () => {
    expect(await due()).toEqual([]);
    expect(await refusals(1)).toEqual([expect.stringContaining('Nothing is new')]);
    await learn(1, { urgency: 'emergency' });
    expect(await due()).toEqual([1]);
    const { results } = await print(UPDATE, write, 1);
    expect(results).toMatchObject([{ recipient: 'district-hathras', state: 'printed' }]);
    expect(written).toMatchObject([
      { isUpdate: true, confidential: false, entries: [{ urgency: 'emergency', update: { learnt: ['emergency'], gone: false } }] },
    ]);
    expect(await due()).toEqual([]);
    expect(await refusals(1)).toEqual([expect.stringContaining('Nothing is new')]);
    expect(await desk().rows()).toMatchObject([
      { purpose: 'forward', state: 'printed' },
      { purpose: 'update', round: 1, state: 'printed' },
    ]);
    await learn(1, { withheld: 'child' });
    await print(UPDATE, write, 1);
    expect(await desk().rows()).toMatchObject([{}, {}, { purpose: 'update', round: 2, state: 'printed' }]);
    expect(await desk().db.k.selectFrom('updates_to_check').selectAll().execute()).toEqual([]);
  });

  it('goes confidentially where the docket is withheld now, also when it became so after the plan was shown', async () => {
    await learn(1, { urgency: 'emergency' });
    const { plan, sendings } = await desk().planOf(UPDATE, 1);
    await learn(1, { withheld: 'sexual_offence' });
    await printPackets(desk().db, plan, sendings, write, desk().running(UPDATE));
    expect(written).toMatchObject([
      { confidential: true, entries: [{ withheld: 'sexual_offence', update: { learnt: ['emergency', 'withheld'] } }] },
    ]);
    expect(await due()).toEqual([]);
  });

  it('is due still where something was learnt while the packet was being written', async () => {
    await learn(1, { urgency: 'emergency' });
    const meanwhile = async (packet: Packet) => {
      await learn(1, { withheld: 'child' });
      return write(packet);
    };
    await print(UPDATE, meanwhile, 1);
    expect(await due()).toEqual([1]);
    const { sendings } = await desk().planOf(UPDATE, 1);
    expect(sendings).toMatchObject([{ update: { learnt: ['withheld'] } }]);
  });

  it('is due still where the first packet was overtaken by what was learnt', async () => {
    await addDocket(desk().db);
    const meanwhile = async (packet: Packet) => {
      await learn(2, { urgency: 'emergency' });
      return write(packet);
    };
    await print(PRINT, meanwhile, 2);
    expect(await due()).toEqual([2]);
  });

  it('that could not be written is due still, and is written in the same row', async () => {
    await learn(1, { urgency: 'emergency' });
    const full = async () => {
      throw new UserError('platform', verbatim('the disk is full'), []);
    };
    const { results } = await print(UPDATE, full, 1);
    expect(results).toMatchObject([{ state: 'failed' }]);
    expect(await due()).toEqual([1]);
    await print(UPDATE, write, 1);
    expect(await desk().rows()).toMatchObject([{}, { purpose: 'update', round: 1, state: 'printed' }]);
    expect(await due()).toEqual([]);
  });

  it('whose process died between file and event is written again once its lease has run out', async () => {
    await learn(1, { urgency: 'emergency' });
    const { sendings } = await desk().planOf(UPDATE, 1);
    const { reserved } = await reserve(desk().db, sendings, desk().running(UPDATE));
    await claim(desk().db, reserved, desk().running(UPDATE));
    expect(await refusals(1)).toEqual([expect.stringContaining('Another process is sending it')]);
    expect(await due()).toEqual([1]);
    desk().now = new Date(desk().now.getTime() + 10 * 60_000);
    await print(UPDATE, write, 1);
    expect(await desk().rows()).toMatchObject([{}, { purpose: 'update', round: 1, state: 'printed' }]);
    expect(await due()).toEqual([]);
  });

  it('that a person gave by hand is settled, one that was cancelled is not', async () => {
    await learn(1, { urgency: 'emergency' });
    const { sendings } = await desk().planOf(UPDATE, 1);
    await reserve(desk().db, sendings, desk().running(UPDATE));
    await cancelDispatch(desk().db, 2, 'wrong printer', by());
    expect(await due()).toEqual([1]);
    const again = await desk().planOf(UPDATE, 1);
    await reserve(desk().db, again.sendings, desk().running(UPDATE));
    await dispatchDoneByHand(desk().db, 3, 'told on the phone', by());
    expect(await due()).toEqual([]);
    expect(await desk().rows()).toMatchObject([{}, { state: 'cancelled' }, { round: 2, state: 'done_by_hand' }]);
  });

  it('never reaches an accused unit: the refusal names who may get it', async () => {
    await learn(1, { accused_police: 'district' });
    expect(await due()).toEqual([1]);
    const { items } = await makePlan(desk().db, [1], UPDATE, desk().now);
    expect(items).toMatchObject([{ act: 'refuse', recipient: 'district-hathras' }]);
    const [refusal] = items;
    expect(refusal?.act === 'refuse' && refusal.hints.map(({ en }) => en).join()).toContain('transfer UPP-2026-000001-5 range-aligarh');
    await transfer('range-aligarh');
    // The accused is not told where it has gone either.
    expect(await due()).toEqual([]);
    const after = await makePlan(desk().db, [1], UPDATE, desk().now);
    expect(after.items.map(({ act, recipient }) => [act, recipient])).toEqual([['send', 'range-aligarh']]);
    expect(after.accusedNotTold).toEqual(['UPP-2026-000001-5']);
  });

  it('waits while the docket is closed, and is due again when it is reopened', async () => {
    await closeDocket(desk().db, 1, { outcome: 'settled' }, { reason: 'they agree' }, by());
    await learn(1, { urgency: 'emergency' });
    expect(await due()).toEqual([]);
    expect(await refusals(1)).toEqual(['It is closed.']);
    await reopenDocket(desk().db, 1, 'they do not', by());
    expect(await due()).toEqual([1]);
  });

  it('over a victim is written, listed and counted on a closed docket too, confidentially and once, and leaves it closed', async () => {
    await closeDocket(desk().db, 1, { outcome: 'settled' }, { reason: 'they agree' }, by());
    await learn(1, { withheld: 'sexual_offence' });
    expect(await due()).toEqual([1]);
    await print(UPDATE, write, 1);
    expect(written).toMatchObject([{ unit: { code: 'district-hathras' }, isUpdate: true, entries: [{ withheld: 'sexual_offence' }] }]);
    expect(await due()).toEqual([]);
    expect(await refusals(1)).toEqual(['It is closed.']);
    expect((await docketRow(desk().db, 1)).status).toBe('closed');
  });

  it('that is owed at the moment of closing is known', async () => {
    await learn(1, { urgency: 'emergency' });
    expect(await updatesOwed(desk().db, 1)).toMatchObject([{ unit: 'district-hathras', learnt: ['emergency'] }]);
  });

  it('that the docket has gone waits until the new unit has the packet', async () => {
    const { id } = await addDocket(desk().db, { accusedUnits: ['commissionerate-agra'] });
    await print(PRINT, write, id);
    await transferDocket(desk().db, id, { to: unit('commissionerate-agra'), reason: 'I know them', overrule: true }, by());
    const { items } = await makePlan(desk().db, [id], UPDATE, desk().now);
    expect(items.map(({ act, recipient }) => [act, recipient])).toEqual([
      ['refuse', 'commissionerate-agra'],
      ['refuse', 'district-hathras'],
    ]);
    await print({ ...UPDATE, overrule: true }, write, id);
    expect(written.at(-1)).toMatchObject({ unit: { code: 'district-hathras' }, entries: [{ update: { gone: true, goneTo: null } }] });
  });

  it('that the docket has gone is not written where the packet of the new unit could not be', async () => {
    await transfer('district-etah');
    const full = async (packet: Packet) => {
      if (packet.unit.code === 'district-etah') throw new UserError('no_register', verbatim('no space'));
      return write(packet);
    };
    await print(UPDATE, full, 1);
    expect(written).toEqual([]);
    await print(UPDATE, write, 1);
    expect(written.map(({ unit: { code } }) => code)).toEqual(['district-etah', 'district-hathras']);
  });

  it('of a docket that no unit was informed of is refused', async () => {
    await addDocket(desk().db);
    expect(await refusals(2)).toEqual([expect.stringContaining('there is nothing to update')]);
  });

  it('gives the new unit a whole packet, and tells the former one that the docket has gone, without a word of it', async () => {
    await transfer('district-etah');
    expect(await due()).toEqual([1]);
    await print(UPDATE, write, 1);
    expect(written).toMatchObject([
      { unit: { code: 'district-etah' }, isUpdate: false, entries: [{ update: null, words: [{}] }] },
      {
        unit: { code: 'district-hathras' },
        isUpdate: true,
        entries: [
          { words: [], url: null, complainant: { handle: null, name: null }, update: { gone: true, goneTo: { code: 'district-etah' } } },
        ],
      },
    ]);
    expect(await due()).toEqual([]);
    expect((await docketRow(desk().db, 1)).forwardedAt).not.toBeNull();
  });

  it('leaves a docket unforwarded where only the former unit was informed', async () => {
    await transfer('district-etah');
    const { plan, sendings } = await desk().planOf(UPDATE, 1);
    const gone = sendings.filter(({ update }) => update?.gone);
    await printPackets(desk().db, plan, gone, write, desk().running(UPDATE));
    expect((await docketRow(desk().db, 1)).forwardedAt).toBeNull();
    expect(await due()).toEqual([]);
  });

  it('gives the words again to a unit that had the docket, heard that it was gone and holds it again, and calls it no new one', async () => {
    await transfer('district-etah');
    await print(UPDATE, write, 1);
    await transfer('district-hathras');
    written.splice(0);
    await print(UPDATE, write, 1);
    expect(written.map(({ unit: { code }, isUpdate, entries: [entry] }) => [code, isUpdate, entry?.update?.learnt])).toEqual([
      ['district-hathras', true, ['returned']],
      ['district-etah', true, []],
    ]);
    expect(written[0]?.entries[0]?.words).toHaveLength(1);
    expect(await due()).toEqual([]);
    expect((await docketRow(desk().db, 1)).forwardedAt).not.toBeNull();
    expect((await desk().rows()).filter(({ purpose }) => purpose === 'forward')).toMatchObject([{ round: 1 }, { round: 1 }]);
  });

  it('goes to the further units too, and to one that it concerns no longer', async () => {
    await transfer('district-hathras', { also: ['district-etah'] });
    await print(UPDATE, write, 1);
    await learn(1, { urgency: 'emergency' });
    expect((await desk().planOf(UPDATE, 1)).sendings.map(({ recipient }) => recipient)).toEqual(['district-hathras', 'district-etah']);
    await print(UPDATE, write, 1);
    await transfer('district-hathras', { without: ['district-etah'] });
    expect(await due()).toEqual([1]);
    expect((await desk().planOf(UPDATE, 1)).sendings).toMatchObject([{ recipient: 'district-etah', update: { gone: true } }]);
  });
});
