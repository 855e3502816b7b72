/** `dispatch cancel`: what has not gone out is not to be sent any more. */
import type { Command } from 'commander';
import { DISPATCH } from '../../domain/messages/commands/complaints/dispatch.ts';
import { cancelDispatch, findDispatch } from '../../forwarding/dispatch-acts.ts';
import type { Answer, Context } from '../../ports.ts';
import { acting } from '../support/act-on-docket.ts';
import { neededText } from '../support/questions.ts';
import { dispatchAnswer, withDispatchArgument } from '../support/sending/dispatch-view.ts';

interface CancelOptions {
  readonly reason?: string;
}

export function register(dispatch: Command, ctx: Context): void {
  const { text } = ctx;
  withDispatchArgument(dispatch.command('cancel'), ctx)
    .summary(text(DISPATCH.cancelSummary))
    .description(text(DISPATCH.cancelDescription))
    .option('--reason <text>', text(DISPATCH.reason))
    .addHelpText('after', text(DISPATCH.cancelExamples))
    .action(async (id: number, options: CancelOptions) => ctx.answer(await run(ctx, id, options)));
}

export async function run(ctx: Context, id: number, options: CancelOptions): Promise<Answer> {
  const db = await ctx.db();
  await findDispatch(db, id);
  const reason = await neededText(ctx, options.reason, '--reason', DISPATCH.reasonNeeded);
  await cancelDispatch(db, id, reason, acting(ctx));
  return dispatchAnswer(ctx, id);
}
