/** `uppolice operator`: who works here. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import * as add from './add.ts';
import * as end from './end.ts';
import * as list from './list.ts';

export function register(program: Command, ctx: Context): void {
  const operator = program.command('operator').summary('who works here').description('Who works with this register, in which role.');
  for (const command of [add, list, end]) command.register(operator, ctx);
}
