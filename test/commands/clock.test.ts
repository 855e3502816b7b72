import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';

const POSTED = '2026-11-26T06:00:00.000Z';
const RIGHT = new Date('2026-11-26T09:00:00.000Z');

function page(id: string, at = POSTED) {
  return {
    data: [{ id, text: '@Uppolice एटा में साइकिल चोरी', author_id: '88', created_at: at, conversation_id: id }],
    includes: { users: [{ id: '88', username: 'cycle_gone', name: 'N' }] },
  };
}

async function desk(made = RIGHT) {
  const folder = temporaryFolder();
  const env = { HOME: folder.path, UPPOLICE_DB: folder.file('r.db') };
  await run(['init', '--yes'], { env, now: made });
  const put = (name: string, content: object) => {
    writeFileSync(folder.file(name), JSON.stringify(content));
    return folder.file(name);
  };
  const numbers = async () =>
    JSON.parse((await run(['list', '--json'], { env, now: RIGHT })).stdout).map(({ docket }: { docket: string }) => docket);
  return { folder, env, put, numbers };
}

describe('importing by a wrong clock', () => {
  it.each([
    ['1970', new Date('1970-01-02T00:00:00.000Z')],
    ['2036', new Date('2036-05-01T00:00:00.000Z')],
  ])('of %s stores the posts, numbers none, and says what to do', async (year, now) => {
    const { folder, env, put, numbers } = await desk(now);
    using _ = folder;
    const file = put('p.json', page('2125831918187597824'));
    const { code, stdout, stderr } = await run(['import', file], { env, now });
    expect(code).toBe(22);
    expect(stdout).toContain('1 read · 1 new');
    expect(stderr).toContain(year);
    expect(stderr).toContain('--clock-is-right');
    expect(await numbers()).toEqual([]);
    // The clock is set, the same command runs again, and the number is of the right year.
    expect((await run(['import', file], { env, now: new Date(Math.max(RIGHT.getTime(), 0)) })).code).toBe(year === '2036' ? 22 : 0);
    expect((await run(['import', file, '--clock-is-right'], { env, now: RIGHT })).code).toBe(0);
    expect(await numbers()).toEqual([expect.stringMatching(/^UPP-2026-000001-/)]);
  });

  it('that has been put right since is doubted for new posts too, and the way out is said first', async () => {
    const future = new Date('2036-05-01T00:00:00.000Z');
    const { folder, env, put, numbers } = await desk();
    using _ = folder;
    const first = put('p.json', page('2125831918187597824'));
    expect((await run(['import', first, '--clock-is-right'], { env, now: future })).code).toBe(0);
    const other = JSON.stringify(page('2125831918187597999')).replaceAll('"88"', '"89"');
    const second = put('q.json', JSON.parse(other));
    const { code, stderr } = await run(['import', second], { env, now: RIGHT });
    expect(code).toBe(22);
    expect(stderr.split('→').slice(1)).toEqual([expect.stringContaining('--clock-is-right'), expect.stringContaining('set it')]);
    const doctor = await run(['doctor', '--json'], { env, now: RIGHT });
    expect(doctor.stdout).toContain('--clock-is-right');
    expect((await run(['import', second, '--clock-is-right'], { env, now: RIGHT })).code).toBe(0);
    expect(await numbers()).toHaveLength(2);
  });

  it('is an error with code and hints in JSON, beside what was read', async () => {
    const { folder, env, put } = await desk();
    using _ = folder;
    const file = put('p.json', page('2125831918187597824'));
    const { code, stdout } = await run(['import', file, '--json'], { env, now: new Date('2036-05-01T00:00:00.000Z') });
    expect(code).toBe(22);
    expect(JSON.parse(stdout)).toMatchObject({
      read: 1,
      posts: { new: 1 },
      complaints: { opened: 0 },
      error: { code: 'refused', message: expect.any(String), hints: [expect.any(String), expect.stringContaining('--clock-is-right')] },
    });
  });

  it('goes on after a person’s word, which is an event under their name', async () => {
    const { folder, env, put, numbers } = await desk();
    using _ = folder;
    const old = put('old.json', page('1300000000000000000', '2020-09-01T00:00:00.000Z'));
    expect((await run(['import', old], { env, now: RIGHT })).code).toBe(22);
    expect((await run(['import', old, '--clock-is-right'], { env, now: RIGHT })).code).toBe(0);
    expect(await numbers()).toHaveLength(1);
    const log = JSON.parse((await run(['audit', 'log', '--kind', 'clock_confirmed', '--json'], { env, now: RIGHT })).stdout);
    expect(log).toMatchObject([{ by: 'asha', data: { why: 'far_ahead', at: '2020-09-01T00:00:00.000Z' } }]);
    expect((await run(['audit', 'verify'], { env, now: RIGHT })).code).toBe(0);
  });

  it('asks on a terminal where only the age of the file speaks against it', async () => {
    const { folder, env, put, numbers } = await desk();
    using _ = folder;
    const old = put('old.json', page('1300000000000000000', '2020-09-01T00:00:00.000Z'));
    const prompter = (yes: boolean) => ({
      confirm: async () => yes,
      input: async () => '',
      secret: async () => '',
      select: async <T extends string>(__: unknown, choices: readonly { value: T }[]) => choices[0]?.value as T,
    });
    expect((await run(['import', old], { env, now: RIGHT, terminal: true, prompter: prompter(false) })).code).toBe(22);
    expect(await numbers()).toEqual([]);
    expect((await run(['import', old], { env, now: RIGHT, terminal: true, prompter: prompter(true) })).code).toBe(0);
    expect(await numbers()).toHaveLength(1);
  });

  it('is not in the way of a file of last year, nor of the same file again', async () => {
    const { folder, env, put, numbers } = await desk();
    using _ = folder;
    const file = put('p.json', page('1980000000000000000', '2025-10-20T00:00:00.000Z'));
    expect((await run(['import', file], { env, now: RIGHT })).code).toBe(0);
    expect((await run(['import', file], { env, now: RIGHT })).code).toBe(0);
    expect(await numbers()).toHaveLength(1);
  });
});
