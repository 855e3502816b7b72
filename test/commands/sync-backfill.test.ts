import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/sandbox.ts';
import { knownHandles } from '../../src/sandbox/world/known-handles.ts';
import { fakePrompter } from '../support/fake-x.ts';
import { NOW, run, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

const sandboxes: Sandbox[] = [];
beforeEach(() => stopClock(NOW));
afterEach(async () => {
  for (const sandbox of sandboxes.splice(0)) await sandbox.close();
});

async function desk(folder: { file(name: string): string }) {
  const sandbox = await startSandbox({ posts: [], users: [], clock: NOW });
  sandboxes.push(sandbox);
  const env = {
    XDG_CONFIG_HOME: folder.file('config'),
    UPPOLICE_DB: folder.file('register.db'),
    UPPOLICE_X_API_URL: sandbox.url,
    UPPOLICE_X_BEARER_TOKEN: 'any',
  };
  const questions: string[] = [];
  const answering = (yes: boolean) =>
    fakePrompter({
      confirm: async (question) => {
        questions.push(typeof question === 'string' ? question : question.en);
        return yes;
      },
    });
  const uppolice = (argv: readonly string[], yes?: boolean) =>
    run(argv, { env, ...(yes !== undefined && { terminal: true, prompter: answering(yes) }) });
  await uppolice(['init', '--yes']);
  return { sandbox, uppolice, questions };
}

const BACKFILL = ['sync', '--since', '2d', '--backfill'];
const HANDLES = knownHandles().length;
/** Two days of 619 posts over all handles, each with its author: 1,238 × $0.015; five queries and a page more for every hundred posts. */
const COST = '$18.57';

describe('a backfill', () => {
  it('shows requests, posts and dollars, and reads after a yes', async () => {
    using folder = temporaryFolder();
    const { sandbox, uppolice, questions } = await desk(folder);
    const result = await uppolice(BACKFILL, true);
    expect(result.code).toBe(0);
    expect(questions).toEqual(['Read them?']);
    expect(result.stderr).toContain(`${HANDLES} handles`);
    expect(result.stderr).toContain('31-10-2026 12:00');
    expect(result.stderr).toContain('17 requests');
    expect(result.stderr).toContain('1,238 posts');
    expect(result.stderr).toContain(COST);
    expect(sandbox.requests.some(({ path }) => path === '/2/tweets/search/recent')).toBe(true);
  });

  it('reads nothing, spends nothing and exits 22 after a no', async () => {
    using folder = temporaryFolder();
    const { sandbox, uppolice, questions } = await desk(folder);
    const result = await uppolice(BACKFILL, false);
    expect(result).toMatchObject({ code: 22, stdout: '', stderr: expect.stringContaining('Nothing was changed: the answer was no.') });
    expect(result.stderr).toContain(COST);
    expect(questions).toEqual(['Read them?']);
    expect(sandbox.requests).toEqual([]);
    const json = await uppolice([...BACKFILL, '--json'], false);
    expect(json.code).toBe(22);
    expect(JSON.parse(json.stdout)).toMatchObject({ error: { code: 'refused' } });
  });

  it('needs --yes without a terminal, and shows the estimate all the same', async () => {
    using folder = temporaryFolder();
    const { sandbox, uppolice } = await desk(folder);
    const result = await uppolice(BACKFILL);
    expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') });
    expect(result.stderr).toContain(COST);
    expect(sandbox.requests).toEqual([]);
    expect(await uppolice([...BACKFILL, '--yes'])).toMatchObject({ code: 0 });
    expect(sandbox.requests.length).toBeGreaterThan(0);
  });

  it('can be estimated alone: X is asked for nothing and no token is needed', async () => {
    using folder = temporaryFolder();
    const { sandbox, uppolice } = await desk(folder);
    const result = await uppolice([...BACKFILL, '--dry-run', '--json']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(result.stdout)).toMatchObject({
      handles: HANDLES,
      from: '2026-10-31T06:30:00.000Z',
      requests: 5 + 12,
      posts: 1238,
      users: 1238,
      costMicroUsd: 18_570_000,
      estimatedCostUsd: 18.57,
      mostPosts: null,
    });
    expect((await uppolice([...BACKFILL, '--dry-run'])).stdout).toContain(COST);
    expect(sandbox.requests).toEqual([]);
  });

  it.each([
    [['sync', '--since', '3d'], 'Add --backfill'],
    [['sync', '--backfill'], '--backfill --since 3d'],
    [['sync', '--via', 'guessing'], 'auto, search, mentions'],
    [['sync', '--page-size', '500'], '--page-size'],
    [['sync', '--max-cost', 'much'], '--max-cost'],
  ])('%j is refused before anything is asked of X', async (argv, hint) => {
    using folder = temporaryFolder();
    const { sandbox, uppolice } = await desk(folder);
    expect(await uppolice(argv)).toMatchObject({ code: 2, stderr: expect.stringContaining(hint) });
    expect(sandbox.requests).toEqual([]);
  });
});
