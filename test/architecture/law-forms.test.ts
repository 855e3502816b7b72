import { describe, expect, it } from 'vitest';
import { refusals } from '../../scripts/law/judge.ts';
import { readSource } from '../../scripts/law/source.ts';
import { readTree } from '../../scripts/law/tree.ts';

/** A file, what stands in it, and what the refusal says. */
type Violation = readonly [path: string, source: string, message: string];

/** Every form in which a file can name another. */
const FORMS: readonly Violation[] = [
  ['domain/x.ts', "export * from '../db/db.ts';", 'not db/db.ts'],
  ['domain/x.ts', "export * as db from '../db/db.ts';", 'not db/db.ts'],
  ['domain/x.ts', "export { openDb } from '../db/db.ts';", 'not db/db.ts'],
  ['domain/x.ts', "export {} from '../db/db.ts';", 'not db/db.ts'],
  ['domain/x.ts', "export type { Db } from '../db/db.ts';", 'not db/db.ts'],
  ['domain/x.ts', "const { a } = await import('../db/db.ts');", 'not db/db.ts'],
  ['domain/x.ts', "type A = import('../db/db.ts').Db;", 'not db/db.ts'],
  ['domain/x.ts', "import '../db/db.ts';", 'not db/db.ts'],
  ['domain/x.ts', "import {} from '../db/db.ts';", 'not db/db.ts'],
  ['domain/x.ts', "import db = require('../db/db.ts');", 'not db/db.ts'],
  ['domain/x.ts', "declare module '../db/db.ts' {}", 'not db/db.ts'],
  ['domain/x.ts', '/// <reference path="../db/db.ts" />', 'not db/db.ts'],
  ['domain/x.ts', "const db = require('../db/db.ts');", 'may not use require. Write `import`'],
  ['domain/x.ts', 'const db = await import(base + name);', 'not a computed path'],
  ['commands/x.ts', 'const command = await import(name);', 'not a computed path'],
  ['commands/x.ts', "import { createRequire } from 'node:module';", 'node:module has no owner'],
  ['runtime/x.ts', "process.getBuiltinModule('fs');", 'getBuiltinModule belongs to no room. Write `import`'],
  ['commands/x.ts', 'const { getBuiltinModule } = world;', 'getBuiltinModule belongs to no room. Write `import`'],
  ['commands/x.ts', "import.meta.resolve('../db/db.ts');", 'import.meta belongs to runtime/background-reader.ts. Write `import`'],
  ['commands/x.ts', "new URL('../db/db.ts', import.meta.url);", 'import.meta belongs to runtime/background-reader.ts'],
  ['commands/x.ts', 'eval(source);', 'eval belongs to no room'],
  ['commands/x.ts', 'new Function(source)();', 'Function belongs to no room'],
  ['commands/x.ts', 'globalThis.fetch(address);', 'globalThis belongs to no room. Name what you use of it.'],
  ['render/x.ts', "import { type A, b } from '../reports/list.ts';", 'only with "import type"'],
  ['render/x.ts', "export { type A, b } from '../reports/list.ts';", 'only with "import type"'],
];

/** Addresses and packages, however they are written. */
const ADDRESSES: readonly Violation[] = [
  ['domain/x.ts', "import fs from 'fs';", 'domain is pure and may not use node:fs. Take the bytes or the lines as a parameter'],
  ['routing/x.ts', "import { readFile } from 'fs/promises';", 'routing is pure and may not use node:fs'],
  ['commands/x.ts', "import { readFileSync } from 'node:fs';", 'node:fs belongs to config and'],
  ['register/sync/x.ts', "import { readFileSync } from 'fs';", 'node:fs belongs to config and'],
  ['commands/x.ts', "import { DatabaseSync } from 'node:sqlite';", 'node:sqlite has no owner'],
  [
    'register/sync/x.ts',
    "import { get } from 'node:http';",
    'node:http belongs to twitter/client and sandbox and live. X is reached by XPort',
  ],
  ['commands/x.ts', "import db from '/work/src/db/db.ts';", '"/work/src/db/db.ts" is neither a relative path nor the name of a package'],
  ['commands/x.ts', "import db from 'file:///src/db/db.ts';", '"file:///src/db/db.ts" is neither'],
  ['commands/x.ts', "import db from 'data:text/javascript,1';", '"data:text/javascript,1" is neither'],
  ['commands/x.ts', "import db from '#db';", '"#db" is neither'],
  ['commands/x.ts', "import db from '';", '"" is neither'],
  [
    'domain/x.ts',
    "import _ from 'lodash/fp';",
    'lodash has no owner. Name one in scripts/law/law.ts, and what it is for in docs/dependencies.md.',
  ],
  ['domain/x.ts', "import { a } from '@scope/name/deep';", '@scope/name has no owner'],
  ['commands/x.ts', "import x from 'constructor';", 'constructor has no owner'],
  ['commands/x.ts', "import x from '__proto__';", '__proto__ has no owner'],
];

/** A report that writes, and what outside db speaks SQL. */
const WRITES: readonly Violation[] = [
  ['reports/x.ts', 'await db.write(work);', 'reports only reads. Write in a use-case of register.'],
  ['reports/x.ts', 'const { write } = db;', 'reports only reads'],
  ['reports/x.ts', 'const { write: work } = db;', 'reports only reads'],
  ['reports/x.ts', "db['write'](work);", 'reports only reads'],
  ['reports/x.ts', 'db[`write`](work);', 'reports only reads'],
  ['reports/x.ts', "const name = 'write';", 'reports only reads'],
  ['reports/x.ts', 'const w = db.write;', 'reports only reads'],
  ['reports/x.ts', 'db.write.call(db, work);', 'reports only reads'],
  ['reports/x.ts', 'db?.write(work);', 'reports only reads'],
  ['reports/x.ts', 'db.k.insertInto(table);', 'may not use k. Use a store of db/stores, or add one.'],
  [
    'reports/x.ts',
    "import { changeDocket } from '../db/stores/dockets/docket-change-store.ts';",
    'reports only reads, and changeDocket of db/stores/dockets/docket-change-store.ts writes. Write in a use-case of register.',
  ],
  ['reports/x.ts', "import * as store from '../db/stores/dispatches/dispatch-store.ts';", 'writes. Import by name what reads.'],
  ['reports/x.ts', "export { changeDocket as ask } from '../db/stores/dockets/docket-change-store.ts';", 'changeDocket of'],
  ['reports/x.ts', "import { openDb } from '../db/engine/open.ts';", 'not db/engine/open.ts'],
  ['reports/x.ts', "import { aDb } from '../db/db.ts';", 'only with "import type"'],
  ['register/audit/x.ts', 'handle.k.selectFrom(table);', 'k belongs to db. Use a store of db/stores, or add one.'],
  ['commands/x.ts', 'const { k } = await ctx.db();', 'k belongs to db'],
  ['commands/x.ts', "(await ctx.db())['k'];", 'k belongs to db'],
  ['register/intake/x.ts', 'tx.insertRows(table, [], []);', 'insertRows belongs to db'],
  ['register/intake/x.ts', 'tx.runMany(statement, []);', 'runMany belongs to db'],
];

/** What reaches the machine without an import. */
const MACHINE: readonly Violation[] = [
  ['domain/x.ts', 'const now = Date.now();', 'domain is pure and may not use Date. Take the time as a parameter'],
  ['domain/x.ts', 'const now = new Date();', 'may not use Date'],
  ['domain/x.ts', 'const now = new Date(...[]);', 'may not use Date'],
  ['domain/x.ts', 'const now = Date();', 'may not use Date'],
  ['domain/x.ts', 'const { now } = Date;', 'may not use Date'],
  ['domain/x.ts', "Date['now']();", 'may not use Date'],
  ['routing/x.ts', 'const a = Math.random();', 'routing is pure and may not use Math. Take a source of chance'],
  ['routing/x.ts', 'const { random } = Math;', 'may not use Math'],
  ['forwarding/plan/x.ts', 'const user = process.env.USER;', 'may not use process. Settings come from config'],
  ['forwarding/plan/x.ts', 'const user = (process as Machine).env;', 'may not use process'],
  ['register/intake/entry-rules.ts', 'const at = performance.now();', 'may not use performance'],
  ['reports/x.ts', 'const now = new Date();', 'reports is pure and may not use Date'],
  ['register/dockets/x.ts', 'const now = new Date();', 'Date belongs to files and'],
  ['commands/x.ts', 'process.exitCode = 1;', 'process belongs to config and'],
  ['commands/x.ts', 'console.log(1);', 'console belongs to no room. Return an Answer'],
  ['register/sync/x.ts', 'await fetch(address);', 'fetch belongs to no room. X is reached by XPort'],
  ['register/sync/x.ts', 'setTimeout(work, 1);', 'setTimeout belongs to runtime and twitter/client. Wait with ctx.sleep().'],
  ['domain/x.ts', 'const id = crypto.randomUUID();', 'may not use crypto'],
];

/** What a file is, whatever it imports. */
const FILES: readonly Violation[] = [
  ['domain/x.mts', "import '../db/db.ts';", 'src holds .ts files alone'],
  ['domain/x.js', "import '../db/db.ts';", 'src holds .ts files alone'],
  ['domain/x.cjs', '', 'src holds .ts files alone'],
  ['domain/x.json', '{}', 'src holds .ts files alone'],
  ['domain/x.ts', "import { a from '../db/db.ts';", "can't be read, so nothing of it is granted"],
  ['ports.ts', 'export const a = 1;', 'ports.ts holds types alone. Move what runs to the room that it serves.'],
  ['ports.ts', 'export function a() {}', 'ports.ts holds types alone'],
  ['ports.ts', 'export class A {}', 'ports.ts holds types alone'],
  ['ports.ts', 'export default 1;', 'ports.ts holds types alone'],
  ['ports.ts', 'call();', 'ports.ts holds types alone'],
  ['attic/x.ts', 'export const a = 1;', 'no room of the law holds it'],
];

/** What looks like one of the above and is none. */
const FREE: readonly (readonly [path: string, source: string])[] = [
  ['domain/x.ts', 'const at = new Date(time);'],
  ['domain/x.ts', 'const at: Date = new Date(Date.UTC(2026, 0)); const ms = Date.parse(text);'],
  ['domain/x.ts', 'const is = value instanceof Date;'],
  ['domain/x.ts', 'const most = Math.max(1, 2) + Math.PI;'],
  ['domain/x.ts', "const process = 'open'; export const said = process;"],
  ['domain/x.ts', 'type A = { process: string; fetch(): void }; const a = { console: 1, fetch: 2 };'],
  ['domain/x.ts', 'const all = (fetch: () => void) => fetch();'],
  ['domain/x.ts', "const letter = 'k';"],
  ['reports/x.ts', "const words = 'I write this';"],
  ['reports/x.ts', "import { concernsOf } from '../db/stores/dockets/concern-store.ts';"],
  ['reports/x.ts', "import type { NewDispatch } from '../db/stores/dispatches/dispatch-store.ts';"],
  ['ports.ts', "import type { Db } from './db/db.ts'; export interface A {} export type B = A; export type { Db };"],
  ['runtime/background-reader.ts', "new URL('./reader-worker.ts', import.meta.url);"],
  ['register/sync/x.ts', 'await db.write(work);'],
];

const TREE = readTree();

describe('the law of imports, however it is passed', () => {
  it.each([...FORMS, ...ADDRESSES, ...WRITES, ...MACHINE, ...FILES])('refuses in %s: %s', (path, source, message) => {
    const found = refusals([readSource(path, source)], TREE);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it.each(FREE)('grants in %s: %s', (path, source) => {
    expect(refusals([readSource(path, source)], TREE)).toEqual([]);
  });

  it('knows the functions of the stores that write, and leaves those that read to reports', () => {
    const writers = TREE.filter(({ path }) => path.startsWith('db/stores/')).flatMap((file) => file.writers);
    expect(writers.length).toBeGreaterThan(50);
    expect(writers).toEqual(expect.arrayContaining(['changeDocket', 'insertDispatch', 'saveReadings', 'setRegisterValue']));
    expect(writers).not.toEqual(expect.arrayContaining(['concernsOf']));
  });
});
