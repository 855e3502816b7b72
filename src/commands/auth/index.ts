/** `uppolice auth`: credentials for X. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import * as add from './add.ts';
import * as check from './check.ts';
import * as list from './list.ts';
import * as remove from './remove.ts';

export function register(program: Command, ctx: Context): void {
  const auth = program
    .command('auth')
    .summary('credentials for X: of the app that reads, of the handles that reply')
    .description(
      "Credentials for X, kept in files that only you may read, beside your configuration. The app's token reads; a handle's own credentials are needed for its replies.",
    );
  for (const command of [add, list, check, remove]) command.register(auth, ctx);
}
