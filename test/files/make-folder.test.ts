import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/files/make-folder.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'uppolice-folder-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const modeOf = (path: string) => statSync(path).mode & 0o777;

describe('making a folder', () => {
  it('makes those above it with the mode, and leaves what is there as it is', () => {
    mkdirSync(join(home, 'asha'), { mode: 0o750 });
    makeFolder(join(home, 'asha', 'out', 'today'), 0o700);
    expect(['asha', 'asha/out', 'asha/out/today'].map((each) => modeOf(join(home, each)))).toEqual([0o750, 0o700, 0o700]);
    makeFolder(join(home, 'asha', 'out'), 0o770);
    expect(modeOf(join(home, 'asha', 'out'))).toBe(0o700);
  });

  it.runIf(process.platform === 'linux').each(['/proc/x', '/proc/x/y/z'])(
    'ends with what the system says where %s can never be made',
    (folder) => {
      expect(() => makeFolder(folder, 0o700)).toThrow('ENOENT');
    },
  );

  it('ends with what the system says where a file stands in the way, and makes nothing', () => {
    writeFileSync(join(home, 'file'), 'kept');
    expect(() => makeFolder(join(home, 'file'), 0o700)).toThrow('EEXIST');
    expect(() => makeFolder(join(home, 'file', 'x', 'y'), 0o700)).toThrow('ENOTDIR');
    expect(statSync(join(home, 'file')).isFile()).toBe(true);
  });
});
