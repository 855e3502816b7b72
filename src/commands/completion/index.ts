/** `uppolice completion`: what a shell needs to complete command lines; it asks the program for each of them. */
import { Argument, type Command } from 'commander';
import { COMMAND_LINE } from '../../domain/messages/program/command-line.ts';
import { COMPLETION } from '../../domain/messages/commands/completion.ts';
import { laidOut } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { safeLine } from '../../render/safe-text.ts';
import { candidates } from './candidates.ts';
import { fromRegister } from './from-register.ts';
import { SCRIPTS } from './scripts.ts';

const SHELLS = Object.keys(SCRIPTS).join(', ');

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('completion')
    .description(text(COMPLETION.description))
    .addArgument(new Argument('<shell>', text(COMPLETION.shell(SHELLS))))
    .argument('[words...]', text(COMPLETION.words))
    .usage('<bash|zsh>')
    .addHelpText('after', text(COMPLETION.examples))
    .action(async (shell: string, words: string[]) => ctx.answer(await run(ctx, program, shell, words)));
}

/** The shell that asks passes the words before the one to be completed, and that one behind a dot, as it may be empty. */
export async function run(ctx: Context, program: Command, shell: string, words: readonly string[]): Promise<Answer> {
  if (shell === 'words') {
    const found = await candidates(program, words.slice(0, -1), (words.at(-1) ?? '.').slice(1), (kind) => fromRegister(ctx, kind));
    return { json: found, text: () => laidOut(found.map((word) => `${safeLine(word)}\n`).join('')) };
  }
  const script = SCRIPTS[shell];
  if (script === undefined || words.length > 0)
    throw new UserError('usage', COMMAND_LINE.wrongValue('<shell>', safeLine(shell)), [COMMAND_LINE.allowed(SHELLS)]);
  return { json: { shell, script }, text: () => laidOut(script) };
}
