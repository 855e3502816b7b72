import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { tryFileLock } from '../../../src/db/engine/files/file-lock.ts';
import { openDb } from '../../../src/db/engine/open.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { goOnBehind } from '../../../src/register/keeping/go-on-behind.ts';
import { ACTOR, backUp, complain, keptRegister, NOW, numbersOf, restoreTo } from '../../support/kept-register.ts';
import { temporaryFolder } from '../../support/run.ts';

type Folder = ReturnType<typeof temporaryFolder>;

/** Three complaints, a backup, two more; closed. Returns the backup. */
async function withOlderBackup(folder: Folder): Promise<string> {
  const db = await keptRegister(folder.file('r.db'));
  await complain(db, 3);
  const { file } = await backUp(db, folder.file('backups'));
  await complain(db, 2);
  await db.close();
  return file;
}

async function isSound(path: string): Promise<boolean> {
  const db = await openDb(path);
  return (await verifyChain(db).finally(() => db.close())).ok;
}

const OPEN_TO_3 = ['2026-1 open', '2026-2 open', '2026-3 open'];

describe('restoring a backup', () => {
  it('goes on behind the numbers that were given, keeps the replaced register, and proves itself', async () => {
    using folder = temporaryFolder();
    const backup = await withOlderBackup(folder);
    const restored = await restoreTo(folder.file('r.db'), backup, { numbersAfter: [{ year: 2026, serial: 6 }] });
    expect(restored).toMatchObject({ numbers: { 2026: 6 }, voided: [{ year: 2026, from: 4, to: 6 }] });
    expect(await numbersOf(folder.file('r.db'))).toEqual([...OPEN_TO_3, '2026-4 void', '2026-5 void', '2026-6 void']);
    expect(await isSound(folder.file('r.db'))).toBe(true);
    expect(await numbersOf(restored.replaced as string)).toEqual([...OPEN_TO_3, '2026-4 open', '2026-5 open']);
    const db = await openDb(folder.file('r.db'));
    await complain(db, 1);
    await db.close();
    expect((await numbersOf(folder.file('r.db'))).at(-1)).toBe('2026-7 open');
  });

  it('needs no number where nothing was given since', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 3);
    const { file } = await backUp(db, folder.file('backups'));
    await db.close();
    expect(await restoreTo(folder.file('r.db'), file)).toMatchObject({ voided: [], numbers: { 2026: 3 } });
  });

  it.each([
    ['no number after which to go on', []],
    ['a number that is too low', [{ year: 2026, serial: 4 }]],
    [
      'the number of another year alone, too low there',
      [
        { year: 2025, serial: 4 },
        { year: 2026, serial: 1 },
      ],
    ],
    ['a number that is far too high', [{ year: 2026, serial: 99_999_999 }]],
  ])('is refused with %s, and changes nothing', async (_, numbersAfter) => {
    using folder = temporaryFolder();
    const backup = await withOlderBackup(folder);
    const before = readdirSync(folder.path).sort();
    const bytes = readFileSync(folder.file('r.db'));
    await expect(restoreTo(folder.file('r.db'), backup, { numbersAfter })).rejects.toMatchObject({ code: 'refused' });
    expect(readFileSync(folder.file('r.db')).equals(bytes)).toBe(true);
    expect(readdirSync(folder.path).filter((name) => !before.includes(name))).toEqual([]);
  });

  it('fills every year in which citizens hold more than the backup', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 2);
    const { file } = await backUp(db, folder.file('backups'));
    await complain(db, 1);
    await complain(db, 2, new Date('2027-01-02T06:30:00.000Z'));
    await db.close();
    const restored = await restoreTo(folder.file('r.db'), file, { numbersAfter: [{ year: 2027, serial: 4 }] });
    expect(restored.voided).toEqual([
      { year: 2026, from: 3, to: 3 },
      { year: 2027, from: 1, to: 4 },
    ]);
  });

  it('asks for a number where register and file of numbers are both lost', async () => {
    using folder = temporaryFolder();
    const backup = await withOlderBackup(folder);
    for (const name of ['r.db', 'r.db.numbers']) rmSync(folder.file(name));
    await expect(restoreTo(folder.file('r.db'), backup)).rejects.toMatchObject({
      code: 'refused',
      hints: [expect.stringContaining('2026-3')],
    });
    const restored = await restoreTo(folder.file('r.db'), backup, { numbersAfter: [{ year: 2026, serial: 5 }] });
    expect(restored).toMatchObject({ replaced: null, numbers: { 2026: 5 } });
    expect(readFileSync(folder.file('r.db.numbers'), 'utf8')).toContain('given 2026 5');
  });

  it('knows the numbers from their file where only the register is lost', async () => {
    using folder = temporaryFolder();
    const backup = await withOlderBackup(folder);
    rmSync(folder.file('r.db'));
    await expect(restoreTo(folder.file('r.db'), backup)).rejects.toMatchObject({
      code: 'refused',
      hints: [expect.stringContaining('2026-5')],
    });
  });

  it('takes the place of a register that can’t be read, whose journal is kept with it', async () => {
    using folder = temporaryFolder();
    const backup = await withOlderBackup(folder);
    writeFileSync(folder.file('r.db'), 'damaged'.repeat(4_000));
    writeFileSync(folder.file('r.db-wal'), 'journal');
    const { replaced } = await restoreTo(folder.file('r.db'), backup, { numbersAfter: [{ year: 2026, serial: 5 }] });
    expect(readFileSync(`${replaced}`, 'utf8')).toContain('damaged');
    expect(existsSync(`${replaced}-wal`)).toBe(true);
    expect(await isSound(folder.file('r.db'))).toBe(true);
  });

  it('is refused for a backup of another register', async () => {
    using folder = temporaryFolder();
    const other = await keptRegister(folder.file('other.db'), 'TST');
    const { file } = await backUp(other, folder.file('backups'));
    await other.close();
    await (await keptRegister(folder.file('r.db'))).close();
    await expect(restoreTo(folder.file('r.db'), file)).rejects.toMatchObject({ code: 'refused' });
  });

  it('restores the very file that stands in the place, and one that is named by a link', async () => {
    using folder = temporaryFolder();
    const backup = await withOlderBackup(folder);
    await restoreTo(folder.file('r.db'), folder.file('r.db'));
    symlinkSync(folder.file('r.db'), folder.file('link.db'));
    await restoreTo(folder.file('link.db'), backup, { numbersAfter: [{ year: 2026, serial: 5 }] });
    expect((await numbersOf(folder.file('r.db'))).at(-1)).toBe('2026-5 void');
    expect(existsSync(folder.file('link.db.numbers'))).toBe(false);
  });

  it.each([
    ['a sync runs', (folder: Folder) => tryFileLock(folder.file('r.db.sweep'))],
    ['another backup or restore runs', (folder: Folder) => tryFileLock(folder.file('r.db.backup-lock'))],
    ['somebody writes', (folder: Folder) => held(folder, 'begin immediate')],
    ['somebody reads', (folder: Folder) => held(folder, 'begin; select * from chain_head')],
  ])(
    'waits for nobody for ever: where %s it is refused as busy, and the register is whole',
    async (_, hold) => {
      using folder = temporaryFolder();
      const backup = await withOlderBackup(folder);
      const release = hold(folder);
      await expect(restoreTo(folder.file('r.db'), backup, { numbersAfter: [{ year: 2026, serial: 5 }] })).rejects.toMatchObject({
        code: 'busy',
      });
      release?.();
      expect(await numbersOf(folder.file('r.db'))).toHaveLength(5);
      expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toEqual([]);
    },
    30_000,
  );

  it('is refused where the backup was made by a newer program', async () => {
    using folder = temporaryFolder();
    const backup = await withOlderBackup(folder);
    rmSync(`${backup}.json`);
    const raw = new Database(backup);
    raw.exec("insert into kysely_migration (name, timestamp) values ('9999-future', '2099-01-01')");
    raw.close();
    await expect(restoreTo(folder.file('r.db'), backup, { numbersAfter: [{ year: 2026, serial: 5 }] })).rejects.toMatchObject({
      code: 'no_register',
    });
    expect(await numbersOf(folder.file('r.db'))).toHaveLength(5);
  });

  it('keeps the rights of the register that it replaces', async () => {
    using folder = temporaryFolder();
    const backup = await withOlderBackup(folder);
    chmodSync(folder.file('r.db'), 0o660);
    await restoreTo(folder.file('r.db'), backup, { numbersAfter: [{ year: 2026, serial: 5 }] });
    expect(statSync(folder.file('r.db')).mode & 0o777).toBe(0o660);
  });

  it('can itself be restored from: the replaced register takes its place again', async () => {
    using folder = temporaryFolder();
    const backup = await withOlderBackup(folder);
    const { replaced } = await restoreTo(folder.file('r.db'), backup, { numbersAfter: [{ year: 2026, serial: 8 }] });
    const again = await restoreTo(folder.file('r.db'), replaced as string, {
      numbersAfter: [{ year: 2026, serial: 8 }],
      now: new Date(NOW.getTime() + 1_000),
    });
    expect(again.voided).toEqual([{ year: 2026, from: 6, to: 8 }]);
    expect(await isSound(folder.file('r.db'))).toBe(true);
  });
});

describe('going on behind the numbers in the register as it stands', () => {
  it('is the way out where an older copy was put back by hand', async () => {
    using folder = temporaryFolder();
    let db: Db = await keptRegister(folder.file('r.db'));
    await complain(db, 3);
    await db.close();
    copyFileSync(folder.file('r.db'), folder.file('copy.db'));
    db = await openDb(folder.file('r.db'));
    await complain(db, 2);
    await db.close();
    renameSync(folder.file('copy.db'), folder.file('r.db'));
    db = await openDb(folder.file('r.db'));
    await expect(complain(db, 1)).rejects.toMatchObject({ code: 'no_register' });
    await expect(goOnBehind(db, [{ year: 2026, serial: 4 }], { actor: ACTOR, now: NOW })).rejects.toMatchObject({ code: 'refused' });
    await goOnBehind(db, [{ year: 2026, serial: 5 }], { actor: ACTOR, now: NOW });
    // The complaint that waited is numbered now.
    await complain(db, 1);
    expect((await verifyChain(db)).ok).toBe(true);
    await db.close();
    expect(await numbersOf(folder.file('r.db'))).toEqual([...OPEN_TO_3, '2026-4 void', '2026-5 void', '2026-6 open', '2026-7 open']);
  });
});

function held(folder: Folder, statement: string): () => void {
  const raw = new Database(folder.file('r.db'));
  raw.pragma('journal_mode = WAL');
  raw.exec(statement);
  return () => raw.close();
}
