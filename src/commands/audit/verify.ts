/** `audit verify`: goes through the whole chain and compares rows, numbers and texts with it. */
import type { Command } from 'commander';
import { AUDIT } from '../../domain/messages/commands/upkeep/audit.ts';
import { joined, type Text } from '../../domain/messages/text.ts';
import { EXIT } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { parseHead } from '../../register/audit/head.ts';
import { type Verification, verificationJson, verifyChain } from '../../register/audit/verify.ts';
import { count } from '../../render/format.ts';

interface VerifyOptions {
  readonly head?: string;
}

export function register(audit: Command, ctx: Context): void {
  const { text } = ctx;
  audit
    .command('verify')
    .summary(text(AUDIT.verifySummary))
    .description(text(AUDIT.verifyDescription))
    .option('--head <seq:hash>', text(AUDIT.head))
    .addHelpText('after', text(AUDIT.verifyExamples))
    .action(async (options: VerifyOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: VerifyOptions): Promise<Answer> {
  const given = options.head === undefined ? null : parseHead(options.head);
  const result = await verifyChain(await ctx.db(), given, (events) => ctx.io.progress(ctx.text(AUDIT.progress(count(events)))));
  ctx.io.progress(null);
  return {
    json: verificationJson(result, ctx.options.lang),
    text: () => words(result),
    exitStatus: result.ok ? EXIT.ok : EXIT.chain_broken,
  };
}

function words({ events, ok, head, firstBroken, anchors, firstMismatch }: Verification): Text {
  const held = anchors.checked - anchors.broken.length;
  const lines = [
    ok ? AUDIT.sound(count(events)) : AUDIT.notSound,
    ...(firstBroken ? [AUDIT.breaksAt(firstBroken.seq, firstBroken.why)] : []),
    ...anchors.broken.map(({ seq, place }) => (place === 'given' ? AUDIT.headGiven(seq) : AUDIT.headPrinted(seq, place))),
    ...(firstMismatch ? [AUDIT.mismatch(firstMismatch.where, firstMismatch.why)] : []),
    ...(held > 0 ? [AUDIT.headsHold(count(held))] : []),
    AUDIT.headNow(`${head.seq}:${head.hash}`),
    ...(ok ? [] : [AUDIT.changeNothing]),
  ];
  return joined(lines, '\n');
}
