/** `audit`: the register proves itself. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import * as log from './log.ts';
import * as verify from './verify.ts';

export function register(program: Command, ctx: Context): void {
  const command = program
    .command('audit')
    .summary('prove that nothing was changed or removed')
    .description('Every act is an event, and every event holds the hash of the one before it: what was changed or removed shows.')
    .addHelpText('after', '\nExamples:\n  $ uppolice audit verify\n  $ uppolice audit log UPP-2026-000123-8');
  verify.register(command, ctx);
  log.register(command, ctx);
}
