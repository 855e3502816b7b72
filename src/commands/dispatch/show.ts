/** `dispatch show`: one sending with its text. */
import type { Command } from 'commander';
import { findDispatch } from '../../forwarding/dispatch-acts.ts';
import type { Answer, Context } from '../../ports.ts';
import { dispatchJson, dispatchText, withDispatchArgument } from '../support/dispatch-view.ts';

export function register(dispatch: Command, ctx: Context): void {
  withDispatchArgument(dispatch.command('show'))
    .summary('one sending with its text')
    .addHelpText('after', '\nExamples:\n  $ uppolice dispatch show 17')
    .action(async (id: number) => ctx.answer(await run(ctx, id)));
}

export async function run(ctx: Context, id: number): Promise<Answer> {
  const found = (await dispatchJson(ctx))(await findDispatch(await ctx.db(), id));
  return { json: found, text: () => dispatchText(found, ctx) };
}
