/** `reopen`: a closed docket goes on under its number. */
import type { Command } from 'commander';
import type { Answer, Context } from '../ports.ts';
import { reopenDocket } from '../register/dockets/acts.ts';
import { acting, confirmDocket, neededText, standing } from './support/act-on-docket.ts';

export interface ReopenOptions {
  readonly reason?: string;
}

export function register(program: Command, ctx: Context): void {
  program
    .command('reopen <docket>')
    .summary('reopen a closed docket')
    .description('Reopens a docket within 30 days of its closing: it keeps its number, and the reopening counts.')
    .option('--reason <text>', 'why; kept on the docket')
    .addHelpText('after', '\nExamples:\n  $ uppolice reopen UPP-2026-000123-8 --reason "the citizen shows that nothing was done"')
    .action(async (docket: string, options: ReopenOptions) => ctx.answer(await run(ctx, docket, options)));
}

export async function run(ctx: Context, typed: string, options: ReopenOptions): Promise<Answer> {
  const docket = await confirmDocket(ctx, typed, 'Reopen');
  const reason = await neededText(ctx, options.reason, '--reason', 'The reason for reopening');
  const reopened = await reopenDocket(await ctx.db(), docket.id, reason, acting(ctx));
  return standing(ctx, reopened, (number) => `${number} is open again.`);
}
