/** `uppolice outreach plan`: what is to be held, and what will not be. */
import type { Command } from 'commander';
import { OUTREACH, OUTREACH_PLAN } from '../../domain/messages/commands/overseas/outreach.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { cancelOutreach, type OutreachSaid, planOutreach } from '../../register/overseas/outreach.ts';
import { acting } from '../support/act-on-docket.ts';
import { outreachJson, outreachSaid } from '../support/answers/outreach-view.ts';
import { wholeNumber } from '../support/option-values.ts';
import { neededText } from '../support/questions.ts';
import { completedSaid } from '../support/overseas/ask-outreach.ts';
import { saidOptions } from '../support/overseas/typed-outreach.ts';

export interface OutreachPlanOptions extends OutreachSaid {
  readonly cancel?: number;
  readonly reason?: string;
}

export function register(outreach: Command, ctx: Context): void {
  const { text } = ctx;
  saidOptions(outreach.command('plan').description(text(OUTREACH_PLAN.description)), ctx, OUTREACH_PLAN.on)
    .option('--cancel <number>', text(OUTREACH_PLAN.cancel), wholeNumber('--cancel', 1))
    .option('--reason <text>', text(OUTREACH_PLAN.reason))
    .addHelpText('after', text(OUTREACH.choicesOfAll))
    .addHelpText('after', text(OUTREACH_PLAN.examples))
    .action(async (options: OutreachPlanOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, { cancel, reason, ...said }: OutreachPlanOptions): Promise<Answer> {
  if (cancel === undefined && reason !== undefined) throw new UserError('usage', OUTREACH_PLAN.strayReason);
  if (cancel !== undefined && Object.keys(said).length > 0) throw new UserError('usage', OUTREACH_PLAN.cancelAlone);
  const db = await ctx.db();
  const outreach =
    cancel === undefined
      ? await planOutreach(db, await completedSaid(ctx, said, OUTREACH_PLAN.askDay), acting(ctx))
      : await cancelOutreach(db, cancel, await neededText(ctx, reason, '--reason', OUTREACH_PLAN.reasonNeeded), acting(ctx));
  return { json: outreachJson(outreach, ctx.now()), text: () => outreachSaid(outreach) };
}
