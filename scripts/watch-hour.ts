/**
 * An hour of `sync --watch` against the sandbox, time running faster: X refuses the token for a minute, is out of order for ten, and the
 * budget ends before its month does. Prints what was lost, the memory, and what was said when; exits with 1 where something is lost, memory
 * grows or a failure was not said once: `node scripts/watch-hour.ts [--speed N] [--rate POSTS-A-MINUTE] [--seed N]`. Linux only (memory).
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FaultName } from '../src/sandbox/faults/faults.ts';
import { startSandbox } from '../src/sandbox/server/sandbox.ts';
import { compareRegister, isWhole } from '../test/support/sandbox-register.ts';
import { NO_LIMITS } from './crash/sync.ts';
import { Arriving } from './support/arriving.ts';
import { runFast } from './support/fast-time.ts';
import { tellFailures } from './support/failures.ts';
import { memoryOf, start, uppolice } from './support/program.ts';

const { values } = parseArgs({
  options: { speed: { type: 'string', default: '12' }, rate: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
});
const [speed, rate, seed] = [Number(values.speed), Number(values.rate), Number(values.seed)];
const MINUTE_MS = 60_000;
/** The UTC month, whose budget it is, ends in minute 45. */
const BEGINS = new Date('2026-11-30T23:15:00.000Z');
const MONTH_ENDS = 45;
/** What the posts of 50 minutes cost, of which a quarter of an hour was before the start: so it ends in about minute 35. */
const BUDGET_USD = Math.round(50 * rate * 0.0131);
const MOST_GROWTH = 1.15;

interface Line {
  readonly at: string;
  readonly error?: { readonly code: string; readonly message: string; readonly hints: readonly string[] };
  readonly posts?: { readonly new: number };
  readonly complete?: boolean;
  readonly gaps?: readonly unknown[];
  readonly pauseMs: number;
}

const folder = mkdtempSync(join(tmpdir(), 'uppolice-hour-'));
const register = join(folder, 'register.db');
const time = runFast(BEGINS, speed);
const environment = { ...time, HOME: folder, UPPOLICE_DB: register, UPPOLICE_X_BEARER_TOKEN: 'training' };
const sandbox = await startSandbox({ clock: 'real', limits: NO_LIMITS, seed });
const toSandbox = { ...environment, UPPOLICE_X_API_URL: sandbox.url };
await uppolice(['init', '--yes'], environment);
await uppolice(['config', 'set', 'monthlyBudgetUsd', String(BUDGET_USD)], environment);
const arriving = new Arriving(sandbox, { perMinute: rate, seed });

const lines: Line[] = [];
const said: { readonly minute: number; readonly what: string }[] = [];
const minuteNow = () => (Date.now() - BEGINS.getTime()) / MINUTE_MS;
const say = (what: string) => said.push({ minute: minuteNow(), what });
const memory: { readonly minute: number; readonly mb: number }[] = [];
const failures: string[] = [];

/** Minute by minute: what befalls X, and when somebody looks at `status`. */
const PLAN: readonly (readonly [number, string, () => void | Promise<void>])[] = [
  [5, 'X refuses the token (401)', () => befall('unauthorized')],
  [5.9, '', look],
  [6, 'X takes it again', () => sandbox.clearFaults()],
  [12, 'X is out of order (503)', () => befall('unavailable')],
  [16, '', look],
  [17, 'X closes every connection', () => befall('reset')],
  [21, '', look],
  [22, 'X is back', () => sandbox.clearFaults()],
  [25, '', look],
  [MONTH_ENDS - 0.5, '', look],
  [MONTH_ENDS, 'the month ends', () => undefined],
  [52, '', look],
  [60, 'the hour ends', () => undefined],
];

const watch = start(['sync', '--watch', '--every-min', '20', '--every-max', '120', '--json'], toSandbox);
watch.onLine((line) => {
  const turn = JSON.parse(line) as Line;
  const before = lines.at(-1);
  lines.push(turn);
  if (turn.error)
    say(`watch: ${turn.error.code}: ${turn.error.message} [${turn.error.hints.join(' | ')}]; next try in ${turn.pauseMs / 1000} s`);
  else if (before?.error) say(`watch: goes on, ${turn.posts?.new} new posts`);
});
watch.onSaid((line) => say(`watch says: ${line}`));
try {
  arriving.begin();
  for (const [minute, what, happen] of PLAN) {
    while (minuteNow() < minute && !watch.over()) {
      const now = memoryOf(watch.pid)?.now;
      if (now !== undefined) memory.push({ minute: minuteNow(), mb: now });
      await pause(Math.min(10_000, (minute - minuteNow()) * MINUTE_MS));
    }
    if (what !== '') say(`-- ${what}`);
    await happen();
  }
  arriving.end();
  // Recent search ends half a minute before now; the first sweep that began after that has seen everything.
  await pause(31_000);
  const seen = lines.length;
  const until = Date.now() + 10 * MINUTE_MS;
  while (lines.slice(seen).filter(({ complete }) => complete).length < 2 && Date.now() < until && !watch.over()) await pause(1000);
  watch.kill('SIGTERM');
  const { code, signal, stderr } = await watch.ended;
  if (code !== 0) failures.push(`it ended with ${code ?? signal}: ${stderr}`);
  const comparison = await compareRegister(register, arriving.posts);
  if (!isWhole(comparison)) failures.push(`not whole: ${JSON.stringify({ ...comparison, lost: comparison.lost.length })}`);
  const { stdout } = await uppolice(['audit', 'verify', '--json'], environment, [0, 42]);
  if (JSON.parse(stdout).ok !== true) failures.push(`audit verify: ${stdout}`);
  const spent = JSON.parse((await uppolice(['budget', '--month', '2026-11', '--json'], environment)).stdout).spent.usd;
  if (!(spent <= BUDGET_USD)) failures.push(`of $${BUDGET_USD}, $${spent} were spent`);
  const gaps = lines.at(-1)?.gaps?.length ?? 0;
  if (gaps > 0) failures.push(`${gaps} gaps are left`);
  const [first, middle, last] = [medianBetween(3, 12), medianBetween(25, 35), medianBetween(50, 60)];
  if (!(last <= first * MOST_GROWTH)) failures.push(`memory grew from ${first.toFixed(0)} to ${last.toFixed(0)} MB`);
  const codes = lines.flatMap(({ error }) => error?.code ?? []);
  for (const wanted of ['credentials', 'budget'])
    if (codes.filter((code) => code === wanted).length !== 1)
      failures.push(`${wanted} was said ${codes.filter((code) => code === wanted).length} times`);
  for (const { minute, what } of said) process.stdout.write(`${clockOf(minute)}  ${what}\n`);
  process.stdout.write(
    `an hour at ${speed} times the speed, --seed ${seed}: ${lines.length} turns (${codes.length} failures: ${codes.join(', ')}), ${sandbox.requests.length} requests, ` +
      `${arriving.posts.length} posts arrived, ${comparison.lost.length} lost, ${comparison.twice.length} twice; $${spent} of $${BUDGET_USD} spent before the month's end; memory ${first.toFixed(0)} MB at the start, ` +
      `${middle.toFixed(0)} in the middle, ${last.toFixed(0)} at the end; ended with ${code}\n`,
  );
} finally {
  arriving.end();
  if (!watch.over()) watch.kill('SIGKILL');
  await sandbox.close();
}
tellFailures(failures, folder);

function befall(fault: FaultName): void {
  sandbox.clearFaults();
  sandbox.setFault(fault);
}

async function look(): Promise<void> {
  const { code, stdout } = await uppolice(['status'], environment, [0, 50]);
  const intake = stdout.split('\n').filter((line) => /X was last|failed since|!|^ {4,}uppolice/.test(line));
  say(`status (exit ${code}): ${intake.map((line) => line.trim()).join(' / ')}`);
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, ms)));
}

function medianBetween(from: number, to: number): number {
  const sorted = memory.flatMap(({ minute, mb }) => (minute >= from && minute < to ? mb : [])).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function clockOf(minute: number): string {
  return `${String(Math.floor(minute)).padStart(2, '0')}:${String(Math.floor((minute % 1) * 60)).padStart(2, '0')}`;
}
