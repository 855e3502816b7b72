/** The benchmarks. Each prints a ratio to its baseline, measured in the same run: `npm run bench -- [--posts N] [--register N] [--only NAME]`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePosts } from './generate.ts';
import { servedPages } from './live-pages.ts';
import { type Measured, measure, pairs } from './measure.ts';

const { values } = parseArgs({
  options: { posts: { type: 'string', default: '200000' }, register: { type: 'string', default: '1000000' }, only: { type: 'string' } },
});
const POSTS = Number(values.posts);
const REGISTER = Number(values.register);
const PROGRAM = join(import.meta.dirname, '..', 'bin', 'uppolice.js');
const folder = mkdtempSync(join(tmpdir(), 'uppolice-bench-'));

function uppolice(
  register: string,
  args: readonly string[],
  options: { keepOutput?: boolean; stdin?: string; exits?: readonly number[] } = {},
): Promise<Measured> {
  return measure(process.execPath, [PROGRAM, ...args], { env: { UPPOLICE_DB: register, HOME: folder }, ...options });
}

const nothing = () => measure(process.execPath, ['-e', '0']);

function row(what: string, ours: string, baseline: string, ratio: number, target: string): void {
  process.stdout.write(
    `${what.padEnd(46)} ${ours.padStart(12)} ${baseline.padStart(26)} ${ratio.toFixed(2).padStart(7)}  target ${target}\n`,
  );
}

const seconds = (s: number) => (s < 1 ? `${(s * 1000).toFixed(0)} ms` : `${s.toFixed(2)} s`);
const wanted = (name: string) => values.only === undefined || values.only.split(',').includes(name);

async function start(): Promise<void> {
  const { a, b, ratio } = await pairs(15, () => measure(process.execPath, [PROGRAM, '--version']), nothing);
  row('start: --version', seconds(a), `node -e 0: ${seconds(b)}`, ratio, '≤ 1.2');
  const help = await pairs(9, () => measure(process.execPath, [PROGRAM, '--help'], { env: { HOME: folder } }), nothing);
  row('start: --help', seconds(help.a), `node -e 0: ${seconds(help.b)}`, help.ratio, '–');
}

async function imports(): Promise<void> {
  const file = join(folder, 'posts.ndjson');
  const register = join(folder, 'import.db');
  await writePosts(file, POSTS, new Date('2026-11-01T00:00:00Z'));
  process.stdout.write(`\n${POSTS.toLocaleString('en-IN')} posts, ${(statSync(file).size / 1e6).toFixed(0)} MB of NDJSON\n`);
  const base = await baseline(file);
  await uppolice(register, ['init', '--yes']);
  const first = await uppolice(register, ['import', file, '--json']);
  row('import, everything included', seconds(first.wall), `${base.name}: ${seconds(base.wall)}`, first.wall / base.wall, '≤ 1.3, aim 1.0');
  process.stdout.write(
    `${''.padEnd(4)}peak memory ${first.peakMb?.toFixed(0) ?? '?'} MB (target ≤ 400 MB); register ${(statSync(register).size / 1e6).toFixed(0)} MB\n`,
  );
  const again = await uppolice(register, ['import', file, '--json']);
  row('the same file again', seconds(again.wall), `first: ${seconds(first.wall)}`, again.wall / first.wall, '≤ 0.1');
}

/** `sqlite-utils insert` with its full-text index or, if that is not installed, a plain loop of inserts. */
async function baseline(file: string): Promise<{ name: string; wall: number }> {
  const db = join(folder, 'baseline.db');
  if (spawnSync('sqlite-utils', ['--version']).status === 0) {
    const insert = await measure('sqlite-utils', ['insert', db, 'posts', file, '--nl', '--pk', 'id']);
    const index = await measure('sqlite-utils', ['enable-fts', db, 'posts', 'text']);
    return { name: 'sqlite-utils', wall: insert.wall + index.wall };
  }
  process.stdout.write('sqlite-utils is not installed: the baseline is a loop of inserts with better-sqlite3, without an index.\n');
  const loop = await measure(process.execPath, [join(import.meta.dirname, 'plain-inserts.ts'), db, file]);
  return { name: 'plain inserts', wall: loop.wall };
}

async function large(): Promise<void> {
  const file = join(folder, 'large.ndjson');
  const register = join(folder, 'large.db');
  await writePosts(file, REGISTER, new Date('2026-11-01T00:00:00Z'));
  await uppolice(register, ['init', '--yes']);
  const filled = await uppolice(register, ['import', file, '--json']);
  rmSync(file);
  process.stdout.write(
    `\na register of ${REGISTER.toLocaleString('en-IN')} posts (filled in ${seconds(filled.wall)}, target for 10,00,000 ≤ 90 s; ${(statSync(register).size / 1e6).toFixed(0)} MB)\n`,
  );
  const list = await pairs(7, () => uppolice(register, ['list', '--limit', '30', '--json']), nothing);
  row('list --limit 30', seconds(list.a), `node -e 0: ${seconds(list.b)}`, list.ratio, '≤ 4');
  for (const [argv, target] of QUESTIONS) {
    const { a, b } = await pairs(3, () => uppolice(register, ['--quiet', ...argv], { exits: [0, 50] }), nothing);
    const isWhole = target.how === 'whole process';
    const ours = isWhole ? a : a - b;
    const said = isWhole ? seconds(a) : `${seconds(a)}, inside ${seconds(ours)}`;
    row(argv.join(' '), said, `target: ${target.ms} ms`, (ours * 1000) / target.ms, `≤ 1.0 (${target.ms} ms ${target.how})`);
  }
  await livePages(register);
  await exported(register);
}

interface Target {
  readonly ms: number;
  /** Inside: without what Node.js itself takes to start. */
  readonly how: 'inside' | 'whole process';
}

const REPORT: Target = { ms: 300, how: 'inside' };
const SEARCH: Target = { ms: 150, how: 'inside' };
const DESK: Target = { ms: 250, how: 'whole process' };

/** What is asked of a large register, and how long the answer may take. */
const QUESTIONS: readonly (readonly [argv: readonly string[], target: Target])[] = [
  [['report', 'status', '--json'], REPORT],
  [['report', 'districts', '--json'], REPORT],
  [['report', 'status', '--from', '7d', '--by', 'zone', '--json'], REPORT],
  [['search', 'मोटरसाइकिल', '--limit', '30', '--json'], SEARCH],
  [['search', 'passport', '--limit', '30', '--json'], SEARCH],
  [['search', 'passport', '--district', 'Etah', '--limit', '30', '--json'], SEARCH],
  [['search', 'मोटरसाइकिल', '--emergency', '--limit', '30', '--json'], SEARCH],
  [['status', '--json'], DESK],
  [['doctor', '--json'], DESK],
  [['list', '--status', 'void', '--json'], DESK],
  [['list', '--country', 'IS', '--emergency', '--json'], DESK],
];

/** The pages of `dashboard --serve`, each asked for anew and then by its tag. */
async function livePages(register: string): Promise<void> {
  await using live = await servedPages(PROGRAM, { UPPOLICE_DB: register, HOME: folder });
  for (const [path, ms] of [
    ['./', 2_000],
    ['./list', 300],
    ['./list?status=open&order=newest', 300],
    ['./search?q=passport', 300],
    [`./docket?number=${await live.someDocket()}`, 300],
  ] as const) {
    const fresh = await live.took(path);
    const known = await live.took(path, fresh.tag);
    row(
      `--serve ${path}`,
      `${fresh.ms.toFixed(0)} ms, ${(fresh.bytes / 1e3).toFixed(0)} kB`,
      `unchanged: ${known.ms.toFixed(1)} ms`,
      fresh.ms / ms,
      `≤ 1.0 (${ms} ms)`,
    );
  }
}

async function exported(register: string): Promise<void> {
  const one = await uppolice(register, ['export', 'complaints', '--format', 'csv', '--status', 'void']);
  const all = await uppolice(register, ['export', 'complaints', '--format', 'csv']);
  const { stdout } = await uppolice(register, ['report', 'status', '--by', 'none', '--json'], { keepOutput: true });
  const rows: number = JSON.parse(stdout).totals.received;
  const perSecond = rows / (all.wall - one.wall);
  row('export complaints --format csv', seconds(all.wall), `none: ${seconds(one.wall)}`, perSecond / 50_000, '≥ 1.0 (50,000 rows/s)');
  process.stdout.write(
    `${''.padEnd(4)}${rows.toLocaleString('en-IN')} rows, ${Math.round(perSecond).toLocaleString('en-IN')} a second; peak memory ${all.peakMb?.toFixed(0) ?? '?'} MB (target ≤ 250 MB)\n`,
  );
}

async function locate(): Promise<void> {
  const file = join(folder, 'locate.ndjson');
  await writePosts(file, 50_000, new Date('2026-11-01T00:00:00Z'));
  const { readFileSync } = await import('node:fs');
  const lines = readFileSync(file, 'utf8');
  const one = await uppolice('-', ['locate', '--ndjson'], { stdin: lines.slice(0, lines.indexOf('\n') + 1) });
  const all = await uppolice('-', ['locate', '--ndjson'], { stdin: lines });
  const perSecond = 50_000 / (all.wall - one.wall);
  row('locate --ndjson, 50,000 posts', seconds(all.wall), `one post: ${seconds(one.wall)}`, perSecond / 40_000, '≥ 1.0 (40,000/s)');
  process.stdout.write(
    `${''.padEnd(4)}${Math.round(perSecond).toLocaleString('en-IN')} posts a second after loading, reading and writing JSON included; peak memory ${all.peakMb?.toFixed(0) ?? '?'} MB\n`,
  );
}

try {
  process.stdout.write(
    `${new Date().toISOString().slice(0, 10)} · Node.js ${process.versions.node} · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'} · ${(totalmem() / 2 ** 30).toFixed(0)} GiB\n\n`,
  );
  if (wanted('start')) await start();
  if (wanted('locate')) await locate();
  if (wanted('import')) await imports();
  if (wanted('large')) await large();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
