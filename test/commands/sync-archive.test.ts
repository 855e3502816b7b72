/** `sync --via all`: search of the full archive, which fills gaps that recent search no longer reaches. */
import { afterEach, expect, it, vi } from 'vitest';
import { firstIdAt } from '../../src/domain/x/x-id.ts';
import type { FaultName } from '../../src/sandbox/faults/faults.ts';
import { entitiesOf } from '../../src/sandbox/world/entities.ts';
import type { RawV2Post } from '../../src/sandbox/world/raw.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/sandbox.ts';
import { run, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

const DAY_MS = 86_400_000;
const NOW = new Date('2026-11-20T12:00:00.000Z');
const EARLIER = new Date(NOW.getTime() - 14 * DAY_MS);

const sandboxes: Sandbox[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const sandbox of sandboxes.splice(0)) await sandbox.close();
});

function post(daysAgo: number, serial: number): RawV2Post {
  const at = new Date(NOW.getTime() - daysAgo * DAY_MS);
  const text = '@Uppolice my bicycle was stolen in Etawah';
  const id = String(BigInt(firstIdAt(at)) + BigInt(serial));
  const entities = entitiesOf(text, () => undefined);
  return { id, text, author_id: String(9000 + serial), created_at: at.toISOString(), conversation_id: id, ...(entities && { entities }) };
}

/** Posts of the days between two sweeps that lie a fortnight apart: eight of them recent search no longer gives. */
const POSTS = Array.from({ length: 12 }, (_, n) => post(n + 1, n));

async function desk(folder: { file(name: string): string }, faults: readonly FaultName[] = []) {
  const env = { XDG_CONFIG_HOME: folder.file('config'), UPPOLICE_DB: folder.file('register.db'), UPPOLICE_X_BEARER_TOKEN: 'any' };
  const at = async (now: Date) => {
    vi.useRealTimers();
    stopClock(now);
    const users = POSTS.map(({ author_id }) => ({ id: author_id, username: `citizen${author_id}`, name: 'x' }));
    const sandbox = await startSandbox({ posts: POSTS, users, clock: now });
    sandboxes.push(sandbox);
    const uppolice = (...argv: string[]) => run(argv, { now, env: { ...env, UPPOLICE_X_API_URL: sandbox.url } });
    return { sandbox, uppolice };
  };
  const before = await at(EARLIER);
  await before.uppolice('init', '--yes');
  await before.uppolice('sync', '--handle', 'Uppolice');
  const { sandbox, uppolice } = await at(NOW);
  for (const name of faults) sandbox.setFault(name, { on: 'archive', count: 1 });
  const swept = await uppolice('sync', '--handle', 'Uppolice', '--via', 'search', '--json');
  expect(swept.code).toBe(33);
  expect(JSON.parse(swept.stdout)).toMatchObject({ read: 6, gaps: [{ reason: 'older_than_search_reaches' }] });
  return { sandbox, uppolice };
}

const ALL = ['sync', '--handle', 'Uppolice', '--via', 'all'];

it('shows what it may cost, asks nothing of X without a yes, and then fills the gap', async () => {
  using folder = temporaryFolder();
  const { sandbox, uppolice } = await desk(folder);
  const before = sandbox.requests.length;
  const asked = await uppolice(...ALL);
  expect(asked).toMatchObject({ code: 2, stderr: expect.stringMatching(/\$\d.*--yes/s) });
  expect(sandbox.requests).toHaveLength(before);

  const done = await uppolice(...ALL, '--yes', '--json');
  expect(done.code).toBe(0);
  expect(JSON.parse(done.stdout)).toMatchObject({ posts: { new: 6 }, gaps: [], complete: true });
  expect(sandbox.requests.slice(before).map(({ path }) => path)).toContain('/2/tweets/search/all');
  expect(JSON.parse((await uppolice('list', '--json')).stdout)).toHaveLength(12);
  expect((await uppolice('gap', 'list')).stdout).not.toContain('Uppolice');
});

it.each<FaultName>(['server-error', 'cut-json', 'reset'])('%s of the archive costs no post', async (fault) => {
  using folder = temporaryFolder();
  const { uppolice } = await desk(folder, [fault]);
  await uppolice(...ALL, '--yes');
  await uppolice(...ALL, '--yes');
  expect(JSON.parse((await uppolice('list', '--json')).stdout)).toHaveLength(12);
  expect(JSON.parse((await uppolice('gap', 'list', '--json')).stdout)).toEqual([]);
});

it('a contract without the archive is refused with what X says, and the gap stays', async () => {
  using folder = temporaryFolder();
  const { sandbox, uppolice } = await desk(folder);
  sandbox.setFault('forbidden', { on: 'archive' });
  expect((await uppolice(...ALL, '--yes')).code).toBe(10);
  expect(JSON.parse((await uppolice('gap', 'list', '--json')).stdout)).toHaveLength(1);
});
