/** `dispatch cancel`: it is not to be sent any more. */
import type { Command } from 'commander';
import { cancelDispatch, findDispatch } from '../../forwarding/dispatch-acts.ts';
import type { Answer, Context } from '../../ports.ts';
import { acting, neededText } from '../support/act-on-docket.ts';
import { dispatchJson, dispatchText, withDispatchArgument } from '../support/dispatch-view.ts';

interface CancelOptions {
  readonly reason?: string;
}

export function register(dispatch: Command, ctx: Context): void {
  withDispatchArgument(dispatch.command('cancel'))
    .summary('it is not to be sent any more')
    .description('Cancels what has not gone out. The docket can be forwarded again after that.')
    .option('--reason <text>', 'why; kept on the docket')
    .addHelpText('after', '\nExamples:\n  $ uppolice dispatch cancel 17 --reason "the citizen withdrew the complaint"')
    .action(async (id: number, options: CancelOptions) => ctx.answer(await run(ctx, id, options)));
}

export async function run(ctx: Context, id: number, options: CancelOptions): Promise<Answer> {
  const db = await ctx.db();
  await findDispatch(db, id);
  const reason = await neededText(ctx, options.reason, '--reason', 'The reason');
  await cancelDispatch(db, id, reason, acting(ctx));
  const cancelled = (await dispatchJson(ctx))(await findDispatch(db, id));
  return { json: cancelled, text: () => dispatchText(cancelled, ctx) };
}
