/** The built program as a child process: started, watched, killed. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PROGRAM = join(import.meta.dirname, '..', '..', 'bin', 'uppolice.js');

export interface Ended {
  /** null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** True once it has ended. */
  readonly over: () => boolean;
  /** Each whole line of stdout, as it comes. */
  onLine(listener: (line: string) => void): void;
  /** Each whole line of stderr, as it comes. */
  onSaid(listener: (line: string) => void): void;
  kill(signal: NodeJS.Signals): void;
}

/** `environment` is all it has besides PATH. */
export function start(argv: readonly string[], environment: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [PROGRAM, ...argv], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = [new Lines(), new Lines()];
  let over = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.add(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.add(text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => {
      over = true;
    });
    child.on('close', (code, signal) => resolve({ code, signal, stdout: out.text, stderr: err.text }));
  });
  return {
    pid: child.pid ?? 0,
    ended,
    over: () => over,
    onLine: (listener) => out.listeners.push(listener),
    onSaid: (listener) => err.listeners.push(listener),
    kill: (signal) => child.kill(signal),
  };
}

/** What a stream said, as a whole and line by line. */
class Lines {
  text = '';
  readonly listeners: ((line: string) => void)[] = [];
  #partial = '';

  add(text: string): void {
    this.text += text;
    const lines = (this.#partial + text).split('\n');
    this.#partial = lines.pop() ?? '';
    for (const line of lines) for (const listener of this.listeners) listener(line);
  }
}

/** Runs it to its end. Throws where the exit status is not among `expected`. */
export async function uppolice(
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
  expected: readonly number[] = [0],
): Promise<Ended> {
  const ended = await start(argv, environment).ended;
  if (ended.code !== null && expected.includes(ended.code)) return ended;
  throw new Error(
    `uppolice ${argv.join(' ')} ended with ${ended.code ?? ended.signal}:\n${ended.stdout.slice(0, 2000)}\n${ended.stderr.slice(0, 2000)}`,
  );
}

/** Resident memory of a process in MB, now and at its peak; null where the system does not tell (only Linux does) or it has ended. */
export function memoryOf(pid: number): { readonly now: number; readonly peak: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const mb = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? Number.NaN) / 1024;
    return Number.isNaN(mb('VmHWM')) ? null : { now: mb('VmRSS'), peak: mb('VmHWM') };
  } catch {
    return null;
  }
}
