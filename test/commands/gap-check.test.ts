import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/engine/open.ts';
import { firstIdAt, toSortable } from '../../src/domain/x/x-id.ts';
import { compared } from '../../src/register/sync/gaps/gap-check.ts';
import { entitiesOf } from '../../src/sandbox/world/entities.ts';
import type { RawV2Post } from '../../src/sandbox/world/raw.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/sandbox.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

const NOW = new Date('2026-11-02T12:00:00.000Z');
const HOUR_MS = 3_600_000;

const sandboxes: Sandbox[] = [];
beforeEach(() => stopClock(NOW));
afterEach(async () => {
  for (const sandbox of sandboxes.splice(0)) await sandbox.close();
});

function post(hoursAgo: number, serial: number, text = '@Uppolice @agrapolice मोबाइल चोरी हो गया'): RawV2Post {
  const at = new Date(NOW.getTime() - hoursAgo * HOUR_MS);
  const id = String(BigInt(firstIdAt(at)) + BigInt(serial));
  const entities = entitiesOf(text, () => undefined);
  return { id, text, author_id: String(9000 + serial), created_at: at.toISOString(), conversation_id: id, ...(entities && { entities }) };
}

/** Nine posts of yesterday (UTC) and nine of today, and what was swept. */
async function desk(folder: { file(name: string): string }) {
  const posts = Array.from({ length: 18 }, (_, n) => post(n < 9 ? 14 : 2, n));
  const users = posts.map(({ author_id }) => ({ id: author_id, username: `citizen${author_id}`, name: 'x' }));
  const sandbox = await startSandbox({ posts, users, clock: NOW });
  sandboxes.push(sandbox);
  const env = {
    XDG_CONFIG_HOME: folder.file('config'),
    UPPOLICE_DB: folder.file('register.db'),
    UPPOLICE_X_API_URL: sandbox.url,
    UPPOLICE_X_BEARER_TOKEN: 'any',
  };
  const uppolice = (argv: readonly string[], fakes: Fakes = {}) => run(argv, { now: NOW, ...fakes, env: { ...env, ...fakes.env } });
  await uppolice(['init', '--yes']);
  return { sandbox, uppolice, posts };
}

async function forget(folder: { file(name: string): string }, ids: readonly string[]): Promise<void> {
  const db = await openDb(folder.file('register.db'));
  for (const id of ids) await db.k.deleteFrom('posts').where('x_id', '=', toSortable(id)).execute();
  await db.close();
}

describe('gap check', () => {
  it('finds as many posts stored as X counts, without reading one', async () => {
    using folder = temporaryFolder();
    const { sandbox, uppolice } = await desk(folder);
    expect(await uppolice(['sync'])).toMatchObject({ code: 0 });
    const reads = sandbox.reads;
    const before = sandbox.requests.length;
    const result = await uppolice(['gap', 'check', '--json']);
    expect(result).toMatchObject({ code: 0 });
    const { days, ok, requests, notRead, from, to } = JSON.parse(result.stdout);
    expect([ok, notRead, from, to]).toEqual([true, [], '2026-11-01T12:00:00.000Z', '2026-11-02T11:45:00.000Z']);
    const asked = sandbox.requests.slice(before);
    expect(asked.every(({ path }) => path === '/2/tweets/counts/recent')).toBe(true);
    expect(requests).toBe(asked.length);
    expect(sandbox.reads).toEqual(reads);
    // The posts tag two handles: once or twice counted, the same on both sides.
    expect(days).toMatchObject([
      { day: '2026-11-01', missing: 0, suspicious: false },
      { day: '2026-11-02', missing: 0, suspicious: false },
    ]);
    for (const { x, stored } of days) expect([stored === x, x >= 9]).toEqual([true, true]);
  });

  it('says which day lacks posts and exits 33', async () => {
    using folder = temporaryFolder();
    const { uppolice, posts } = await desk(folder);
    await uppolice(['sync']);
    await forget(
      folder,
      posts.slice(0, 4).map(({ id }) => id),
    );
    const result = await uppolice(['gap', 'check'], { terminal: true });
    expect(result.code).toBe(33);
    expect(result.stderr).toContain('Posts of 01-11-2026 are missing');
    expect(result.stdout).toMatch(/02-11-2026 +\d+ +\d+ +0/);
    expect(await uppolice(['gap', 'check', '--from', '6h'])).toMatchObject({ code: 0 });
  });

  it('accepts a few posts that X counts and no longer gives out', async () => {
    using folder = temporaryFolder();
    const { uppolice, posts } = await desk(folder);
    await uppolice(['sync']);
    await forget(folder, [posts[0]?.id ?? '']);
    expect(await uppolice(['gap', 'check'])).toMatchObject({ code: 0 });
  });

  it('compares only what sweeps have read', async () => {
    using folder = temporaryFolder();
    const { uppolice, sandbox } = await desk(folder);
    const nothing = await uppolice(['gap', 'check', '--json']);
    expect(nothing).toMatchObject({ code: 0 });
    expect(JSON.parse(nothing.stdout)).toMatchObject({ days: [], from: null, requests: 0 });
    expect(nothing.stderr).toContain('First: uppolice sync');
    await uppolice(['sync', '--handle', 'Uppolice']);
    // Older than the first sweep began: not ours to have.
    sandbox.addPosts(Array.from({ length: 9 }, (_, n) => post(50, 100 + n)));
    const { days, notRead } = JSON.parse((await uppolice(['gap', 'check', '--json'])).stdout);
    expect(days.map(({ day, x, stored }: { day: string; x: number; stored: number }) => [day, x, stored])).toEqual([
      ['2026-11-01', 9, 9],
      ['2026-11-02', 9, 9],
    ]);
    expect(notRead).toContain('agrapolice');
  });

  it('finds what came into the index after the sweep had passed', async () => {
    using folder = temporaryFolder();
    const { uppolice, sandbox } = await desk(folder);
    await uppolice(['sync', '--handle', 'Uppolice']);
    sandbox.addPosts(Array.from({ length: 5 }, (_, n) => post(5, 200 + n)));
    const result = await uppolice(['gap', 'check', '--json']);
    expect(result.code).toBe(33);
    expect(JSON.parse(result.stdout).days.at(-1)).toMatchObject({ day: '2026-11-02', x: 14, stored: 9, missing: 5, suspicious: true });
  });

  it('records as gaps whose posts are missing, and of whom; the next sweep finds them, whatever day it is', async () => {
    using folder = temporaryFolder();
    const { uppolice, sandbox } = await desk(folder);
    await uppolice(['sync']);
    sandbox.addPosts(Array.from({ length: 5 }, (_, n) => post(5, 200 + n, '@Etahpolice मेरी गाय चोरी हो गई')));
    expect(JSON.parse((await uppolice(['sync', '--json'])).stdout)).toMatchObject({ read: 0 });
    expect(await uppolice(['status'])).toMatchObject({ code: 0 });
    const checked = await uppolice(['gap', 'check', '--json']);
    expect(checked.code).toBe(33);
    expect(JSON.parse(checked.stdout).found).toEqual([{ handle: 'Etahpolice', day: '2026-11-02', missing: 5 }]);
    expect(checked.stderr).toContain('Recorded as gaps of @Etahpolice');
    expect(JSON.parse((await uppolice(['gap', 'list', '--json'])).stdout)).toMatchObject([
      { handle: 'Etahpolice', reason: 'fewer_than_counted' },
    ]);
    expect(await uppolice(['status'])).toMatchObject({ code: 50 });
    // Checked again, it is the same gap.
    await uppolice(['gap', 'check']);
    expect(JSON.parse((await uppolice(['sync', '--json'])).stdout)).toMatchObject({ posts: { new: 5 } });
    expect(JSON.parse((await uppolice(['gap', 'list', '--json'])).stdout)).toEqual([]);
    expect(await uppolice(['gap', 'check'])).toMatchObject({ code: 0 });
    // The authors of the late posts have no names here.
    expect(JSON.parse((await uppolice(['status', '--json'])).stdout)).toMatchObject({ openGaps: 0, needsAttention: ['unknown_authors'] });
    expect(await uppolice(['audit', 'verify'])).toMatchObject({ code: 0 });
  });

  it('records nothing where the difference is what X counts and no longer gives out', async () => {
    using folder = temporaryFolder();
    const { uppolice, posts } = await desk(folder);
    await uppolice(['sync']);
    await forget(folder, [posts[0]?.id ?? '']);
    expect(JSON.parse((await uppolice(['gap', 'check', '--json'])).stdout)).toMatchObject({ found: [] });
    expect(JSON.parse((await uppolice(['gap', 'list', '--json'])).stdout)).toEqual([]);
  });

  it('refuses an end that is before the beginning', async () => {
    using folder = temporaryFolder();
    const { uppolice } = await desk(folder);
    expect(await uppolice(['gap', 'check', '--from', '1h', '--to', '2h'])).toMatchObject({ code: 2 });
  });
});

describe('the margin', () => {
  it.each([
    [0, 0, 3, false],
    [10, 3, 3, false],
    [10, 4, 3, true],
    [1000, 50, 50, false],
    [1000, 51, 50, true],
  ])('of a day with %i posts of which %i are missing is %i', (x, missing, margin, suspicious) => {
    expect(compared('2026-11-02', { x, stored: x - missing, missing })).toMatchObject({ margin, suspicious });
  });
});

describe('what a gap check costs', () => {
  it('is booked for each request, though no post is read', async () => {
    using folder = temporaryFolder();
    const { uppolice } = await desk(folder);
    await uppolice(['sync']);
    const { requests, estimatedCostUsd } = JSON.parse((await uppolice(['gap', 'check', '--json'])).stdout);
    expect(estimatedCostUsd).toBeCloseTo(requests * 0.005);
    const { byKind } = JSON.parse((await uppolice(['budget', '--json'])).stdout);
    expect(byKind).toContainEqual(expect.objectContaining({ kind: 'counts_request', units: requests }));
  });

  it('is reserved before each request: a budget without room sends none', async () => {
    using folder = temporaryFolder();
    const { sandbox, uppolice } = await desk(folder);
    await uppolice(['sync']);
    await uppolice(['config', 'set', 'monthlyBudgetUsd', '0.01']);
    const before = sandbox.requests.length;
    expect(await uppolice(['gap', 'check'])).toMatchObject({ code: 32, stderr: expect.stringContaining('a request for counts ($0.005)') });
    expect(sandbox.requests).toHaveLength(before);
  });
});

it('mentions of the handle that owns the app are booked at their own price, its context and its authors as ever', async () => {
  using folder = temporaryFolder();
  const { uppolice } = await desk(folder);
  await uppolice(['config', 'set', 'appHandle', '@uppolice']);
  await uppolice(['sync', '--via', 'mentions', '--handle', 'Uppolice']);
  await uppolice(['sync', '--via', 'mentions', '--handle', 'agrapolice', '--since', '3h']);
  const { byKind } = JSON.parse((await uppolice(['budget', '--json'])).stdout);
  const own = byKind.find(({ kind }: { kind: string }) => kind === 'own_mention_read');
  expect(own).toMatchObject({ units: 18, usd: 0.018 });
});
