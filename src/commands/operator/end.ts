/** `uppolice operator end`. */
import type { Command } from 'commander';
import type { Answer, Context } from '../../ports.ts';
import { endOperator } from '../../register/directory/operators.ts';
import { safeLine } from '../../render/safe-text.ts';
import { acting } from '../support/act-on-docket.ts';

export function register(operator: Command, ctx: Context): void {
  operator
    .command('end <login>')
    .description('Records that somebody no longer works here. What was done under the login stays.')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice operator end asha`,
    )
    .action(async (login: string) => ctx.answer(await run(ctx, login)));
}

export async function run(ctx: Context, login: string): Promise<Answer> {
  const ended = await endOperator(await ctx.db(), login, acting(ctx));
  return { json: ended, text: () => `${safeLine(ended.login)} (${safeLine(ended.name)}) no longer works here.` };
}
