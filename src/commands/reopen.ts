/** `reopen`: opens a closed docket again, under the same number. */
import type { Command } from 'commander';
import { REOPEN } from '../domain/messages/commands/complaints/reopen.ts';
import type { Answer, Context } from '../ports.ts';
import { reopenDocket } from '../register/dockets/acts.ts';
import { acting, confirmDocket, standing } from './support/act-on-docket.ts';
import { neededText } from './support/questions.ts';

export interface ReopenOptions {
  readonly reason?: string;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('reopen <docket>')
    .description(text(REOPEN.description))
    .option('--reason <text>', text(REOPEN.reason))
    .addHelpText('after', text(REOPEN.examples))
    .action(async (docket: string, options: ReopenOptions) => ctx.answer(await run(ctx, docket, options)));
}

export async function run(ctx: Context, typed: string, options: ReopenOptions): Promise<Answer> {
  const docket = await confirmDocket(ctx, typed, REOPEN.question);
  const reason = await neededText(ctx, options.reason, '--reason', REOPEN.reasonNeeded);
  const reopened = await reopenDocket(await ctx.db(), docket.id, reason, acting(ctx));
  return standing(ctx, reopened, REOPEN.reopened);
}
