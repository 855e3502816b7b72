/** `db status` and `db migrate`. */
import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/engine/open.ts';
import { run, temporaryFolder } from '../support/run.ts';

async function register(folder: { file(name: string): string }, series: string) {
  const uppolice = (...argv: string[]) => run(argv, { env: { UPPOLICE_DB: folder.file('register.db') } });
  await uppolice('init', '--yes', '--series', series);
  return uppolice;
}

/** The register as the program made it before its newest migrations so far: an index is missing. */
async function madeOlder(location: string): Promise<void> {
  const db = await openDb(location);
  for (const index of [
    'dockets_emergencies',
    'posts_hidden_parent',
    'dockets_continued',
    'posts_quoted_on_dockets',
    'events_of_persons',
    'events_of_marked_posts',
    'dockets_closed_as_none',
    'intakes_sweeps',
    'dockets_held',
    'events_of_forgetting',
  ])
    await sql.raw(`drop index ${index}`).execute(db.k);
  for (const trigger of ['updates_learnt', 'updates_unconcerned']) await sql.raw(`drop trigger ${trigger}`).execute(db.k);
  for (const table of ['updates_to_check', 'row_salts', 'sealed_rows']) await sql.raw(`drop table ${table}`).execute(db.k);
  for (const [table, column] of [
    ['authors', 'account'],
    ['authors', 'named_at'],
    ['authors', 'salt'],
    ['posts', 'marked'],
    ['posts', 'pressing'],
    ['dockets', 'unseen_since'],
    ['dockets', 'marks'],
    ['dockets', 'held_since'],
    ['intakes', 'outcome'],
    ['intakes', 'trouble'],
  ])
    await sql.raw(`alter table ${table} drop column ${column}`).execute(db.k);
  await sql`drop table completed_posts`.execute(db.k);
  await sql`delete from kysely_migration where name >= '0005'`.execute(db.k);
  await db.close();
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
    expect((await uppolice('db', 'status')).stdout).toMatch(/^Series\tTRN \(training\), created 2026-11-02T/m);
    expect((await uppolice('--lang', 'hi', 'db', 'status')).stdout).toMatch(/^श्रृंखला\tTRN \(प्रशिक्षण\), बना 2026-11-02T/m);
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
