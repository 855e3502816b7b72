/** `uppolice config`: the settings. */
import type { Command } from 'commander';
import { CONFIG_COMMANDS } from '../../domain/messages/commands/config.ts';
import type { Context } from '../../ports.ts';
import * as get from './get.ts';
import * as path from './path.ts';
import * as set from './set.ts';

export function register(program: Command, ctx: Context): void {
  const config = program.command('config').summary(ctx.text(CONFIG_COMMANDS.summary)).description(ctx.text(CONFIG_COMMANDS.description));
  for (const command of [path, get, set]) command.register(config, ctx);
}
