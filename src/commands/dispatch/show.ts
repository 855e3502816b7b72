/** `dispatch show`: one sending with its text. */
import type { Command } from 'commander';
import { DISPATCH } from '../../domain/messages/commands/complaints/dispatch.ts';
import type { Context } from '../../ports.ts';
import { dispatchAnswer, withDispatchArgument } from '../support/sending/dispatch-view.ts';

export function register(dispatch: Command, ctx: Context): void {
  const { text } = ctx;
  withDispatchArgument(dispatch.command('show'), ctx)
    .summary(text(DISPATCH.showSummary))
    .description(text(DISPATCH.showDescription))
    .addHelpText('after', text(DISPATCH.showExamples))
    .action(async (id: number) => ctx.answer(await dispatchAnswer(ctx, id)));
}
