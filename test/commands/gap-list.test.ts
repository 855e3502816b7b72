import { describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/engine/open.ts';
import { registeredHandles } from '../../src/db/stores/directory/handle-store.ts';
import { recordGap } from '../../src/db/stores/intake/gap-store.ts';
import type { Prompter } from '../../src/ports.ts';
import { idAt } from '../../src/register/sync/sync-plan.ts';
import { type Fakes, NOW, run, temporaryFolder } from '../support/run.ts';

const REASONS = ['older_than_search_reaches', 'more_than_800_mentions', 'page_failed'] as const;
const at = (iso: string) => idAt(new Date(iso));

/** A register with one gap for each reason, of two handles. */
async function desk(folder: { file(name: string): string }, gaps = true) {
  const env = { XDG_CONFIG_HOME: folder.file('config'), UPPOLICE_DB: folder.file('register.db') };
  const uppolice = (argv: readonly string[], fakes: Fakes = {}) => run(argv, { ...fakes, env });
  await uppolice(['init', '--yes']);
  if (gaps) {
    const db = await openDb(env.UPPOLICE_DB);
    const handles = await registeredHandles(db);
    const idOf = (name: string) => handles.find((handle) => handle.name === name)?.id ?? 0;
    const span = { low: at('2026-10-20T00:00:00.000Z'), high: at('2026-10-25T06:00:00.000Z') };
    await db.write(async (tx) => {
      for (const [index, reason] of REASONS.entries()) {
        const handleId = idOf(index === 0 ? 'Uppolice' : 'agrapolice');
        await recordGap(tx, {
          handleId,
          way: reason === 'more_than_800_mentions' ? 'mentions' : 'search',
          ...span,
          reason,
          at: NOW.toISOString(),
        });
      }
    });
    await db.close();
  }
  return uppolice;
}

describe('gap list', () => {
  it('says that nothing is known to be missing where there is no gap', async () => {
    using folder = temporaryFolder();
    const uppolice = await desk(folder, false);
    const onScreen = await uppolice(['gap', 'list'], { terminal: true });
    expect(onScreen).toMatchObject({ code: 0, stdout: 'No gap: nothing is known to be missing.\n' });
    expect(await uppolice(['gap', 'list']), 'in a pipe').toMatchObject({ code: 0, stdout: '' });
    expect(await uppolice(['gap', 'list', '--json'])).toMatchObject({ code: 0, stdout: '[]\n' });
  });

  it('names the handle, the time in IST, how it was read and why it is missing', async () => {
    using folder = temporaryFolder();
    const uppolice = await desk(folder);
    const { stdout, code } = await uppolice(['gap', 'list'], { terminal: true, columns: 140 });
    expect(code).toBe(0);
    const [heading = ''] = stdout.split('\n');
    expect(heading.trim().split(/ {2,}/)).toEqual(['Id', 'Handle', 'From (IST)', 'To (IST)', 'Read by', 'Why']);
    expect(stdout).toMatch(/@Uppolice +20-10-2026 05:30 +25-10-2026 11:30 +search +older than search reaches/);
    expect(stdout).toMatch(/@agrapolice .* mentions +more than 800 mentions/);
    expect(stdout).toMatch(/@agrapolice .* search +a page could not be read/);
  });

  it('is Hindi for officers who work in Hindi', async () => {
    using folder = temporaryFolder();
    const { stdout } = await (await desk(folder))(['--lang', 'hi', 'gap', 'list'], { terminal: true, columns: 140 });
    expect(stdout).toContain('कारण');
    expect(stdout).toContain('खोज की सीमा से पुरानी');
  });

  it('gives scripts the codes and UTC times', async () => {
    using folder = temporaryFolder();
    const listed = JSON.parse((await (await desk(folder))(['gap', 'list', '--json'])).stdout);
    expect(listed).toHaveLength(3);
    expect(listed[0]).toEqual({
      id: 1,
      handle: 'Uppolice',
      way: 'search',
      from: '2026-10-20T00:00:00.000Z',
      to: '2026-10-25T06:00:00.000Z',
      reason: 'older_than_search_reaches',
      foundAt: NOW.toISOString(),
      closedAt: null,
    });
  });

  it('shows a closed gap only with --all, with the moment it was closed', async () => {
    using folder = temporaryFolder();
    const uppolice = await desk(folder);
    expect(await uppolice(['gap', 'close', '1', '--reason', 'imported from the archive'])).toMatchObject({
      code: 0,
      stdout: 'Gap 1 is closed.\n',
    });
    expect((await uppolice(['gap', 'list'])).stdout).not.toContain('@Uppolice');
    const all = await uppolice(['gap', 'list', '--all'], { terminal: true, columns: 140 });
    expect(all.stdout).toMatch(/@Uppolice .*02-11-2026 12:00/);
    expect(JSON.parse((await uppolice(['gap', 'list', '--all', '--json'])).stdout)).toHaveLength(3);
  });

  it('refuses to close what is not an open gap', async () => {
    using folder = temporaryFolder();
    const uppolice = await desk(folder);
    expect(await uppolice(['gap', 'close', 'first', '--reason', 'x'])).toMatchObject({ code: 2 });
    expect(await uppolice(['gap', 'close', '9', '--reason', 'x'])).toMatchObject({
      code: 23,
      stderr: expect.stringContaining('There is no open gap 9.'),
    });
    await uppolice(['gap', 'close', '2', '--reason', 'x']);
    expect(await uppolice(['gap', 'close', '2', '--reason', 'x'])).toMatchObject({ code: 23 });
  });
});

describe('gap close', () => {
  const closings = async (uppolice: Awaited<ReturnType<typeof desk>>) =>
    JSON.parse((await uppolice(['audit', 'log', '--kind', 'gap_closed', '--json'])).stdout);

  it('closes several at once, each with an event of its own', async () => {
    using folder = temporaryFolder();
    const uppolice = await desk(folder);
    expect(await uppolice(['gap', 'close', '3', '1', '3', '--reason', 'looked through on x.com'])).toMatchObject({
      code: 0,
      stdout: '2 gaps are closed.\n',
    });
    expect(JSON.parse((await uppolice(['gap', 'list', '--json'])).stdout)).toMatchObject([{ id: 2 }]);
    expect(await closings(uppolice)).toMatchObject([{ data: { gap: 3 } }, { data: { gap: 1 } }]);
    expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  });

  it('closes none where one of them is not open', async () => {
    using folder = temporaryFolder();
    const uppolice = await desk(folder);
    const refused = await uppolice(['gap', 'close', '1', '8', '9', '--reason', 'x']);
    expect(refused).toMatchObject({ code: 23, stderr: expect.stringContaining('There are no open gaps 8, 9.') });
    expect(refused.stderr).toContain('None was closed.');
    expect(JSON.parse((await uppolice(['gap', 'list', '--json'])).stdout)).toHaveLength(3);
    expect(await closings(uppolice)).toEqual([]);
  });

  it.each([
    ['neither ids nor a time', ['--reason', 'x']],
    ['both', ['1', '--before', '2026-10-26', '--reason', 'x', '--yes']],
    ['no reason', ['1', '2']],
    ['an empty reason', ['1', '2', '--reason', ' ']],
    ['a time that is none', ['--before', 'sometime', '--reason', 'x', '--yes']],
    ['nobody who could agree', ['--before', '2026-10-26', '--reason', 'x']],
  ])('is used wrongly with %s', async (_what, argv) => {
    using folder = temporaryFolder();
    const uppolice = await desk(folder);
    expect((await uppolice(['gap', 'close', ...argv])).code).toBe(2);
    expect(await closings(uppolice)).toEqual([]);
  });

  it('with a time closes what ended before it, after a yes, and leaves out a gap of one post', async () => {
    using folder = temporaryFolder();
    const uppolice = await desk(folder);
    const db = await openDb(folder.file('register.db'));
    const [handle] = await registeredHandles(db);
    const [low, later] = [at('2026-10-21T00:00:00.000Z'), at('2026-10-30T00:00:00.000Z')];
    const gap = { handleId: handle?.id ?? 0, way: 'search' as const, at: NOW.toISOString() };
    await db.write(async (tx) => {
      await recordGap(tx, { ...gap, low, high: low, reason: 'unreadable_post' });
      await recordGap(tx, { ...gap, low: later, high: later, reason: 'page_failed' });
    });
    await db.close();
    const asked: string[] = [];
    const never = () => Promise.reject(new Error('nothing else is asked'));
    const prompter = (yes: boolean): Prompter => ({
      async confirm(question) {
        asked.push(question.en);
        return yes;
      },
      input: never,
      select: never,
      secret: never,
    });
    const argv = ['gap', 'close', '--before', '2026-10-26', '--reason', 'imported'];
    const no = await uppolice(argv, { terminal: true, prompter: prompter(false) });
    expect(no.code).toBe(22);
    expect(no.stderr).toContain('3 gaps of 2 handles, from 20-10-2026 05:30 IST to 25-10-2026 11:30 IST');
    expect(no.stderr).toContain('Left open: 1 gap of one post each');
    expect(asked).toEqual(['Close them?']);
    expect(await uppolice([...argv, '--yes', '--json'])).toMatchObject({ code: 0, stdout: '{"ids":[1,2,3],"closed":true}\n' });
    expect(JSON.parse((await uppolice(['gap', 'list', '--json'])).stdout)).toMatchObject([{ id: 4 }, { id: 5 }]);
    expect(await uppolice([...argv, '--yes'])).toMatchObject({ code: 0, stdout: 'No open gap to close.\n' });
  });
});
