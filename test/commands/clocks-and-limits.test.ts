/** Wrong clocks, narrow windows and small limits, against a server that shares nothing with the program. */
import { beforeEach, describe, expect, it } from 'vitest';
import { foreignDesk } from '../support/foreign-desk.ts';
import { NOW, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

beforeEach(() => stopClock(NOW));

describe('a clock that is not that of X', () => {
  it.each([
    ['two minutes ahead', 2 * MINUTE_MS, "This computer's clock is 2 minutes ahead of that of X", 0, 1],
    ['two minutes behind', -2 * MINUTE_MS, "This computer's clock is 2 minutes behind that of X", 0, 1],
    ['half an hour ahead', 30 * MINUTE_MS, 'is 30 minutes ahead of', 0, 1],
    ['six hours ahead', 6 * HOUR_MS, 'is 360 minutes ahead of', 22, 0],
    ['six hours behind', -6 * HOUR_MS, 'is 360 minutes behind', 22, 0],
    ['three days ahead', 72 * HOUR_MS, 'ahead of', 22, 0],
    ['three days behind', -72 * HOUR_MS, 'behind', 22, 0],
    ['400 days ahead', 400 * 24 * HOUR_MS, 'ahead of', 22, 0],
  ])('%s is said, loses nothing, and numbers nothing where it is off by more than an hour', async (_, ahead, said, code, opened) => {
    using folder = temporaryFolder();
    const { uppolice, at, post, missing } = await foreignDesk(folder);
    post(2.9, '@Uppolice मोबाइल छीन लिया');
    const sync = await at(3, ['sync'], ahead);
    expect(sync.stderr).toContain(said);
    expect(sync).toMatchObject({ code, json: { posts: { new: 1 }, complaints: { opened } } });
    expect(JSON.parse((await at(3, ['doctor'], ahead)).stdout).ok).toBe(false);
    // Once the clock is right everything is numbered, and what came meanwhile is read.
    post(3.5, '@agrapolice चोरी हुई');
    expect(await uppolice(4, 'sync', '--clock-is-right')).toMatchObject({ code: 0, json: { posts: { new: 1 }, gaps: [] } });
    expect(await missing()).toEqual([]);
    expect((await uppolice(4, 'list')).json.length).toBe(2);
  });

  it('within a minute is not worth a word', async () => {
    using folder = temporaryFolder();
    const { at, post } = await foreignDesk(folder);
    post(2.9, '@Uppolice मोबाइल छीन लिया');
    expect((await at(3, ['sync'], 40_000)).stderr).not.toContain('clock');
  });

  it('decides nothing about backlog: that is judged by the time of X', async () => {
    using folder = temporaryFolder();
    const { at, post } = await foreignDesk(folder);
    post(-47.8, '@Uppolice दो दिन से कम पुरानी');
    post(-48.2, '@Uppolice दो दिन से अधिक पुरानी');
    const sync = await at(0, ['sync', '--since', '3d', '--backfill', '--yes'], 30 * MINUTE_MS);
    expect(sync).toMatchObject({ code: 0, json: { complaints: { opened: 2, backlog: 1 } } });
  });
});

describe('a limit', () => {
  it('of 60 requests a window serves all 117 handles within two windows, one by one', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post } = await foreignDesk(folder);
    post(-1, '@Uppolice मोबाइल छीन लिया');
    const handles: string[] = (await uppolice(0, 'handle', 'list')).json
      .filter(({ state, kind }: { state: string; kind: string }) => state !== 'former' && kind !== 'press')
      .map(({ handle }: { handle: string }) => handle);
    x.names.clear();
    for (const [n, name] of handles.entries()) x.names.set(String(1000 + n), name);
    await uppolice(0, 'sync', '--via', 'mentions');
    expect(handles.length).toBe(117);
    const asked = () => new Set(x.asked.filter(({ pathname }) => pathname.endsWith('/mentions')).map(({ pathname }) => pathname)).size;
    x.asked.length = 0;
    x.limit = 60;
    expect(await uppolice(1, 'sync', '--via', 'mentions')).toMatchObject({ code: 31 });
    expect(await uppolice(1.26, 'sync', '--via', 'mentions')).toMatchObject({ code: expect.any(Number) });
    expect(asked()).toBe(117);
  });

  it('of posts stops there, and the next sweeps go on below it without paying for one twice', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post, missing } = await foreignDesk(folder);
    for (let n = 0; n < 600; n++) post(-20 + n / 40, `@agrapolice शिकायत ${n}`);
    const read: number[] = [];
    for (let n = 0; n < 6; n++) read.push((await uppolice(n / 30, 'sync', '--max-posts', '100')).json.posts.new);
    expect(read).toEqual([100, 100, 100, 100, 100, 100]);
    expect(x.given.length).toBe(new Set(x.given).size);
    expect(await uppolice(1, 'sync')).toMatchObject({ code: 0, json: { complete: true } });
    expect(await missing()).toEqual([]);
  });
});
