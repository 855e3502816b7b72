/** `uppolice config`: the settings. */
import type { Command } from 'commander';
import { SETTINGS_WORDS } from '../../domain/messages/commands/upkeep/settings.ts';
import type { Context } from '../../ports.ts';
import * as get from './get.ts';
import * as path from './path.ts';
import * as set from './set.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const config = program
    .command('config')
    .description(text(SETTINGS_WORDS.description))
    .addHelpText('after', text(SETTINGS_WORDS.examples));
  for (const command of [path, get, set]) command.register(config, ctx);
}
