import { beforeEach, describe, expect, it } from 'vitest';
import type { Packet } from '../../../src/domain/dispatch/packet.ts';
import { verbatim } from '../../../src/domain/messages/text.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { printPackets } from '../../../src/forwarding/channels/print.ts';
import { closeDocket } from '../../../src/register/dockets/close.ts';
import { transferDocket } from '../../../src/register/dockets/transfer.ts';
import { ACTOR, addDocket, docketRow, NOW } from '../../support/docket-fixture.ts';
import { PRINT, unit, useDesk } from '../support.ts';

const desk = useDesk();

describe('packets', () => {
  const written: Packet[] = [];
  /** What the dispatches were at the moment at which each packet was written. */
  const meanwhile: string[][] = [];
  const write = async (packet: Packet) => {
    meanwhile.push((await desk().rows()).map(({ state }) => state));
    written.push(packet);
    return [`${packet.unit.code}${packet.confidential ? '-confidential' : ''}.txt`];
  };
  beforeEach(() => {
    written.splice(0);
    meanwhile.splice(0);
  });

  it('are written one for each unit, with the complainants’ words, and a confidential one for withheld dockets', async () => {
    await addDocket(desk().db, { text: 'बाइक चोरी' });
    await addDocket(desk().db, { withheld: 'child' });
    await addDocket(desk().db, { state: { leadUnit: 'commissionerate-agra', district: 'Agra' } });
    const { plan, sendings } = await desk().planOf(PRINT, 1, 2, 3);
    const { results, files } = await printPackets(desk().db, plan, sendings, write, desk().running(PRINT));
    expect(files).toEqual(['district-hathras.txt', 'district-hathras-confidential.txt', 'commissionerate-agra.txt']);
    expect(written[0]).toMatchObject({
      confidential: false,
      entries: [{ number: 'UPP-2026-000001-5', words: [{ text: 'बाइक चोरी' }], url: 'https://x.com/citizen1/status/17000000000000001' }],
    });
    expect(written[1]).toMatchObject({ confidential: true, entries: [{ withheld: 'child' }] });
    expect(results.map(({ state }) => state)).toEqual(['printed', 'printed', 'printed']);
    // While a packet is being written, every docket of it is marked as being sent.
    expect(meanwhile).toEqual([
      ['sending', 'sending'],
      ['printed', 'sending'],
      ['printed', 'printed', 'sending'],
    ]);
    expect(await desk().rows()).toMatchObject([
      {
        state: 'printed',
        purpose: 'forward',
        recipient: 'district-hathras',
        result_ref: 'district-hathras.txt',
        sent_at: NOW.toISOString(),
        lease_until: null,
      },
      {},
      {},
    ]);
    expect(await docketRow(desk().db, 1)).toMatchObject({
      forwardedAt: NOW.toISOString(),
      numberToldAt: null,
      waitingOn: 'unit',
      status: 'open',
    });
    expect(await desk().kinds()).toEqual(['forwarded', 'forwarded', 'forwarded']);
  });

  it('go to every unit that a docket concerns', async () => {
    await addDocket(desk().db);
    const also = [unit('district-etah')];
    await transferDocket(
      desk().db,
      1,
      { to: unit('district-hathras'), reason: 'taken in one, found in the other', overrule: false, also },
      { actor: ACTOR, now: desk().now },
    );
    const { plan, sendings } = await desk().planOf(PRINT, 1);
    const { files } = await printPackets(desk().db, plan, sendings, write, desk().running(PRINT));
    expect(files).toEqual(['district-hathras.txt', 'district-etah.txt']);
    expect(written.map(({ entries }) => entries[0]?.alsoTold.map(({ code }) => code))).toEqual([['district-etah'], ['district-hathras']]);
    expect((await desk().rows()).map(({ recipient, state }) => [recipient, state])).toEqual([
      ['district-hathras', 'printed'],
      ['district-etah', 'printed'],
    ]);
    expect(await desk().kinds()).toEqual(['concerned', 'forwarded', 'forwarded']);
  });

  it('are not written a second time', async () => {
    await addDocket(desk().db);
    const first = await desk().planOf(PRINT, 1);
    await printPackets(desk().db, first.plan, first.sendings, write, desk().running(PRINT));
    const second = await desk().planOf(PRINT, 1);
    expect(second.plan.items).toMatchObject([{ act: 'refuse', why: { en: expect.stringMatching(/already/) } }]);
  });

  it('go to nobody twice when two plans were made before either was done', async () => {
    await addDocket(desk().db);
    const one = await desk().planOf(PRINT, 1);
    const other = await desk().planOf(PRINT, 1);
    await printPackets(desk().db, one.plan, one.sendings, write, desk().running(PRINT));
    const { results, files } = await printPackets(
      desk().db,
      other.plan,
      other.sendings,
      write,
      desk().running(PRINT, { claimant: 'ravi@desk-2/1' }),
    );
    expect(results).toMatchObject([{ state: 'refused', why: { en: expect.stringMatching(/already/) } }]);
    expect(files).toEqual([]);
    expect(written).toHaveLength(1);
  });

  it('leave out a docket that was closed or transferred after the plan was shown', async () => {
    await addDocket(desk().db);
    await addDocket(desk().db);
    const { plan, sendings } = await desk().planOf(PRINT, 1, 2);
    await closeDocket(desk().db, 1, { outcome: 'withdrawn' }, { reason: 'x' }, { actor: ACTOR, now: desk().now });
    await transferDocket(desk().db, 2, { to: unit('district-etah'), reason: 'x', overrule: false }, { actor: ACTOR, now: desk().now });
    const { results } = await printPackets(desk().db, plan, sendings, write, desk().running(PRINT));
    expect(results.map(({ state, why }) => [state, why.en])).toEqual([
      ['refused', 'It is closed.'],
      ['refused', 'It was changed after the plan was shown: run the command again.'],
    ]);
    expect(await desk().rows()).toEqual([]);
  });

  it('that could not be written have failed, and are tried again in the same row', async () => {
    await addDocket(desk().db);
    const { plan, sendings } = await desk().planOf(PRINT, 1);
    const full = async () => {
      throw new UserError('platform', verbatim('The disk is full.'));
    };
    const { results } = await printPackets(desk().db, plan, sendings, full, desk().running(PRINT));
    expect(results).toMatchObject([{ state: 'failed', why: { en: 'The disk is full.' } }]);
    expect(await desk().rows()).toMatchObject([{ state: 'failed', error_code: 'platform', attempts: 1 }]);
    expect(await docketRow(desk().db, 1)).toMatchObject({ forwardedAt: null });
    const again = await desk().planOf(PRINT, 1);
    await printPackets(desk().db, again.plan, again.sendings, write, desk().running(PRINT));
    expect(await desk().rows()).toMatchObject([{ id: 1, state: 'printed', error_code: null, attempts: 2 }]);
    expect(await desk().kinds()).toEqual(['dispatch_failed', 'forwarded']);
  });

  it('whose process died are written again when its lease is over, and not before', async () => {
    await addDocket(desk().db);
    const { plan, sendings } = await desk().planOf(PRINT, 1);
    const dies = () => Promise.reject(new Error('killed'));
    await expect(printPackets(desk().db, plan, sendings, dies, desk().running(PRINT))).rejects.toThrow('killed');
    expect(await desk().rows()).toMatchObject([{ state: 'sending' }]);
    expect((await desk().planOf(PRINT, 1)).plan.items).toMatchObject([
      { act: 'refuse', why: { en: expect.stringMatching(/Another process/) } },
    ]);
    desk().now = new Date(NOW.getTime() + 6 * 60_000);
    const again = await desk().planOf(PRINT, 1);
    await printPackets(desk().db, again.plan, again.sendings, write, desk().running(PRINT, { claimant: 'ravi@desk-2/1' }));
    expect(await desk().rows()).toMatchObject([{ state: 'printed', attempts: 2 }]);
  });

  it('that a stop overtakes are given back at once: what is being written is finished, the rest is planned again', async () => {
    for (const leadUnit of ['district-hathras', 'district-etah', 'range-aligarh']) await addDocket(desk().db, { state: { leadUnit } });
    await addDocket(desk().db, { withheld: 'child' });
    const controller = new AbortController();
    const stopping = async (packet: Packet) => {
      controller.abort('SIGTERM');
      return [`${packet.unit.code}.txt`];
    };
    const { plan, sendings } = await desk().planOf(PRINT, 1, 2, 3, 4);
    const { results } = await printPackets(desk().db, plan, sendings, stopping, desk().running(PRINT, { signal: controller.signal }));
    expect(results.map(({ number, state }) => [number, state]).sort()).toEqual([
      ['UPP-2026-000001-5', 'printed'],
      ['UPP-2026-000002-8', 'planned'],
      ['UPP-2026-000003-1', 'planned'],
      ['UPP-2026-000004-4', 'planned'],
    ]);
    expect((await desk().rows()).every(({ state }) => state !== 'sending')).toBe(true);
    const again = await desk().planOf(PRINT, 2, 3, 4);
    expect((await printPackets(desk().db, again.plan, again.sendings, stopping, desk().running(PRINT))).files).toHaveLength(3);
  });

  it('are not written again for a docket that was transferred back to the unit, which has its packet', async () => {
    await addDocket(desk().db);
    const by = { actor: ACTOR, now: desk().now };
    const forward = async () => {
      const { plan, sendings } = await desk().planOf(PRINT, 1);
      await printPackets(desk().db, plan, sendings, write, desk().running(PRINT));
    };
    await forward();
    await transferDocket(desk().db, 1, { to: unit('district-etah'), reason: 'x', overrule: false }, by);
    await forward();
    await transferDocket(desk().db, 1, { to: unit('district-hathras'), reason: 'y', overrule: false }, by);
    await forward();
    expect((await desk().rows()).map(({ recipient, round, state }) => [recipient, round, state])).toEqual([
      ['district-hathras', 1, 'printed'],
      ['district-etah', 1, 'printed'],
    ]);
    expect(await docketRow(desk().db, 1)).toMatchObject({ waitingOn: 'unit', leadUnit: 'district-hathras' });
  });

  it('sent by overruling the rule on the accused keep the reason with the event', async () => {
    await addDocket(desk().db, { accused: 'district', accusedUnits: ['district-hathras'] });
    const options = { ...PRINT, overrule: true };
    const { plan, sendings } = await desk().planOf(options, 1);
    await printPackets(desk().db, plan, sendings, write, desk().running(options, { reason: 'ordered by the zone' }));
    const { body, seq } = await desk().db.k.selectFrom('events').selectAll().where('kind', '=', 'forwarded').executeTakeFirstOrThrow();
    expect(JSON.parse(body).data).toMatchObject({ overruled: true, recipient: 'district-hathras' });
    expect(await desk().db.k.selectFrom('event_texts').select(['field', 'text']).where('seq', '=', seq).execute()).toEqual([
      { field: 'reason', text: 'ordered by the zone' },
    ]);
  });
});
