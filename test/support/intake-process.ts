/**
 * A process that imports files into a register, as `import` does: `node intake-process.ts REGISTER FILE…`. Says its answer as JSON, with how
 * many statements it took. With UPPOLICE_TEST_KILLED_AT=N it kills itself in place of the statement after N on SQLite: always the same moment,
 * between transactions or within one, however busy the machine is.
 */
import Database from 'better-sqlite3';
import { openDb } from '../../src/db/engine/open.ts';
import { importPosts } from '../../src/register/intake/import-posts.ts';
import { openPostFile } from '../../src/twitter/file/post-file.ts';
import { NOW, reader } from './intake.ts';

const killedAt = Number(process.env['UPPOLICE_TEST_KILLED_AT'] ?? Number.POSITIVE_INFINITY);
let statements = 0;
countStatements();

const [location = '', ...paths] = process.argv.slice(2);
const db = await openDb(location);
const files = [];
for (const path of paths) files.push(await openPostFile(path, process.stdin));
const answer = await importPosts(db, files, reader, {
  now: () => NOW,
  signal: new AbortController().signal,
  progress: { landed: () => undefined, entered: () => undefined },
});
await db.close();
process.stdout.write(JSON.stringify({ ...answer, statements }));

function countStatements(): void {
  const memory = new Database(':memory:');
  const prototype: Database.Statement = Object.getPrototypeOf(memory.prepare('select 1'));
  memory.close();
  for (const name of ['run', 'get', 'all'] as const) {
    const execute = prototype[name];
    const counted = function (this: Database.Statement, ...parameters: unknown[]) {
      if (statements === killedAt) process.kill(process.pid, 'SIGKILL');
      statements++;
      return Reflect.apply(execute, this, parameters);
    };
    Object.defineProperty(prototype, name, { value: counted });
  }
}
