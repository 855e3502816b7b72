import { describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';
import { startStandIn } from '../support/stand-in.ts';

const NOW = new Date('2026-11-02T06:45:00.000Z');

/** A desk whose X is a server with some of the endpoints only. */
async function desk(folder: { file(name: string): string }) {
  const standIn = await startStandIn();
  const env = {
    XDG_CONFIG_HOME: folder.file('config'),
    UPPOLICE_DB: folder.file('register.db'),
    UPPOLICE_X_API_URL: standIn.url,
    UPPOLICE_X_BEARER_TOKEN: 'app-bearer-0001',
  };
  const uppolice = (...argv: string[]) => run(argv, { env, now: NOW });
  expect(await uppolice('init', '--yes')).toMatchObject({ code: 0 });
  return { standIn, uppolice };
}

describe('a desk whose X is another server', () => {
  it('reads that nothing came and what else it can do, until something comes', async () => {
    using folder = temporaryFolder();
    const { standIn, uppolice } = await desk(folder);
    const first = await uppolice('sync', '--json');
    expect(first).toMatchObject({ code: 0, stderr: expect.stringMatching(/no post of any handle.*--via mentions/) });
    expect(JSON.parse(first.stdout)).toMatchObject({ read: 0, complete: true, gaps: [] });
    standIn.add(new Date(NOW.getTime() - 60_000), '@Uppolice मोबाइल चोरी हो गया');
    const second = await uppolice('sync', '--json');
    expect(JSON.parse(second.stdout)).toMatchObject({ complaints: { opened: 1 } });
    expect(second.stderr).toBe('');
  });

  it('keeps its own figures where X does not tell what it counts', async () => {
    using folder = temporaryFolder();
    const { uppolice } = await desk(folder);
    const budget = await uppolice('budget', '--x', '--json');
    expect(budget).toMatchObject({ code: 60, stderr: expect.stringContaining('GET /2/usage/tweets') });
    expect(JSON.parse(budget.stdout)).toMatchObject({ month: '2026-11', spent: { usd: 0 }, x: null });
  });

  it('has the token of the environment checked, and reads by name which endpoint this server lacks', async () => {
    using folder = temporaryFolder();
    const { standIn, uppolice } = await desk(folder);
    const checked = await uppolice('auth', 'check', '--json');
    expect(checked).toMatchObject({ code: 0 });
    expect(JSON.parse(checked.stdout)).toEqual([expect.objectContaining({ handle: 'UPPOLICE_X_BEARER_TOKEN', ok: true })]);
    standIn.add(new Date(NOW.getTime() - 3_600_000), '@Uppolice मोबाइल चोरी हो गया');
    await uppolice('sync');
    expect(await uppolice('gap', 'check')).toMatchObject({ code: 30, stderr: expect.stringContaining('GET /2/tweets/counts/recent') });
  });
});
