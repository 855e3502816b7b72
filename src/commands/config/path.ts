/** `uppolice config path`. */
import type { Command } from 'commander';
import type { Answer, Context } from '../../ports.ts';

export function register(config: Command, ctx: Context): void {
  config
    .command('path')
    .description("Where the settings are read from: the user's file, which `config set` writes; with --machine the machine's.")
    .option('--machine', "the machine's file")
    .addHelpText('after', '\nExamples:\n  $ uppolice config path\n  $ uppolice config path --machine')
    .action(async (options: { machine?: boolean }) => ctx.answer(run(ctx, options)));
}

export function run(ctx: Context, options: { machine?: boolean }): Answer {
  const { user, machine } = ctx.configFiles();
  return { json: { user, machine }, text: () => (options.machine ? machine : user) };
}
