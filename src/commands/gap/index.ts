/** `uppolice gap`: what may be missing. */
import { GAP } from '../../domain/messages/commands/gap.ts';
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import { register as registerCheck } from './check.ts';
import { register as registerClose } from './close.ts';
import { register as registerList } from './list.ts';

export function register(program: Command, ctx: Context): void {
  const gap = program.command('gap').description(ctx.text(GAP.description)).addHelpText('after', ctx.text(GAP.examples));
  registerList(gap, ctx);
  registerCheck(gap, ctx);
  registerClose(gap, ctx);
}
