/** `uppolice unit`: the units of the directory. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import * as contact from './contact.ts';
import * as list from './list.ts';
import * as show from './show.ts';

export function register(program: Command, ctx: Context): void {
  const unit = program
    .command('unit')
    .summary('headquarters, zones, ranges, districts, commissionerates, services')
    .description('The units of the state: headquarters, zones, ranges, districts, commissionerates, and services such as 112 and 1090.');
  for (const command of [list, show, contact]) command.register(unit, ctx);
}
