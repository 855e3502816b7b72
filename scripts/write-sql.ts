/** Writes docs/sql: the SQL of every function of the stores, to be read in review. `npm run docs:sql`; a test fails when it is stale. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sqlPages } from './sql/pages.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'sql');
const pages = await sqlPages();
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of pages) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
process.stdout.write(`${pages.size} files in docs/sql\n`);
