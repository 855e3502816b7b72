/** Writes what the migrations make on each engine: tables, columns, indexes, triggers. `node scripts/write-shape.ts` after adding a migration; a test fails when it is stale. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapePages } from './support/shape-pages.ts';

for (const [file, text] of await shapePages()) writeFileSync(join(import.meta.dirname, '..', file), text);
