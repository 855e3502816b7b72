/** `uppolice gap close`: a gap that was filled another way. */
import { GAP_CLOSE } from '../../domain/messages/commands/gap.ts';
import type { Command } from 'commander';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { closeGap } from '../../register/sync/gaps/gaps.ts';
import { acting } from '../support/act-on-docket.ts';
import { wholeNumber } from '../support/option-values.ts';

export function register(gap: Command, ctx: Context): void {
  gap
    .command('close <id>')
    .description(ctx.text(GAP_CLOSE.description))
    .requiredOption('--reason <text>', ctx.text(GAP_CLOSE.reason))
    .addHelpText('after', ctx.text(GAP_CLOSE.examples))
    .action(async (id: string, options: { reason: string }) => ctx.answer(await run(ctx, id, options.reason)));
}

export async function run(ctx: Context, typed: string, reason: string): Promise<Answer> {
  const id = gapNumber(typed);
  await closeGap(await ctx.db(), id, reason, acting(ctx));
  return { json: { id, closed: true }, text: () => GAP_CLOSE.closed(id) };
}

function gapNumber(typed: string): number {
  try {
    return wholeNumber('<id>', 1)(typed);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, error.text, [...error.nextSteps, GAP_CLOSE.list], error);
  }
}
