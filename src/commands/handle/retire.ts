/** `uppolice handle retire`. */
import type { Command } from 'commander';
import type { Answer, Context } from '../../ports.ts';
import { retireHandle } from '../../register/directory/directory.ts';
import { acting, neededText } from '../support/act-on-docket.ts';
import { handleJson } from '../support/handle-view.ts';

export interface HandleRetireOptions {
  readonly reason?: string;
}

export function register(handle: Command, ctx: Context): void {
  handle
    .command('retire <handle>')
    .description('Ends a handle as of now. Its row stays: posts of its time are judged by it.')
    .option('--reason <text>', 'why; kept with your name')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice handle retire lucknowpolice --reason "the commissionerate uses lkopolice"`,
    )
    .action(async (typed: string, options: HandleRetireOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string, options: HandleRetireOptions): Promise<Answer> {
  const db = await ctx.db();
  const reason = await neededText(ctx, options.reason, '--reason', 'The reason why it is retired');
  const handle = await retireHandle(db, typed, reason, acting(ctx));
  return { json: handleJson(handle), text: () => `@${handle.name} is retired. What was said in its time stays as it is.` };
}
