import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/law/tree.ts';

const MAPS = [
  'CODEBASE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/data-flow.md',
  'docs/laws.md',
  'docs/releasing.md',
  'docs/dependencies.md',
];
const FOLDERS = ['src', 'test', 'scripts', 'data', 'docs', 'bench', 'bin'];

/** Paths from the root, as they stand in code spans and in the tree of folders. */
function pathsIn(text: string): string[] {
  const paths = text.matchAll(new RegExp(`(?<![\\w./-])((?:${FOLDERS.join('|')})/[\\w./-]*\\w/?)`, 'g'));
  return [...new Set([...paths].map(([path]) => path))];
}

/** Targets of links, but those of other sites. */
function linksIn(path: string, text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => join(dirname(path), target));
}

describe('the documents', () => {
  it.each(MAPS)('%s names only paths that exist', (path) => {
    const named = pathsIn(readFileSync(ROOT + path, 'utf8').replaceAll('dist/', ''));
    expect(named.filter((each) => !existsSync(ROOT + each))).toEqual([]);
  });

  it.each(globSync(['*.md', 'docs/**/*.md', 'data/*.md'], { cwd: ROOT }))('%s links only to what exists', (path) => {
    expect(linksIn(path, readFileSync(ROOT + path, 'utf8')).filter((target) => !existsSync(ROOT + target))).toEqual([]);
  });

  it('are true to the folders of src: the map names each one', () => {
    const map = readFileSync(`${ROOT}CODEBASE.md`, 'utf8');
    const folders = globSync('src/*/', { cwd: ROOT }).map((path) => `${path.replace(/\/$/, '')}/`);
    expect(folders.filter((folder) => !map.includes(folder))).toEqual([]);
  });

  it('number the decisions without a hole, in the order of their dates', () => {
    const decisions = globSync('docs/decisions/0*.md', { cwd: ROOT }).sort();
    const numbers = decisions.map((path) => Number(/(\d{4})-/.exec(path)?.[1]));
    expect(numbers).toEqual(decisions.map((_, i) => i + 1));
    const dates = decisions.map((path) => {
      const text = readFileSync(ROOT + path, 'utf8');
      expect(text).toMatch(new RegExp(`^# ${/(\d{4})-/.exec(path)?.[1]}: `));
      return Date.parse(`${/Accepted, (.+)\.\*\*/.exec(text)?.[1]} UTC`);
    });
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
    expect(dates.every(Number.isFinite)).toBe(true);
  });
});
