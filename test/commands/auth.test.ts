import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstIdAt } from '../../src/domain/x/x-id.ts';
import type { SandboxOptions } from '../../src/sandbox/server/options.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/sandbox.ts';
import { fakePrompter } from '../support/fake-x.ts';
import { type Fakes, NOW, type Result, run, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

const DESK = {
  consumerKey: 'ck-desk-0001',
  consumerSecret: 'cs+desk/0001=',
  accessToken: '501-at-desk-0001',
  accessSecret: 'as-desk-0001',
  handle: 'Uppolice',
};
const AGRA = {
  consumerKey: 'ck-desk-0001',
  consumerSecret: 'cs+desk/0001=',
  accessToken: '503-at-agra-0001',
  accessSecret: 'as-agra-0001',
  handle: 'agrapolice',
};
const SECRETS = [DESK, AGRA].flatMap(({ consumerKey, consumerSecret, accessToken, accessSecret }) => [
  consumerKey,
  consumerSecret,
  accessToken,
  accessSecret,
]);

const sandboxes: Sandbox[] = [];
beforeEach(() => stopClock(NOW));
afterEach(async () => {
  for (const sandbox of sandboxes.splice(0)) await sandbox.close();
});

interface Desk {
  readonly sandbox: Sandbox;
  readonly credentials: string;
  uppolice(argv: readonly string[], fakes?: Fakes): Promise<Result>;
}

/** A desk with its own configuration and a sandbox that checks signatures. Everything that is printed is searched for secrets. */
async function desk(folder: { file(name: string): string }, options: SandboxOptions = {}): Promise<Desk> {
  const sandbox = await startSandbox({ tokens: [DESK, AGRA], bearer: 'app-bearer-0001', clock: 'real', ...options });
  sandboxes.push(sandbox);
  const env = { XDG_CONFIG_HOME: folder.file('config'), UPPOLICE_DB: folder.file('register.db'), UPPOLICE_X_API_URL: sandbox.url };
  return {
    sandbox,
    credentials: folder.file('config/uppolice/credentials'),
    async uppolice(argv, fakes = {}) {
      const result = await run(['--verbose', ...argv], { ...fakes, env: { ...env, ...fakes.env } });
      for (const secret of [...SECRETS, 'app-bearer-0001']) expect(`${result.stdout}${result.stderr}`).not.toContain(secret);
      return result;
    },
  };
}

function lines(token: typeof DESK): string {
  return `${token.consumerKey}\n${token.consumerSecret}\r\n${token.accessToken}\n${token.accessSecret}\n`;
}

describe('auth add', () => {
  it('stores the four secrets of a handle once X has said whose they are, from lines or JSON on stdin', async () => {
    using folder = temporaryFolder();
    const { uppolice, credentials, sandbox } = await desk(folder);
    const added = await uppolice(['auth', 'add', 'uppolice', '--json'], { stdin: lines(DESK) });
    expect(added).toMatchObject({ code: 0 });
    expect(JSON.parse(added.stdout)).toMatchObject({ handle: 'Uppolice', access: 'read-write', mayPost: true, checked: true });
    expect(sandbox.requests.map(({ path }) => path)).toEqual(['/2/users/me']);
    const file = `${credentials}/uppolice.json`;
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain(DESK.accessSecret);
    const json = {
      consumer_key: AGRA.consumerKey,
      consumer_secret: AGRA.consumerSecret,
      access_token: AGRA.accessToken,
      access_token_secret: AGRA.accessSecret,
    };
    expect(await uppolice(['auth', 'add', 'agrapolice'], { stdin: JSON.stringify(json) })).toMatchObject({ code: 0 });
    expect(existsSync(`${credentials}/agrapolice.json`)).toBe(true);
  });

  it('asks for them hidden on a terminal', async () => {
    using folder = temporaryFolder();
    const { uppolice } = await desk(folder);
    const questions: string[] = [];
    const answers = [DESK.consumerKey, DESK.consumerSecret, DESK.accessToken, ` ${DESK.accessSecret} `];
    const prompter = fakePrompter({
      secret: async (question) => {
        questions.push(typeof question === 'string' ? question : question.en);
        return answers[questions.length - 1] ?? '';
      },
    });
    expect(await uppolice(['auth', 'add', 'Uppolice'], { terminal: true, prompter })).toMatchObject({ code: 0 });
    expect(questions).toEqual(['API key (consumer key):', 'API key secret (consumer secret):', 'Access token:', 'Access token secret:']);
  });

  it('refuses the token of another handle and stores nothing', async () => {
    using folder = temporaryFolder();
    const { uppolice, credentials } = await desk(folder);
    const result = await uppolice(['auth', 'add', 'agrapolice'], { stdin: lines(DESK) });
    expect(result).toMatchObject({ code: 10 });
    expect(result.stderr).toContain('This is the token of @Uppolice, not of @agrapolice.');
    expect(existsSync(credentials)).toBe(false);
  });

  it.each([
    ['a wrong secret', { ...DESK, accessSecret: 'as-desk-9999' }],
    ['a wrong token', { ...DESK, accessToken: '501-at-desk-9999' }],
  ])('refuses %s and stores nothing', async (_, token) => {
    using folder = temporaryFolder();
    const { uppolice, credentials } = await desk(folder);
    expect(await uppolice(['auth', 'add', 'Uppolice'], { stdin: lines(token) })).toMatchObject({ code: 10 });
    expect(existsSync(credentials)).toBe(false);
  });

  it('stores the app’s bearer token once X has accepted it', async () => {
    using folder = temporaryFolder();
    const { uppolice, credentials, sandbox } = await desk(folder);
    expect(await uppolice(['auth', 'add', '--app'], { stdin: 'another-bearer\n' })).toMatchObject({ code: 10 });
    expect(existsSync(credentials)).toBe(false);
    expect(await uppolice(['auth', 'add', '--app'], { stdin: '{"bearer_token": "app-bearer-0001"}' })).toMatchObject({ code: 0 });
    expect(sandbox.reads).toEqual({ posts: 0, users: 0 });
  });

  it('can store without asking X, and says so', async () => {
    using folder = temporaryFolder();
    const { uppolice, sandbox } = await desk(folder);
    const result = await uppolice(['auth', 'add', 'Uppolice', '--no-check'], { stdin: lines(DESK) });
    expect(result).toMatchObject({ code: 0, stdout: expect.stringContaining('X was not asked') });
    expect(sandbox.requests).toEqual([]);
    expect(JSON.parse((await uppolice(['auth', 'list', '--json'])).stdout)).toMatchObject([
      { handle: 'Uppolice', checkedAt: null, xId: null },
    ]);
  });

  it.each([
    ['nothing', '', 2],
    ['three lines', 'a\nb\nc\n', 21],
    ['broken JSON', '{"consumerKey": "ck-desk-0001"', 21],
    ['a secret with a space', 'a\nb b\nc\nd\n', 21],
    ['JSON without one', '{"consumerKey":"k","consumerSecret":"s","accessToken":"t"}', 21],
  ])('refuses %s on stdin', async (_, stdin, code) => {
    using folder = temporaryFolder();
    const { uppolice, sandbox } = await desk(folder);
    expect(await uppolice(['auth', 'add', 'Uppolice'], { stdin })).toMatchObject({ code });
    expect(sandbox.requests).toEqual([]);
  });

  it('takes no secret from the command line', async () => {
    using folder = temporaryFolder();
    const { uppolice } = await desk(folder);
    expect((await run(['auth', 'add', 'Uppolice', 'something', 'else'])).code).toBe(2);
    expect(await uppolice(['auth', 'add', 'Uppolice', '--app'], { stdin: '' })).toMatchObject({ code: 2 });
    expect(await uppolice(['auth', 'add'], { stdin: '' })).toMatchObject({ code: 2 });
  });
});

describe('auth list, check, remove', () => {
  it('lists whose credentials are stored and never a secret', async () => {
    using folder = temporaryFolder();
    const { uppolice } = await desk(folder);
    await uppolice(['auth', 'add', 'Uppolice'], { stdin: lines(DESK) });
    await uppolice(['auth', 'add', '--app'], { stdin: 'app-bearer-0001' });
    const rows = JSON.parse((await uppolice(['auth', 'list', '--json'])).stdout);
    expect(rows).toMatchObject([{ kind: 'app' }, { kind: 'handle', handle: 'Uppolice', addedAt: '2026-11-02T06:30:00.000Z' }]);
    expect((await uppolice(['auth', 'list'], { terminal: true })).stdout).toContain('@Uppolice');
  });

  it('checks one or all, and names those that X refuses now', async () => {
    using folder = temporaryFolder();
    const { uppolice, sandbox } = await desk(folder);
    for (const token of [DESK, AGRA]) await uppolice(['auth', 'add', token.handle], { stdin: lines(token) });
    expect(await uppolice(['auth', 'check', 'Uppolice'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('it may read and post'),
    });
    sandbox.suspend('agrapolice');
    const all = await uppolice(['auth', 'check', '--json']);
    expect(all.code).toBe(10);
    expect(JSON.parse(all.stdout)).toMatchObject([
      { handle: 'agrapolice', ok: false },
      { handle: 'Uppolice', ok: true },
    ]);
    expect(await uppolice(['auth', 'check', 'agrapolice'])).toMatchObject({ code: 10 });
    expect(await uppolice(['auth', 'check', 'lkopolice'])).toMatchObject({ code: 10 });
  });

  it('does not use a file that others may read, and says how to close it', async () => {
    using folder = temporaryFolder();
    const { uppolice, credentials } = await desk(folder);
    await uppolice(['auth', 'add', 'Uppolice'], { stdin: lines(DESK) });
    chmodSync(`${credentials}/uppolice.json`, 0o644);
    const result = await uppolice(['auth', 'check', 'Uppolice']);
    expect(result).toMatchObject({ code: 10 });
    expect(result.stderr).toContain(`chmod 600 '${credentials}/uppolice.json'`);
  });

  it('removes credentials, and says when there are none', async () => {
    using folder = temporaryFolder();
    const { uppolice, credentials } = await desk(folder);
    await uppolice(['auth', 'add', 'Uppolice'], { stdin: lines(DESK) });
    expect(await uppolice(['auth', 'remove', '@uppolice'])).toMatchObject({ code: 0 });
    expect(existsSync(`${credentials}/uppolice.json`)).toBe(false);
    expect(await uppolice(['auth', 'remove', 'Uppolice'])).toMatchObject({ code: 23 });
    expect(await uppolice(['auth', 'remove', '--app'])).toMatchObject({ code: 23 });
  });
});

describe('with stored credentials', () => {
  const AT = new Date('2026-11-02T05:30:00.000Z');
  const complaint = {
    id: firstIdAt(AT),
    text: '@Uppolice @agrapolice आगरा में मोबाइल चोरी हो गया, कृपया मदद करें',
    author_id: '900',
    created_at: AT.toISOString(),
    entities: {
      mentions: [
        { start: 0, end: 9, username: 'Uppolice' },
        { start: 10, end: 21, username: 'agrapolice' },
      ],
    },
  };
  const world = {
    posts: [complaint],
    users: [{ id: '900', name: 'Asha', username: 'asha_of_agra' }],
    clock: new Date('2026-11-02T06:30:00.000Z'),
  };

  async function withDocket(folder: { file(name: string): string }) {
    const desk_ = await desk(folder, world);
    const { uppolice } = desk_;
    expect(await uppolice(['init', '--yes'])).toMatchObject({ code: 0 });
    await uppolice(['auth', 'add', '--app'], { stdin: 'app-bearer-0001' });
    expect(await uppolice(['sync', '--handle', 'Uppolice'])).toMatchObject({ code: 0 });
    const [row] = JSON.parse((await uppolice(['list', '--json'])).stdout);
    await uppolice(['transfer', row.docket, 'commissionerate-agra', '--reason', 'Agra']);
    return { ...desk_, docket: row.docket as string };
  }

  it('a sweep reads with the app’s token and a reply is posted by the named handle', async () => {
    using folder = temporaryFolder();
    const { uppolice, sandbox, docket } = await withDocket(folder);
    expect(await uppolice(['forward', docket, '--via', 'reply', '--yes'])).toMatchObject({
      code: 10,
      stderr: expect.stringContaining('auth add'),
    });
    for (const token of [DESK, AGRA]) await uppolice(['auth', 'add', token.handle], { stdin: lines(token) });
    expect(await uppolice(['forward', docket, '--via', 'reply', '--yes'])).toMatchObject({
      code: 10,
      stderr: expect.stringContaining('--as agrapolice'),
    });
    const sent = await uppolice(['forward', docket, '--via', 'reply', '--as', 'Uppolice', '--yes']);
    expect(sent).toMatchObject({ code: 0, stderr: expect.any(String) });
    const created = sandbox.requests.filter(({ method }) => method === 'POST');
    expect(created.map(({ status }) => status)).toEqual([201]);
    const { byHandle } = JSON.parse((await uppolice(['budget', '--json'])).stdout);
    expect(byHandle).toContainEqual({ handle: 'Uppolice', units: expect.any(Number), usd: expect.any(Number), inr: expect.any(Number) });
  });

  it('nothing secret gets into the register', async () => {
    using folder = temporaryFolder();
    const { uppolice } = await withDocket(folder);
    await uppolice(['auth', 'add', 'Uppolice'], { stdin: lines(DESK) });
    await uppolice(['auth', 'check']);
    const log = await uppolice(['audit', 'log', '--json']);
    expect(log.code).toBe(0);
    const bytes = readFileSync(folder.file('register.db')).toString('latin1');
    for (const secret of [...SECRETS, 'app-bearer-0001']) expect(bytes).not.toContain(secret);
  });
});
