/** Sweeps that end before they have read all: `status` and `doctor` say which handle is furthest behind, and call a person only where it is too far. */
import { beforeEach, describe, expect, it } from 'vitest';
import { foreignDesk } from '../support/foreign-desk.ts';
import { NOW, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

beforeEach(() => stopClock(NOW));

type Desk = Awaited<ReturnType<typeof foreignDesk>>;
const sweepsOf = async ({ uppolice }: Desk, hours: number) =>
  (await uppolice(hours, 'doctor')).json.findings.find(({ check }: { check: string }) => check === 'sweeps');
const intakeNeedsAPerson = async ({ uppolice }: Desk, hours: number) =>
  (await uppolice(hours, 'status')).json.needsAttention.includes('intake');

describe('a desk whose sweeps never come to their end', () => {
  it('by --max-posts is not called unread: the furthest handle is named, and after the limit a person is', async () => {
    using folder = temporaryFolder();
    const desk = await foreignDesk(folder);
    for (let n = 0; n < 90; n++) desk.post(-20 + n / 5, '@Etahpolice मेरी साइकिल चोरी हो गई');
    for (const at of [0, 0.1, 0.2, 0.3, 0.4, 0.5])
      expect(await desk.uppolice(at, 'sync', '--max-posts', '10', '--page-size', '10')).toMatchObject({ json: { complete: false } });
    const { json } = await desk.uppolice(0.6, 'status');
    expect(json).toMatchObject({ lastSweepAt: null, sweepOverdue: false, readBehind: { since: NOW.toISOString() } });
    expect(json.readBehind.handle).toMatch(/^\w+$/);
    expect(await sweepsOf(desk, 0.6)).toMatchObject({ ok: true, done: true, saw: expect.stringContaining('read in parts: @') });
    expect(await intakeNeedsAPerson(desk, 6.1)).toBe(true);
    await desk.uppolice(6.2, 'sync');
    expect((await desk.uppolice(6.3, 'status')).json).toMatchObject({ readBehind: null, sweepOverdue: false });
    expect(await desk.missing()).toEqual([]);
  });

  it('by the limit of X is well while each handle is read often enough in turn, for days', async () => {
    using folder = temporaryFolder();
    const desk = await foreignDesk(folder);
    desk.x.limit = 2;
    for (let at = 0; at <= 50; at += 0.5) {
      desk.post(at - 0.1, at % 2 === 0 ? '@Etahpolice मेरी साइकिल चोरी हो गई' : '@Uppolice मेरा मोबाइल चोरी हो गया');
      await desk.uppolice(at, 'sync');
    }
    const { json } = await desk.uppolice(50.1, 'status');
    expect(json.sweepOverdue).toBe(false);
    expect(json.needsAttention).not.toContain('intake');
    expect(json.readBehind).toMatchObject({ handle: expect.any(String), readTo: expect.any(String) });
    expect(Date.parse(json.readBehind.readTo)).toBeGreaterThan(desk.moment(47).getTime());
    desk.x.limit = null;
    await desk.uppolice(51, 'sync');
    expect(await desk.missing()).toEqual([]);
  }, 120_000);

  it('by the limit of X needs a person where a handle is read too seldom', async () => {
    using folder = temporaryFolder();
    const desk = await foreignDesk(folder);
    desk.post(-1, '@Etahpolice मेरी साइकिल चोरी हो गई');
    await desk.uppolice(0, 'sync');
    desk.x.limit = 1;
    for (let at = 2; at <= 14; at += 2) await desk.uppolice(at, 'sync');
    expect(await intakeNeedsAPerson(desk, 14.1)).toBe(true);
    const { readBehind } = (await desk.uppolice(14.1, 'status')).json;
    expect(Date.parse(readBehind.since)).toBeLessThan(desk.moment(8).getTime());
    expect(await sweepsOf(desk, 14.1)).toMatchObject({ ok: false, saw: expect.stringContaining(`read in parts: @${readBehind.handle}`) });
  });

  it('differs from one that never read anything, where the first try that fails calls a person at once', async () => {
    using folder = temporaryFolder();
    const desk = await foreignDesk(folder);
    desk.x.fault = { status: 401, body: '{"title":"Unauthorized","status":401,"detail":"Unauthorized"}' };
    expect(await desk.uppolice(0, 'sync')).toMatchObject({ code: 10 });
    expect(await intakeNeedsAPerson(desk, 0.1)).toBe(true);
    expect((await desk.uppolice(0.1, 'status')).json.readBehind).toBe(null);
  });

  it('reads only the handles that it is asked for: others are not waited for', async () => {
    using folder = temporaryFolder();
    const desk = await foreignDesk(folder);
    desk.post(-1, '@agrapolice मेरी साइकिल चोरी हो गई');
    await desk.uppolice(0, 'sync', '--handle', 'agrapolice');
    expect(await intakeNeedsAPerson(desk, 20)).toBe(false);
    expect(await sweepsOf(desk, 20)).toMatchObject({
      ok: true,
      saw: expect.stringContaining('read for named handles alone: 02-11-2026 12:00 IST'),
    });
  });
});
