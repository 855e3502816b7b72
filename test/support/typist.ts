/** A person at the keyboard of a program that runs in this process: reads each question as it is drawn, types, and counts every key. */
import { PassThrough } from 'node:stream';
import { runProgram } from '../../src/cli.ts';
import { world } from './run.ts';

/** What is typed at a question: the first whose words stand in what was drawn since the last key. */
export type Reply = readonly [question: RegExp, type: (found: RegExpExecArray) => string];

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal obeys
const SEQUENCES = /\u001B\[\??[\d;]*[A-Za-z~]/g;
/** An arrow and the like is one key, a letter is one, each sign of a Hindi letter too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: one key each
const KEYS = /\u001B\[[\d;]*[A-Za-z~]|\u001BO[A-Z]|[\s\S]/gu;

export function keysIn(typed: string): number {
  return [...typed.matchAll(KEYS)].length;
}

export interface Typed {
  readonly code: number;
  readonly keys: number;
  readonly stdout: string;
}

/** Types the command line and Enter, then answers what is asked; a question without a reply is waited at until the test gives up. */
export async function typeCommand(
  argv: readonly string[],
  replies: readonly Reply[],
  env: Readonly<Record<string, string>>,
  now?: Date,
): Promise<Typed> {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
  let keys = keysIn(`uppolice ${argv.join(' ')}\r`);
  let drawn = '';
  let typedAt = 0;
  let stdout = '';
  const waiting: { fail?: (error: Error) => void } = {};
  output.on('data', (chunk: Buffer) => {
    drawn += chunk.toString();
    setImmediate(answer);
  });
  function answer(): void {
    const shown = drawn.replace(SEQUENCES, '').replace(/\r/g, '\n');
    for (const [question, type] of replies) {
      const found = question.exec(shown);
      if (!found) continue;
      const typed = type(found);
      if (++typedAt > MOST_REPLIES) {
        waiting.fail?.(new Error(`typed again and again: ${typed}`));
        return;
      }
      drawn = '';
      keys += keysIn(typed);
      input.write(typed);
      return;
    }
  }
  const fakes = { terminal: true, env, ...(now && { now }) };
  const inner = world(fakes, { out: (text) => (stdout += text), err: () => undefined });
  const stuck = new Promise<never>((_, reject) => {
    waiting.fail = reject;
  });
  const code = await Promise.race([runProgram(argv, { ...inner, asking: () => ({ input, output }) }), stuck]);
  return { code, keys, stdout };
}

/** More than any day asks for: the same question comes again and again. */
const MOST_REPLIES = 10_000;
