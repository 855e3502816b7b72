/** `dispatch`: what became of what was sent. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import * as cancel from './cancel.ts';
import * as done from './done.ts';
import * as list from './list.ts';
import * as show from './show.ts';

export function register(program: Command, ctx: Context): void {
  const command = program
    .command('dispatch')
    .summary('what became of what was sent')
    .description('Every sending has a row: to whom, which way, and what became of it. What X refused waits here for a person.')
    .addHelpText('after', '\nExamples:\n  $ uppolice dispatch list --state needs_person\n  $ uppolice dispatch show 17');
  list.register(command, ctx);
  show.register(command, ctx);
  done.register(command, ctx);
  cancel.register(command, ctx);
}
