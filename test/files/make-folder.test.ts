import { describe, expect, it } from 'vitest';
import { makeFolders } from '../../src/files/make-folder.ts';

/** Folders that are there, and one that takes no others. */
function system(...there: readonly string[]) {
  const folders = new Set(['/', '/proc', ...there]);
  const made: string[] = [];
  const parentOf = (path: string) => path.slice(0, Math.max(1, path.lastIndexOf('/')));
  const make = (folder: string) => {
    if (folders.has(folder)) return;
    const parent = parentOf(folder);
    if (parent === '/proc' || !folders.has(parent)) throw Object.assign(new Error('no such folder'), { code: 'ENOENT' });
    if (parent === '/locked') throw Object.assign(new Error('not allowed'), { code: 'EACCES' });
    folders.add(folder);
    made.push(folder);
  };
  return { make, parentOf, made };
}

describe('making a folder', () => {
  it('makes those above it first, and none that is there', () => {
    const files = system('/home');
    makeFolders('/home/asha/out/today', files);
    expect(files.made).toEqual(['/home/asha', '/home/asha/out', '/home/asha/out/today']);
    makeFolders('/home/asha/out', files);
    expect(files.made.length).toBe(3);
  });

  it.each(['/proc/x', '/proc/x/y/z', '/locked/x/y'])('ends with what the system says where %s can never be made', (folder) => {
    const files = system('/locked');
    expect(() => makeFolders(folder, files)).toThrow(/no such folder|not allowed/);
    expect(files.made).toEqual([]);
  });
});
