/** `hold`: dockets of which nothing is forgotten. */
import type { Command } from 'commander';
import { HOLD } from '../domain/messages/commands/complaints/hold.ts';
import type { Answer, Context } from '../ports.ts';
import { holdDocket } from '../register/dockets/hold.ts';
import { acting, standing } from './support/act-on-docket.ts';
import { onEach } from './support/acts/each.ts';
import { askingAbout, idsOption, namedDockets } from './support/acts/named.ts';

export interface HoldOptions {
  readonly lift?: boolean;
  readonly reason?: string;
  readonly ids?: string;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  idsOption(program.command('hold [dockets...]'), ctx)
    .description(text(HOLD.description))
    .option('--lift', text(HOLD.lift))
    .option('--reason <text>', text(HOLD.reason))
    .addHelpText('after', text(HOLD.examples))
    .action(async (typed: string[], options: HoldOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: readonly string[], { lift = false, reason: given, ids }: HoldOptions): Promise<Answer> {
  const dockets = await namedDockets(ctx, typed, ids);
  const asking = askingAbout(ctx, dockets, lift ? HOLD.liftQuestion : HOLD.question);
  const reason = await asking.text(given, '--reason', HOLD.reasonNeeded);
  await asking.agreed();
  const db = await ctx.db();
  return onEach(ctx, dockets, async ({ docket }) => {
    const held = await holdDocket(db, docket.id, lift ? 'lift' : 'hold', reason, acting(ctx));
    return standing(ctx, held, lift ? HOLD.lifted : HOLD.held, { heldSince: held.heldSince });
  });
}
