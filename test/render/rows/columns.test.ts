import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnsPage } from '../../../scripts/columns-page.ts';
import { chooseColumns } from '../../../src/render/rows/choose-columns.ts';
import { ROW_KINDS } from '../../../src/render/rows/kinds.ts';
import { headerOf } from '../../../src/render/rows/row-kind.ts';
import { UNITS } from '../../../src/render/rows/units.ts';

const DOC = join(import.meta.dirname, '..', '..', '..', 'docs', 'columns.md');
const HEADERS: Record<string, string[]> = JSON.parse(readFileSync(join(import.meta.dirname, 'headers.json'), 'utf8'));

describe('the columns of exports', () => {
  it('stand in docs/columns.md as the program has them; after a change run: npm run docs:columns', () => {
    expect(readFileSync(DOC, 'utf8')).toBe(columnsPage());
  });

  it.each(ROW_KINDS)('of $name keep the header of their version: only at its end a column may be added', (kind) => {
    const frozen = HEADERS[headerOf(kind)];
    expect(frozen, `raise the version or name it in headers.json: ${headerOf(kind)}`).toBeDefined();
    expect(kind.columns.map(({ key }) => key).slice(0, frozen?.length)).toEqual(frozen);
  });

  it.each(ROW_KINDS)('of $name each have one name and a meaning in both languages', ({ columns, means }) => {
    const keys = columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(Object.keys(means).sort()).toEqual(keys.toSorted());
    for (const key of keys) expect(means[key]?.hi).toMatch(/[\u0900-\u097F]/);
  });

  it('have a day in India beside what is counted by days', () => {
    for (const { name, columns } of ROW_KINDS) expect(columns.filter(({ type }) => type === 'day').length, name).toBeGreaterThan(0);
  });
});

describe('--columns', () => {
  const chosen = (typed: string) => chooseColumns(UNITS, typed).map(({ key }) => key);

  it('gives what was asked for, in that order, each once, whatever the case', () => {
    expect(chosen('nameHi, CODE,reports-to,,code')).toEqual(['nameHi', 'code', 'reportsTo']);
  });

  it('names the nearest columns where one is mistyped', () => {
    expect(() => chosen('code,nameHindi')).toThrow(
      expect.objectContaining({
        code: 'usage',
        nextSteps: expect.arrayContaining([expect.objectContaining({ en: 'Did you mean nameHi?' })]),
      }),
    );
  });

  it('refuses a list of nothing', () => {
    expect(() => chosen(' , ')).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});
