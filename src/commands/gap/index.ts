/** `uppolice gap`: what may be missing. */
import type { Command } from 'commander';
import type { Context } from '../../ports.ts';
import { register as registerCheck } from './check.ts';
import { register as registerClose } from './close.ts';
import { register as registerList } from './list.ts';

export function register(program: Command, ctx: Context): void {
  const gap = program
    .command('gap')
    .summary('what may be missing, since when')
    .description('Posts that X could no longer give when a sweep asked for them: from when to when, of which handle.');
  registerList(gap, ctx);
  registerCheck(gap, ctx);
  registerClose(gap, ctx);
}
