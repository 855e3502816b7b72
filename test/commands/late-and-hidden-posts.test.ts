/** Posts that X gives late or not at all, against a server that shares nothing with the program: suspected gaps, and what settles them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { foreignDesk } from '../support/foreign-desk.ts';
import { temporaryFolder, NOW } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

beforeEach(() => stopClock(NOW));

describe('the 800 newest mentions', () => {
  it('with some hidden inside are a suspected gap from the floor to the oldest that came, which a search settles', async () => {
    using folder = temporaryFolder();
    const { uppolice, post, missing } = await foreignDesk(folder);
    post(-1, '@agrapolice पहली');
    expect(await uppolice(0, 'sync', '--handle', 'agrapolice', '--via', 'mentions')).toMatchObject({ code: 0 });
    for (let n = 0; n < 900; n++) post(1 + n / 1000, `@agrapolice शिकायत ${n}`, { hidden: n > 400 && n < 450 });
    const sync = await uppolice(3, 'sync', '--handle', 'agrapolice', '--via', 'mentions');
    expect(sync).toMatchObject({ code: 33, json: { posts: { new: 751 }, complete: true } });
    const [gap, ...others] = (await uppolice(3, 'gap', 'list')).json;
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ handle: 'agrapolice', reason: 'perhaps_more_mentions', to: '2026-11-02T07:36:00.000Z' });
    expect(await uppolice(3.1, 'status')).toMatchObject({ code: 50 });
    // The other 117 handles start a day back, and this one where its floor is.
    expect(await uppolice(3.2, 'sync', '--handle', 'agrapolice')).toMatchObject({ code: 0, json: { posts: { new: 100 } } });
    expect((await uppolice(3.3, 'gap', 'list')).json).toEqual([]);
    expect((await missing()).length).toBe(49);
  });

  it('are no gap where X still gives what lies below the floor', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post } = await foreignDesk(folder);
    for (let n = 0; n < 30; n++) post(-3 + n / 100, `@agrapolice पहले ${n}`);
    await uppolice(0, 'sync', '--handle', 'agrapolice', '--via', 'mentions');
    for (let n = 0; n < 720; n++) post(1 + n / 1000, `@agrapolice शिकायत ${n}`);
    const before = x.given.length;
    expect(await uppolice(3, 'sync', '--handle', 'agrapolice', '--via', 'mentions')).toMatchObject({
      code: 0,
      json: { posts: { new: 720 } },
    });
    expect(x.given.length - before).toBeLessThan(760);
  });

  it('end in the middle of a reading that was cut: the posts above the cut count too', async () => {
    using folder = temporaryFolder();
    const { uppolice, post, missing } = await foreignDesk(folder);
    post(-1, '@agrapolice पहली');
    await uppolice(0, 'sync', '--handle', 'agrapolice', '--via', 'mentions');
    for (let n = 0; n < 900; n++) post(1 + n / 1000, `@agrapolice शिकायत ${n}`);
    await uppolice(3, 'sync', '--handle', 'agrapolice', '--via', 'mentions', '--max-posts', '500');
    const second = await uppolice(3.1, 'sync', '--handle', 'agrapolice', '--via', 'mentions');
    expect(second).toMatchObject({ code: 33 });
    expect(second.json.gaps).toEqual([expect.objectContaining({ handle: 'agrapolice' })]);
    await uppolice(3.2, 'sync', '--handle', 'agrapolice');
    expect(await missing()).toEqual([]);
    expect((await uppolice(3.3, 'gap', 'list')).json).toEqual([]);
  });
});

describe('posts that X indexes hours late', () => {
  it('are found once a day by X’s counts, and cost nothing where none is late', async () => {
    using folder = temporaryFolder();
    const { x, moment, uppolice, post, missing } = await foreignDesk(folder);
    post(-1, '@Uppolice पहली');
    await uppolice(0, 'sync');
    post(10, '@agrapolice देर से', { indexedAt: moment(14) });
    post(10.5, '@agrapolice समय पर');
    await uppolice(11, 'sync');
    await uppolice(17, 'sync');
    expect((await missing()).length).toBe(1);
    const day = await uppolice(25, 'sync');
    expect(day).toMatchObject({ code: 0, json: { posts: { new: 1 }, complaints: { opened: 1 } } });
    expect(await missing()).toEqual([]);
    const counts = () => x.asked.filter(({ pathname }) => pathname.includes('counts')).length;
    const before = counts();
    await uppolice(30, 'sync');
    expect(counts()).toBe(before);
    const given = x.given.length;
    await uppolice(50, 'sync');
    expect(counts() - before).toBe(5);
    expect(x.given.length).toBe(given);
  });

  it('that X counts and does not give are a gap of that handle until they come', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post, missing } = await foreignDesk(folder);
    post(-1, '@Uppolice पहली');
    await uppolice(0, 'sync');
    const id = post(20, '@agrapolice गिनी गई, मिली नहीं');
    x.counted.add(id);
    const day = await uppolice(25, 'sync');
    expect(day).toMatchObject({ code: 33 });
    expect(day.json.gaps).toEqual([expect.objectContaining({ handle: 'agrapolice', reason: 'fewer_than_counted' })]);
    // It stays while it is not found, whatever else is read.
    expect((await uppolice(30, 'sync')).json.gaps.length).toBe(1);
    x.counted.delete(id);
    const found = await uppolice(50, 'sync');
    expect(found).toMatchObject({ code: 0, json: { posts: { new: 1 }, gaps: [] } });
    expect(await missing()).toEqual([]);
    expect(await uppolice(50.1, 'audit', 'verify')).toMatchObject({ code: 0 });
  });

  it('are said to be unknown where a server gives no counts, and the sweep is whole all the same', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, post } = await foreignDesk(folder);
    post(-1, '@Uppolice पहली');
    await uppolice(0, 'sync');
    x.noCounts = true;
    const day = await uppolice(25, 'sync');
    expect(day).toMatchObject({ code: 0, json: { complete: true } });
    expect(day.stderr).toContain('Whether X has indexed posts of the last day late is not known');
    expect((await uppolice(26, 'sync')).stderr).not.toContain('late');
  });
});

/** 17.5 hours after the beginning it is midnight, UTC. */
describe('the overlap of sweeps at midnight UTC', () => {
  const everySixMinutes = (from: number, to: number) => Array.from({ length: Math.round((to - from) * 10) }, (_, n) => from + n / 10);

  async function night(folder: { file(name: string): string }, late: readonly (readonly [at: number, indexedAt: number])[] = []) {
    const desk = await foreignDesk(folder);
    const { x, moment, uppolice, post } = desk;
    post(-1, '@Uppolice पहली');
    await uppolice(0, 'sync');
    for (const at of everySixMinutes(16, 20)) post(at + 0.01, '@agrapolice शिकायत');
    for (const [at, indexedAt] of late) post(at, '@Etahpolice देर से', { indexedAt: moment(indexedAt) });
    for (const at of everySixMinutes(16, 20)) await uppolice(at, 'sync');
    return { ...desk, twice: () => x.billed.size - x.ids.length };
  }

  it('pays for no post a second time where none is late', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, missing, twice } = await night(folder);
    const counted = x.asked.filter(({ pathname }) => pathname.includes('counts')).length;
    expect(counted).toBe(5);
    await uppolice(20.1, 'sync');
    expect(await missing()).toEqual([]);
    expect(twice()).toBe(0);
  }, 60_000);

  it('loses none that X indexes after midnight, and reads little again for them', async () => {
    using folder = temporaryFolder();
    const { uppolice, missing, twice } = await night(folder, [
      [17.3, 17.55],
      [17.45, 17.7],
      [16.2, 17.6],
      [17.49, 19.9],
      [17.2, 23],
    ]);
    // Those of a quarter of an hour late are there soon after, the last two with the comparison of the next day.
    await uppolice(20.1, 'sync');
    expect((await missing()).length).toBeLessThanOrEqual(2);
    await uppolice(42, 'sync');
    expect(await missing()).toEqual([]);
    // Two or three posts to each quarter of an hour in which one was late.
    expect(twice()).toBeLessThan(16);
    expect(await uppolice(42, 'gap', 'list')).toMatchObject({ json: [] });
  }, 60_000);

  it('is read again, and paid for, where X gives no counts', async () => {
    using folder = temporaryFolder();
    const { x, moment, uppolice, post, missing } = await foreignDesk(folder);
    x.noCounts = true;
    post(-1, '@Uppolice पहली');
    await uppolice(0, 'sync');
    post(17.35, '@agrapolice देर से', { indexedAt: moment(17.6) });
    post(41.4, '@agrapolice अगले दिन देर से', { indexedAt: moment(41.6) });
    for (const at of [17.4, 17.55, 17.8, 41.45, 41.55, 41.65]) await uppolice(at, 'sync');
    expect(await missing()).toEqual([]);
  });

  it('is read again, and paid for, where X’s counts are those of no posts of ours', async () => {
    using folder = temporaryFolder();
    const { x, moment, uppolice, post, missing } = await foreignDesk(folder);
    for (let n = 0; n < 8; n++) post(-1 - n / 10, '@Uppolice पहली');
    await uppolice(0, 'sync');
    x.countsNothing = true;
    post(17.35, '@agrapolice देर से', { indexedAt: moment(17.6) });
    for (const at of [17.4, 17.55]) await uppolice(at, 'sync');
    expect((await uppolice(17.8, 'sync')).stderr).toContain("its counts can't be used");
    post(41.4, '@agrapolice अगले दिन देर से', { indexedAt: moment(41.6) });
    for (const at of [41.45, 41.55, 41.65]) await uppolice(at, 'sync');
    expect(await missing()).toEqual([]);
  });

  it('is kept where only some handles are read, as nothing compares them', async () => {
    using folder = temporaryFolder();
    const { moment, uppolice, post, missing } = await foreignDesk(folder);
    post(-1, '@agrapolice पहली');
    await uppolice(0, 'sync');
    post(17.35, '@agrapolice देर से', { indexedAt: moment(17.52) });
    await uppolice(17.4, 'sync', '--handle', 'agrapolice');
    await uppolice(17.55, 'sync', '--handle', 'agrapolice');
    expect(await missing()).toEqual([]);
  });
});
