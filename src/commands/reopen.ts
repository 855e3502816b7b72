/** `reopen`: opens closed dockets again, under the same number. */
import type { Command } from 'commander';
import { REOPEN } from '../domain/messages/commands/complaints/reopen.ts';
import type { Answer, Context } from '../ports.ts';
import { reopenDocket } from '../register/dockets/acts.ts';
import { acting, standing } from './support/act-on-docket.ts';
import { onEach } from './support/acts/each.ts';
import { askingAbout, idsOption, namedDockets } from './support/acts/named.ts';

export interface ReopenOptions {
  readonly reason?: string;
  readonly ids?: string;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  idsOption(program.command('reopen [dockets...]'), ctx)
    .description(text(REOPEN.description))
    .option('--reason <text>', text(REOPEN.reason))
    .addHelpText('after', text(REOPEN.examples))
    .action(async (typed: string[], options: ReopenOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: readonly string[], options: ReopenOptions): Promise<Answer> {
  const dockets = await namedDockets(ctx, typed, options.ids);
  const asking = askingAbout(ctx, dockets, REOPEN.question);
  const reason = await asking.text(options.reason, '--reason', REOPEN.reasonNeeded);
  await asking.agreed();
  const db = await ctx.db();
  return onEach(ctx, dockets, async ({ docket }) => standing(ctx, await reopenDocket(db, docket.id, reason, acting(ctx)), REOPEN.reopened));
}
