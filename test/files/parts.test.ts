import { describe, expect, it } from 'vitest';
import { removeParts } from '../../src/files/parts.ts';

const HOUR = 3_600_000;

function removedOf(files: Readonly<Record<string, number>>, name = 'out.csv'): string[] {
  const removed: string[] = [];
  removeParts(name, { list: () => Object.keys(files), age: (each) => files[each] ?? null, remove: (each) => removed.push(each) });
  return removed;
}

describe('what a killed process has left', () => {
  it('is removed once nobody can be writing to it any more', () => {
    expect(removedOf({ '.out.csv.0a1b2c3d.part': 2 * HOUR, '.out.csv.ffffffff.part': HOUR / 2 })).toEqual(['.out.csv.0a1b2c3d.part']);
  });

  it('is known by its name: no other file is touched', () => {
    const others = [
      'out.csv',
      '.other.csv.0a1b2c3d.part',
      '.out.csv.part',
      '.out.csv.0a1b2c3d.part.bak',
      '.out.csv.zzzzzzzz.part',
      '.out.csv.0a1b2c3d4.part',
    ];
    expect(removedOf(Object.fromEntries(others.map((name) => [name, 5 * HOUR])))).toEqual([]);
  });

  it('stays where the folder can’t be read', () => {
    const unreadable = () => {
      throw new Error('EACCES');
    };
    expect(() => removeParts('x', { list: unreadable, age: () => null, remove: unreadable })).not.toThrow();
  });
});
