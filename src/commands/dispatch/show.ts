/** `dispatch show`: one sending with its text. */
import type { Command } from 'commander';
import { DISPATCH } from '../../domain/messages/commands/dispatch.ts';
import { findDispatch } from '../../forwarding/dispatch-acts.ts';
import type { Answer, Context } from '../../ports.ts';
import { dispatchJson, dispatchText, withDispatchArgument } from '../support/dispatch-view.ts';

export function register(dispatch: Command, ctx: Context): void {
  const { text } = ctx;
  withDispatchArgument(dispatch.command('show'), ctx)
    .summary(text(DISPATCH.showSummary))
    .description(text(DISPATCH.showDescription))
    .addHelpText('after', text(DISPATCH.showExamples))
    .action(async (id: number) => ctx.answer(await run(ctx, id)));
}

export async function run(ctx: Context, id: number): Promise<Answer> {
  const found = (await dispatchJson(ctx))(await findDispatch(await ctx.db(), id));
  return { json: found, text: () => dispatchText(found, ctx) };
}
