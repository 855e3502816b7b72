/** `uppolice contact`: people whom coordinators abroad may write to. */
import type { Command } from 'commander';
import { CONTACT } from '../../domain/messages/commands/overseas/contact.ts';
import type { Context } from '../../ports.ts';
import * as add from './add.ts';
import * as forget from './forget.ts';
import * as list from './list.ts';

export function register(program: Command, ctx: Context): void {
  const contact = program.command('contact').description(ctx.text(CONTACT.description)).addHelpText('after', ctx.text(CONTACT.examples));
  for (const command of [add, list, forget]) command.register(contact, ctx);
}
