/** Runs `sync` through every fault of the sandbox on every source, then once without faults, and says what it said and what the register holds. */
import { copyFileSync } from 'node:fs';
import { FAULTS, type FaultName } from '../../src/sandbox/faults/faults.ts';
import { startSandbox } from '../../src/sandbox/server/sandbox.ts';
import { run, temporaryFolder } from '../support/run.ts';
import { compareRegister, impatientClient, inventTraffic, isWhole, overWhenFaulty } from '../support/sandbox-register.ts';

export const SOURCES = ['search', 'mentions'] as const;
export type Source = (typeof SOURCES)[number];

export interface Swept {
  readonly exitStatus: number;
  /** The error's code; `gap` where something may be missing, `partly` where posts could not be read; null where all was well. */
  readonly code: string | null;
  /** The first sentence of what it said; null where it said nothing. */
  readonly said: string | null;
}

export interface MatrixRow {
  readonly fault: FaultName;
  readonly source: Source;
  /** The fault befell the second request and no other. */
  readonly once: Swept;
  /** It befell every request from the second on. */
  readonly forGood: Swept;
  /** A sweep without faults after that. */
  readonly clean: Swept;
  /** Posts that tag a handle in office and stand once, of how many. */
  readonly stand: { readonly posts: number; readonly of: number };
  /** Nothing lost, twice or invented, no hole in the numbers, the chain whole, no gap left. */
  readonly whole: boolean;
}

/** One query, and three timelines. */
const HANDLES = ['agrapolice', 'lkopolice', 'Uppolice'];
const HOUR_MS = 3_600_000;
/** Twenty seconds past the minute, so that a minute shown does not depend on how long a test takes. */
const START = Date.parse('2026-11-02T06:30:20.000Z');
/** Several pages for every source. */
const POSTS = 48;
const PAGE = 10;
/** They end by the deadline, which only the request that they befall can reach; the others need none. */
const WAITED_FOR: readonly FaultName[] = ['hang', 'stall', 'drip'];
const DEADLINE_MS = { waitedFor: 400, others: 20_000 };

export async function faultMatrix(): Promise<MatrixRow[]> {
  using folder = temporaryFolder();
  const template = folder.file('template.db');
  await made(['init', '--yes'], template);
  const cases = (Object.keys(FAULTS) as FaultName[]).flatMap((fault) => SOURCES.map((source) => ({ fault, source })));
  const row = ({ fault, source }: (typeof cases)[number]) => {
    const register = folder.file(`${fault}-${source}.db`);
    copyFileSync(template, register);
    return oneCase(fault, source, register);
  };
  const rows: MatrixRow[] = [];
  for (const each of cases.toSorted((a, b) => Number(isWaitedFor(b.fault)) - Number(isWaitedFor(a.fault)))) rows.push(await row(each));
  return rows;
}

function isWaitedFor(fault: FaultName): boolean {
  return WAITED_FOR.includes(fault);
}

async function oneCase(fault: FaultName, source: Source, register: string): Promise<MatrixRow> {
  const timeoutMs = isWaitedFor(fault) ? DEADLINE_MS.waitedFor : DEADLINE_MS.others;
  const batch = (seed: number) =>
    inventTraffic({
      posts: POSTS,
      seed,
      handles: HANDLES,
      // Everybody's post tags this one, so that it has pages enough by mentions too.
      always: 'agrapolice',
      from: new Date(START + (2 * seed - 2) * HOUR_MS - HOUR_MS),
      to: new Date(START + (2 * seed - 2) * HOUR_MS - 60_000),
    });
  const [first, second] = [batch(1), batch(2)];
  const sandbox = await startSandbox({ ...first, clock: new Date(START), maxPage: PAGE });
  const sweep = async (): Promise<Swept> => {
    const argv = ['sync', '--via', source, '--handle', ...HANDLES, '--json'];
    const x = async () => impatientClient(sandbox, timeoutMs, isWaitedFor(fault) ? overWhenFaulty(sandbox) : undefined);
    const { stdout, stderr, code } = await run(argv, { now: sandbox.now(), env: { UPPOLICE_DB: register }, x });
    return sweptOf(code, stdout, stderr);
  };
  try {
    sandbox.setFault(fault, { on: source, after: 1, count: 1 });
    const once = await sweep();
    sandbox.advance(2 * HOUR_MS);
    sandbox.addPosts(second.posts, { users: second.users });
    sandbox.clearFaults();
    sandbox.setFault(fault, { on: source, after: 1 });
    const forGood = await sweep();
    sandbox.clearFaults();
    sandbox.advance(HOUR_MS);
    const clean = await sweep();
    const written = [...first.posts, ...second.posts];
    const comparison = await compareRegister(register, written);
    const { ok } = JSON.parse((await made(['audit', 'verify', '--json'], register)).stdout) as { ok: boolean };
    const gaps = JSON.parse((await made(['gap', 'list', '--json'], register)).stdout) as unknown;
    const whole = isWhole(comparison) && ok && Array.isArray(gaps) && gaps.length === 0;
    return {
      fault,
      source,
      once,
      forGood,
      clean,
      stand: { posts: comparison.expected - comparison.lost.length, of: written.length },
      whole,
    };
  } finally {
    await sandbox.close();
  }
}

async function made(argv: readonly string[], register: string) {
  const result = await run(argv, { now: new Date(START - 24 * HOUR_MS), env: { UPPOLICE_DB: register } });
  if (result.code !== 0) throw new Error(`${argv.join(' ')} ended with ${result.code}: ${result.stdout}${result.stderr}`);
  return result;
}

const CODES: Readonly<Record<number, string>> = { 33: 'gap', 60: 'partly' };

function sweptOf(exitStatus: number, stdout: string, stderr: string): Swept {
  const { error } = JSON.parse(stdout) as { error?: { code: string; message: string } };
  return { exitStatus, code: error?.code ?? CODES[exitStatus] ?? null, said: firstSentence(error?.message ?? stderr) };
}

function firstSentence(text: string): string | null {
  const line = text.trim().split('\n')[0] ?? '';
  return line === '' ? null : (/^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line).replace(/127\.0\.0\.1:\d+/g, '127.0.0.1');
}
