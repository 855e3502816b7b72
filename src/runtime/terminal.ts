/** The real world: streams, terminal, signals. */
import { fstatSync, openSync } from 'node:fs';
import { isatty, ReadStream } from 'node:tty';
import { PROGRAM } from '../domain/messages/program/program.ts';
import { EXIT, type ExitStatus } from '../domain/user-error.ts';
import { type Lang, textIn } from '../domain/messages/text.ts';
import type { World } from '../context.ts';
import type { Io } from '../ports.ts';
import type { Streams } from './prompt/ask-line.ts';
import { safeText } from '../render/safe-text.ts';
import { paged, pagerFor } from './pager.ts';
import { isPlain, plainMarks } from '../domain/text/plain-terminal.ts';

/** Nobody reads our answer any more (`| head`): not an error. */
export class PipeClosed extends Error {}

/** How long a command may take to finish its page after Ctrl-C, before the process exits anyway. */
const LEAVE_AFTER_MS = 10_000;

/** `onLongWork` is called, perhaps often, by what prints in parts or says how far it is. */
export function terminalWorld(onLongWork: () => void = () => undefined): { world: World; settled: () => void } {
  const { argv, env, stdout } = process;
  const quiet = argv.includes('--quiet');
  let pipeClosed = false;
  let done = false;
  let progressShown = false;
  let printed = false;
  let paging = false;
  let stdinTaken = false;
  let beside: Streams | null | undefined;
  const plain = isPlain(env);
  const forStdout = plain && stdout.isTTY ? plainMarks : (text: string) => text;
  const forStderr = (text: string) => (plain && stderr().isTTY ? plainMarks(text) : text);
  const stderr = conversation();
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') {
      pipeClosed = true;
      return;
    }
    // A full disk behind `> file`: the answer is cut, and nothing else can be said on this stream.
    const { en, hi } = PROGRAM.answerNotWritten(error.code ?? error.message);
    stderr().write(`${en}\n${hi}\n`);
    process.exit(EXIT.no_register);
  });
  const { signal, left } = interruptions(
    // The pager answers Ctrl-C itself.
    (signal) => done || (paging && signal === 'SIGINT'),
    (status) => {
      clearProgress();
      const lang = languageOf(argv, env);
      const [message, hint] = [textIn(PROGRAM.stopped, lang), textIn(PROGRAM.runItAgain, lang)];
      const code = status === EXIT.interrupted ? 'interrupted' : 'terminated';
      if (argv.includes('--json') && !printed) stdout.write(`${JSON.stringify({ error: { code, message, hints: [hint] } })}\n`);
      else stderr().write(forStderr(`${message}\n  → ${hint}\n`));
    },
  );
  // A promise that never settles would end the process with status 0 and nothing done.
  process.on('exit', (status) => {
    if (!done && !left() && status === 0) {
      process.exitCode = EXIT.bug;
      const { en, hi } = PROGRAM.bug(PROGRAM.endedWithoutAnswer);
      stderr().write(`${en}\n${hi}\n`);
    }
  });

  const clearProgress = () => {
    if (progressShown) stderr().write('\r\u001B[2K');
    progressShown = false;
  };
  const io: Io = {
    async out(text) {
      if (pipeClosed) throw new PipeClosed();
      clearProgress();
      if (printed) onLongWork();
      printed = true;
      if (stdout.write(forStdout(text)) || pipeClosed) return;
      await drained(stdout);
      if (pipeClosed) throw new PipeClosed();
    },
    say(text) {
      if (quiet) return;
      clearProgress();
      stderr().write(forStderr(`${safeText(text)}\n`));
    },
    complain(message, hints) {
      clearProgress();
      const red = colour && stderr().isTTY;
      const said = hints.map((hint) => `  → ${safeText(hint)}\n`).join('');
      stderr().write(forStderr(`${red ? '\u001B[31m' : ''}${safeText(message)}${red ? '\u001B[39m' : ''}\n${said}`));
    },
    progress(text) {
      if (text !== null) onLongWork();
      else if (!progressShown) return;
      // A line that is written over and over needs a terminal that can clear it.
      if (quiet || plain || !stderr().isTTY) return;
      if (text === null) return clearProgress();
      stderr().write(`\r\u001B[2K${text.slice(0, (stderr().columns ?? 80) - 1)}`);
      progressShown = true;
    },
    stdin: () => {
      stdinTaken = true;
      return process.stdin;
    },
    get stdinIsTerminal() {
      return stdinIsTerminal();
    },
    stdoutIsTerminal: stdout.isTTY === true,
    columns: stdout.columns || Number(env['COLUMNS']) || 80,
    rows: stdout.rows || Number(env['LINES']) || null,
    colour: decideColour(argv, env, stdout.isTTY === true),
  };
  const { colour } = io;
  const pager = io.stdoutIsTerminal ? pagerFor(argv, env) : null;
  const page = (command: string) => (parts: AsyncIterable<string>) =>
    paged(plain ? plainParts(parts) : parts, command, env, {
      rows: stdout.rows || 24,
      columns: io.columns,
      out: io.out,
      taken: (isTaken) => {
        paging = isTaken;
      },
    });
  return {
    world: {
      io,
      env,
      ...(pager !== null && { page: page(pager) }),
      now: () => new Date(),
      asking: () => {
        if (!stdinTaken) return stdinIsTerminal() ? { input: process.stdin, output: stderr() } : null;
        // Asked only where a person sees what is asked.
        if (beside === undefined) beside = stderr().isTTY ? besideStdin(stderr()) : null;
        return beside;
      },
      get signal() {
        return signal();
      },
    },
    settled: () => {
      done = true;
    },
  };
}

async function* plainParts(parts: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const part of parts) yield plainMarks(part);
}

/** stderr is opened where something is said: most answers come without a word beside them. */
function conversation(): () => NodeJS.WriteStream {
  let stream: NodeJS.WriteStream | undefined;
  return () => {
    // Nobody reads the conversation any more: the answer is whole.
    stream ??= process.stderr.on('error', () => undefined);
    return stream;
  };
}

/** Asked of the file first: what asks the terminal is loaded where stdin may be one. */
function stdinIsTerminal(): boolean {
  try {
    return fstatSync(0).isCharacterDevice() && isatty(0);
  } catch {
    // Closed.
    return false;
  }
}

/** The terminal itself, where stdin has been used up by `-`; null where the process has none: under cron, or started by another program. */
function besideStdin(output: NodeJS.WriteStream): Streams | null {
  try {
    const fd = openSync('/dev/tty', 'r');
    return isatty(fd) ? { input: new ReadStream(fd), output } : null;
  } catch {
    return null;
  }
}

/** Resolves when the stream takes more, or has closed for good. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ['drain', 'close', 'error']) stream.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) stream.on(event, done);
  });
}

/** Decided once: flag > NO_COLOR > FORCE_COLOR > terminal. */
export function decideColour(argv: readonly string[], env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (argv.includes('--no-color')) return false;
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '') return env['FORCE_COLOR'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Before the configuration has been read, and where it may never be. */
function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const typed = argv[argv.indexOf('--lang') + 1];
  const wanted = argv.includes('--lang') ? typed : (argv.find((word) => word.startsWith('--lang='))?.slice(7) ?? env['UPPOLICE_LANG']);
  return wanted === 'hi' ? 'hi' : 'en';
}

/**
 * Ctrl-C and SIGTERM ask the command to stop. One that does not listen ends at once, after `farewell`; whole transactions are kept either way.
 */
function interruptions(
  isDone: (signal: NodeJS.Signals) => boolean,
  farewell: (status: ExitStatus) => void,
): { signal: () => AbortSignal; left: () => boolean } {
  const controller = new AbortController();
  let leaving = false;
  let listened = false;
  const leave = (status: ExitStatus) => {
    leaving = true;
    farewell(status);
    process.exit(status);
  };
  for (const [name, status] of [
    ['SIGINT', EXIT.interrupted],
    ['SIGTERM', EXIT.terminated],
    ['SIGHUP', EXIT.terminated],
  ] as const) {
    process.on(name, () => {
      if (isDone(name)) return;
      if (!listened || controller.signal.aborted) leave(status);
      controller.abort(name);
      setTimeout(() => leave(status), LEAVE_AFTER_MS).unref();
    });
  }
  return {
    signal: () => {
      listened = true;
      return controller.signal;
    },
    left: () => leaving,
  };
}
