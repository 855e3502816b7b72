/** `uppolice country`: where people of Uttar Pradesh live abroad, and who serves them there. */
import type { Command } from 'commander';
import { COUNTRY } from '../../domain/messages/commands/overseas/country.ts';
import type { Context } from '../../ports.ts';
import * as importing from './import.ts';
import * as list from './list.ts';
import * as open from './open.ts';
import * as show from './show.ts';

export function register(program: Command, ctx: Context): void {
  const country = program.command('country').description(ctx.text(COUNTRY.description)).addHelpText('after', ctx.text(COUNTRY.examples));
  for (const command of [list, show, open, importing]) command.register(country, ctx);
}
