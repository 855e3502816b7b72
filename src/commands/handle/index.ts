/** `uppolice handle`: the registered handles. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import * as add from './add.ts';
import * as check from './check.ts';
import * as import_ from './import.ts';
import * as list from './list.ts';
import * as retire from './retire.ts';
import * as show from './show.ts';

export function register(program: Command, ctx: Context): void {
  const handle = program
    .command('handle')
    .summary('registered handles: of units and of countries')
    .description('The registered handles: those of units, and one for each country where people of the state live.');
  for (const command of [add, list, show, retire, check, import_]) command.register(handle, ctx);
}
