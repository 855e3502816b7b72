import { describe, expect, it } from 'vitest';
import type { Packet } from '../../src/domain/dispatch/packet.ts';
import { printPackets } from '../../src/forwarding/channels/print.ts';
import { cancelDispatch, dispatchDoneByHand, readDispatches } from '../../src/forwarding/dispatch-acts.ts';
import { ACTOR, addDocket, NOW } from '../support/docket-fixture.ts';
import { gather } from '../support/fixture.ts';
import { PRINT, useDesk } from './support.ts';

const desk = useDesk();

describe('what a person does about a dispatch', () => {
  const by = { actor: ACTOR, now: NOW };
  const write = async (packet: Packet) => [`${packet.unit.code}.txt`];

  it('is refused for a dispatch that has gone out: it is neither done by hand nor cancelled', async () => {
    await addDocket(desk().db);
    const { plan, sendings } = await desk().planOf(PRINT, 1);
    await printPackets(desk().db, plan, sendings, write, desk().running(PRINT));
    for (const act of [dispatchDoneByHand(desk().db, 1, 'x', by), cancelDispatch(desk().db, 1, 'x', by)]) {
      await expect(act).rejects.toMatchObject({ code: 'refused', message: 'Dispatch 1 is printed already.' });
    }
  });

  it('is refused for a dispatch that does not exist', async () => {
    await expect(cancelDispatch(desk().db, 9, 'x', by)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('dispatches are listed by docket and state', async () => {
    for (let i = 0; i < 2; i++) await addDocket(desk().db);
    const { plan, sendings } = await desk().planOf(PRINT, 1, 2);
    await printPackets(desk().db, plan, sendings, write, desk().running(PRINT));
    const listed = async (filter: Parameters<typeof readDispatches>[1]) => gather(readDispatches(desk().db, filter));
    expect(await listed({ docketId: 2 })).toMatchObject([{ docketId: 2, serial: 2, state: 'printed' }]);
    expect(await listed({ state: 'failed' })).toEqual([]);
    expect(await listed({})).toHaveLength(2);
  });
});
