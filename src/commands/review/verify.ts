/** `review verify DIR`: whether a pack is as it was made. */
import type { Command } from 'commander';
import { REVIEW } from '../../domain/messages/commands/figures/review.ts';
import { joined, type Text } from '../../domain/messages/text.ts';
import { EXIT } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { packFiles } from '../../register/keeping/review/pack-files.ts';
import { proveReview, type ReviewProof } from '../../register/keeping/review/prove-review.ts';
import { safeLine } from '../../render/safe-text.ts';

export function register(review: Command, ctx: Context): void {
  const { text } = ctx;
  review
    .command('verify <folder>')
    .summary(text(REVIEW.verifySummary))
    .description(text(REVIEW.verifyDescription))
    .addHelpText('after', text(REVIEW.verifyExamples))
    .action(async (folder: string) => ctx.answer(await run(ctx, folder)));
}

export async function run(ctx: Context, folder: string): Promise<Answer> {
  const db = await ctx.db();
  const proof = await proveReview(db, await packFiles(folder));
  return { json: proof, text: () => said(proof), exitStatus: proof.ok ? EXIT.ok : EXIT.chain_broken };
}

function said({ ok, at, by, month, files, eventOk, changed, missing, extra }: ReviewProof): Text {
  if (at === null) return REVIEW.unknown;
  if (ok) return REVIEW.proved(month ?? '', at, safeLine(by ?? ''), files);
  return joined(
    [
      REVIEW.notProved(month ?? '', at),
      ...changed.map((name) => REVIEW.changed(safeLine(name))),
      ...missing.map((name) => REVIEW.missing(safeLine(name))),
      ...extra.map((name) => REVIEW.extra(safeLine(name))),
      ...(eventOk ? [] : [REVIEW.eventBroken]),
    ],
    '\n',
  );
}
