/** `uppolice config path`. */
import type { Command } from 'commander';
import { CONFIG_COMMANDS } from '../../domain/messages/commands/config.ts';
import type { Answer, Context } from '../../ports.ts';

export function register(config: Command, ctx: Context): void {
  const { text } = ctx;
  config
    .command('path')
    .description(text(CONFIG_COMMANDS.pathDescription))
    .option('--machine', text(CONFIG_COMMANDS.machine))
    .addHelpText('after', text(CONFIG_COMMANDS.pathExamples))
    .action(async (options: { machine?: boolean }) => ctx.answer(run(ctx, options)));
}

export function run(ctx: Context, options: { machine?: boolean }): Answer {
  const { user, machine } = ctx.configFiles();
  return { json: { user, machine }, text: () => (options.machine ? machine : user) };
}
