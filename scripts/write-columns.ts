/** Writes docs/columns.md. `npm run docs:columns`; a test fails when it is stale. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsPage } from './columns-page.ts';

writeFileSync(join(import.meta.dirname, '..', 'docs', 'columns.md'), columnsPage());
process.stdout.write('docs/columns.md\n');
