/** `dispatch done`: a person did by hand what the dispatch was for. */
import type { Command } from 'commander';
import { DISPATCH } from '../../domain/messages/commands/complaints/dispatch.ts';
import { dispatchDoneByHand, findDispatch } from '../../forwarding/dispatch-acts.ts';
import type { Answer, Context } from '../../ports.ts';
import { acting } from '../support/act-on-docket.ts';
import { neededText } from '../support/questions.ts';
import { dispatchAnswer, withDispatchArgument } from '../support/sending/dispatch-view.ts';

interface DoneOptions {
  readonly note?: string;
}

export function register(dispatch: Command, ctx: Context): void {
  const { text } = ctx;
  withDispatchArgument(dispatch.command('done'), ctx)
    .summary(text(DISPATCH.doneSummary))
    .description(text(DISPATCH.doneDescription))
    .option('--note <text>', text(DISPATCH.note))
    .addHelpText('after', text(DISPATCH.doneExamples))
    .action(async (id: number, options: DoneOptions) => ctx.answer(await run(ctx, id, options)));
}

export async function run(ctx: Context, id: number, options: DoneOptions): Promise<Answer> {
  const db = await ctx.db();
  await findDispatch(db, id);
  const note = await neededText(ctx, options.note, '--note', DISPATCH.noteNeeded);
  await dispatchDoneByHand(db, id, note, acting(ctx));
  return dispatchAnswer(ctx, id);
}
