import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeOutFolder } from '../../src/render/out-folder.ts';
import { temporaryFolder } from '../support/run.ts';

const FILES = new Map([
  ['a.txt', 'एक'],
  ['in/b.txt', 'two'],
]);

it('a folder is written whole, for its owner alone, also where an empty one stands', async () => {
  using folder = temporaryFolder();
  mkdirSync(folder.file('empty'));
  for (const name of ['new', 'empty']) {
    await writeOutFolder(folder.file(name), FILES);
    expect(readFileSync(join(folder.file(name), 'a.txt'), 'utf8')).toBe('एक');
    expect(readFileSync(join(folder.file(name), 'in', 'b.txt'), 'utf8')).toBe('two');
    expect([statSync(folder.file(name)).mode & 0o777, statSync(join(folder.file(name), 'a.txt')).mode & 0o777]).toEqual([0o700, 0o600]);
  }
  expect(readdirSync(folder.path).sort()).toEqual(['empty', 'new']);
});

it('nothing is left of a folder of which one file can’t be written', async () => {
  using folder = temporaryFolder();
  const files = new Map([...FILES, ['n'.repeat(300), 'too long a name']]);
  await expect(writeOutFolder(folder.file('new'), files)).rejects.toMatchObject({ code: 'platform' });
  expect(readdirSync(folder.path)).toEqual([]);
});

it('a folder that holds anything is not touched, nor is a file of that name, nor the folder that one stands in', async () => {
  using folder = temporaryFolder();
  mkdirSync(folder.file('full'));
  writeFileSync(join(folder.file('full'), 'mine'), 'mine');
  await expect(writeOutFolder(folder.file('full'), FILES)).rejects.toMatchObject({ code: 'refused' });
  await expect(writeOutFolder(join(folder.file('full'), 'mine'), FILES)).rejects.toMatchObject({ code: 'bad_input' });
  await expect(writeOutFolder('.', FILES)).rejects.toMatchObject({ code: 'refused' });
  expect(readdirSync(folder.file('full'))).toEqual(['mine']);
  expect(readdirSync(folder.path)).toEqual(['full']);
});
