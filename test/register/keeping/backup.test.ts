import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { lastAnchoredAt, PROVED_BACKUP } from '../../../src/db/stores/events/anchor-store.ts';
import { checkBackup } from '../../../src/register/keeping/checking/check-backup.ts';
import { parseRecipient } from '../../../src/register/keeping/encryption.ts';
import { backUp, complain, hasProgram, keptRegister, NOW } from '../../support/kept-register.ts';
import { temporaryFolder } from '../../support/run.ts';

const QUIET = { identity: null, progress: () => undefined };

describe('a backup', () => {
  it('is one file without a journal, for its owner alone, with a manifest that describes it', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 7);
    const { file, manifest } = await backUp(db, folder.file('backups'));
    expect(readdirSync(folder.file('backups')).sort()).toEqual([basename(file), `${basename(file)}.json`]);
    for (const path of [file, `${file}.json`]) expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(manifest).toMatchObject({ series: 'UPP', counts: { dockets: 7, posts: 7 }, numbers: { 2026: 7 }, encryption: null });
    const copy = new Database(file, { readonly: true });
    expect(copy.pragma('journal_mode', { simple: true })).toBe('delete');
    copy.close();
    await db.close();
  });

  it('holds what still stands in the register’s journal, and what was committed while it was made', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 3);
    const [made] = await Promise.all([backUp(db, folder.file('backups')), complain(db, 2)]);
    const { moment, events } = await checkBackup(made.file, null, QUIET);
    expect(moment.head).toBe(made.manifest.head);
    expect(events).toBe(made.manifest.counts.events);
    await db.close();
  });

  it('can be proved where nothing may be written', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 2);
    const { file } = await backUp(db, folder.file('backups'));
    await db.close();
    chmodSync(file, 0o444);
    chmodSync(folder.file('backups'), 0o555);
    expect((await checkBackup(file, null, QUIET)).standing).toBe('no_register');
    expect(readdirSync(folder.file('backups'))).toHaveLength(2);
    chmodSync(folder.file('backups'), 0o755);
  });

  it('is remembered by its register once it was proved, with the time at which it was made', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 2);
    const first = await backUp(db, folder.file('backups'));
    expect(await lastAnchoredAt(db, PROVED_BACKUP)).toBeNull();
    expect((await checkBackup(first.file, db, QUIET)).standing).toBe('kept');
    expect(await lastAnchoredAt(db, PROVED_BACKUP)).toBe(NOW.toISOString());
    // Nothing has happened since, but the copy is younger.
    const later = new Date(NOW.getTime() + 86_400_000);
    const second = await backUp(db, folder.file('backups'), { now: later });
    await checkBackup(second.file, db, QUIET);
    expect(await lastAnchoredAt(db, PROVED_BACKUP)).toBe(later.toISOString());
    await db.close();
  });

  it('of another register is not remembered', async () => {
    using folder = temporaryFolder();
    const [db, other] = [await keptRegister(folder.file('r.db')), await keptRegister(folder.file('other.db'))];
    const { file } = await backUp(other, folder.file('backups'));
    expect((await checkBackup(file, db, QUIET)).standing).toBe('other_register');
    await db.close();
    await other.close();
  });

  it.each([
    ['a byte of it was changed', 'chain_broken', (file: string) => flipByte(file, 5_000)],
    ['half of it is missing', 'chain_broken', (file: string) => truncateSync(file, statSync(file).size / 2)],
    ['its manifest is something else', 'bad_input', (file: string) => writeFileSync(`${file}.json`, '{}')],
    ['it is not there', 'not_found', (file: string) => execFileSync('mv', [file, `${file}.gone`])],
  ] as const)('is refused where %s', async (_, code, spoil) => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 4);
    const { file } = await backUp(db, folder.file('backups'));
    spoil(file);
    await expect(checkBackup(file, db, QUIET)).rejects.toMatchObject({ code });
    await db.close();
  });

  it.each([
    ['half-written', (file: string) => truncateSync(file, statSync(file).size / 2), 'bad_input'],
    ['no database at all', (file: string) => writeFileSync(file, 'no database'.repeat(1_000)), 'bad_input'],
    ['changed inside', (file: string) => changeRow(file), 'chain_broken'],
  ] as const)('without a manifest is refused too where it is %s', async (_, spoil, code) => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 4);
    const { file } = await backUp(db, folder.file('backups'));
    mkdirSync(folder.file('elsewhere'));
    copyFileSync(file, folder.file('elsewhere/copy.db'));
    spoil(folder.file('elsewhere/copy.db'));
    await expect(checkBackup(folder.file('elsewhere/copy.db'), db, QUIET)).rejects.toMatchObject({ code });
    await db.close();
  });

  it('removes what a run that was cut left behind, and nothing of another register', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    const id = (await backUp(db, folder.file('backups'))).manifest.register;
    for (const name of [`.${id}.0a0b0c0d.part`, `.${id}.0a0b0c0d.part-journal`, '.another.0a0b0c0d.part'])
      writeFileSync(join(folder.file('backups'), name), 'half');
    await backUp(db, folder.file('backups'));
    expect(readdirSync(folder.file('backups')).filter((name) => name.startsWith('.'))).toEqual(['.another.0a0b0c0d.part']);
    await db.close();
  });

  it('is made by one process at a time', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    const results = await Promise.allSettled([backUp(db, folder.file('backups')), backUp(db, folder.file('backups'))]);
    expect(results.map((result) => (result.status === 'fulfilled' ? 'made' : result.reason.code)).sort()).toEqual(['busy', 'made']);
    await db.close();
  });

  it('says what to do where its folder can’t be made', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    writeFileSync(folder.file('taken'), '');
    await expect(backUp(db, folder.file('taken'))).rejects.toMatchObject({ code: 'no_register' });
    await db.close();
  });
});

describe('an encrypted backup', () => {
  it.each(['age:', 'gpg', 'pgp:desk', 'gpg:--output=/etc/passwd', ''])('is not made for %j, which names no key', (setting) => {
    expect(() => parseRecipient(setting)).toThrow();
  });

  it.skipIf(!hasProgram('gpg'))('holds no plain word, opens with the key, and with no other', async () => {
    using folder = temporaryFolder();
    mkdirSync(folder.file('keys'), { mode: 0o700 });
    mkdirSync(folder.file('none'), { mode: 0o700 });
    const before = process.env['GNUPGHOME'];
    process.env['GNUPGHOME'] = folder.file('keys');
    try {
      const quick = [
        '--batch',
        '--pinentry-mode',
        'loopback',
        '--passphrase',
        '',
        '--quick-generate-key',
        'desk@example.org',
        'rsa2048',
        'encrypt',
        'never',
      ];
      execFileSync('gpg', quick, { stdio: 'ignore' });
      const db = await keptRegister(folder.file('r.db'));
      await complain(db, 3);
      const { file, manifest } = await backUp(db, folder.file('backups'), { recipient: parseRecipient('gpg:desk@example.org') });
      expect(manifest.encryption).toBe('gpg');
      expect(readFileSync(file).includes('शिकायत')).toBe(false);
      expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toEqual([]);
      expect((await checkBackup(file, db, QUIET)).standing).toBe('kept');
      process.env['GNUPGHOME'] = folder.file('none');
      await expect(checkBackup(file, db, QUIET)).rejects.toMatchObject({ code: 'bad_input' });
      await db.close();
    } finally {
      for (const name of ['keys', 'none']) spawn('gpgconf', ['--homedir', folder.file(name), '--kill', 'all'], { stdio: 'ignore' });
      if (before === undefined) delete process.env['GNUPGHOME'];
      else process.env['GNUPGHOME'] = before;
    }
  });
});

function flipByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

function changeRow(file: string): void {
  const db = new Database(file);
  db.exec("update dockets set status = 'closed' where serial = 2");
  db.close();
}

describe('a register that can only be read', () => {
  it('is not backed up, which is said, and its backup is proved without being remembered', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 1);
    const { file } = await backUp(db, folder.file('backups'));
    const readOnly = { ...db, readOnly: true };
    await expect(backUp(readOnly, folder.file('elsewhere'))).rejects.toMatchObject({
      code: 'no_register',
      message: expect.stringContaining('only be read'),
    });
    expect(existsSync(folder.file('elsewhere'))).toBe(false);
    expect(await checkBackup(file, readOnly, { identity: null, progress: () => undefined })).toMatchObject({ standing: 'read_only' });
    expect(await checkBackup(file, db, { identity: null, progress: () => undefined })).toMatchObject({ standing: 'kept' });
    await db.close();
  });
});
