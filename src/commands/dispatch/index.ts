/** `dispatch`: what became of what was sent. */
import type { Command } from 'commander';
import { DISPATCH } from '../../domain/messages/commands/complaints/dispatch.ts';
import type { Context } from '../../ports.ts';
import * as cancel from './cancel.ts';
import * as done from './done.ts';
import * as list from './list.ts';
import * as show from './show.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const command = program.command('dispatch').description(text(DISPATCH.description)).addHelpText('after', text(DISPATCH.examples));
  list.register(command, ctx);
  show.register(command, ctx);
  done.register(command, ctx);
  cancel.register(command, ctx);
}
