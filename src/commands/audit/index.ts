/** `audit`: the register proves itself. */
import type { Command } from 'commander';
import { AUDIT } from '../../domain/messages/commands/upkeep/audit.ts';
import type { Context } from '../../ports.ts';
import * as anchor from './anchor.ts';
import * as exported from './export.ts';
import * as log from './log.ts';
import * as verify from './verify.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  const command = program.command('audit').description(text(AUDIT.description)).addHelpText('after', text(AUDIT.examples));
  verify.register(command, ctx);
  log.register(command, ctx);
  anchor.register(command, ctx);
  exported.register(command, ctx);
}
