/** `uppolice operator`: the people who work with this register. */
import type { Command } from 'commander';
import { OPERATOR } from '../../domain/messages/commands/operator.ts';
import type { Context } from '../../ports.ts';
import * as add from './add.ts';
import * as end from './end.ts';
import * as list from './list.ts';

export function register(program: Command, ctx: Context): void {
  const operator = program
    .command('operator')
    .description(ctx.text(OPERATOR.description))
    .addHelpText('after', ctx.text(OPERATOR.examples));
  for (const command of [add, list, end]) command.register(operator, ctx);
}
