/** `uppolice operator end`. */
import type { Command } from 'commander';
import { OPERATOR_END } from '../../domain/messages/commands/operator.ts';
import type { Answer, Context } from '../../ports.ts';
import { endOperator } from '../../register/directory/operators.ts';
import { safeLine } from '../../render/safe-text.ts';
import { acting } from '../support/act-on-docket.ts';

export function register(operator: Command, ctx: Context): void {
  operator
    .command('end <login>')
    .description(ctx.text(OPERATOR_END.description))
    .addHelpText('after', ctx.text(OPERATOR_END.examples))
    .action(async (login: string) => ctx.answer(await run(ctx, login)));
}

export async function run(ctx: Context, login: string): Promise<Answer> {
  const ended = await endOperator(await ctx.db(), login, acting(ctx));
  return { json: ended, text: () => OPERATOR_END.ended(safeLine(ended.login), safeLine(ended.name)) };
}
