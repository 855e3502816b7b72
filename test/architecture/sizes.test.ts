import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/law/tree.ts';

const LONGEST_FILE = 300;
const MOST_FILES = 15;

const files = globSync('src/**/*.ts', { cwd: ROOT });

it(`no file of src is longer than ${LONGEST_FILE} lines, but for frozen migrations and tables that a script writes`, () => {
  const long = files.filter((path) => {
    const text = readFileSync(ROOT + path, 'utf8');
    const isFree = path.startsWith('src/db/migrations/') || /^\/\*\*[^\n]*Written by scripts\//.test(text);
    return !isFree && text.split('\n').length - 1 > LONGEST_FILE;
  });
  expect(long.sort()).toEqual([]);
});

it(`no folder of src holds more than ${MOST_FILES} files; src/commands has one for each command`, () => {
  const folders = Map.groupBy(files, (path) => dirname(path));
  const full = [...folders].filter(([folder, inside]) => inside.length > MOST_FILES && folder !== 'src/commands');
  expect(full.map(([folder, inside]) => `${folder}: ${inside.length}`)).toEqual([]);
});
