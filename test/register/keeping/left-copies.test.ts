import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { openDb } from '../../../src/db/engine/open.ts';
import { registerValue } from '../../../src/db/stores/facts/register-store.ts';
import { lockBackups } from '../../../src/register/keeping/backup-files.ts';
import { copyHealth } from '../../../src/register/keeping/health/copy-health.ts';
import { removeLeftCopies } from '../../../src/register/keeping/left-copies.ts';
import { backUp, complain, keptRegister, NOW, restoreTo } from '../../support/kept-register.ts';
import { run, temporaryFolder } from '../../support/run.ts';

/** What a restore, a backup, and a backup that is to be encrypted leave when they are killed; and what is nobody's of these. */
async function leave(db: Db, folder: { file(name: string): string }): Promise<{ left: string[]; others: string[] }> {
  const id = await registerValue(db, 'register_id');
  mkdirSync(folder.file('backups'), { recursive: true });
  const left = ['.r.db.0a1b2c3d.part', '.r.db.0a1b2c3d.part-journal', `.${id}.11111111.part`, `backups/.${id}.22222222.part`];
  const others = ['.other.db.0a1b2c3d.part', '.r.db.notes.part', 'r.db.0a1b2c3d.part', 'backups/.another-id.22222222.part'];
  for (const name of [...left, ...others]) writeFileSync(folder.file(name), 'words');
  return { left: left.map((name) => folder.file(name)), others: others.map((name) => folder.file(name)) };
}

describe('copies that a process left when it was killed', () => {
  it('are named by doctor, removed by forget, and nothing else is', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 1);
    expect(await copyHealth(db, folder.file('backups'), NOW)).toMatchObject({ ok: true });
    const { left, others } = await leave(db, folder);
    const check = await copyHealth(db, folder.file('backups'), NOW);
    expect(check.ok).toBe(false);
    for (const path of left) expect(check.saw.en).toContain(path);
    for (const path of others) expect(check.saw.en).not.toContain(path);
    await db.close();
    const number = JSON.parse((await run(['--db', folder.file('r.db'), 'list', '--json'], { now: NOW })).stdout)[0].docket;
    const { code, stdout } = await run(['--db', folder.file('r.db'), '--json', 'forget', number, '--reason', 'asked for', '--yes'], {
      now: NOW,
    });
    expect([code, [...JSON.parse(stdout).copies.removed].sort()]).toEqual([0, [...left].sort()]);
    expect([...left, ...others].filter((path) => existsSync(path))).toEqual(others);
  });

  it('are left alone and named while somebody makes or restores a backup', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    const { left } = await leave(db, folder);
    const release = lockBackups(folder.file('r.db'));
    expect(await copyHealth(db, folder.file('backups'), NOW)).toMatchObject({ ok: true });
    const { removed, left: named } = await removeLeftCopies(db, folder.file('backups'), NOW);
    expect([removed, named]).toEqual([[], expect.arrayContaining(left)]);
    release();
    expect((await removeLeftCopies(db, folder.file('backups'), NOW)).removed).toHaveLength(left.length);
    await db.close();
  });

  it('are removed by the next backup, and by the next restore', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 1);
    const first = await leave(db, folder);
    const { file } = await backUp(db, folder.file('backups'));
    expect([...first.left, ...first.others].filter((path) => existsSync(path))).toEqual(first.others);
    const second = await leave(db, folder);
    await db.close();
    await restoreTo(folder.file('r.db'), file);
    // It knows of no folder of backups.
    expect([...second.left, ...second.others].filter((path) => existsSync(path))).toEqual([...second.left.slice(3), ...second.others]);
  });

  it('are named with the registers that a restore or a migration set aside, which stay: doctor objects once words were forgotten', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 2);
    const { file } = await backUp(db, folder.file('backups'));
    await db.close();
    const replaced = (await restoreTo(folder.file('r.db'), file)).replaced as string;
    const aside = [replaced, `${folder.file('r.db')}.before-0016-tree-of-events`];
    const others = ['r.db.numbers.replaced-20261127T063000Z', 'other.db.replaced-20261127T063000Z', 'r.db.before-lunch'].map((name) =>
      folder.file(name),
    );
    for (const path of [...aside.slice(1), ...others]) writeFileSync(path, 'words');
    const again = await openDb(folder.file('r.db'));
    const check = await copyHealth(again, folder.file('backups'), NOW);
    expect([check.ok, ...aside.map((path) => check.saw.en.includes(path))]).toEqual([true, true, true]);
    expect(others.filter((path) => check.saw.en.includes(path))).toEqual([]);
    await again.close();
    const number = JSON.parse((await run(['--db', folder.file('r.db'), 'list', '--json'], { now: NOW })).stdout)[0].docket;
    const argv = ['--db', folder.file('r.db'), '--json', 'forget', number, '--reason', 'asked for', '--yes'];
    expect([...JSON.parse((await run(argv, { now: NOW })).stdout).copies.left].sort()).toEqual([...aside].sort());
    expect([...aside, ...others].filter((path) => !existsSync(path))).toEqual([]);
    const forgotten = await openDb(folder.file('r.db'));
    expect(await copyHealth(forgotten, folder.file('backups'), NOW)).toMatchObject({ ok: false });
    await forgotten.close();
  });
});
