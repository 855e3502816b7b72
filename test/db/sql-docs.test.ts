import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CALLS } from '../../scripts/sql/calls.ts';
import { laidOut } from '../../scripts/sql/layout.ts';
import { sqlPages, recordedFunctions } from '../../scripts/sql/pages.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'sql');

describe('the SQL in docs/sql', () => {
  let pages: Map<string, string>;
  beforeAll(async () => {
    pages = await sqlPages();
  }, 180_000);

  it('is what the stores run today; after a change run: npm run docs:sql', () => {
    const onDisk = globSync('**/*.{sql,md}', { cwd: FOLDER }).sort();
    expect(onDisk).toEqual([...pages.keys()].sort());
    for (const [path, text] of pages) expect(readFileSync(join(FOLDER, path), 'utf8'), path).toBe(text);
  });

  it('holds every exported function of a store that takes a handle, each with at least one statement', async () => {
    const stores = await recordedFunctions();
    expect(stores.size).toBeGreaterThan(30);
    for (const [store, functions] of stores) {
      expect(Object.keys(CALLS[store] ?? {}).sort(), store).toEqual(functions.toSorted());
      for (const name of functions) expect(pages.get(`${store}.sql`), `${store} ${name}`).toMatch(new RegExp(`^-- ${name}\n\n\\w`, 'm'));
    }
  });
});

describe('the layout of a statement', () => {
  it('puts each clause on a line of its own, leaves out quotes that no name needs, and keeps words in quotes whole', () => {
    expect(laidOut(`select "id" from "posts" where "text" = ' from  here' limit ?`)).toBe(
      "select id\nfrom posts\nwhere text = ' from here'\nlimit ?",
    );
    expect(laidOut('select exists (select "a" from "b" where "c" = 1) from "d"')).toBe(
      'select exists (select a from b where c = 1)\nfrom d',
    );
  });

  it('breaks a long condition line by line', () => {
    const conditions = Array.from({ length: 12 }, (_, n) => `column_${n} = ?`);
    expect(laidOut(`select a from b where ${conditions.join(' and ')}`).split('\n')).toEqual([
      'select a',
      'from b',
      `where ${conditions[0]}`,
      ...conditions.slice(1).map((condition) => `  and ${condition}`),
    ]);
  });
});
