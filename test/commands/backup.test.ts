import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Prompter } from '../../src/ports.ts';
import { run, temporaryFolder } from '../support/run.ts';

type Folder = ReturnType<typeof temporaryFolder>;

function posts(folder: Folder, name: string, from: number, to: number): string {
  const lines = Array.from({ length: to - from }, (_, n) => {
    const id = String(1_984_900_000_000_000_000n + BigInt(from + n) * 1_000_000n);
    const author = String(9_000 + from + n);
    return JSON.stringify({
      data: [{ id, text: `@Uppolice मेरी साइकिल चोरी हो गई, एटा ${from + n}`, author_id: author, created_at: '2026-11-02T05:00:00.000Z' }],
      includes: { users: [{ id: author, username: `c_${author}` }] },
    });
  });
  writeFileSync(folder.file(name), lines.join('\n'));
  return folder.file(name);
}

const answering = (yes: boolean): Prompter => ({
  input: async () => '',
  confirm: async () => yes,
  select: async () => {
    throw new Error('nothing is chosen here');
  },
  secret: async () => '',
});

/** Three complaints, a backup, two more. */
async function desk(folder: Folder) {
  const env = { HOME: folder.path, UPPOLICE_DB: folder.file('r.db') };
  const uppolice = (argv: readonly string[], prompter?: Prompter) => run(argv, { env, ...(prompter && { prompter, terminal: true }) });
  await uppolice(['init', '--yes']);
  await uppolice(['import', posts(folder, 'a.ndjson', 0, 3)]);
  const { stdout } = await uppolice(['backup', '--json']);
  await uppolice(['import', posts(folder, 'b.ndjson', 3, 5)]);
  return { uppolice, backup: JSON.parse(stdout) as { file: string; head: string; numbers: Record<string, number> } };
}

describe('uppolice backup', () => {
  it('makes a backup beside the register and proves it, and status says how old it is', async () => {
    using folder = temporaryFolder();
    const { uppolice, backup } = await desk(folder);
    expect(backup).toMatchObject({ numbers: { 2026: 3 }, removed: [] });
    expect((await uppolice(['status'])).stdout).toContain('not proved (uppolice backup --check)');
    const proved = await uppolice(['backup', '--check', '--json']);
    expect(JSON.parse(proved.stdout)).toMatchObject({ ok: true, file: backup.file, head: backup.head, standing: 'kept' });
    expect(JSON.parse((await uppolice(['status', '--json'])).stdout).backup.provedMadeAt).toBe('2026-11-02T06:30:00.000Z');
    expect((await uppolice(['--lang', 'hi', 'backup', '--check', backup.file])).stdout).toContain('प्रमाणित');
    expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  });

  it('says in Hindi too where the backup went', async () => {
    using folder = temporaryFolder();
    const { uppolice } = await desk(folder);
    const { stdout, code } = await uppolice(['--lang', 'hi', 'backup', '--out', folder.file('elsewhere')]);
    expect(code).toBe(0);
    expect(stdout).toContain('बैकअप बना');
    expect(readdirSync(folder.file('elsewhere'))).toHaveLength(2);
  });

  it('says that there is none yet to prove', async () => {
    using folder = temporaryFolder();
    const { uppolice } = await desk(folder);
    expect(await uppolice(['backup', '--check', '--out', folder.file('empty')])).toMatchObject({ code: 23 });
  });

  it('ends with 42 for one that was changed', async () => {
    using folder = temporaryFolder();
    const { uppolice, backup } = await desk(folder);
    writeFileSync(backup.file, `${readFileSync(backup.file, 'latin1')}x`, 'latin1');
    expect(await uppolice(['backup', '--check', backup.file])).toMatchObject({ code: 42 });
  });
});

describe('uppolice restore', () => {
  it('is refused below the numbers that were given, and says after which to go on', async () => {
    using folder = temporaryFolder();
    const { uppolice, backup } = await desk(folder);
    const refused = await uppolice(['restore', backup.file, '--yes']);
    expect(refused).toMatchObject({ code: 22 });
    expect(refused.stderr).toContain('--numbers-after 2026-5');
  });

  it('restores, shows the void number that a citizen quotes, and counts it nowhere as received', async () => {
    using folder = temporaryFolder();
    const { uppolice, backup } = await desk(folder);
    const mistyped = await uppolice(['restore', backup.file, '--numbers-after', 'UPP-2026-000005-8', '--yes']);
    expect(mistyped).toMatchObject({ code: 21 });
    const { stdout } = await uppolice(['restore', backup.file, '--numbers-after', 'UPP-2026-000005-3', '--yes', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ voided: [{ year: 2026, from: 4, to: 5 }], numbers: { 2026: 5 } });
    expect((await uppolice(['show', '2026-4'])).stdout).toContain('void');
    expect(JSON.parse((await uppolice(['list', '--status', 'void', '--json'])).stdout)).toHaveLength(2);
    expect(JSON.parse((await uppolice(['report', 'status', '--json'])).stdout).totals.received).toBe(3);
    expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  });

  it('asks on a terminal, and a no changes nothing', async () => {
    using folder = temporaryFolder();
    const { uppolice, backup } = await desk(folder);
    const no = await uppolice(['restore', backup.file, '--numbers-after', '5'], answering(false));
    expect(no).toMatchObject({ code: 22 });
    expect(no.stderr.match(/Nothing was changed/g)).toHaveLength(1);
    expect(readdirSync(folder.path).some((name) => name.includes('.replaced-'))).toBe(false);
    const done = await uppolice(['--lang', 'hi', 'restore', backup.file, '--numbers-after', '5'], answering(true));
    expect(done).toMatchObject({ code: 0 });
    expect(done.stdout).toContain('निरस्त दर्ज: 2026-4 से 2026-5');
    expect(existsSync(folder.file('r.db.replaced-20261102T063000Z'))).toBe(true);
  });

  it('needs --yes without a terminal, and a file or a number', async () => {
    using folder = temporaryFolder();
    const { uppolice, backup } = await desk(folder);
    expect(await uppolice(['restore', backup.file, '--numbers-after', '5'])).toMatchObject({ code: 2 });
    expect(await uppolice(['restore'])).toMatchObject({ code: 2 });
    expect(await uppolice(['restore', backup.file, '--numbers-after', 'five', '--yes'])).toMatchObject({ code: 21 });
  });

  it('says what a backup is where the file is none, and how to go without a manifest that does not fit', async () => {
    using folder = temporaryFolder();
    const { uppolice, backup } = await desk(folder);
    writeFileSync(folder.file('notes.txt'), 'not a register\n'.repeat(100));
    for (const name of ['notes.txt', 'nowhere.db']) {
      const { code, stderr } = await uppolice(['restore', folder.file(name), '--yes']);
      expect(code).toBe(name === 'notes.txt' ? 21 : 23);
      expect(stderr).toContain('Name a file that uppolice backup has written');
      expect(stderr).not.toContain('move');
    }
    writeFileSync(`${backup.file}.json`, '{}');
    const { stderr } = await uppolice(['restore', backup.file, '--yes']);
    expect(stderr).toMatch(/Or move \S+\.json away to go without it/);
  });

  it('names the program that restores a server', async () => {
    const { code, stderr } = await run(['--db', 'postgres://desk@server/uppolice', 'restore', 'x.dump', '--yes']);
    expect(code).toBe(2);
    expect(stderr).toContain('pg_restore');
  });
});
