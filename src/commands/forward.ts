/** `forward`: informs the units, and gives the citizens their numbers; planned, shown, then done. */
import { type Command, Option } from 'commander';
import { parseHandleName } from '../domain/directory/handle-name.ts';
import { istDay } from '../domain/time/ist.ts';
import { FORWARD } from '../domain/messages/commands/complaints/forward.ts';
import { ACTS } from '../domain/messages/commands/complaints/acts.ts';
import { CHANNEL_WORDS } from '../domain/messages/screen/words/dispatch-words.ts';
import { COMMON } from '../domain/messages/common.ts';
import { laidOut } from '../domain/messages/text.ts';
import type { TemplateLanguage } from '../domain/dispatch/templates.ts';
import { hasVisibleText } from '../domain/text/typed-text.ts';
import { EXIT, type ExitStatus, UserError } from '../domain/user-error.ts';
import { refuseTraining } from '../forwarding/channels/replier.ts';
import { makePlan, type Plan, type PlanOptions } from '../forwarding/make-plan.ts';
import { type LeftOut, NOTHING_LEFT } from '../domain/dispatch/left-out.ts';
import { planReady } from '../forwarding/plan-ready.ts';
import { FORWARD_CHANNELS, type ForwardChannel, type PlannedRefusal } from '../forwarding/plan/case.ts';
import { reconcileReplies } from '../forwarding/reconcile.ts';
import { forwardReport, type ForwardReport, type Outcome, plannedOnly } from '../forwarding/report.ts';
import { newClaimant, type Run } from '../forwarding/run.ts';
import type { Answer, Context } from '../ports.ts';
import { safeLine } from '../render/safe-text.ts';
import { forwardPlanText, forwardReportText } from '../render/screen/forward.ts';
import { askingAbout, docketsTyped, idsOption, namedDockets, type NotNamed } from './support/acts/named.ts';
import { choice, wholeNumber } from './support/option-values.ts';
import { putAway, sendPackets, sendReplies } from './support/sending/send-plan.ts';

export interface ForwardOptions {
  readonly ready?: boolean;
  readonly update?: boolean;
  readonly none?: boolean;
  readonly further?: boolean;
  readonly via: ForwardChannel;
  readonly max: number;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly out?: string;
  readonly textLang?: TemplateLanguage;
  readonly overrule?: boolean;
  readonly reason?: string;
  readonly as?: string;
  readonly ids?: string;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  idsOption(program.command('forward [dockets...]'), ctx)
    .description(text(FORWARD.description))
    .option('--ready', text(FORWARD.ready))
    .option('--update', text(FORWARD.update))
    .option('--none', text(FORWARD.none))
    .addOption(choice('--via <way>', text(FORWARD.via), FORWARD_CHANNELS, CHANNEL_WORDS).default('print'))
    .option('--max <n>', text(FORWARD.max), wholeNumber('--max', 1), 50)
    .option('--dry-run', text(FORWARD.dryRun))
    .option('--yes', text(COMMON.askNothing))
    .option('--out <folder>', text(FORWARD.out))
    .addOption(new Option('--text-lang <lang>', text(FORWARD.textLang)).choices(['hi', 'en']))
    .option('--as <handle>', text(FORWARD.as), parseHandleName)
    .option('--further', text(FORWARD.further))
    .option('--overrule', text(FORWARD.overrule))
    .option('--reason <text>', text(FORWARD.reason))
    .addHelpText('after', text(FORWARD.examples))
    .action(async (dockets: string[], options: ForwardOptions) => ctx.answer(await run(ctx, dockets, options)));
}

export async function run(ctx: Context, words: readonly string[], options: ForwardOptions): Promise<Answer> {
  const typed = options.ids === undefined ? words : await docketsTyped(ctx, words, options.ids);
  const ready = options.ready === true;
  refuseContradictions(ready, typed, options);
  const db = await ctx.db();
  const planOptions: PlanOptions = {
    channel: options.via,
    language: options.textLang ?? null,
    overrule: options.overrule === true,
    update: options.update === true,
    further: options.further === true,
  };
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
  const { plan, left, failed } = ready
    ? { ...(await planReady(db, options.max, planOptions, ctx.now())), failed: [] }
    : await planTyped(ctx, typed, options, planOptions);
  const sendings = plan.items.filter((item) => item.act === 'send');
  const refusals = plan.items.filter((item) => item.act === 'refuse');
  if (!ready && sendings.length === 0) throw failed[0]?.error ?? refusalOf(refusals, planOptions.update);

  const { columns, colour, stdoutIsTerminal } = ctx.io;
  const look = { columns, colour, stdoutIsTerminal, lang: ctx.options.lang, now: ctx.now() };
  const shown = { plan, sendings, refusals, left, via: planOptions.channel };
  if (options.dryRun || sendings.length === 0) {
    const report = forwardReport(shown, { results: plannedOnly(sendings) }, look.lang);
    const exitStatus = refusals.length + failed.length > 0 ? EXIT.partly : EXIT.ok;
    return { json: { ...report, ...notNamed(ctx, failed) }, text: () => laidOut(forwardPlanText(shown, look)), exitStatus };
  }
  // Always laid out: it is read by a person, wherever the answer goes.
  ctx.io.say(forwardPlanText(shown, { columns, colour, lang: look.lang, now: look.now }));
  const folder = options.out ?? `packets-${istDay(ctx.now())}`;
  const yes = options.yes === true;
  const outcome = options.none
    ? await putAway(ctx, sendings, running, { reason: running.reason ?? '', yes })
    : byReply
      ? await sendReplies(ctx, sendings, running, { yes, as: options.as ?? null })
      : await sendPackets(ctx, plan, sendings, running, { folder, lang: options.textLang ?? 'hi', yes });
  const report = forwardReport(shown, outcome, look.lang);
  return {
    json: { ...report, ...notNamed(ctx, failed) },
    text: () => laidOut(forwardReportText({ ...report, via: planOptions.channel }, plan.units, look)),
    exitStatus: exitOf(report, outcome, ctx.signal) || (failed.length > 0 ? EXIT.partly : EXIT.ok),
  };
}

/** What was typed or listed and is not in the register; left out where all of it is. */
function notNamed(ctx: Context, failed: readonly NotNamed[]): object {
  if (failed.length === 0) return {};
  return { notFound: failed.map(({ typed, error: { code, text } }) => ({ docket: typed, error: { code, message: ctx.text(text) } })) };
}

/** What ended the run early tells more than that a part is left. */
function exitOf({ sent, printed, putAway: away, items }: ForwardReport, { stop }: Outcome, signal: AbortSignal): ExitStatus {
  if (stop) return stop.exitStatus;
  if (sent + printed + away === items.length) return EXIT.ok;
  return !signal.aborted ? EXIT.partly : signal.reason === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
}

async function planTyped(
  ctx: Context,
  typed: readonly string[],
  { max, yes = false }: Pick<ForwardOptions, 'max' | 'yes'>,
  planOptions: PlanOptions,
): Promise<{ plan: Plan; left: LeftOut; failed: readonly NotNamed[] }> {
  const found = await namedDockets(ctx, typed);
  for (const { typed: one, error } of found.failed) ctx.say(ACTS.notDone(one, error.text));
  // Who is asked about the plan has agreed to its dockets as well.
  if (yes) await askingAbout(ctx, found, FORWARD.question).agreed();
  else for (const { unseen } of found.named) if (unseen) ctx.say(unseen);
  const dockets = new Map(found.named.map(({ docket }) => [docket.id, docket]));
  // Emergencies first, else as they were named: nobody waits behind what is less urgent.
  const [urgent, others] = [true, false].map((is) => [...dockets.values()].filter(({ urgency }) => (urgency === 'emergency') === is));
  const ids = [...(urgent ?? []), ...(others ?? [])].map(({ id }) => id);
  const plan = await makePlan(await ctx.db(), ids.slice(0, max), planOptions, ctx.now());
  return {
    plan,
    left: { ...NOTHING_LEFT, overMax: Math.max(0, ids.length - max), accusedNotTold: plan.accusedNotTold },
    failed: found.failed,
  };
}

function refuseContradictions(ready: boolean, typed: readonly string[], options: ForwardOptions): void {
  const { overrule, reason, update, via, none, further } = options;
  if (update && (ready || typed.length === 0))
    throw new UserError('usage', ready ? FORWARD.updateOneByOne : FORWARD.whichDockets, [FORWARD.listUpdates, FORWARD.updateThem]);
  if (update && via === 'reply') throw new UserError('usage', FORWARD.updateNeverPublic, [FORWARD.updateByPrint]);
  if (none && (!update || !hasVisibleText(reason ?? ''))) throw new UserError('usage', FORWARD.noneNeedsReason, [FORWARD.noneExample]);
  if (further && (ready || via !== 'reply')) throw new UserError('usage', FORWARD.furtherOneByOne, [FORWARD.furtherExample]);
  if (ready === typed.length > 0)
    throw new UserError('usage', ready ? FORWARD.readyTakesNone : FORWARD.whichDockets, [FORWARD.nameThem, FORWARD.orAllReady]);
  if (overrule && (ready || !hasVisibleText(reason ?? ''))) {
    throw new UserError('usage', ready ? FORWARD.overruleOneByOne : FORWARD.overruleNeedsReason, [
      FORWARD.overruleExample(ready ? 'DOCKET' : safeLine(typed.join(' '))),
    ]);
  }
}

/** One docket that may not go out is a refusal with its reason; of many the first is named. */
function refusalOf(refusals: readonly PlannedRefusal[], update: boolean): UserError {
  const [first] = refusals;
  if (!first) throw new Error('a plan without items');
  return new UserError(
    first.code,
    (update ? FORWARD.notUpdated : FORWARD.cannotForward)(first.number, first.why, refusals.length - 1),
    first.hints,
  );
}
