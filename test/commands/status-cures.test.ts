/** From `status` alone: each trouble is named there, and what stands below it puts it right. */
import { beforeEach, describe, expect, it } from 'vitest';
import { foreignDesk } from '../support/foreign-desk.ts';
import { NOW, run, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

beforeEach(() => stopClock(NOW));

const REFUSED = { status: 401, body: JSON.stringify({ title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' }) };

/** A desk, and its `status` as a person reads it. */
async function desk(folder: { file(name: string): string }) {
  const one = await foreignDesk(folder);
  const status = async (hours: number) => {
    stopClock(one.moment(hours));
    const { stdout, stderr } = await run(['status'], { env: one.env, now: one.moment(hours) });
    return stdout + stderr;
  };
  return { ...one, status };
}

/** The arguments of a command that `status` has printed on a line of its own. */
function printed(status: string, beginning: string): string[] {
  const line = status.split('\n').find((each) => each.trim().startsWith(`uppolice ${beginning}`));
  expect(line, `${beginning} in:\n${status}`).toBeDefined();
  return (line ?? '').trim().split(' ').slice(1);
}

describe('status', () => {
  it('leads from a refused token to a new one and a sweep', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, status, post, missing } = await desk(folder);
    post(-1, '@agrapolice मेरी साइकिल चोरी हो गई');
    x.fault = REFUSED;
    expect((await uppolice(0, 'sync')).code).toBe(10);
    const said = await status(0.1);
    expect(said).toContain('X refuses the token');
    expect(said).toContain('uppolice auth add --app, then uppolice sync');
    x.fault = null;
    expect((await uppolice(0.2, 'sync')).code).toBe(0);
    expect(await status(0.3)).not.toContain('X refuses the token');
    expect(await missing()).toEqual([]);
  });

  it('leads from an emergency to its docket, which names what to do', async () => {
    using folder = temporaryFolder();
    const { uppolice, status, post } = await desk(folder);
    post(-1, '@Etahpolice जनपद एटा में गोली चल रही है, बचाओ');
    await uppolice(0, 'sync');
    const list = await uppolice(0.1, ...printed(await status(0.1), 'list --emergency'));
    expect(list.json).toHaveLength(1);
    const docket: string = list.json[0].docket;
    const act = ['close', docket, '--outcome', 'action_taken', '--detail', 'helped by 112', '--yes'];
    expect((await uppolice(0.2, ...act)).code).toBe(0);
    expect(await status(0.3)).not.toContain('emergency');
  });

  it('leads from no backup to one, and from there to its proof', async () => {
    using folder = temporaryFolder();
    const { uppolice, status } = await desk(folder);
    expect(await status(0)).toContain('none yet (uppolice backup)');
    expect((await uppolice(0.1, 'backup')).code).toBe(0);
    expect(await status(0.2)).toContain('not proved (uppolice backup --check)');
    expect((await uppolice(0.3, 'backup', '--check')).code).toBe(0);
    expect(await status(0.4)).toMatch(/Proved backup: \d+ min old\n/);
    expect(await status(50)).toContain('old (uppolice backup)');
  });
});
