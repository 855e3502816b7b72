/** `dispatch done`: a person did by hand what it was for. */
import type { Command } from 'commander';
import { dispatchDoneByHand, findDispatch } from '../../forwarding/dispatch-acts.ts';
import type { Answer, Context } from '../../ports.ts';
import { acting, neededText } from '../support/act-on-docket.ts';
import { dispatchJson, dispatchText, withDispatchArgument } from '../support/dispatch-view.ts';

interface DoneOptions {
  readonly note?: string;
}

export function register(dispatch: Command, ctx: Context): void {
  withDispatchArgument(dispatch.command('done'))
    .summary('a person did it by hand')
    .description(
      'Records that a person did what the dispatch was for: posted the reply, called the unit. The docket counts as forwarded then.',
    )
    .option('--note <text>', 'what was done; kept on the docket')
    .addHelpText('after', '\nExamples:\n  $ uppolice dispatch done 17 --note "posted from the handle\'s own phone"')
    .action(async (id: number, options: DoneOptions) => ctx.answer(await run(ctx, id, options)));
}

export async function run(ctx: Context, id: number, options: DoneOptions): Promise<Answer> {
  const db = await ctx.db();
  await findDispatch(db, id);
  const note = await neededText(ctx, options.note, '--note', 'What was done');
  await dispatchDoneByHand(db, id, note, acting(ctx));
  const done = (await dispatchJson(ctx))(await findDispatch(db, id));
  return { json: done, text: () => dispatchText(done, ctx) };
}
