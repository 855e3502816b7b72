/** `audit verify`: goes through the whole chain and compares rows, numbers and texts with it. */
import { basename } from 'node:path';
import type { Command } from 'commander';
import { AUDIT } from '../../domain/messages/commands/upkeep/audit.ts';
import { joined, type Text } from '../../domain/messages/text.ts';
import { printedHead } from '../../domain/printed-head.ts';
import { EXIT } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import type { BrokenHead, PrintedHead } from '../../register/audit/chain-proof.ts';
import { parseHead, parseHeads } from '../../register/audit/head.ts';
import { numbersOutside } from '../../register/audit/number-mark-proof.ts';
import { asBroken } from '../../register/audit/proof-part.ts';
import { type Verification, verificationJson, verifyChain } from '../../register/audit/verify.ts';
import { readList } from '../support/read-list.ts';
import { count } from '../../render/format.ts';
import { safeLine } from '../../render/safe-text.ts';

interface VerifyOptions {
  readonly head?: string;
  readonly heads?: string;
}

export function register(audit: Command, ctx: Context): void {
  const { text } = ctx;
  audit
    .command('verify')
    .summary(text(AUDIT.verifySummary))
    .description(text(AUDIT.verifyDescription))
    .option('--head <seq:hash:root>', text(AUDIT.head))
    .option('--heads <file>', text(AUDIT.heads))
    .addHelpText('after', text(AUDIT.verifyExamples))
    .action(async (options: VerifyOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: VerifyOptions): Promise<Answer> {
  const given = await givenHeads(ctx, options);
  const db = await ctx.db().catch((error: unknown) => {
    throw asBroken(error);
  });
  const numbers = await numbersOutside(db, ctx.config().numbersFolder);
  const result = await verifyChain(db, given, (events) => ctx.io.progress(ctx.text(AUDIT.progress(events))), numbers);
  ctx.io.progress(null);
  return {
    json: verificationJson(result, ctx.options.lang),
    text: () =>
      words(
        result,
        options.heads === undefined ? null : { name: listName(options.heads), heads: given.filter(({ brought }) => brought).length },
      ),
    exitStatus: result.ok ? EXIT.ok : EXIT.chain_broken,
  };
}

/** Those that a person holds. */
async function givenHeads(ctx: Context, { head, heads }: VerifyOptions): Promise<PrintedHead[]> {
  const given: PrintedHead[] = head === undefined ? [] : [{ ...parseHead(head), place: 'given' }];
  if (heads === undefined) return given;
  const list = parseHeads(await readList(ctx, heads), listName(heads));
  return [...given, ...list.map((each): PrintedHead => ({ ...each, brought: true }))];
}

function listName(heads: string): string {
  return heads === '-' ? 'stdin' : basename(heads);
}

function headSentence({ seq, place, brought }: BrokenHead, events: number): Text {
  if (seq > events) {
    const head =
      place === 'given' ? AUDIT.givenFor(seq) : brought ? AUDIT.listedFor(seq, safeLine(place)) : AUDIT.printedFor(seq, safeLine(place));
    return AUDIT.headBeyondEnd(head, events);
  }
  if (place === 'given') return AUDIT.headGiven(seq);
  return brought ? AUDIT.headOfList(seq, safeLine(place)) : AUDIT.headPrinted(seq, safeLine(place));
}

/** Keys and values come from a register that may have been tampered with. */
function harmless({ en, hi }: Text): Text {
  return { en: safeLine(en), hi: safeLine(hi) };
}

function words(
  { events, ok, head, firstBroken, anchors, firstMismatch, remarks }: Verification,
  list: { readonly name: string; readonly heads: number } | null,
): Text {
  const held = anchors.checked - anchors.broken.length;
  const lines = [
    ok ? AUDIT.sound(events) : AUDIT.notSound,
    ...(firstBroken ? [AUDIT.breaksAt(firstBroken.seq, firstBroken.why)] : []),
    ...anchors.broken.map((each) => headSentence(each, events)),
    ...(firstMismatch ? [AUDIT.mismatch(harmless(firstMismatch.where), harmless(firstMismatch.why))] : []),
    ...(list ? [AUDIT.listCompared(safeLine(list.name), list.heads)] : []),
    ...(held > 0 ? [AUDIT.headsHold(count(held))] : []),
    ...remarks.map(({ what, count: times }) => AUDIT.remark(harmless(what), count(times))),
    AUDIT.headNow(printedHead(head)),
    ...(ok ? [] : [AUDIT.changeNothing]),
  ];
  return joined(lines, '\n');
}
