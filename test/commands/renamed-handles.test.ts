/** Handles of ours that change on X, against a server that shares nothing with the program: what sync, status and the plan say, and that no post is lost. */
import { beforeEach, describe, expect, it } from 'vitest';
import { NOW, temporaryFolder } from '../support/run.ts';
import { foreignDesk } from '../support/foreign-desk.ts';
import type { ForeignX } from '../support/foreign-x.ts';
import { stopClock } from '../support/stop-clock.ts';

beforeEach(() => stopClock(NOW));

function rename(x: ForeignX, number: string, name: string): void {
  x.names.set(number, name);
}

describe('an account that goes by another name', () => {
  it('is noticed by the number behind a tag, and what tags only the new name comes in with the same sync', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post, missing } = await foreignDesk(folder);
    post(-1, '@Uppolice @agrapolice मोबाइल छीन लिया');
    post(-0.9, '@Etahpolice पड़ोसी मारपीट करता है');
    expect(await uppolice(0, 'sync')).toMatchObject({ code: 0, json: { posts: { new: 2 } } });
    rename(x, '503', 'AgraComm');
    post(1, '@AgraComm दुकान का ताला टूटा');
    post(2, '@Uppolice @AgraComm ठगी हो गई');
    const sync = await uppolice(3, 'sync');
    expect(sync).toMatchObject({ code: 0, json: { posts: { new: 2 }, complete: true } });
    expect(sync.stderr).toContain('@agrapolice has another name on X now: @AgraComm');
    expect(await missing()).toEqual([]);
    const status = await uppolice(3, 'status');
    expect(status).toMatchObject({ code: 50 });
    expect(status.json.lostHandles).toEqual([expect.objectContaining({ handle: 'agrapolice', account: 'renamed', nowCalled: 'AgraComm' })]);
    expect((await uppolice(3, 'audit', 'log', '--kind', 'handle_renamed')).stdout).toContain('handle_renamed');
    // Settled by a person: both names are read from then on.
    expect(await uppolice(4, 'handle', 'rename', 'agrapolice', 'AgraComm')).toMatchObject({ code: 0, json: { handle: 'AgraComm' } });
    expect((await uppolice(4, 'status')).json.lostHandles).toEqual([]);
    post(4.1, '@agrapolice पुराने नाम पर शिकायत');
    post(4.2, '@AgraComm नए नाम पर शिकायत');
    expect(await uppolice(5, 'sync')).toMatchObject({ code: 0, json: { posts: { new: 2 } } });
    expect(await missing()).toEqual([]);
    expect(await uppolice(5, 'audit', 'verify')).toMatchObject({ code: 0 });
  });

  it('is believed by what posts show where X answers no look-up', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post, missing } = await foreignDesk(folder);
    post(-1, '@agrapolice चोरी');
    await uppolice(0, 'sync');
    rename(x, '503', 'AgraComm');
    x.noAccounts = true;
    post(1, '@AgraComm चोरी फिर हुई');
    post(1.5, '@Uppolice @AgraComm कोई नहीं सुनता');
    expect(await uppolice(2, 'sync')).toMatchObject({ json: { posts: { new: 2 } } });
    expect(await missing()).toEqual([]);
  });

  it('is noticed where citizens tag the name that nobody holds any more', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post, missing } = await foreignDesk(folder);
    post(-1, '@agrapolice @Uppolice चोरी');
    await uppolice(0, 'sync');
    rename(x, '503', 'AgraComm');
    post(30, '@AgraComm नया नाम');
    post(30.1, '@agrapolice पुराना नाम');
    post(30.2, '@Uppolice सड़क पर झगड़ा');
    const sync = await uppolice(31, 'sync');
    expect(sync.stderr).toContain('@AgraComm');
    expect(await missing()).toEqual([]);
  });

  it('is noticed where somebody else has taken the old name', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post, missing } = await foreignDesk(folder);
    post(-1, '@agrapolice चोरी');
    await uppolice(0, 'sync');
    rename(x, '503', 'AgraComm');
    rename(x, '666', 'agrapolice');
    post(1, '@AgraComm नया नाम');
    post(2, '@agrapolice पुराना नाम');
    expect(await uppolice(3, 'sync')).toMatchObject({ json: { posts: { new: 2 } } });
    expect((await uppolice(3, 'status')).json.lostHandles).toEqual([
      expect.objectContaining({ account: 'squatted', nowCalled: 'AgraComm' }),
    ]);
    expect(await missing()).toEqual([]);
  });

  it('keeps the floor when a person renames it, or retires it and adds the new name by its number, days later', async () => {
    for (const ways of [
      [['handle', 'rename', 'agrapolice', 'AgraComm']],
      [
        ['handle', 'retire', 'agrapolice', '--reason', 'renamed'],
        ['handle', 'add', 'AgraComm', '--unit', 'commissionerate-agra', '--x-id', '503', '--yes'],
      ],
      [['handle', 'check', 'agrapolice', '--yes']],
    ]) {
      using folder = temporaryFolder();
      const { x, uppolice, post, missing } = await foreignDesk(folder);
      post(-1, '@agrapolice चोरी');
      await uppolice(0, 'sync');
      rename(x, '503', 'AgraComm');
      post(2, '@AgraComm पहली');
      post(40, '@AgraComm दूसरी');
      for (const way of ways) expect((await uppolice(72, ...way)).code, way.join(' ')).toBe(way[1] === 'check' ? 60 : 0);
      expect(await uppolice(73, 'sync'), ways.join(' ')).toMatchObject({ code: 0, json: { posts: { new: 2 } } });
      expect(await missing()).toEqual([]);
      expect((await uppolice(73, 'gap', 'list')).json).toEqual([]);
    }
  });

  it.each([
    ['in one sweep', [0.6]],
    ['in two, the number with the first and the name with the second', [0.1, 0.6]],
  ])(
    'before anything was read: the number and the new name are first seen %s, and the new name is read from then on',
    async (_what, sweeps) => {
      using folder = temporaryFolder();
      const { x, uppolice, post, missing } = await foreignDesk(folder);
      // The number that a tag had when it was written stays with it.
      const old = post(-3, '@agrapolice चोरी');
      x.distort = (page) => ({
        ...page,
        data: page.data?.map((each) =>
          each['id'] === old ? { ...each, entities: { mentions: [{ start: 0, end: 11, username: 'agrapolice', id: '503' }] } } : each,
        ),
      });
      rename(x, '503', 'AgraComm');
      post(-2, '@AgraComm नए नाम पर पहली');
      post(0.5, '@Uppolice @AgraComm ठगी हो गई');
      post(-0.5, '@AgraComm नए नाम पर दूसरी');
      for (const hours of sweeps) expect(await uppolice(hours, 'sync')).toMatchObject({ code: 0 });
      expect(await missing()).toEqual([]);
      expect((await uppolice(0.7, 'status')).json.lostHandles).toEqual([expect.objectContaining({ nowCalled: 'AgraComm' })]);
    },
  );

  it('costs no second reading of what its number has brought already', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post } = await foreignDesk(folder);
    for (let n = 0; n < 50; n++) post(-20 + n / 10, `@agrapolice चोरी ${n}`);
    await uppolice(0, 'sync');
    rename(x, '503', 'AgraComm');
    post(1, '@AgraComm @Uppolice नई');
    const before = x.given.length;
    await uppolice(2, 'sync');
    expect(x.given.length - before).toBeLessThan(20);
  });
});

describe('a handle that X has suspended', () => {
  it('is never tagged in a reply: the plan refuses and says since when', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post } = await foreignDesk(folder);
    const opened = post(-1, '@Etahpolice एटा बस स्टैंड पर मेरा मोबाइल छीन लिया गया');
    await uppolice(0, 'sync');
    x.suspended.add('504');
    expect(await uppolice(1, 'handle', 'check', 'Etahpolice', '--yes')).toMatchObject({ code: 60 });
    expect(await uppolice(30, 'handle', 'check', 'Etahpolice', '--yes')).toMatchObject({ code: 60 });
    const [docket] = (await uppolice(30, 'list')).json;
    expect(docket.postId).toBe(opened);
    await uppolice(30, 'transfer', docket.docket, 'district-etah', '--reason', 'चोरी', '--yes');
    const plan = await uppolice(30, 'forward', docket.docket, '--via', 'reply', '--dry-run');
    expect(plan.stdout).toContain('is suspended on X (as X first said on 02-11-2026 13:00 IST, last on 03-11-2026 18:00 IST)');
    expect((await uppolice(30, 'status')).json.lostHandles).toEqual([
      expect.objectContaining({ handle: 'Etahpolice', account: 'suspended', since: '2026-11-02T07:30:00.000Z' }),
    ]);
  });
});
