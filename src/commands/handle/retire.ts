/** `uppolice handle retire`. */
import type { Command } from 'commander';
import { HANDLE_RETIRE } from '../../domain/messages/commands/handle.ts';
import type { Answer, Context } from '../../ports.ts';
import { retireHandle } from '../../register/directory/handles.ts';
import { acting } from '../support/act-on-docket.ts';
import { neededText } from '../support/questions.ts';
import { handleJson } from '../support/answers/handle-view.ts';

export interface HandleRetireOptions {
  readonly reason?: string;
}

export function register(handle: Command, ctx: Context): void {
  handle
    .command('retire <handle>')
    .description(ctx.text(HANDLE_RETIRE.description))
    .option('--reason <text>', ctx.text(HANDLE_RETIRE.reason))
    .addHelpText('after', ctx.text(HANDLE_RETIRE.examples))
    .action(async (typed: string, options: HandleRetireOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string, options: HandleRetireOptions): Promise<Answer> {
  const db = await ctx.db();
  const reason = await neededText(ctx, options.reason, '--reason', HANDLE_RETIRE.reasonNeeded);
  const handle = await retireHandle(db, typed, reason, acting(ctx));
  return { json: handleJson(handle), text: () => HANDLE_RETIRE.done(handle.name) };
}
