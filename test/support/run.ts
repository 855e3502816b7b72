/** Runs a command line as a person would, against a temporary register: `run(argv, fakes) → {stdout, stderr, code}`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../../src/cli.ts';
import type { World } from '../../src/context.ts';
import type { Io, Prompter, XOptions, XPort } from '../../src/ports.ts';

export interface Fakes {
  readonly now?: Date;
  readonly env?: Record<string, string>;
  /** Whether stdout and stdin are a terminal. */
  readonly terminal?: boolean;
  readonly columns?: number;
  /** Of the terminal; not known, if not given. */
  readonly rows?: number;
  readonly stdin?: string | Uint8Array;
  readonly prompter?: Prompter;
  readonly x?: (options?: XOptions) => Promise<XPort>;
  readonly signal?: AbortSignal;
}

export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

export const NOW = new Date('2026-11-02T06:30:00.000Z');

export async function run(argv: readonly string[], fakes: Fakes = {}): Promise<Result> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await runProgram(argv, world(fakes, { out: (text) => stdout.push(text), err: (text) => stderr.push(text) }));
  return { stdout: stdout.join(''), stderr: stderr.join(''), code };
}

/** The world as a test has it; what is printed is lost unless somebody takes it. */
export function world(
  fakes: Fakes = {},
  print: { out(text: string): void; err(text: string): void } = { out: () => undefined, err: () => undefined },
): World {
  const io: Io = {
    async out(text) {
      print.out(text);
    },
    say: (text) => print.err(`${text}\n`),
    complain: (message, hints) => print.err(`${message}\n${hints.map((hint) => `  → ${hint}\n`).join('')}`),
    progress: () => undefined,
    async *stdin() {
      if (fakes.stdin !== undefined) yield typeof fakes.stdin === 'string' ? new TextEncoder().encode(fakes.stdin) : fakes.stdin;
    },
    stdinIsTerminal: fakes.terminal ?? false,
    stdoutIsTerminal: fakes.terminal ?? false,
    columns: fakes.columns ?? 80,
    rows: fakes.rows ?? null,
    colour: false,
  };
  return {
    io,
    env: { HOME: '/nonexistent', UPPOLICE_ACTOR: 'asha', ...fakes.env },
    now: () => fakes.now ?? NOW,
    signal: fakes.signal ?? new AbortController().signal,
    ...(fakes.prompter && { prompter: fakes.prompter }),
    ...(fakes.x && { x: fakes.x }),
  };
}

/** A folder that is removed when the test has ended: `using folder = temporaryFolder()`. */
export function temporaryFolder(): { readonly path: string; file(name: string): string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'uppolice-test-'));
  return {
    path,
    file: (name) => join(path, name),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}
