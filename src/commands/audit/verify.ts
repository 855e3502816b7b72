/** `audit verify`: goes through the whole chain and compares rows, numbers and texts with it. */
import type { Command } from 'commander';
import { EXIT } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { parseHead } from '../../register/audit/head.ts';
import { type Verification, verificationJson, verifyChain } from '../../register/audit/verify.ts';
import { count } from '../../render/format.ts';

interface VerifyOptions {
  readonly head?: string;
}

export function register(audit: Command, ctx: Context): void {
  audit
    .command('verify')
    .summary('the whole chain, and the register against it')
    .description(
      'Checks every event against the one before it, and plays all events again to compare dockets, numbers and texts with them. Ends with exit status 42 where something does not hold.',
    )
    .option('--head <seq:hash>', 'a head of the chain as it was printed earlier: shows also a chain that was rewritten to its end')
    .addHelpText('after', '\nExamples:\n  $ uppolice audit verify\n  $ uppolice audit verify --head 4711:9f2c…')
    .action(async (options: VerifyOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: VerifyOptions): Promise<Answer> {
  const given = options.head === undefined ? null : parseHead(options.head);
  const result = await verifyChain(await ctx.db(), given, (events) => ctx.io.progress(`${count(events)} events`));
  ctx.io.progress(null);
  return { json: verificationJson(result), text: () => words(ctx, result), exitStatus: result.ok ? EXIT.ok : EXIT.chain_broken };
}

function words(ctx: Context, { events, ok, head, firstBroken, anchors, firstMismatch }: Verification): string {
  const lines = [
    ok ? `The register is sound: ${count(events)} events, each in its place, and all dockets as they say.` : 'The register is NOT sound.',
  ];
  if (firstBroken) lines.push(`The chain breaks at event ${firstBroken.seq}: ${ctx.text(firstBroken.why)}.`);
  for (const { seq, place } of anchors.broken) {
    lines.push(
      `The head ${place === 'given' ? 'that was given' : `printed by ${place}`} for event ${seq} is not the chain's: it was rewritten, or belongs to another register.`,
    );
  }
  if (firstMismatch) lines.push(`${ctx.text(firstMismatch.where)}: ${ctx.text(firstMismatch.why)}.`);
  if (anchors.checked > anchors.broken.length)
    lines.push(`Heads printed earlier that hold: ${count(anchors.checked - anchors.broken.length)}`);
  lines.push(`Head: ${head.seq}:${head.hash}`);
  if (!ok) lines.push('→ Change nothing. Copy the register away, compare it with the newest backup, and tell the administrator.');
  return lines.join('\n');
}
