/** `forward`: the units are told, and the citizens their numbers; planned, shown, then done. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseHandleName } from '../domain/directory/handle-name.ts';
import { joined, verbatim } from '../domain/messages/text.ts';
import { istDay } from '../domain/time/ist.ts';
import type { TemplateLanguage } from '../domain/dispatch/templates.ts';
import { EXIT, UserError } from '../domain/user-error.ts';
import { printPackets } from '../forwarding/channels/print.ts';
import { refuseTraining, whoReplies } from '../forwarding/channels/replier.ts';
import { postReplies } from '../forwarding/channels/reply.ts';
import { type LeftOut, makePlan, type Plan, planReady, type PlanOptions } from '../forwarding/make-plan.ts';
import { FORWARD_CHANNELS, type ForwardChannel, type PlannedRefusal, type PlannedSending } from '../forwarding/plan/case.ts';
import { reconcileReplies } from '../forwarding/reconcile.ts';
import { forwardReport, plannedOnly } from '../forwarding/report.ts';
import { newClaimant, type Run } from '../forwarding/run.ts';
import type { SendResult } from '../forwarding/send-result.ts';
import type { Answer, Context } from '../ports.ts';
import { forwardPlanText, forwardReportText } from '../render/screen/forward.ts';
import { budgetFor } from '../register/budget/budget.ts';
import { payForReplies } from '../register/budget/charges.ts';
import { pricesAt } from '../twitter/prices.ts';
import { confirmDocket } from './support/act-on-docket.ts';
import { packetWriter } from './support/packet-files.ts';

/** Longer search queries are the mark of an Enterprise contract, whose replies need not be summoned. */
const SELF_SERVE_QUERY = 512;

export interface ForwardOptions {
  readonly ready?: boolean;
  readonly via: ForwardChannel;
  readonly max: number;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly out?: string;
  readonly textLang?: TemplateLanguage;
  readonly overrule?: boolean;
  readonly reason?: string;
  readonly as?: string;
}

export function register(program: Command, ctx: Context): void {
  program
    .command('forward [dockets...]')
    .summary('tell the units, and the citizens their numbers')
    .description(
      'Forwards dockets to the units that hold them: shows what would go out, asks, and sends. A docket about the police never goes to the accused.',
    )
    .option('--ready', 'all open dockets that nobody has forwarded and whose unit is sure; none about the police')
    .addOption(
      new Option('--via <way>', 'print: a packet for each unit; reply: one reply on X to the citizen, naming the unit')
        .choices(FORWARD_CHANNELS)
        .default('print'),
    )
    .option('--max <n>', 'at most so many dockets', wholeNumber, 50)
    .option('--dry-run', 'show the plan and do nothing')
    .option('--yes', 'ask nothing')
    .option('--out <folder>', 'where the packets are written (default: packets-DATE)')
    .addOption(
      new Option('--text-lang <lang>', 'language of what is sent (default: packets in Hindi, replies as the citizen writes)').choices([
        'hi',
        'en',
      ]),
    )
    .option('--as <handle>', 'the handle that replies on X; needed where credentials of several are stored', parseHandleName)
    .option('--overrule', 'also to the unit that is accused, or may be')
    .option('--reason <text>', 'why it is overruled; kept on the docket')
    .addHelpText(
      'after',
      `
Dockets of withheld classes go in a packet of their own, marked confidential, and are never answered in public.
Where X refuses a reply, the text and a link are given for a person to post it.

Examples:
  $ uppolice forward --ready --dry-run
  $ uppolice forward --ready --yes --out packets
  $ uppolice forward UPP-2026-000123-8 --via reply`,
    )
    .action(async (dockets: string[], options: ForwardOptions) => ctx.answer(await run(ctx, dockets, options)));
}

export async function run(ctx: Context, typed: readonly string[], options: ForwardOptions): Promise<Answer> {
  const ready = options.ready === true;
  if (ready === typed.length > 0)
    throw new UserError('usage', ready ? '--ready takes no dockets.' : 'Which dockets?', [
      'Name them: uppolice forward DOCKET…',
      'Or all that are ready: uppolice forward --ready',
    ]);
  if (options.overrule && (ready || !options.reason?.trim())) {
    throw new UserError(
      'usage',
      ready ? 'The rule on the accused is overruled docket by docket, never with --ready.' : '--overrule needs a reason.',
      ['uppolice forward DOCKET --overrule --reason "…"'],
    );
  }
  const db = await ctx.db();
  const planOptions: PlanOptions = { channel: options.via, language: options.textLang ?? null, overrule: options.overrule === true };
  const byReply = planOptions.channel === 'reply';
  if (byReply) await refuseTraining(db, ctx.config().xApiUrl);
  const actor = ctx.actor();
  const running: Run = {
    options: planOptions,
    actor,
    clock: () => ctx.now(),
    signal: ctx.signal,
    claimant: newClaimant(actor),
    ...(options.reason !== undefined && { reason: options.reason.trim() }),
  };
  if (byReply && !options.dryRun) await reconcileReplies(db, running);
  const { plan, left } = ready
    ? await planReady(db, options.max, planOptions, ctx.now())
    : await planTyped(ctx, typed, options.max, planOptions);
  const sendings = plan.items.filter((item) => item.act === 'send');
  const refusals = plan.items.filter((item) => item.act === 'refuse');
  if (!ready && sendings.length === 0) throw refusalOf(refusals);

  const { columns, colour, stdoutIsTerminal } = ctx.io;
  const look = { columns, colour, stdoutIsTerminal, lang: ctx.options.lang };
  const shown = { plan, sendings, refusals, left, via: planOptions.channel };
  if (options.dryRun || sendings.length === 0) {
    const report = forwardReport(shown, plannedOnly(sendings), [], look.lang);
    return { json: report, text: () => forwardPlanText(shown, look), exitStatus: refusals.length > 0 ? EXIT.partly : EXIT.ok };
  }
  // Always laid out: it is read by a person, wherever the answer goes.
  ctx.io.say(forwardPlanText(shown, { columns, colour, lang: look.lang }));
  const folder = options.out ?? `packets-${istDay(ctx.now())}`;
  const { results, files } = byReply
    ? await sendReplies(ctx, sendings, running, { yes: options.yes === true, as: options.as ?? null })
    : await sendPackets(ctx, plan, sendings, running, { folder, lang: options.textLang ?? 'hi', yes: options.yes === true });
  const report = forwardReport(shown, results, files, look.lang);
  const all = report.sent + report.printed === report.items.length;
  return { json: report, text: () => forwardReportText(report, plan.units, look), exitStatus: all ? EXIT.ok : EXIT.partly };
}

async function planTyped(
  ctx: Context,
  typed: readonly string[],
  max: number,
  planOptions: PlanOptions,
): Promise<{ plan: Plan; left: LeftOut }> {
  const ids = new Set<number>();
  for (const one of typed) ids.add((await confirmDocket(ctx, one, 'Forward')).id);
  const plan = await makePlan(await ctx.db(), [...ids].slice(0, max), planOptions, ctx.now());
  return { plan, left: { overMax: Math.max(0, ids.size - max), aboutPolice: 0, withheld: 0 } };
}

interface Sent {
  readonly results: readonly SendResult[];
  readonly files: readonly string[];
}

async function sendPackets(
  ctx: Context,
  plan: Plan,
  sendings: readonly PlannedSending[],
  running: Run,
  how: { folder: string; lang: TemplateLanguage; yes: boolean },
): Promise<Sent> {
  const units = new Set(sendings.map(({ recipient }) => recipient)).size;
  await agreed(ctx, `Write ${counted(sendings.length, 'docket')} for ${counted(units, 'unit')} into ${how.folder}?`, how.yes);
  return printPackets(await ctx.db(), plan, sendings, packetWriter(how.folder, how.lang), running);
}

async function sendReplies(
  ctx: Context,
  sendings: readonly PlannedSending[],
  running: Run,
  how: { yes: boolean; as: string | null },
): Promise<Sent> {
  const db = await ctx.db();
  const x = await ctx.x({ asHandle: how.as });
  const replier = await whoReplies(db, x, ctx.config().queryLength <= SELF_SERVE_QUERY, ctx.now(), how.as);
  const replies = counted(sendings.length, 'public reply', 'public replies');
  const { summonedReply } = pricesAt(ctx.now());
  await (await budgetFor(db, ctx.config(), ctx.now())).roomFor(sendings.length * summonedReply, verbatim(replies));
  await agreed(ctx, `Post ${replies} on X as @${replier.handle}?`, how.yes);
  const results = await postReplies(db, sendings, x, replier, running, (done) => ctx.io.progress(`${done} of ${sendings.length}`));
  ctx.io.progress(null);
  const posted = results.filter(({ state }) => state === 'sent').length;
  await payForReplies(db, posted, { at: ctx.now(), handle: replier.handle, price: summonedReply });
  return { results, files: [] };
}

async function agreed(ctx: Context, question: string, yes: boolean): Promise<void> {
  if (!(await ctx.confirm(question, yes))) throw new UserError('refused', 'Nothing was sent: the answer was no.');
}

/** One docket that may not go out is a refusal with its reason; of many the first is named. */
function refusalOf(refusals: readonly PlannedRefusal[]): UserError {
  const [first] = refusals;
  if (!first) throw new Error('a plan without items');
  const others = refusals.length > 1 ? ` (and ${refusals.length - 1} more can't be forwarded either: --dry-run --json tells each)` : '';
  const message = joined([verbatim(`${first.number} can't be forwarded: `), first.why, verbatim(others)], '');
  return new UserError(first.code, message, first.hints);
}

function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

function wholeNumber(typed: string): number {
  const value = Number(typed);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('It is a whole number from 1.');
  return value;
}
