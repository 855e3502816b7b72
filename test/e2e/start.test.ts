/** What a start of the built program loads: the help must not pay for the database, the X client or the prompts. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/run.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const HEAVY =
  /^(src\/(db|twitter|routing|register|reports|forwarding)\/|src\/runtime\/prompt\/|node_modules\/(kysely|pg|twitter-api-v2|inquirer|@inquirer|cli-table3|better-sqlite3)\/)/;

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>;
}

/** The source files that the process compiled. */
function sourcesLoadedBy(...argv: string[]): string[] {
  const { outputs } = JSON.parse(readFileSync(join(ROOT, 'dist', 'meta.json'), 'utf8')) as Metafile;
  const scripts = scriptsLoadedBy(...argv);
  return Object.entries(outputs).flatMap(([output, { inputs }]) =>
    scripts.some((url) => url.endsWith(`/${output}`)) ? Object.keys(inputs) : [],
  );
}

/** The built files and those of packages that the process compiled, as V8's own coverage lists its scripts. */
function scriptsLoadedBy(...argv: string[]): string[] {
  using folder = temporaryFolder();
  execFileSync(process.execPath, [join(ROOT, 'bin', 'uppolice.js'), ...argv], {
    env: { PATH: process.env['PATH'], HOME: folder.path, NODE_V8_COVERAGE: folder.file('coverage') },
  });
  const scripts = readdirSync(folder.file('coverage')).flatMap((name) => {
    const report = JSON.parse(readFileSync(folder.file(join('coverage', name)), 'utf8')) as { result: { url: string }[] };
    return report.result.map(({ url }) => url);
  });
  expect(scripts.some((url) => url.endsWith('/bin/uppolice.js'))).toBe(true);
  return scripts;
}

describe('a start of the built program', () => {
  it('answers --version without loading the program at all', () => {
    expect(sourcesLoadedBy('--version')).toEqual([]);
  });

  it('shows the help without loading the database, the X client or the prompts', () => {
    const sources = sourcesLoadedBy('--help');
    expect(sources).toContain('src/cli.ts');
    expect(sources.filter((source) => HEAVY.test(source))).toEqual([]);
  });

  it('lists complaints, also of a district, without loading the gazetteer', () => {
    using folder = temporaryFolder();
    const register = folder.file('register.db');
    sourcesLoadedBy('--db', register, 'init', '--yes');
    for (const filters of [[], ['--district', 'Noida'], ['--unit', 'Fatehgarh']]) {
      const sources = sourcesLoadedBy('--quiet', '--db', register, 'list', '--limit', '30', ...filters);
      expect(sources.filter((source) => /^(src\/routing\/|data\/gazetteer\/names)/.test(source))).toEqual([]);
    }
    expect(sourcesLoadedBy('--quiet', '--db', register, 'list', '--unit', 'Hazratganj')).toContain('data/gazetteer/names.json');
  });

  it('opens few files: each costs more than what stands in it', () => {
    using folder = temporaryFolder();
    const register = folder.file('register.db');
    sourcesLoadedBy('--db', register, 'init', '--yes');
    for (const argv of [['list'], ['status'], ['report', 'status'], ['search', 'passport']]) {
      const opened = scriptsLoadedBy('--quiet', '--db', register, ...argv).filter((url) => url.includes('/dist/'));
      expect(opened.length, argv.join(' ')).toBeLessThan(25);
    }
  });

  it('reads little for what is called all day: not the shape that a whole register has', () => {
    using folder = temporaryFolder();
    const register = folder.file('register.db');
    sourcesLoadedBy('--db', register, 'init', '--yes');
    for (const argv of [['list'], ['status'], ['search', 'passport']]) {
      const scripts = scriptsLoadedBy('--quiet', '--db', register, ...argv).filter((url) => url.includes('/dist/'));
      const bytes = scripts.reduce((sum, url) => sum + statSync(new URL(url)).size, 0);
      expect(bytes, argv.join(' ')).toBeLessThan(900_000);
      expect(
        sourcesLoadedBy('--quiet', '--db', register, ...argv).filter((source) => /^src\/(db\/proof\/shape\/(shape|made))/.test(source)),
      ).toEqual([]);
    }
  });

  it('draws no table where an answer is lines or JSON', () => {
    using folder = temporaryFolder();
    const register = folder.file('register.db');
    sourcesLoadedBy('--db', register, 'init', '--yes');
    for (const argv of [['list'], ['search', 'passport'], ['list', '--json']]) {
      const sources = sourcesLoadedBy('--quiet', '--db', register, ...argv);
      expect(sources.filter((source) => /node_modules\/cli-table3\//.test(source))).toEqual([]);
    }
  });

  it("shows a command's help without loading the database or the X client", () => {
    for (const command of ['list', 'sync', 'coordinator']) {
      const sources = sourcesLoadedBy(command, '--help');
      expect(
        sources.filter((source) =>
          /^(src\/db\/engine\/(open|sqlite|postgres)|node_modules\/(pg|better-sqlite3|twitter-api-v2|inquirer|@inquirer)\/)/.test(source),
        ),
      ).toEqual([]);
    }
  });
});

describe('an answer that nobody reads to its end', () => {
  it('ends quietly with status 0 where the pipe is closed', () => {
    const post = JSON.stringify({ id: '1', text: '@Uppolice थाना रसड़ा जिला बलिया में बाइक चोरी हो गई' });
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', '"$0" "$1" locate --ndjson | head -n 1; echo $PIPESTATUS', process.execPath, join(ROOT, 'bin', 'uppolice.js')],
      {
        input: `${post}\n`.repeat(20_000),
        encoding: 'utf8',
      },
    );
    const [first = '', status] = stdout.trim().split('\n');
    expect(JSON.parse(first)).toMatchObject({ id: '1', district: 'Ballia' });
    expect(status).toBe('0');
    expect(stderr).toBe('');
  });
});

describe('an answer that cannot be written', () => {
  const inShell = (script: string) =>
    spawnSync('bash', ['-c', script, process.execPath, join(ROOT, 'bin', 'uppolice.js')], { encoding: 'utf8' });

  it.each(['--help', '--version'])('says so in both languages and exits 40 where the disk is full (%s)', (option) => {
    const { stderr, stdout } = inShell(`"$0" "$1" ${option} > /dev/full; echo $?`);
    expect(stdout.trim()).toBe('40');
    expect(stderr).toMatch(/^The answer could not be written \(ENOSPC\).*\n.*डिस्क भरी/);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('is whole where only the conversation cannot be written: the status stays that of the command', () => {
    expect(inShell('"$0" "$1" nope 2> /dev/full; echo $?').stdout).toBe('2\n');
    expect(inShell('"$0" "$1" --version | true; echo $PIPESTATUS').stdout).toBe('0\n');
  });
});

describe('a global option', () => {
  it.each([
    [['--json', '--version'], 0],
    [['--lang', 'hi', '--version'], 0],
    [['--db'], 2],
    [['--json', '--lang'], 2],
  ])('%j is no fault of the program', (argv, status) => {
    const ended = spawnSync(process.execPath, [join(ROOT, 'bin', 'uppolice.js'), ...argv], { encoding: 'utf8' });
    expect(ended.status).toBe(status);
    expect(ended.stdout + ended.stderr).not.toContain('fault');
  });
});
