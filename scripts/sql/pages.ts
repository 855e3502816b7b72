/** One page of SQL for each store, made by running its functions on both engines. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { laidOut } from './layout.ts';
import type { Calls } from './calls/call.ts';
import { CALLS, ENGINE_CALLS } from './calls.ts';
import { recordingPostgres, recordingSqlite, type Statement } from './record.ts';

const DB = join(import.meta.dirname, '..', '..', 'src', 'db');

/** Where SQL stands: each file below has a page, at the same place below docs/sql without `stores`. What `src/db/engine` sends is one page. */
const FILES = ['stores/**/*-store.ts', 'proof/**/*.ts'];

/** Tables that grow with the posts, the dockets or the sweeps: scans of them are listed in the README. */
const GROWING = new RegExp(
  `^SCAN (?:${[
    ...['posts', 'authors', 'media', 'post_index', 'completed_posts', 'intakes', 'coverage', 'gaps'],
    ...['dockets', 'docket_tally', 'reply_tally', 'concerns', 'threads', 'dispatches', 'updates_to_check'],
    ...['events', 'event_texts', 'anchors', 'row_salts', 'sealed_rows', 'ledger', 'paid_reads'],
  ].join('|')})\\b`,
);

/** What SQLite says of a plan without naming rows that it reads. */
const PLAN_NOISE = /^(?:LIST SUBQUERY|CREATE BLOOM FILTER|REUSE LIST)/;

interface Recorded {
  readonly name: string;
  readonly sqlite: readonly Statement[];
  readonly postgres: readonly Statement[];
}

/** The exported functions that run SQL, in the order of their source, by the path of their page. */
export async function recordedFunctions(): Promise<Map<string, string[]>> {
  const pages = new Map<string, string[]>();
  for (const file of globSync(FILES, { cwd: DB }).sort()) {
    const module: Record<string, unknown> = await import(join(DB, file));
    const names = Object.keys(module).filter((name) => RUNS_SQL.test(String(module[name])) && !SENDS_NOTHING.has(name));
    if (names.length === 0) continue;
    // In the order of the source: a module lists its names differently under different loaders.
    const source = readFileSync(join(DB, file), 'utf8');
    const position = (name: string) => source.search(new RegExp(`function\\*? ${name}\\(`));
    pages.set(
      pageOf(file),
      names.sort((a, b) => position(a) - position(b)),
    );
  }
  return pages;
}

/** A function that runs SQL takes what it runs on first; the others are pure. */
const RUNS_SQL = /^(?:async )?function\*? \w+\(\s*(?:handle\b|tx\b|\{\s*k\b)/;

/** It wraps a handle: what goes through it is recorded where it is sent. */
const SENDS_NOTHING = new Set(['tracked']);

function pageOf(file: string): string {
  return file.replace(/^stores\//, '').replace(/\.ts$/, '');
}

/** Path below docs/sql → text. */
export async function sqlPages(): Promise<Map<string, string>> {
  const sources = await recordedFunctions();
  const [sqlite, postgres] = [await recordingSqlite(), await recordingPostgres()];
  const pages = new Map<string, string>();
  const scans = new Set<string>();
  try {
    for (const [store, functions] of sources) {
      const calls: Calls = CALLS[store] ?? {};
      const missing = functions.filter((name) => !(name in calls));
      if (missing.length > 0) throw new Error(`scripts/sql/calls: ${store} lacks a call of ${missing.join(', ')}`);
      const recorded: Recorded[] = [];
      for (const name of functions) {
        const work = calls[name];
        if (!work) continue;
        recorded.push({ name, sqlite: await sqlite.statements(work), postgres: await postgres.statements(work) });
      }
      pages.set(`${store}.sql`, page(store.startsWith('proof/') ? `src/db/${store}.ts` : `src/db/stores/${store}.ts`, recorded));
      // The proof reads everything on purpose.
      if (store.startsWith('proof/')) continue;
      for (const { name, sqlite: statements } of recorded)
        for (const { plan } of statements) for (const line of plan) if (GROWING.test(line)) scans.add(`| ${store} | ${name} | ${line} |`);
    }
    const engine: Recorded[] = [];
    for (const [name, work] of Object.entries(ENGINE_CALLS))
      engine.push({ name, sqlite: await sqlite.wholeStatements(work), postgres: await postgres.wholeStatements(work) });
    pages.set('engine.sql', page('src/db/engine', engine));
  } finally {
    await sqlite.close();
    await postgres.close();
  }
  pages.set('README.md', readme([...scans]));
  return pages;
}

function page(source: string, recorded: readonly Recorded[]): string {
  const parts = recorded.map(({ name, sqlite, postgres }) => {
    const shared = new Set(sqlite.map(({ text }) => comparable(text)));
    const own = postgres.filter(({ text }) => !shared.has(comparable(text)));
    const lines = [`-- ${name}`, ...sqlite.map(statementText)];
    if (own.length > 0) lines.push(`-- ${name}, on PostgreSQL:`, ...own.map(statementText));
    return lines.join('\n\n');
  });
  return [`-- The SQL of ${source}, written by \`npm run docs:sql\`: do not edit it here.`, ...parts].join('\n\n\n').concat('\n');
}

function statementText({ text, plan }: Statement): string {
  const planLines = plan.filter((line) => !PLAN_NOISE.test(line)).map((line) => `\n-- plan: ${line}`);
  return `${laidOut(text)};${planLines.join('')}`;
}

/** Without what the engines write differently for the same: the names of parameters. */
function comparable(text: string): string {
  return laidOut(text.replace(/\$\d+/g, '?'));
}

function readme(scans: readonly string[]): string {
  return `# The SQL of the register

One file for each store of \`src/db/stores\` and for each file of \`src/db/proof\` that runs SQL, in the order of its functions, written by \`npm run docs:sql\` from representative calls
(\`scripts/sql/calls\`). Check the files in with the code that changes them: a test fails when they are stale.

- The text is what SQLite runs. Where PostgreSQL runs another text it stands below it; \`$1\` and \`?\` are the same.
  A batch of rows is one statement a row on SQLite (prepared once) and one statement with many rows of values on PostgreSQL.
- Names are shown without their quotes. A list such as \`in (?, ?)\` holds up to 500 values; one of more than 8 goes to SQLite as one parameter, \`in (select value from json_each(?))\`, by the same index.
- \`-- plan:\` is SQLite's own answer to \`explain query plan\`: which index finds the rows. SCAN reads a whole table or index.

## Scans of tables that grow

These read a whole table or a whole index. Where a partial index is named it holds only the few rows in question; the full-text index is asked by
its words. Lists in their order begin at one end of an index and stop after a page. The rest counts the register (\`figures\`), finds all open dockets that were not
forwarded, or erases what must be forgotten wherever it stands. A new line here deserves a question in review.

The proof (\`proof\`) reads whole tables on purpose and is not listed. What it sends depends on the table and on the list of covered columns: it is recorded for one table
each, but for the values that are of another kind than their column, which are looked for in every table.

[engine.sql](engine.sql) has what \`src/db/engine\` sends: the chain of events around a write, the checks of a file and of a server. Not recorded:

| what | why |
|---|---|
| migrations | each runs once, is frozen and is its own text (\`src/db/migrations\`); before one, \`seal.ts\` and the tree of an older register read every row |
| opening: pragmas, the settings of a session | sent before anything can be recorded; they stand in \`sqlite.ts\`, \`postgres.ts\` and \`server/session.ts\` |
| copies, backups, the lock of a sweep | they work on files and connections of their own, which a recording in memory does not have (\`files/\`, \`sweep-lock.ts\`, \`snapshot.ts\`) |
| numbers that citizens hold | kept in a file beside the register, without SQL (\`numbers/\`) |

| store | function | plan |
|---|---|---|
${scans.join('\n')}
`;
}
