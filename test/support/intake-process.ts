/** A process that imports files into a register, as `import` does: `node intake-process.ts REGISTER FILE…`. Says `begun`, then its answer as JSON. */
import { openDb } from '../../src/db/engine/open.ts';
import { importPosts } from '../../src/register/intake/import-posts.ts';
import { openPostFile } from '../../src/twitter/file/post-file.ts';
import { NOW, reader } from './intake.ts';

const [location = '', ...paths] = process.argv.slice(2);
const db = await openDb(location);
const files = [];
for (const path of paths) files.push(await openPostFile(path, process.stdin));
process.stdout.write('begun\n');
const answer = await importPosts(db, files, reader, {
  now: () => NOW,
  signal: new AbortController().signal,
  progress: { landed: () => undefined, entered: () => undefined },
});
await db.close();
process.stdout.write(JSON.stringify(answer));
