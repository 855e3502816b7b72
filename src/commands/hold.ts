/** `hold`: a docket of which nothing is forgotten. */
import type { Command } from 'commander';
import { HOLD } from '../domain/messages/commands/complaints/hold.ts';
import type { Answer, Context } from '../ports.ts';
import { holdDocket } from '../register/dockets/hold.ts';
import { acting, confirmDocket, standing } from './support/act-on-docket.ts';
import { neededText } from './support/questions.ts';

export interface HoldOptions {
  readonly lift?: boolean;
  readonly reason?: string;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('hold <docket>')
    .description(text(HOLD.description))
    .option('--lift', text(HOLD.lift))
    .option('--reason <text>', text(HOLD.reason))
    .addHelpText('after', text(HOLD.examples))
    .action(async (docket: string, options: HoldOptions) => ctx.answer(await run(ctx, docket, options)));
}

export async function run(ctx: Context, typed: string, { lift = false, reason: given }: HoldOptions): Promise<Answer> {
  const docket = await confirmDocket(ctx, typed, lift ? HOLD.liftQuestion : HOLD.question);
  const reason = await neededText(ctx, given, '--reason', HOLD.reasonNeeded);
  const held = await holdDocket(await ctx.db(), docket.id, lift ? 'lift' : 'hold', reason, acting(ctx));
  return standing(ctx, held, lift ? HOLD.lifted : HOLD.held, { heldSince: held.heldSince });
}
