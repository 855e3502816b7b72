/** An auditor holds a register that may only be read: everything that reads works, and what would have to be recorded is refused. */
import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, chownSync, constants, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { clockAt } from '../support/clock-at.ts';
import { temporaryFolder } from '../support/run.ts';
import { complain, keptRegister, NOW } from '../support/kept-register.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', 'bin', 'uppolice.js');
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** Root may write everywhere, so it has to become somebody else, who must be able to reach the program. */
function canAct(): boolean {
  if (process.platform === 'win32') return false;
  if (!isRoot) return true;
  const probe = spawnSync(process.execPath, ['-e', `require('fs').accessSync(${JSON.stringify(PROGRAM)})`], { uid: NOBODY, gid: NOBODY });
  return probe.status === 0;
}

function run(register: string, home: string, ...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], {
    env: { ...clockAt(NOW), PATH: process.env['PATH'], HOME: home, TMPDIR: home, UPPOLICE_DB: register },
    encoding: 'utf8',
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  return { status, stdout, stderr };
}

/** A register of three complaints in a folder in which nobody may write; `inUse`: what was written last stands in its journal. */
async function heldRegister({ inUse }: { readonly inUse: boolean }): Promise<{ register: string; home: string }> {
  const folder = temporaryFolder();
  const [desk, held, home] = [folder.file('desk'), folder.file('held'), folder.file('home')];
  for (const each of [desk, held, home]) mkdirSync(each);
  const path = join(desk, 'register.db');
  const db = await keptRegister(path);
  await complain(db, 3);
  if (!inUse) await db.close();
  cpSync(desk, held, { recursive: true });
  if (inUse) await db.close();
  const register = join(held, 'register.db');
  if (!inUse) new Database(register).pragma('journal_mode = DELETE');
  for (const name of readdirSync(held)) chmodSync(join(held, name), 0o444);
  chmodSync(held, 0o555);
  chmodSync(folder.path, 0o755);
  if (isRoot) chownSync(home, NOBODY, NOBODY);
  onTestFinished(() => {
    chmodSync(held, 0o755);
    folder[Symbol.dispose]();
  });
  return { register, home };
}

describe.skipIf(!canAct())('a register in a folder that may only be read', () => {
  beforeAll(() => accessSync(join(dirname(PROGRAM), '..', 'dist', 'cli.js'), constants.R_OK));

  it.each([
    ['copied without a journal', false],
    ['copied with what stands in its journal', true],
  ])('and was %s can be proved, listed, shown and counted, and nothing is left behind', async (_, inUse) => {
    const { register, home } = await heldRegister({ inUse });
    for (const argv of [['audit', 'verify'], ['list'], ['show', '2026-1'], ['report', 'status'], ['audit', 'anchor'], ['status']]) {
      const { status, stdout, stderr } = run(register, home, ...argv, '--json');
      expect([argv.join(' '), status, stderr]).toEqual([argv.join(' '), 0, expect.stringMatching(/only be read here/)]);
      expect(() => JSON.parse(stdout)).not.toThrow();
    }
    expect(JSON.parse(run(register, home, 'list', '--json').stdout)).toHaveLength(3);
    expect(readdirSync(home).filter((name) => name.startsWith('uppolice-read'))).toEqual([]);
  });

  it('shows nothing that would have to be recorded, and takes no act', async () => {
    const { register, home } = await heldRegister({ inUse: false });
    expect(run(register, home, 'show', '2026-1', '--reveal', '--reason', 'inspection').status).toBe(22);
    expect(run(register, home, 'export', 'complaints', '--format', 'csv', '--unmasked', '--reason', 'inspection').status).toBe(22);
    const act = run(register, home, 'reopen', 'UPP-2026-000001-5', '--reason', 'again');
    expect([act.status, act.stderr]).toEqual([40, expect.stringMatching(/only be read here/)]);
  });

  it('gives out a docket with its proof to another folder, and says that this is not recorded', async () => {
    const { register, home } = await heldRegister({ inUse: false });
    const out = join(home, 'case');
    const { status, stdout } = run(register, home, 'audit', 'export', '--docket', 'UPP-2026-000001-5', '--out', out, '--json');
    expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ recorded: false, posts: 1 })]);
    expect(readFileSync(join(out, 'docket.en.txt'), 'utf8')).toContain('can only be read here');
    const script = join(import.meta.dirname, '..', '..', 'docs', 'verify-export.sh');
    const proved = spawnSync('sh', [script, out, JSON.parse(stdout).head], { encoding: 'utf8' });
    expect([proved.status, proved.stdout]).toEqual([0, expect.stringMatching(/^PROVED: docket UPP-2026-000001-5/)]);
  });

  it('is found to be tampered with like any other', async () => {
    const { register, home } = await heldRegister({ inUse: false });
    chmodSync(dirname(register), 0o755);
    chmodSync(register, 0o644);
    new Database(register).exec("update posts set raw = '{}' where id = 2");
    chmodSync(register, 0o444);
    chmodSync(dirname(register), 0o555);
    const { status, stdout } = run(register, home, 'audit', 'verify', '--json');
    expect([status, JSON.parse(stdout).firstMismatch.where]).toEqual([42, 'posts 2']);
  });

  it('is compared with a list of heads, and a line that holds none is named', async () => {
    const { register, home } = await heldRegister({ inUse: false });
    const { head } = JSON.parse(run(register, home, 'audit', 'anchor', '--json').stdout);
    const list = join(home, 'heads.txt');
    writeFileSync(list, `# wall\n${head}\n3:${'0'.repeat(64)}\n`);
    const compared = run(register, home, 'audit', 'verify', '--heads', list, '--json');
    expect(compared.status).toBe(42);
    expect(JSON.parse(compared.stdout).anchors).toEqual({ checked: expect.any(Number), broken: [{ seq: 3, place: 'heads.txt:3' }] });
    writeFileSync(list, `${head}\nnothing\n`);
    const refused = run(register, home, 'audit', 'verify', '--heads', list);
    expect([refused.status, refused.stderr]).toEqual([21, expect.stringMatching(/Line 2 of heads\.txt/)]);
  });
});
