import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lawOverrides, type Override } from '../../scripts/law/biome.ts';
import { DOCUMENTS } from '../../scripts/law/documents.ts';
import { refusals, rowOf } from '../../scripts/law/judge.ts';
import { readSource } from '../../scripts/law/source.ts';
import { ROOT, readTree } from '../../scripts/law/tree.ts';

/** A file, one line in it, and what the refusal says. */
const VIOLATIONS: readonly (readonly [string, string, string])[] = [
  // domain
  ['domain/x.ts', "import { a } from '../db/db.ts';", 'domain may import itself, not db/db.ts'],
  ['domain/x.ts', "import type { Context } from '../ports.ts';", 'not ports.ts'],
  ['domain/docket/x.ts', "import units from '../../../data/directory/units.json';", 'not data/directory/units.json'],
  ['domain/x.ts', "import { readFileSync } from 'node:fs';", 'domain is pure and may not use node:fs. Take the bytes'],
  // ports
  ['ports.ts', "import { openDb } from './db/db.ts';", 'db/db.ts only with "import type"'],
  ['ports.ts', "import { actor } from './domain/actor.ts';", 'domain/actor.ts only with "import type"'],
  ['ports.ts', "import type { A } from './register/sync/sweep.ts';", 'not register/sync/sweep.ts'],
  // files
  ['files/x.ts', "import { a } from '../config/load.ts';", 'files may import itself, domain, not config/load.ts. Take the path'],
  // config
  ['config/x.ts', "import type { Db } from '../db/db.ts';", 'config may import itself, domain, files, not db/db.ts'],
  // routing
  ['routing/rules/x.ts', "import { a } from '../../config/load.ts';", 'not config/load.ts'],
  ['routing/x.ts', "import { createHash } from 'node:crypto';", 'is pure and may not use node:crypto. Take the hash'],
  ['routing/x.ts', "import { a } from '../twitter/queries.ts';", 'not twitter/queries.ts'],
  // twitter and sandbox
  ['twitter/x.ts', "import { a } from '../sandbox/server/sandbox.ts';", 'not sandbox/server/sandbox.ts'],
  ['twitter/x.ts', "import { XPort } from '../ports.ts';", 'ports.ts only with "import type"'],
  ['sandbox/x.ts', "import { a } from '../twitter/queries.ts';", 'not twitter/queries.ts'],
  ['sandbox/x.ts', "import { a } from '../register/intake/land.ts';", 'knows of the program only what X knows'],
  // db
  ['db/stores/x.ts', "import { a } from '../../register/shared/find-docket.ts';", 'db may import itself, domain'],
  ['db/stores/x.ts', "import { loadConfig } from '../../config/load.ts';", 'not config/load.ts'],
  ['db/x.ts', "import type { Context } from '../ports.ts';", 'not ports.ts'],
  // the rooms of register
  ['register/shared/x.ts', "import { a } from '../dockets/acts.ts';", 'is below the other rooms'],
  ['register/reading/x.ts', "import { a } from '../intake/enter.ts';", 'not register/intake/enter.ts'],
  ['register/intake/x.ts', "import type { A } from '../sync/sweep.ts';", 'not register/sync/sweep.ts'],
  ['register/intake/x.ts', "import { a } from '../dockets/acts.ts';", 'not register/dockets/acts.ts'],
  ['register/sync/x.ts', "import { a } from '../dockets/acts.ts';", 'not register/dockets/acts.ts'],
  ['register/dockets/x.ts', "import { a } from '../directory/directory.ts';", 'not register/directory/directory.ts'],
  ['register/directory/x.ts', "import type { A } from '../dockets/acts.ts';", 'not register/dockets/acts.ts'],
  ['register/overseas/x.ts', "import { a } from '../sync/sweep.ts';", 'not register/sync/sweep.ts'],
  ['register/budget/x.ts', "import { a } from '../directory/directory.ts';", 'not register/directory/directory.ts'],
  ['register/audit/x.ts', "import { a } from '../keeping/maintenance.ts';", 'not register/keeping/maintenance.ts'],
  ['register/keeping/x.ts', "import { a } from '../dockets/acts.ts';", 'not register/dockets/acts.ts'],
  ['register/sync/x.ts', "import { a } from '../../routing/reader.ts';", 'not routing/reader.ts'],
  ['register/budget/x.ts', "import { loadConfig } from '../../config/load.ts';", 'only with "import type"'],
  // pure files
  ['register/intake/entry-rules.ts', "import { a } from './land.ts';", 'This file is pure'],
  ['register/intake/entry-rules.ts', "import type { Db } from '../../db/db.ts';", 'This file is pure'],
  ['register/sync/sync-plan.ts', "import { a } from './sweep.ts';", 'This file is pure'],
  ['register/sync/page-cursor.ts', "import { a } from '../../db/db.ts';", 'This file is pure'],
  ['register/sync/post-times.ts', "import { a } from '../budget/budget.ts';", 'This file is pure'],
  ['forwarding/plan/plan.ts', "import { a } from '../settle.ts';", 'This file is pure'],
  ['forwarding/plan/x.ts', "import { a } from '../settle.ts';", 'This file is pure'],
  ['forwarding/plan/plan.ts', "import { createHash } from 'node:crypto';", 'is pure and may not use node:crypto. Take the hash'],
  // forwarding, reports, render
  ['forwarding/channels/x.ts', "import { a } from '../../register/dockets/acts.ts';", 'Let the command call the use-case'],
  [
    'reports/x.ts',
    "import { a } from '../register/audit/head.ts';",
    'reports may import itself, domain, db/stores, types of db/db.ts, not register',
  ],
  ['render/x.ts', "import { a } from '../reports/list.ts';", 'reports/list.ts only with "import type"'],
  ['render/x.ts', "import type { Db } from '../db/db.ts';", 'not db/db.ts'],
  // commands
  ['commands/x.ts', "import type { Db } from '../db/db.ts';", 'not db/db.ts'],
  ['commands/x.ts', "export { run } from './close.ts';", 'not commands/close.ts'],
  ['commands/unit/x.ts', "import { run } from './list.ts';", 'not commands/unit/list.ts'],
  ['commands/unit/index.ts', "import * as other from '../handle/list.ts';", 'its own folder'],
  ['commands/support/x.ts', "import { run } from '../close.ts';", 'not commands/close.ts'],
  ['commands/x.ts', "import { a } from '../runtime/terminal.ts';", 'not runtime/terminal.ts'],
  // runtime, and the two at the top
  ['runtime/x.ts', "import { a } from '../render/format.ts';", 'not render/format.ts'],
  ['runtime/x.ts', "import { a } from '../routing/reader.ts';", 'not routing/reader.ts'],
  ['runtime/terminal.ts', "import { ProgramContext } from '../context.ts';", 'context.ts only with "import type"'],
  ['runtime/reader-worker.ts', "import { a } from '../twitter/queries.ts';", 'not twitter/queries.ts'],
  ['commands/x.ts', "import type { World } from '../context.ts';", 'not context.ts'],
  ['runtime/x.ts', "import { main } from '../cli.ts';", 'not cli.ts'],
  ['context.ts', "import { main } from './cli.ts';", 'not cli.ts'],
  ['attic/x.ts', 'export const a = 1;', 'no room of the law holds it'],
];

const PACKAGES: readonly (readonly [string, string, string])[] = [
  ['register/sync/x.ts', "import Database from 'better-sqlite3';", 'better-sqlite3 belongs to db/engine'],
  ['db/stores/x.ts', "import pg from 'pg';", 'pg belongs to db/engine'],
  ['reports/x.ts', "import { sql } from 'kysely';", 'kysely belongs to db'],
  ['sandbox/x.ts', "import { TwitterApi } from 'twitter-api-v2';", 'twitter-api-v2 belongs to twitter/client'],
  ['commands/x.ts', "import chalk from 'chalk';", 'chalk belongs to render'],
  ['render/csv/x.ts', "import Table from 'cli-table3';", 'cli-table3 belongs to render/screen/table.ts'],
  ['commands/x.ts', "import { writeXlsxStream } from 'hucre/xlsx';", 'hucre belongs to render/xlsx'],
  ['register/directory/x.ts', "import { parse } from 'csv-parse/sync';", 'csv-parse belongs to'],
  ['commands/x.ts', "import { createPrompt } from '@inquirer/core';", '@inquirer/core belongs to runtime/prompt'],
  ['register/sync/x.ts', "import { Command } from 'commander';", 'commander belongs to cli.ts and commands'],
  ['domain/x.ts', "import * as v from 'valibot';", 'valibot belongs to'],
];

const GRANTS: readonly (readonly [string, string])[] = [
  ['domain/docket/x.ts', "import { a } from '../directory/unit.ts';"],
  ['routing/x.ts', "import words from '../../data/words/common.json' with { type: 'json' };"],
  ['register/budget/x.ts', "import type { Config } from '../../config/config.ts';"],
  ['register/intake/x.ts', "import { a } from '../reading/reread.ts';"],
  ['register/keeping/x.ts', "import { a } from '../audit/head.ts';"],
  ['register/sync/page-cursor.ts', "import { a } from './post-times.ts';"],
  ['render/x.ts', "import { type A } from '../reports/list.ts';"],
  ['commands/x.ts', "import { a } from './support/out.ts';"],
  ['commands/unit/index.ts', "import * as list from './list.ts';"],
  ['commands/registry.ts', "const load = () => import('./close.ts');"],
  ['runtime/reader-worker.ts', "import { a } from '../routing/reader.ts';"],
  ['db/engine/x.ts', "import pg from 'pg';"],
  ['db/engine/migrate.ts', "import { Migrator } from 'kysely/migration';"],
];

describe('the law of imports', () => {
  it.each([...VIOLATIONS, ...PACKAGES])('refuses in %s: %s', (path, line, message) => {
    const found = refusals([readSource(path, `\n${line}\n`)]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
    if (!path.startsWith('attic')) expect(found[0]).toMatch(new RegExp(`^src/${path}:2: `));
  });

  it.each(GRANTS)('grants in %s: %s', (path, line) => {
    expect(refusals([readSource(path, line)])).toEqual([]);
  });

  it('refuses a circle, also one of types', () => {
    const circle = [
      readSource('domain/a.ts', "import { b } from './b.ts';"),
      readSource('domain/b.ts', "import type { C } from './c.ts';"),
      readSource('domain/c.ts', "export type { A } from './a.ts';"),
    ];
    expect(refusals(circle)).toEqual([
      expect.stringContaining('src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts: a circle'),
    ]);
  });

  it('is kept by the program', () => {
    expect(refusals(readTree())).toEqual([]);
  });

  it('holds every file pure whose first sentence says so', () => {
    const claim = (path: string) => /^\/\*\*[^/]*\bpure\b/i.test(readFileSync(`${ROOT}src/${path}`, 'utf8'));
    const claimed = readTree().filter(({ path }) => claim(path));
    expect(claimed.length).toBeGreaterThan(5);
    expect(claimed.filter(({ path }) => rowOf(path)?.pure !== true).map(({ path }) => path)).toEqual([]);
  });
});

describe('what is made from the law and the settings', () => {
  it('stands in biome.json (npm run law:write)', () => {
    const { overrides } = JSON.parse(readFileSync(`${ROOT}biome.json`, 'utf8')) as { overrides: Override[] };
    expect(overrides.filter(({ includes }) => includes[0]?.startsWith('src/'))).toEqual(lawOverrides());
  });

  it.each(Object.entries(DOCUMENTS))('stands in %s (npm run law:write)', (path, written) => {
    const text = readFileSync(ROOT + path, 'utf8');
    expect(text).toBe(written(text));
  });

  it('has Biome say of a pure room that it uses no module of Node.js, and of a package that it has another owner', () => {
    const messages = (path: string) => {
      const patterns = lawOverrides().flatMap(({ includes, linter }) => (includes.includes(path) ? [JSON.stringify(linter)] : []));
      return patterns.join();
    };
    expect(messages('src/domain/**')).toContain('This room is pure and uses no module of Node.js');
    expect(messages('src/domain/**')).toContain('Another room owns this package');
    expect(messages('src/config/**')).not.toContain('pure');
  });

  it('has Biome refuse every package in a room that does not own it, and every module of Node.js in a pure room', () => {
    const folder = mkdtempSync(join(tmpdir(), 'law-'));
    try {
      writeFileSync(join(folder, 'biome.json'), JSON.stringify({ overrides: lawOverrides() }));
      const lines = [...PACKAGES, ...VIOLATIONS.filter(([, line]) => line.includes("'node:"))];
      const refused = lines.map(([path, line], i) => write(folder, path.replace(/\bx\.ts$/, `x${i}.ts`), line));
      const granted = GRANTS.filter(([, line]) => /from '[^.]/.test(line)).map(([path, line]) => write(folder, path, line));
      const named = biomeRefusals(folder);
      expect(refused.filter((path) => !named.has(path))).toEqual([]);
      expect(granted.filter((path) => named.has(path))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function write(folder: string, path: string, line: string): string {
  mkdirSync(join(folder, 'src', dirname(path)), { recursive: true });
  writeFileSync(join(folder, 'src', path), `${line}\n`);
  return `src/${path}`;
}

function biomeRefusals(folder: string): Set<string> {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return new Set(stdout.match(/src\/[\w/-]+\.ts/g));
}
