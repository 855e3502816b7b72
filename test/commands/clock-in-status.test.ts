import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { foreignDesk } from '../support/foreign-desk.ts';
import { NOW, run, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

const HOUR_MS = 3_600_000;
beforeEach(() => stopClock(NOW));

describe('status after a sweep that numbered nothing because the clock is off', () => {
  it.for([6, -6, 72, -72, 9600])('%i hours calls a person at once, and no more once it is right', async (hours) => {
    using folder = temporaryFolder();
    const { uppolice, at, post, missing } = await foreignDesk(folder);
    for (let n = 0; n < 3; n++) post(-3 + n, '@agrapolice मेरी साइकिल चोरी हो गई');
    expect(await at(0, ['sync'], hours * HOUR_MS)).toMatchObject({ code: 22, json: { posts: { new: 3 } } });
    const status = await at(0.1, ['status'], hours * HOUR_MS);
    expect(status).toMatchObject({ code: 50 });
    expect(status.json.needsAttention).toContain('clock');
    expect(await uppolice(1, 'sync')).toMatchObject({ code: 0 });
    expect((await uppolice(1, 'status')).json.needsAttention).not.toContain('clock');
    expect(await missing()).toEqual([]);
  });

  it.for([0.5, -0.5])('%f hours does not, as numbers are given', async (hours) => {
    using folder = temporaryFolder();
    const { at, post } = await foreignDesk(folder);
    post(-3, '@agrapolice मेरी साइकिल चोरी हो गई');
    // Later than the register's own events by either clock.
    expect(await at(1, ['sync'], hours * HOUR_MS)).toMatchObject({ code: 0, json: { complaints: { opened: 1 } } });
    expect((await at(1.1, ['status'], hours * HOUR_MS)).json.needsAttention).not.toContain('clock');
  });

  it('half an hour slow does, where the register has events of that half hour: it numbers nothing', async () => {
    using folder = temporaryFolder();
    const { at, post } = await foreignDesk(folder);
    post(-3, '@agrapolice मेरी साइकिल चोरी हो गई');
    expect(await at(0, ['sync'], -HOUR_MS / 2)).toMatchObject({ code: 22, json: { complaints: { opened: 0 } } });
    expect((await at(0.1, ['status'], -HOUR_MS / 2)).json).toMatchObject({
      needsAttention: ['clock'],
      clockDoubt: { why: 'before_event' },
    });
  });
});

describe('a clock that jumps between two sweeps', () => {
  it.for([9600, -9600, 200])('%i hours makes nothing be asked for that was read, and costs nothing', async (hours) => {
    using folder = temporaryFolder();
    const { x, uppolice, at, post, missing } = await foreignDesk(folder);
    for (let n = 0; n < 6; n++) post(-3 + n / 2, '@agrapolice मेरी साइकिल चोरी हो गई');
    await uppolice(0, 'sync');
    const before = x.billed.size;
    x.asked.splice(0);
    expect(await at(0.5, ['sync'], hours * HOUR_MS)).toMatchObject({
      code: 0,
      json: { estimatedCostUsd: 0 },
      stderr: expect.stringContaining("This computer's clock"),
    });
    expect(x.asked.map(({ pathname }) => pathname).filter((path) => !/usage|search|counts/.test(path))).toEqual([]);
    expect(x.billed.size).toBe(before);
    post(0.7, '@agrapolice मेरी गाय चोरी हो गई');
    expect(await uppolice(1, 'sync')).toMatchObject({ code: 0, json: { posts: { new: 1 }, gaps: [] } });
    expect(await missing()).toEqual([]);
  });
});

describe('status after an import that numbered nothing because the clock was off', () => {
  const page = JSON.stringify({
    data: [{ id: '2100000000000000001', author_id: '31', created_at: NOW.toISOString(), text: '@agrapolice आगरा में साइकिल चोरी हो गई' }],
    includes: { users: [{ id: '31', username: 'sita', name: 'Sita' }] },
  });

  it.for([-30, 10])('%i years calls a person, also once the clock is right, until what it names has numbered them', async (years) => {
    using folder = temporaryFolder();
    const { uppolice, at, env } = await foreignDesk(folder);
    const file = folder.file('page.json');
    writeFileSync(file, page);
    const wrong = years * 365.25 * 24 * HOUR_MS;
    expect(await at(1, ['import', file], wrong)).toMatchObject({ code: 22, json: { posts: { new: 1 } } });
    expect((await at(1.1, ['status'], wrong)).json.needsAttention).toContain('clock');
    const { code, json } = await uppolice(2.2, 'status');
    expect({ code, doctor: (await uppolice(2.2, 'doctor')).code }).toEqual({ code: 50, doctor: 50 });
    expect(json.needsAttention).toContain('not_numbered');
    const said = await run(['status'], { env, now: new Date(NOW.getTime() + 2.2 * HOUR_MS) });
    const cure = 'uppolice import FILE\n';
    expect(said.stdout).toContain(cure);
    expect((await uppolice(2.3, ...cure.replace('FILE', file).trim().split(' ').slice(1))).code).toBe(0);
    expect((await uppolice(2.4, 'status')).json).toMatchObject({ needsAttention: [], byStatus: { open: 1 } });
  });
});
