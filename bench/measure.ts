/** Measures a command as a whole process: wall time and, on Linux, peak memory. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  /** Seconds. */
  readonly wall: number;
  /** MB, sampled every 20 ms; null if the system does not tell. */
  readonly peakMb: number | null;
  readonly stdout: string;
}

/** `exits`: the statuses that are no failure; 0 alone where nothing is said. */
export async function measure(
  command: string,
  args: readonly string[],
  options: { env?: Record<string, string>; keepOutput?: boolean; stdin?: string; exits?: readonly number[] } = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, {
    env: { ...process.env, ...options.env },
    stdio: ['pipe', options.keepOutput ? 'pipe' : 'ignore', 'inherit'],
  });
  let peakMb: number | null = null;
  let stdout = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stdin?.end(options.stdin);
  const watch = setInterval(() => {
    try {
      const kb = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]);
      if (kb > 0) peakMb = Math.max(peakMb ?? 0, kb / 1024);
    } catch {
      // The process has just ended, or this is not Linux.
    }
  }, 20);
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(watch);
  if (!(options.exits ?? [0]).includes(status ?? -1)) throw new Error(`${command} ${args.join(' ')} ended with status ${status}`);
  return { wall: (performance.now() - started) / 1000, peakMb, stdout };
}

/** Runs A and B alternately (A B A B …), after one uncounted run of each: the median wall times, and the median of the ratios. */
export async function pairs(
  runs: number,
  a: () => Promise<Measured>,
  b: () => Promise<Measured>,
): Promise<{ a: number; b: number; ratio: number }> {
  await a();
  await b();
  const timesA: number[] = [];
  const timesB: number[] = [];
  for (let n = 0; n < runs; n++) {
    timesA.push((await a()).wall);
    timesB.push((await b()).wall);
  }
  return { a: median(timesA), b: median(timesB), ratio: median(timesA.map((time, n) => time / (timesB[n] as number))) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
