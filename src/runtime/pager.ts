/** The pager: an answer that is longer than the screen is read in `less`, or in what PAGER names. */
import { spawn } from 'node:child_process';

type Env = Readonly<Record<string, string | undefined>>;

export interface Screen {
  readonly rows: number;
  readonly columns: number;
  /** Prints where nothing needs to be paged. */
  out(text: string): Promise<void>;
  /** Called before the pager takes the terminal, and when it has given it back: until then its keys are its own, Ctrl-C too. */
  taken(isTaken: boolean): void;
}

/** The command of the pager, to be run by a shell; null: nothing is paged. By option, NO_PAGER, UPPOLICE_PAGER, PAGER, else `less`. */
export function pagerFor(argv: readonly string[], env: Env): string | null {
  if (argv.includes('--no-pager') || argv.includes('--json') || env['NO_PAGER'] || env['TERM'] === 'dumb') return null;
  const named = env['UPPOLICE_PAGER'] ?? env['PAGER'] ?? 'less';
  return named.trim() === '' || named.trim() === 'cat' ? null : named;
}

/** Prints the parts, through the pager once they are longer than the screen. Resolves when all is read, or when the reader has left. */
export async function paged(parts: AsyncIterable<string>, command: string, env: Env, screen: Screen): Promise<void> {
  const left = parts[Symbol.asyncIterator]();
  let first = '';
  let next = await left.next();
  while (!next.done && rowsOf(first + next.value, screen.columns) < screen.rows) {
    first += next.value;
    next = await left.next();
  }
  const pager = next.done ? null : await startPager(command, env, screen);
  const print = pager === null ? screen.out : pager.write;
  if (first !== '') await print(first);
  for (; !next.done && !pager?.hasEnded(); next = await left.next()) await print(next.value);
  if (!next.done) await left.return?.();
  await pager?.end();
}

/** As far as it can be told here; `less -F` knows better, and leaves again where the answer fits. */
function rowsOf(text: string, columns: number): number {
  return text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / (2 * columns))), 0);
}

interface Pager {
  write(text: string): Promise<void>;
  hasEnded(): boolean;
  end(): Promise<void>;
}

/** `less` leaves where the answer fits (F), on Ctrl-C (K), keeps colours (R) and what was shown (X); Hindi is UTF-8 whatever LANG says. */
const LESS = { LESS: 'FRXK', LESSCHARSET: 'utf-8', LV: '-c' };

async function startPager(command: string, env: Env, screen: Screen): Promise<Pager | null> {
  const [program = ''] = command.trim().split(/\s/);
  if (!(await canRun(program, env))) return null;
  screen.taken(true);
  const child = spawn('/bin/sh', ['-c', command], { stdio: ['pipe', 'inherit', 'inherit'], env: { ...LESS, ...env } });
  let ended = false;
  const gone = new Promise<void>((resolve) => {
    for (const event of ['close', 'error']) child.once(event, () => resolve());
  });
  void gone.then(() => {
    ended = true;
  });
  // Who has read enough leaves: what is not read is no fault.
  child.stdin.on('error', () => undefined);
  return {
    async write(text) {
      if (ended || child.stdin.destroyed || child.stdin.write(text)) return;
      await Promise.race([new Promise<void>((resolve) => child.stdin.once('drain', () => resolve())), gone]);
    },
    hasEnded: () => ended || child.stdin.destroyed,
    async end() {
      child.stdin.end();
      await gone;
      screen.taken(false);
    },
  };
}

/** Asked beforehand: what was written to a program that is not there would be lost. */
function canRun(program: string, env: Env): Promise<boolean> {
  const asked = spawn('/bin/sh', ['-c', 'command -v "$0" > /dev/null 2>&1', program], { stdio: 'ignore', env });
  return new Promise((resolve) => {
    asked.once('close', (status) => resolve(status === 0));
    asked.once('error', () => resolve(false));
  });
}
