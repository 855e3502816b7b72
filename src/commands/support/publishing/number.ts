/** The number by which good work and rebuttals are named. */
import type { Command } from 'commander';
import { PUBLISHING } from '../../../domain/messages/commands/overseas/publishing.ts';
import type { Context } from '../../../ports.ts';
import { wholeNumber } from '../option-values.ts';

export function withNumber(command: Command, ctx: Context): Command {
  return command.argument('<number>', ctx.text(PUBLISHING.number), wholeNumber('<number>', 1));
}
