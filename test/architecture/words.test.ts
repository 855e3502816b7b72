import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/law/tree.ts';
import { ORDINARY, RETIRED } from './retired-words.ts';

const WHERE = ['{src,test,bench,scripts}/**/*.{ts,mjs,sh}', 'docs/**/*.md', 'README.md', 'CODEBASE.md', 'CONTRIBUTING.md', 'SECURITY.md'];
const TABLE = ['test/architecture/retired-words.ts', 'test/architecture/words.test.ts'];

describe('retired words', () => {
  it('stand in no code, comment, message, test name or document', () => {
    const files = globSync(WHERE, { cwd: ROOT, exclude: ['docs/sql/**'] }).filter((path) => !TABLE.includes(path));
    const found = files.sort().flatMap((path) => retiredIn(path, `${path}\n${readFileSync(`${ROOT}${path}`, 'utf8')}`));
    expect(found).toEqual([]);
  });

  it.each([
    ['/** One sense for each hit. */', 2],
    ['const purse = 3;', 1],
    ['whoever is told of it', 2],
    ['a tool of the house', 1],
    ['A docket gets its outcome', 1],
    ['the houses of the citizens', 0],
    ['"x" is no setting', 1],
    ['there is no setting; it is no longer set', 0],
    ['no obstacle, and it can be told apart', 0],
    ['checked against the directory', 0],
    ["'slipped-name'", 0],
    ['फिर चलाएं, जिला बताएं', 1],
    ['वे यहां जाएंगे', 1],
    ['फिर चलाएँ, यहाँ दें; एंडपॉइंट, घंटे, में, करें', 0],
  ])('are found in %s: %i', (line, count) => {
    expect(retiredIn('src/x.ts', line)).toHaveLength(count);
  });
});

function retiredIn(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, i) =>
    RETIRED.flatMap(({ pattern, instead }) => {
      const word = pattern.exec(line)?.[0];
      if (word === undefined || ORDINARY.some((each) => path.startsWith(each.in) && each.words.test(line))) return [];
      return [`${path}:${i}: "${word}" is retired (${instead}): ${line.trim().slice(0, 120)}`];
    }),
  );
}
