/** Completion: what may stand next on a command line, from the declarations of the commands and from the register. */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { run, temporaryFolder } from '../support/run.ts';

let folder: ReturnType<typeof temporaryFolder>;
let env: Record<string, string>;

beforeAll(async () => {
  folder = temporaryFolder();
  env = { UPPOLICE_DB: folder.file('register.db') };
  await run(['init', '--yes'], { env });
  const post = { id: '1985000000000000001', author_id: '77', text: '@Uppolice आगरा में मोबाइल चोरी', created_at: '2026-11-02T05:00:00.000Z' };
  writeFileSync(
    folder.file('posts.json'),
    JSON.stringify({ data: [post], includes: { users: [{ id: '77', username: 'asha', name: 'A' }] } }),
  );
  await run(['import', folder.file('posts.json')], { env });
});
afterAll(() => folder[Symbol.dispose]());

/** The last word is the one that is being typed. */
async function completed(...line: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await run(['completion', 'words', '--', ...line.slice(0, -1), `.${line.at(-1)}`], { env });
  expect([code, stderr]).toEqual([0, '']);
  return stdout.split('\n').slice(0, -1);
}

describe('the words that may stand next', () => {
  it.each([
    [['cl'], ['close']],
    [['v'], ['view']],
    [
      ['handle', 'c'],
      ['check', 'confirm'],
    ],
    [
      ['unit', 'l'],
      ['list', 'ls'],
    ],
    [['list', '--dis'], ['--district']],
    [
      ['--lang', ''],
      ['en', 'hi'],
    ],
    [['--lang', 'hi', 'li'], ['list']],
    [['list', '--status', 'cl'], ['closed']],
    [['list', '--category', 'thef'], ['theft']],
    [
      ['list', '--district', 'eta'],
      ['Etah', 'Etawah'],
    ],
    [['ls', '--unit', 'commissionerate-l'], []],
    [['unit', 'show', 'Lucknow'], ['Lucknow']],
    [['unit', 'move', 'Etah', '--range', 'range-al'], ['range-aligarh']],
    [['handle', 'show', 'agrap'], ['agrapolice']],
    [['show', 'UPP'], ['UPP-2026-000001-5']],
    [['transfer', 'UPP-2026-000001-5', 'Etah'], ['Etah']],
    [['close', 'UPP'], ['UPP-2026-000001-5']],
    [['close', 'UPP-2026-000001-5', 'fi'], ['fir']],
    [['forward', '--via', 'p'], ['print']],
    [['list', '--to', ''], []],
    [['status', ''], []],
    [['nonsense', 'x'], []],
  ] as const)('after %j are %j', async (line, words) => {
    expect(await completed(...line)).toEqual(words);
  });

  it('are those of the program alone where there is no register, without a complaint', async () => {
    env = { UPPOLICE_DB: folder.file('nowhere.db') };
    expect(await completed('show', '')).toEqual([]);
    expect(await completed('sho')).toEqual(['show']);
    env = { UPPOLICE_DB: folder.file('register.db') };
  });
});

describe('a register that stands on the line', () => {
  it.each([
    [['--db', 'FILE', 'show', '']],
    [['--db=FILE', 'show', '']],
    [['--db', '=', 'FILE', 'show', '']],
    [['show', '--db', 'FILE', '']],
    [['--db', '~/FILE', 'show', '']],
  ])('is the one whose dockets complete %j', async (line) => {
    env = { UPPOLICE_DB: folder.file('nowhere.db'), HOME: dirname(folder.file('register.db')) };
    const here = line.map((word) => word.replace('~/FILE', '~/register.db').replace('FILE', folder.file('register.db')));
    expect((await completed(...here)).length).toBeGreaterThan(0);
    env = { UPPOLICE_DB: folder.file('register.db') };
  });
});

describe('the script of a shell', () => {
  it('is one that bash can read, and says how to install it', async () => {
    const { stdout } = await run(['completion', 'bash']);
    expect(spawnSync('bash', ['-n'], { input: stdout, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expect(stdout).toContain('# ');
    expect((await run(['completion', 'zsh'])).stdout).toMatch(/^#compdef uppolice\n/);
  });

  it('is refused for another shell, with those that are known', async () => {
    for (const argv of [['completion', 'fish'], ['completion', 'bash', 'x'], ['completion']]) expect((await run(argv)).code).toBe(2);
    expect((await run(['completion', 'fish'])).stderr).toContain('bash, zsh');
  });
});
