/** `uppolice handle`: the registered handles. */
import type { Command } from 'commander';
import { HANDLE } from '../../domain/messages/commands/handle.ts';
import type { Context } from '../../ports.ts';
import * as add from './add.ts';
import * as check from './check.ts';
import * as confirm from './confirm.ts';
import * as import_ from './import.ts';
import * as list from './list.ts';
import * as rename from './rename.ts';
import * as retire from './retire.ts';
import * as show from './show.ts';

export function register(program: Command, ctx: Context): void {
  const handle = program.command('handle').description(ctx.text(HANDLE.description)).addHelpText('after', ctx.text(HANDLE.examples));
  for (const command of [add, list, show, rename, retire, check, confirm, import_]) command.register(handle, ctx);
}
