/** `audit anchor`: prints the head of the chain, to be kept where the register is not. */
import type { Command } from 'commander';
import { AUDIT } from '../../domain/messages/commands/upkeep/audit.ts';
import { joined } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { chainHeadOf } from '../../register/audit/head.ts';
import { describeRegister } from '../../register/keeping/describe-register.ts';
import { istTime } from '../../domain/time/ist.ts';

export function register(audit: Command, ctx: Context): void {
  const { text } = ctx;
  audit
    .command('anchor')
    .summary(text(AUDIT.anchorSummary))
    .description(text(AUDIT.anchorDescription))
    .addHelpText('after', text(AUDIT.anchorExamples))
    .action(async () => ctx.answer(await run(ctx)));
}

export async function run(ctx: Context): Promise<Answer> {
  const db = await ctx.db();
  const now = ctx.now();
  const { series } = await describeRegister(db);
  const head = await chainHeadOf(db, 'wall', now);
  return {
    json: { series, at: now.toISOString(), head },
    text: () => joined([AUDIT.anchorOf(series, istTime(now.toISOString())), AUDIT.headNow(head), AUDIT.keepOutside], '\n'),
  };
}
