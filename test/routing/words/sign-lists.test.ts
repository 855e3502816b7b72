/** Lists of several files are compiled into one table: of two with one name only the later one would count. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FILES = [
  'categories',
  'signs',
  'danger',
  'broad',
  'peril',
  'alarm',
  'matters',
  'victims',
  'veiled',
  'hints',
  'languages',
  'mentions',
];

it('each name of a word list stands in one file only', () => {
  const names = FILES.flatMap((file) =>
    Object.keys(JSON.parse(readFileSync(new URL(`../../../data/words/${file}.json`, import.meta.url), 'utf8')) as object),
  );
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
