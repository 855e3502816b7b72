/** `db status` and `db migrate`. */
import { existsSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrateToLatest } from '../../src/db/engine/migrate.ts';
import { openSqlite } from '../../src/db/engine/sqlite.ts';
import { run, temporaryFolder } from '../support/run.ts';

async function register(folder: { file(name: string): string }, series: string) {
  const uppolice = (...argv: string[]) => run(argv, { env: { UPPOLICE_DB: folder.file('register.db') } });
  await uppolice('init', '--yes', '--series', series);
  return uppolice;
}

/** A register in its place, as the program made it some migrations ago. */
async function madeOlder(location: string): Promise<void> {
  for (const end of ['', '-wal', '-shm', '.numbers']) rmSync(location + end, { force: true });
  const { kysely } = openSqlite(location, { create: true });
  await migrateToLatest(kysely, 'sqlite', '0004-tally');
  for (const [key, value] of Object.entries({ series: 'UPP', register_id: 'older' }))
    await kysely.insertInto('register').values({ key, value }).execute();
  await kysely.destroy();
}

describe('db status', () => {
  it('says where the register is and how much it holds', async () => {
    using folder = temporaryFolder();
    const uppolice = await register(folder, 'UPP');
    const { stdout, code } = await uppolice('db', 'status', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      location: folder.file('register.db'),
      engine: 'sqlite',
      series: 'UPP',
      training: false,
      posts: 0,
      dockets: 0,
      events: expect.any(Number),
    });
  });

  it('names a training register as one, in both languages', async () => {
    using folder = temporaryFolder();
    const uppolice = await register(folder, 'TRN');
    expect((await uppolice('db', 'status')).stdout).toMatch(/^Series\tTRN \(training\), created 02-11-2026 \d\d:\d\d IST$/m);
    expect((await uppolice('--lang', 'hi', 'db', 'status')).stdout).toMatch(/^शृंखला\tTRN \(प्रशिक्षण\), बना 02-11-2026 \d\d:\d\d IST$/m);
  });

  it('is an error with what to do where there is no register', async () => {
    using folder = temporaryFolder();
    const { code, stderr } = await run(['db', 'status'], { env: { UPPOLICE_DB: folder.file('none.db') } });
    expect(code).toBe(40);
    expect(stderr).toContain('uppolice init');
  });
});

describe('db migrate', () => {
  it('has nothing to do where the register is up to date', async () => {
    using folder = temporaryFolder();
    const uppolice = await register(folder, 'UPP');
    expect(await uppolice('db', 'migrate')).toMatchObject({ code: 0, stdout: 'The register is up to date.\n' });
    expect(JSON.parse((await uppolice('db', 'migrate', '--json')).stdout)).toEqual({ applied: [], copy: null });
  });

  it('updates an older register and keeps a copy of the old file', async () => {
    using folder = temporaryFolder();
    const uppolice = await register(folder, 'UPP');
    await madeOlder(folder.file('register.db'));
    const { code, stdout } = await uppolice('db', 'migrate');
    expect(code).toBe(0);
    const [, applied, copy = ''] = /^Applied: (.*)\. The old file is kept as (.*)\.\n$/.exec(stdout) ?? [];
    expect(applied).toContain('0005-emergencies');
    expect(existsSync(copy)).toBe(true);
    expect((await uppolice('--lang', 'hi', 'db', 'migrate')).stdout).toBe('रजिस्टर अद्यतन है।\n');
  });
});
