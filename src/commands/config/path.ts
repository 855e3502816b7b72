/** `uppolice config path`. */
import type { Command } from 'commander';
import { SETTINGS_WORDS } from '../../domain/messages/commands/upkeep/settings.ts';
import { laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';

export function register(config: Command, ctx: Context): void {
  const { text } = ctx;
  config
    .command('path')
    .summary(text(SETTINGS_WORDS.pathSummary))
    .description(text(SETTINGS_WORDS.pathDescription))
    .option('--machine', text(SETTINGS_WORDS.machine))
    .addHelpText('after', text(SETTINGS_WORDS.pathExamples))
    .action(async (options: { machine?: boolean }) => ctx.answer(run(ctx, options)));
}

export function run(ctx: Context, options: { machine?: boolean }): Answer {
  const { user, machine } = ctx.configFiles();
  return { json: { user, machine }, text: () => laidOut(options.machine ? machine : user) };
}
