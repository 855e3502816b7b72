import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/engine/open.ts';
import { payForReads } from '../../src/register/budget/charges.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/sandbox.ts';
import { NOW, run, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

let sandbox: Sandbox | undefined;
beforeEach(() => stopClock(NOW));
afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

async function desk(folder: { file(name: string): string }, budget: number | null, posts = 100) {
  sandbox = await startSandbox({ clock: NOW });
  writeFileSync(folder.file('config.json'), JSON.stringify({ inrPerUsd: 90, ...(budget !== null && { monthlyBudgetUsd: budget }) }));
  const env = { UPPOLICE_CONFIG: folder.file('config.json'), UPPOLICE_DB: folder.file('register.db'), UPPOLICE_X_API_URL: sandbox.url };
  await run(['init', '--yes'], { env });
  const db = await openDb(env.UPPOLICE_DB);
  const ids = Array.from({ length: posts }, (_, n) => String(n + 1));
  await db.write((tx) =>
    payForReads(
      tx,
      { posts: ids, users: [], handleOfPost: new Map(ids.map((id) => [id, 'agrapolice'])) },
      { at: NOW, intakeId: null, prices: { post: 5000, user: 10_000 } },
    ),
  );
  await db.close();
  return env;
}

describe('budget', () => {
  it('shows what was spent in both currencies, by kind and handle, and what is left, and asks X nothing', async () => {
    using folder = temporaryFolder();
    const env = await desk(folder, 2);
    const result = await run(['budget', '--json'], { env });
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(result.stdout)).toEqual({
      month: '2026-11',
      spent: { usd: 0.5, inr: 45 },
      budget: { usd: 2, inr: 180 },
      remaining: { usd: 1.5, inr: 135 },
      warning: null,
      inrPerUsd: 90,
      byKind: [{ kind: 'post_read', units: 100, usd: 0.5, inr: 45 }],
      byHandle: [{ handle: 'agrapolice', units: 100, usd: 0.5, inr: 45 }],
      x: null,
    });
    expect(sandbox?.requests).toEqual([]);
    const shown = (await run(['budget'], { env, terminal: true })).stdout;
    expect(shown).toMatch(/Spent +\$0\.50 \(₹45\), 25 %/);
    expect(shown).toContain('@agrapolice');
  });

  it('warns when 80 % of the month’s budget is spent', async () => {
    using folder = temporaryFolder();
    const env = await desk(folder, 0.6);
    expect((await run(['budget'], { env })).stderr).toContain("83 % of the month's budget of $0.60 is spent.");
  });

  it('says that there is no budget, and shows another month', async () => {
    using folder = temporaryFolder();
    const env = await desk(folder, null);
    expect((await run(['budget', '--month', '2026-10'], { env })).stdout).toContain('none: uppolice config set monthlyBudgetUsd');
    expect(JSON.parse((await run(['budget', '--month', '2026-10', '--json'], { env })).stdout)).toMatchObject({
      month: '2026-10',
      spent: { usd: 0 },
      byKind: [],
    });
    expect(JSON.parse((await run(['budget', '--month', 'अक्टूबर', '--json'], { env })).stdout)).toMatchObject({ month: '2026-10' });
    expect(await run(['budget', '--month', 'Octember'], { env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('2026-10, October'),
    });
  });

  it('lays X’s own count beside it when asked to', async () => {
    using folder = temporaryFolder();
    const env = await desk(folder, 2);
    expect(await run(['budget', '--x'], { env })).toMatchObject({ code: 10 });
    const result = await run(['budget', '--x', '--json'], { env: { ...env, UPPOLICE_X_BEARER_TOKEN: 'any' } });
    expect(JSON.parse(result.stdout).x).toEqual({ postsRead: 0, cap: 3_000_000, resetDay: 1, since: '2026-11-01', ledgerPosts: 100 });
    expect(sandbox?.requests.map(({ path }) => path)).toEqual(['/2/usage/tweets']);
  });
});
