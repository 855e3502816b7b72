import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/engine/open.ts';
import { istIso } from '../../src/domain/time/ist.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/sandbox.ts';
import { World } from '../../src/sandbox/world/world.ts';
import { type Fakes, NOW, type Result, run, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

const sandboxes: Sandbox[] = [];
beforeEach(() => stopClock(NOW));
afterEach(async () => {
  for (const sandbox of sandboxes.splice(0)) await sandbox.close();
});

const ACCOUNTS = [
  {
    id: '501',
    username: 'Uppolice',
    name: 'UP Police',
    verified_type: 'government',
    public_metrics: { followers_count: 2_000_000 },
    created_at: '2013-09-08T00:00:00.000Z',
  },
  { id: '503', username: 'agrapolice', name: 'Agra', verified_type: 'none', public_metrics: { followers_count: 300 } },
];

interface Desk {
  readonly world: World;
  readonly sandbox: Sandbox;
  uppolice(argv: readonly string[], fakes?: Fakes): Promise<Result>;
  events(): Promise<{ kind: string; data: Record<string, unknown>; texts: Record<string, string> }[]>;
}

/** A register with the shipped directory, and a sandbox that holds a few accounts. */
async function desk(folder: { file(name: string): string }, config: Record<string, unknown> = {}): Promise<Desk> {
  const world = new World();
  world.add({ users: ACCOUNTS });
  const sandbox = await startSandbox({ world, clock: NOW });
  sandboxes.push(sandbox);
  const env = {
    XDG_CONFIG_HOME: folder.file('config'),
    UPPOLICE_DB: folder.file('register.db'),
    UPPOLICE_X_API_URL: sandbox.url,
    UPPOLICE_X_BEARER_TOKEN: 'any',
  };
  const uppolice = (argv: readonly string[], fakes: Fakes = {}) => run(argv, { ...fakes, env: { ...env, ...fakes.env } });
  expect(await uppolice(['init', '--yes'])).toMatchObject({ code: 0 });
  for (const [key, value] of Object.entries(config)) await uppolice(['config', 'set', key, String(value)]);
  return {
    world,
    sandbox,
    uppolice,
    async events() {
      const db = await openDb(env.UPPOLICE_DB);
      const rows = await db.k
        .selectFrom('events')
        .select(['seq', 'kind', 'body'])
        .where('kind', '=', 'handle_checked')
        .orderBy('seq')
        .execute();
      const texts = await db.k.selectFrom('event_texts').selectAll().execute();
      await db.close();
      return rows.map(({ seq, kind, body }) => ({
        kind,
        data: JSON.parse(body).data,
        texts: Object.fromEntries(texts.filter((text) => text.seq === seq).map(({ field, text }) => [field, text])),
      }));
    },
  };
}

async function check(desk_: Desk, ...handles: string[]) {
  const result = await desk_.uppolice(['handle', 'check', ...handles, '--yes', '--json']);
  return { code: result.code, ...(JSON.parse(result.stdout) as Record<string, unknown>) };
}

async function shown(desk_: Desk, handle: string) {
  return JSON.parse((await desk_.uppolice(['handle', 'show', handle, '--json'])).stdout);
}

describe('handle check', () => {
  it('says what it may cost and asks first; without a terminal it needs a yes', async () => {
    using folder = temporaryFolder();
    const one = await desk(folder);
    expect(await one.uppolice(['handle', 'check', 'Uppolice', '--dry-run'])).toMatchObject({
      code: 0,
      stdout: 'Asking X about 1 account may cost up to $0.01 (₹1).\n',
    });
    expect(await one.uppolice(['handle', 'check', 'Uppolice'])).toMatchObject({ code: 2 });
    expect(one.sandbox.requests).toEqual([]);
  });

  it('learns number, verification and followers, shows how fresh that is, and writes an event once', async () => {
    using folder = temporaryFolder();
    const one = await desk(folder);
    expect(await check(one, 'Uppolice', 'agrapolice')).toMatchObject({
      code: 0,
      checked: 2,
      learnt: 2,
      found: 2,
      requests: 1,
      costUsd: 0.02,
    });
    expect(await shown(one, 'uppolice')).toMatchObject({
      xId: '501',
      verifiedType: 'government',
      followers: 2_000_000,
      account: 'found',
      checkedAt: NOW.toISOString(),
    });
    expect((await one.events()).map(({ data }) => [data.xId, data.account])).toEqual([
      ['501', 'found'],
      ['503', 'found'],
    ]);
    // Again on the same day: by the id now, billed no more, no news.
    expect(await check(one, 'Uppolice')).toMatchObject({ code: 0, learnt: 0, found: 1, costUsd: 0 });
    expect(one.sandbox.requests.map(({ path }) => path)).toEqual(['/2/users/by', '/2/users']);
    expect(await one.events()).toHaveLength(2);
    expect((await one.uppolice(['handle', 'list', '--unit', 'hq'])).stdout).toContain(istIso(NOW));
  });

  it('reports a renamed account with what to do, and records it once as an event', async () => {
    using folder = temporaryFolder();
    const one = await desk(folder);
    await check(one, 'agrapolice');
    one.world.users.add({ ...ACCOUNTS[1], id: '503', username: 'AgraPoliceHQ', name: 'Agra' });
    const result = await one.uppolice(['handle', 'check', 'agrapolice', '--yes']);
    expect(result.code).toBe(60);
    expect(result.stdout).toContain('renamed; the same account is now @AgraPoliceHQ.');
    expect(result.stdout).toContain('uppolice handle rename agrapolice AgraPoliceHQ');
    expect(result.stderr).toContain('@agrapolice has another name on X now: @AgraPoliceHQ.');
    expect(await check(one, 'agrapolice')).toMatchObject({ code: 60, renamed: 1 });
    expect((await one.events()).slice(1)).toEqual([
      {
        kind: 'handle_checked',
        data: { handle: expect.any(Number), xId: '503', account: 'renamed', was: 'found', verified: 'none', holder: null },
        texts: { name: 'AgraPoliceHQ' },
      },
    ]);
    // What the answer says to do works, and so does the longer way.
    expect(await one.uppolice(['handle', 'rename', 'agrapolice', 'AgraPoliceHQ'])).toMatchObject({ code: 0 });
    await one.uppolice(['handle', 'retire', 'agrapolice', '--reason', 'renamed']);
    expect(await one.uppolice(['handle', 'add', 'AgraPoliceHQ', '--unit', 'commissionerate-agra', '--x-id', '503'])).toMatchObject({
      code: 0,
    });
    expect(await check(one, 'AgraPoliceHQ')).toMatchObject({ code: 0, found: 1 });
  });

  it('warns that somebody else has the name, and never takes that account for ours', async () => {
    using folder = temporaryFolder();
    const one = await desk(folder);
    await check(one, 'agrapolice', 'Uppolice');
    one.world.users.add({ id: '503', username: 'AgraPoliceHQ', name: 'Agra' });
    one.world.users.add({ id: '666', username: 'AgraPolice', name: 'Not the police' });
    const result = await one.uppolice(['handle', 'check', 'agrapolice', 'Uppolice', '--yes']);
    expect(result.code).toBe(60);
    expect(result.stdout).toContain('@agrapolice: SOMEBODY ELSE HAS THIS NAME NOW: the account 666, not ours (503, now @AgraPoliceHQ)');
    expect(await shown(one, 'agrapolice')).toMatchObject({ xId: '503', account: 'squatted' });
    expect((await one.uppolice(['handle', 'list', '--unit', 'Agra'])).stdout).toMatch(/squatted/);
    expect((await one.events()).at(-1)?.data).toMatchObject({ account: 'squatted', xId: '503', holder: '666' });
  });

  it('tells suspended accounts from those that are gone, and looks up the present owners of their names', async () => {
    using folder = temporaryFolder();
    const one = await desk(folder);
    await check(one, 'agrapolice');
    one.sandbox.suspend('agrapolice');
    await one.uppolice(['handle', 'add', 'agra_old', '--unit', 'Agra', '--kind', 'officer', '--x-id', '777']);
    const result = await check(one, 'agrapolice', 'agra_old', 'hathraspolice');
    expect(result).toMatchObject({
      code: 60,
      suspended: 1,
      gone: 2,
      handles: [
        { handle: 'agra_old', account: 'gone', xId: '777' },
        { handle: 'agrapolice', account: 'suspended', xId: '503' },
        { handle: 'hathraspolice', account: 'gone', xId: null },
      ],
    });
    expect(await shown(one, 'agrapolice')).toMatchObject({ account: 'suspended', xId: '503', followers: 300 });
  });

  it('does not give one account to two handles', async () => {
    using folder = temporaryFolder();
    const one = await desk(folder);
    await one.uppolice(['handle', 'add', 'agra_old', '--unit', 'Agra', '--kind', 'officer', '--x-id', '503']);
    expect(await check(one, 'agrapolice')).toMatchObject({ code: 60, taken: 1, handles: [{ registeredAs: 'agra_old', learnt: false }] });
    expect(await shown(one, 'agrapolice')).toMatchObject({ xId: null, account: null });
  });

  it('never learns the number of a former name, whose present owner may be a stranger', async () => {
    using folder = temporaryFolder();
    const one = await desk(folder);
    const former = JSON.parse((await one.uppolice(['handle', 'list', '--state', 'former', '--json'])).stdout);
    expect(former.length).toBeGreaterThan(0);
    one.world.users.ensure(former[0].handle);
    expect(await one.uppolice(['handle', 'check', former[0].handle, '--yes'])).toMatchObject({ code: 22 });
    await one.uppolice(['handle', 'check', '--yes']);
    expect(await shown(one, former[0].handle)).toMatchObject({ xId: null, checkedAt: null });
  });

  it('asks for the whole directory in batches of a hundred', async () => {
    using folder = temporaryFolder();
    const one = await desk(folder);
    const all = JSON.parse((await one.uppolice(['handle', 'list', '--json'])).stdout).filter(
      (each: { kind: string; state: string }) => each.kind !== 'press' && each.state !== 'former',
    );
    const result = await check(one);
    expect(result).toMatchObject({ checked: all.length, learnt: 2, requests: Math.ceil(all.length / 100) });
    expect(one.sandbox.requests.every(({ query }) => (query.usernames?.split(',').length ?? 0) <= 100)).toBe(true);
  });

  it('stops before the budget is exceeded, and then asks X nothing', async () => {
    using folder = temporaryFolder();
    const one = await desk(folder, { monthlyBudgetUsd: 0.015 });
    expect(await one.uppolice(['handle', 'check', 'Uppolice', 'agrapolice', '--yes'])).toMatchObject({ code: 32 });
    expect(one.sandbox.requests).toEqual([]);
    expect(await check(one, 'Uppolice')).toMatchObject({ code: 0 });
    expect(await one.uppolice(['budget', '--json'])).toMatchObject({ stdout: expect.stringContaining('"user_read"') });
  });

  it('keeps what was stored before X failed', async () => {
    using folder = temporaryFolder();
    const one = await desk(folder);
    await check(one, 'agrapolice');
    one.sandbox.setFault('rate-limit', { on: 'users-by' });
    const result = await one.uppolice(['handle', 'check', 'agrapolice', 'Uppolice', '--yes']);
    expect(result.code).toBe(31);
    expect(await shown(one, 'Uppolice')).toMatchObject({ xId: null });
    expect(await one.uppolice(['audit', 'verify'])).toMatchObject({ code: 0 });
  });

  it('judges police replies by the number from then on', async () => {
    using folder = temporaryFolder();
    const one = await desk(folder);
    await check(one, 'agrapolice');
    const db = await openDb(folder.file('register.db'));
    const { loadDirectory } = await import('../../src/register/shared/load-directory.ts');
    const directory = await loadDirectory(db);
    await db.close();
    expect(directory.author('503', 'whatever_it_is_called', NOW.toISOString())).toMatchObject({ name: 'agrapolice' });
    expect(directory.author('666', 'agrapolice', NOW.toISOString())).toBeNull();
  });
});

describe('planned handles of countries', () => {
  const planned = (found: Result) => JSON.parse(found.stdout).planned;

  it('are named with the account that X has under them, and registered only where a person says that it is ours', async () => {
    using folder = temporaryFolder();
    const { uppolice, world } = await desk(folder);
    await uppolice(['country', 'open', 'GB', '--handle', 'UPPolUK']);
    await uppolice(['country', 'open', 'AE', '--handle', 'UPPolUAE']);
    world.add({
      users: [{ id: '901', username: 'UPPolUK', name: 'A stranger?', verified_type: 'none', public_metrics: { followers_count: 3 } }],
    });
    const first = await uppolice(['handle', 'check', 'UPPolUK', '@uppoluae', '--yes', '--json']);
    expect(first.code).toBe(0);
    expect(planned(first)).toMatchObject([
      { name: 'UPPolUAE', country: 'AE', account: 'free', xId: null, registered: false },
      { name: 'UPPolUK', country: 'GB', account: 'found', xId: '901', followers: 3, registered: false },
    ]);
    expect(JSON.parse((await uppolice(['country', 'show', 'GB', '--json'])).stdout)).toMatchObject({
      lifecycle: 'planned',
      servedBy: 'UPPolNRI',
    });
    expect((await uppolice(['handle', 'check', 'UPPolUK', '--yes'])).stdout).toContain(
      '→ If the account is ours: uppolice handle check UPPolUK --ours',
    );
    expect(planned(await uppolice(['handle', 'check', 'UPPolUK', '--ours', '--yes', '--json']))).toMatchObject([{ registered: true }]);
    expect(JSON.parse((await uppolice(['country', 'show', 'GB', '--json'])).stdout)).toMatchObject({
      lifecycle: 'active',
      servedBy: 'UPPolUK',
    });
    // From now on it is checked as any registered handle is.
    expect(JSON.parse((await uppolice(['handle', 'check', 'UPPolUK', '--yes', '--json'])).stdout)).toMatchObject({
      checked: 1,
      found: 1,
      planned: [],
    });
  });

  it('are asked about on a terminal, where no leaves them planned', async () => {
    using folder = temporaryFolder();
    const { uppolice, world } = await desk(folder);
    await uppolice(['country', 'open', 'GB', '--handle', 'UPPolUK']);
    world.add({ users: [{ id: '901', username: 'UPPolUK', name: 'A stranger?', verified_type: 'none' }] });
    const asked: string[] = [];
    const prompter = {
      input: () => Promise.reject(new Error('not asked')),
      select: () => Promise.reject(new Error('not asked')),
      secret: () => Promise.reject(new Error('not asked')),
      confirm: async ({ en }: { en: string }) => {
        asked.push(en);
        return asked.length === 1;
      },
    };
    const { stdout } = await uppolice(['handle', 'check', 'UPPolUK'], { terminal: true, prompter });
    expect(asked.at(-1)).toMatch(/planned for United Kingdom: X has an account of this name, 901 .*Is it ours\?$/);
    expect(stdout).toContain("It may be a stranger's: nothing was registered.");
    expect(JSON.parse((await uppolice(['country', 'show', 'GB', '--json'])).stdout)).toMatchObject({ lifecycle: 'planned' });
  });
});
