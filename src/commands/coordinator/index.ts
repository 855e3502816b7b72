/** `uppolice coordinator`: who stands for the service abroad. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import * as appoint from './appoint.ts';
import * as end from './end.ts';
import * as list from './list.ts';
import * as replace from './replace.ts';
import * as show from './show.ts';

export function register(program: Command, ctx: Context): void {
  const coordinator = program
    .command('coordinator')
    .summary('coordinators abroad: one in office for a country or a city of it')
    .description(
      'Coordinators abroad. One is in office for a country, and one for each city of it that has its own; who was before is kept.',
    );
  for (const command of [appoint, list, show, replace, end]) command.register(coordinator, ctx);
}
