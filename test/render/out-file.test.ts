import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOutFile } from '../../src/render/out-file.ts';

describe('writeOutFile', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'uppolice-out-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes the whole file, readable only by its owner', async () => {
    const path = join(folder, 'a.csv');
    await writeOutFile(path, ['one\n', 'दो\n'], false);
    expect(readFileSync(path, 'utf8')).toBe('one\nदो\n');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('replaces an existing file only if asked to', async () => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, 'before');
    await expect(writeOutFile(path, ['after'], false)).rejects.toMatchObject({ code: 'refused' });
    expect(readFileSync(path, 'utf8')).toBe('before');
    await writeOutFile(path, ['after'], true);
    expect(readFileSync(path, 'utf8')).toBe('after');
  });

  it('leaves no file behind if the rows fail', async () => {
    async function* broken() {
      yield 'first\n';
      throw new Error('no more');
    }
    await expect(writeOutFile(join(folder, 'a.csv'), broken(), false)).rejects.toThrow('no more');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not overwrite a file that appears while it is writing', async () => {
    const path = join(folder, 'a.csv');
    async function* rows() {
      yield 'mine';
      writeFileSync(path, 'theirs');
    }
    await expect(writeOutFile(path, rows(), false)).rejects.toMatchObject({ code: 'refused' });
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('says that the folder does not exist, or that the path is a folder', async () => {
    await expect(writeOutFile(join(folder, 'no', 'a.csv'), [], false)).rejects.toMatchObject({ code: 'bad_input' });
    await expect(writeOutFile(folder, [], false)).rejects.toMatchObject({ code: 'bad_input' });
  });

  it('says that the system refuses the file: a name that is too long, a folder that takes none', async () => {
    await expect(writeOutFile(join(folder, 'a'.repeat(300)), [], false)).rejects.toMatchObject({ code: 'platform' });
    await expect(writeOutFile(join(folder, 'a'.repeat(250)), [], false)).rejects.toMatchObject({ code: 'platform' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')('names a folder that exists but takes no files for what it is', async () => {
    await expect(writeOutFile('/proc/x', [], false)).rejects.toMatchObject({ code: 'platform' });
  });

  it.skipIf(process.getuid?.() === 0)('says that a folder is read-only', async () => {
    chmodSync(folder, 0o500);
    await expect(writeOutFile(join(folder, 'a.csv'), [], false)).rejects.toMatchObject({ code: 'platform' });
    chmodSync(folder, 0o700);
  });
});
