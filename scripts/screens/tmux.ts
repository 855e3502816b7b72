/** A terminal of tmux: a window of a given size in which a shell runs. */
import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

const SOCKET = `uppolice-${process.pid}`;

export function hasTmux(): boolean {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export interface Window {
  readonly columns: number;
  readonly rows: number;
  readonly env: Readonly<Record<string, string>>;
}

export class Tmux {
  readonly #name: string;

  constructor(name: string, { columns, rows, env }: Window) {
    this.#name = name;
    const set = Object.entries({ ...env, PS1: '$ ' }).map(([key, value]) => `${key}='${value}'`);
    tmux('new-session', '-d', '-s', name, '-x', String(columns), '-y', String(rows), `env ${set.join(' ')} sh`);
  }

  /** Letters as they are, without Enter. */
  type(text: string): void {
    tmux('send-keys', '-t', this.#name, '-l', text);
  }

  /** tmux's names of keys: Enter, BSpace, Home. */
  press(...keys: readonly string[]): void {
    tmux('send-keys', '-t', this.#name, ...keys);
  }

  lines(): string[] {
    return tmux('capture-pane', '-p', '-t', this.#name)
      .split('\n')
      .map((line) => line.trimEnd());
  }

  cursor(): { readonly column: number; readonly row: number } {
    const [column = 0, row = 0] = tmux('display-message', '-p', '-t', this.#name, '#{cursor_x} #{cursor_y}').split(' ').map(Number);
    return { column, row };
  }

  resize(columns: number, rows: number): void {
    tmux('resize-window', '-t', this.#name, '-x', String(columns), '-y', String(rows));
  }

  /** Until the words stand on the screen, and it has come to rest. */
  async until(words: RegExp): Promise<string[]> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const before = this.lines();
      await setTimeout(REST_MS);
      const after = this.lines();
      if (words.test(after.join('\n')) && before.join('\n') === after.join('\n')) return after;
    }
    throw new Error(`${this.#name}: ${words} did not come:\n${this.lines().join('\n')}`);
  }

  close(): void {
    tmux('kill-session', '-t', this.#name);
  }
}

const REST_MS = 400;
const MOST_TRIES = 100;

function tmux(...argv: readonly string[]): string {
  return execFileSync('tmux', ['-u', '-L', SOCKET, ...argv], { encoding: 'utf8', env: { ...process.env, TMUX: '' } });
}
