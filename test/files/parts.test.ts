import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { partOf, removeLeftovers } from '../../src/files/parts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uppolice-parts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As if it had last been written to so many hours before it was. */
function hoursAgo(path: string, hours: number): void {
  const { mtimeMs } = statSync(path);
  utimesSync(path, (mtimeMs - hours * 3_600_000) / 1000, (mtimeMs - hours * 3_600_000) / 1000);
}

function leave(name: string, hours: number): string {
  const path = join(folder, name);
  writeFileSync(path, 'a part');
  hoursAgo(path, hours);
  return path;
}

describe('what a killed process has left', () => {
  it('is removed once nobody can be writing to it any more, a file or a folder', () => {
    leave('.out.csv.0a1b2c3d.part', 2);
    leave('.out.csv.ffffffff.part', 0.5);
    mkdirSync(join(folder, '.out.csv.11111111.part'));
    leave('.out.csv.11111111.part/posts.csv', 3);
    hoursAgo(join(folder, '.out.csv.11111111.part'), 3);
    removeLeftovers(join(folder, 'out.csv'));
    expect(readdirSync(folder)).toEqual(['.out.csv.ffffffff.part']);
  });

  it('has the name that a part gets', () => {
    const part = partOf(join(folder, 'out.csv'));
    leave(basename(part), 2);
    removeLeftovers(join(folder, 'out.csv'));
    expect(existsSync(part)).toBe(false);
  });

  it('is known by its name: no other file is touched', () => {
    const others = [
      '.other.csv.0a1b2c3d.part',
      '.out.csv.0a1b2c3d.part.bak',
      '.out.csv.0a1b2c3d4.part',
      '.out.csv.part',
      '.out.csv.zzzzzzzz.part',
      'out.csv',
    ];
    for (const name of others) leave(name, 5);
    removeLeftovers(join(folder, 'out.csv'));
    expect(readdirSync(folder).sort()).toEqual(others);
  });

  it('stays where the folder can’t be read', () => {
    expect(() => removeLeftovers(join(folder, 'missing', 'out.csv'))).not.toThrow();
  });
});
