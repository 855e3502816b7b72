/** `uppolice auth`: credentials for X. */
import { AUTH } from '../../domain/messages/commands/auth.ts';
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import * as add from './add.ts';
import * as check from './check.ts';
import * as list from './list.ts';
import * as remove from './remove.ts';

export function register(program: Command, ctx: Context): void {
  const auth = program.command('auth').description(ctx.text(AUTH.description)).addHelpText('after', ctx.text(AUTH.examples));
  for (const command of [add, list, check, remove]) command.register(auth, ctx);
}
