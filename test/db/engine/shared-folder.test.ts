import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDb } from '../../../src/db/engine/open.ts';
import { prepareSharedFolder } from '../../../src/db/engine/shared-folder.ts';
import { temporaryFolder } from '../../support/run.ts';

const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
const gid = process.getgid?.();

describe('a register that a group shares', () => {
  it('has a folder and files that the group owns and may read and write', async () => {
    using folder = temporaryFolder();
    const file = folder.file('shared/deep/register.db');
    prepareSharedFolder(file, group);
    const { db } = await createDb(file, { group: true });
    const made = statSync(folder.file('shared/deep'));
    expect([made.gid, made.mode & 0o7777]).toEqual([gid, 0o2770]);
    for (const name of [file, `${file}-wal`, `${file}-shm`])
      expect([name, statSync(name).gid, statSync(name).mode & 0o777]).toEqual([name, gid, 0o660]);
    await db.close();
    prepareSharedFolder(file, group);
  });

  it("is not put into a folder that the group can't use, and the error says how to change that", () => {
    using folder = temporaryFolder();
    mkdirSync(folder.file('private'));
    chmodSync(folder.file('private'), 0o700);
    expect(() => prepareSharedFolder(folder.file('private/register.db'), group)).toThrow(
      expect.objectContaining({ code: 'platform', hints: [expect.stringContaining('chmod 2770')] }),
    );
    expect(statSync(folder.file('private')).mode & 0o7777).toBe(0o700);
  });

  it('needs a group that exists on this machine, a file, and a system with groups', () => {
    using folder = temporaryFolder();
    const file = folder.file('new/register.db');
    const code = (code: string) => expect.objectContaining({ code });
    expect(() => prepareSharedFolder(file, 'no_such_group_here')).toThrow(code('platform'));
    expect(() => prepareSharedFolder(file, '--help')).toThrow(code('usage'));
    expect(() => prepareSharedFolder('postgres://localhost/x', group)).toThrow(code('usage'));
    expect(() => prepareSharedFolder(file, group, 'win32')).toThrow(code('platform'));
  });
});
