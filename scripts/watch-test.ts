/**
 * `sync --watch` of the built program against the sandbox, with posts arriving and faults on: memory stays flat, nothing is lost, and it
 * ends within a second of SIGTERM: `node scripts/watch-test.ts [--minutes N] [--rate POSTS-A-MINUTE] [--seed N]`. Memory is measured on Linux only.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startSandbox } from '../src/sandbox/server/sandbox.ts';
import { compareRegister, isWhole } from '../test/support/sandbox-register.ts';
import { FAULTS_AT_RANDOM, NO_LIMITS } from './crash/sync.ts';
import { Arriving } from './support/arriving.ts';
import { tellFailures } from './support/failures.ts';
import { memoryOf, start, uppolice } from './support/program.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, rate: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const [minutes, rate, seed] = [Number(values.minutes), Number(values.rate), Number(values.seed)];
const SAMPLE_MS = 2000;
/** Of each fault, at each request. */
const PROBABILITY = 0.004;
/** The first two rightly end a watch: a person has to act. After the third it waits a quarter of an hour, as X asks. */
const LEFT_OUT = ['unauthorized', 'credits', 'rate-limit'];
/** Recent search ends half a minute before now. */
const INDEX_MS = 31_000;
const MOST_TO_LEAVE_MS = 1000;
/** The median of the last third of the samples against that of the first third, leaving out the start. */
const MOST_GROWTH = 1.15;

interface Line {
  readonly error?: { readonly code: string };
  readonly posts?: { readonly new: number };
  readonly complete?: boolean;
  readonly gaps?: readonly unknown[];
}

const folder = mkdtempSync(join(tmpdir(), 'uppolice-watch-'));
const register = join(folder, 'register.db');
const sandbox = await startSandbox({ clock: 'real', limits: NO_LIMITS, seed });
const environment = { HOME: folder, UPPOLICE_DB: register, UPPOLICE_X_API_URL: sandbox.url, UPPOLICE_X_BEARER_TOKEN: 'training' };
await uppolice(['init', '--yes'], environment);
const arriving = new Arriving(sandbox, { perMinute: rate, seed });
const watch = start(['sync', '--watch', '--every-min', '1', '--every-max', '5', '--json'], environment);
const lines: Line[] = [];
watch.onLine((line) => lines.push(JSON.parse(line) as Line));
const memory: number[] = [];
const failures: string[] = [];
try {
  for (const name of FAULTS_AT_RANDOM) if (!LEFT_OUT.includes(name)) sandbox.setFault(name, { on: 'search', probability: PROBABILITY });
  const until = Date.now() + minutes * 60_000;
  arriving.begin();
  while (Date.now() < until && !watch.over()) {
    await sleep(SAMPLE_MS);
    const now = memoryOf(watch.pid)?.now;
    if (now !== undefined) memory.push(now);
  }
  arriving.end();
  const met = sandbox.requests.filter(({ fault }) => fault !== null).length;
  sandbox.clearFaults();
  await sleep(INDEX_MS);
  // The first sweep that began after that has seen everything.
  const seen = lines.length;
  for (let waited = 0; lines.slice(seen).filter(({ complete }) => complete).length < 2 && waited < 60_000 && !watch.over(); waited += 100)
    await sleep(100);
  const signalled = performance.now();
  watch.kill('SIGTERM');
  const { code, signal, stderr } = await watch.ended;
  const leftAfterMs = Math.round(performance.now() - signalled);
  if (code !== 0) failures.push(`it ended with ${code ?? signal}: ${stderr}`);
  if (leftAfterMs > MOST_TO_LEAVE_MS) failures.push(`it left ${leftAfterMs} ms after SIGTERM`);
  const comparison = await compareRegister(register, arriving.posts);
  if (!isWhole(comparison))
    failures.push(
      `${comparison.lost.length} of ${comparison.expected} posts are lost, ${comparison.twice.length} twice: ${JSON.stringify({ ...comparison, lost: 0 })}`,
    );
  const { stdout } = await uppolice(['audit', 'verify', '--json'], environment, [0, 42]);
  if (JSON.parse(stdout).ok !== true) failures.push(`audit verify: ${stdout}`);
  const gaps = lines.at(-1)?.gaps?.length ?? 0;
  if (gaps > 0) failures.push(`${gaps} gaps are left`);
  // The first tenth is left out: it is the start.
  const steady = memory.slice(Math.ceil(memory.length / 10));
  const third = Math.floor(steady.length / 3);
  const [first, last] = [median(steady.slice(0, third)), median(steady.slice(-third))];
  if (last > first * MOST_GROWTH) failures.push(`memory grew from ${first.toFixed(0)} to ${last.toFixed(0)} MB`);
  const failed = lines.filter(({ error }) => error !== undefined).length;
  process.stdout.write(
    `${minutes} minutes, --seed ${seed}: ${lines.length} sweeps (${failed} failed), ${sandbox.requests.length} requests (${met} met a fault), ` +
      `${arriving.posts.length} posts arrived, ${comparison.expected - comparison.lost.length} stand; memory ${first.toFixed(0)} MB in the first third, ${last.toFixed(0)} in the last, ` +
      `peak ${Math.max(...memory).toFixed(0)}; left ${leftAfterMs} ms after SIGTERM with ${code}\n`,
  );
} finally {
  arriving.end();
  if (!watch.over()) watch.kill('SIGKILL');
  await sandbox.close();
}
tellFailures(failures, folder);

function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
