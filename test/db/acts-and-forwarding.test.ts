import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import type { AccountState } from '../../src/domain/directory/unit.ts';
import { handlesOfUnits } from '../../src/db/stores/directory/handle-store.ts';
import { concernsOf, unitsInRole } from '../../src/db/stores/dockets/concern-store.ts';
import { policeReplies } from '../../src/db/stores/posts/docket-post-store.ts';
import type { Unit } from '../../src/domain/directory/unit.ts';
import { verbatim } from '../../src/domain/messages/text.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { printPackets } from '../../src/forwarding/channels/print.ts';
import { postReplies } from '../../src/forwarding/channels/reply.ts';
import { dispatchDoneByHand, readDispatches } from '../../src/forwarding/dispatch-acts.ts';
import type { PlannedSending } from '../../src/forwarding/plan/case.ts';
import { reconcileReplies } from '../../src/forwarding/reconcile.ts';
import type { Run } from '../../src/forwarding/run.ts';
import { makePlan, type PlanOptions } from '../../src/forwarding/make-plan.ts';
import { planReady } from '../../src/forwarding/plan-ready.ts';
import { readLog } from '../../src/register/audit/log.ts';
import { verificationJson, verifyChain } from '../../src/register/audit/verify.ts';
import { noteOnDocket, recordAnswer, reopenDocket } from '../../src/register/dockets/acts.ts';
import { closeDocket } from '../../src/register/dockets/close.ts';
import { transferDocket } from '../../src/register/dockets/transfer.ts';
import { glimpseOf } from '../../src/register/shared/docket-glimpse.ts';
import { findDocket } from '../../src/register/shared/find-docket.ts';
import { ACTOR, NOW, UNITS, addDocket, addPoliceReply, docketRow, fillRegister } from '../support/docket-fixture.ts';
import { ENGINES, emptyRegister } from '../support/engines.ts';
import { fakeX } from '../support/fake-x.ts';
import { gather } from '../support/fixture.ts';

const by = { actor: ACTOR, now: NOW };
const unit = (code: string) => UNITS.find((u) => u.code === code) as Unit;
/** The columns that a handle may be without. */
const NO_HANDLE = {
  x_id: null,
  country: null,
  evidence: null,
  verified_type: null,
  followers: null,
  account: null,
  account_since: null,
  checked_at: null,
  to_at: null,
};
const PRINT: PlanOptions = { channel: 'print', language: null, overrule: false, update: false, further: false };
const REPLY: PlanOptions = { ...PRINT, channel: 'reply' };

for (const engine of ENGINES) {
  describe(`acts, forwarding and audit on ${engine}`, () => {
    let db: Db;
    let now = NOW;
    beforeEach(async () => {
      now = NOW;
      db = await emptyRegister(engine);
      await fillRegister(db);
      for (let i = 0; i < 3; i++) await addDocket(db);
    });
    afterEach(() => db.close());

    const running = (options: PlanOptions): Run => ({
      options,
      actor: ACTOR,
      clock: () => now,
      signal: new AbortController().signal,
      claimant: 'asha@desk-1/0',
    });
    const sendings = async (options: PlanOptions, ...ids: number[]) => {
      const plan = await makePlan(db, ids, options, now);
      return { plan, items: plan.items.filter((item): item is PlannedSending => item.act === 'send') };
    };

    it('a docket goes through every act, and its events and rows pass the check of the chain', async () => {
      await transferDocket(db, 1, { to: unit('district-etah'), reason: 'wrong district', overrule: false }, by);
      await recordAnswer(db, 1, { from: unit('district-etah'), way: 'phone', text: 'begun' }, by);
      await noteOnDocket(db, 1, 'called back', by);
      await closeDocket(db, 1, { outcome: 'duplicate', of: 2 }, { reason: 'same' }, by);
      await reopenDocket(db, 1, 'not the same', by);
      expect(await docketRow(db, 1)).toMatchObject({ status: 'in_process', leadUnit: 'district-etah', reopenCount: 1 });
      const { head, ...result } = await verifyChain(db);
      expect(result).toEqual({
        events: 9,
        damage: null,
        ok: true,
        firstBroken: null,
        anchors: { checked: 0, broken: [] },
        firstMismatch: null,
        remarks: [],
      });
      await db.k
        .insertInto('anchors')
        .values({ ...head, at: NOW.toISOString(), place: 'backup' })
        .execute();
      expect(await verifyChain(db, head)).toMatchObject({ ok: true, anchors: { checked: 2 } });
      expect((await gather(readLog(db, { docketId: 1 }))).map(({ kind }) => kind)).toEqual([
        'registered',
        'transferred',
        'answered',
        'noted',
        'closed',
        'reopened',
      ]);
      expect(await gather(readLog(db, { from: NOW.toISOString(), kind: 'closed' }))).toMatchObject([
        { data: { outcome: 'duplicate', detail: '2' } },
      ]);
    });

    it('a row that was changed without an event is reported', async () => {
      await db.k.updateTable('dockets').set({ status: 'closed' }).where('id', '=', 2).execute();
      expect(verificationJson(await verifyChain(db), 'en')).toMatchObject({
        ok: false,
        firstMismatch: { where: 'UPP-2026-000002-8', why: 'status is closed, its events make it open' },
      });
    });

    it('a docket is found by the id of its post, with its number and citizen', async () => {
      const { docket } = await findDocket(db, '17000000000000002', NOW);
      expect(await glimpseOf(db, docket)).toMatchObject({ number: 'UPP-2026-000002-8', citizen: '@citizen2' });
    });

    it('packets are planned, printed once, and listed', async () => {
      const { plan, items } = await sendings(PRINT, 1, 2);
      const { results } = await printPackets(db, plan, items, async () => ['a.txt'], running(PRINT));
      expect(results.map(({ state }) => state)).toEqual(['printed', 'printed']);
      expect((await planReady(db, 50, PRINT, now)).plan.items.map(({ docketId }) => docketId)).toEqual([3]);
      expect(await gather(readDispatches(db, { docketId: 1 }))).toMatchObject([{ state: 'printed', resultRef: 'a.txt', serial: 1 }]);
      expect(await verifyChain(db)).toMatchObject({ ok: true });
    });

    it('a reply of unknown outcome is found in the thread, and a refused one can be recorded as posted by hand', async () => {
      const answers = [new UserError('x_failed', verbatim('no answer')), new UserError('refused', verbatim('no'))];
      const x = fakeX({ createPost: () => Promise.reject(answers.shift()) });
      const { items } = await sendings(REPLY, 1, 2);
      const { results: outcomes } = await postReplies(
        db,
        items,
        x,
        { handle: 'Uppolice', xId: '42', isDesk: true, mustBeSummoned: true },
        running(REPLY),
      );
      expect(outcomes.map(({ state }) => state)).toEqual(['sending', 'needs_person']);
      now = new Date(NOW.getTime() + 3_600_000);
      await addPoliceReply(db, 1, outcomes[0]?.text ?? '', '18000000000000001');
      expect(await policeReplies(db, [1, 2])).toHaveLength(1);
      expect(await reconcileReplies(db, running(REPLY))).toBe(1);
      await dispatchDoneByHand(db, 2, 'posted by hand', { actor: ACTOR, now });
      expect((await gather(readDispatches(db, {}))).map(({ state }) => state)).toEqual(['sent', 'done_by_hand']);
      expect(await verifyChain(db)).toMatchObject({ ok: true });
    });

    it('of several handles of a unit the first that is there is the public one, and where none is, the first', async () => {
      const states = (first: AccountState, second: AccountState | null) =>
        db.write(async (tx) => {
          await tx.k.updateTable('handles').set({ account: first, checked_at: at }).where('name', '=', 'hathraspolice').execute();
          await tx.k.updateTable('handles').set({ account: second, checked_at: at }).where('name', '=', 'sphathras').execute();
        });
      const at = NOW.toISOString();
      const row = { kind: 'district', state: 'active', unit: 'district-hathras', relay: 0, from_at: at } as const;
      await db.write((tx) =>
        tx.k
          .insertInto('handles')
          .values({ ...NO_HANDLE, ...row, name: 'sphathras', name_key: 'sphathras' })
          .execute(),
      );
      await states('suspended', null);
      expect((await handlesOfUnits(db, ['district-hathras'])).get('district-hathras')).toMatchObject({ name: 'sphathras', account: null });
      await states('suspended', 'gone');
      const lost = { name: 'hathraspolice', account: 'suspended', accountSince: null, checkedAt: at };
      expect((await handlesOfUnits(db, ['district-hathras'])).get('district-hathras')).toEqual(lost);
    });

    it('the units accused in a docket and the public handles of units are found', async () => {
      const { id } = await addDocket(db, { accusedUnits: ['district-etah', 'range-aligarh'] });
      expect(unitsInRole((await concernsOf(db, [id, 1])).get(id), 'accused')).toEqual(['district-etah', 'range-aligarh']);
      expect(await handlesOfUnits(db, ['district-hathras', 'district-etah'])).toEqual(
        new Map([['district-hathras', { name: 'hathraspolice', account: null, accountSince: null, checkedAt: null }]]),
      );
    });
  });
}
