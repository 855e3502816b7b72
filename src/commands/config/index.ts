/** `uppolice config`: the settings. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import * as get from './get.ts';
import * as path from './path.ts';
import * as set from './set.ts';

export function register(program: Command, ctx: Context): void {
  const config = program
    .command('config')
    .summary('settings: where they are, what they say')
    .description(
      "Settings: a flag goes before the environment, that before the user's file, that before the machine's file. Secrets are no settings: uppolice auth.",
    );
  for (const command of [path, get, set]) command.register(config, ctx);
}
