/** `uppolice sync`: posts from X into the register. */

import { type Command, Option } from 'commander';
import { parseHandleName } from '../../domain/directory/handle-name.ts';
import { SYNC_COMMAND } from '../../domain/messages/commands/sync.ts';
import { COMMON } from '../../domain/messages/common.ts';
import { CLOCK } from '../../domain/messages/domain/clock.ts';
import { laidOut, type Text } from '../../domain/messages/text.ts';
import { microUsd } from '../../domain/text/amounts.ts';
import type { Span } from '../../domain/time/ist.ts';
import { MINUTE_MS } from '../../domain/time/ist.ts';
import { EXIT, type ExitStatus, UserError } from '../../domain/user-error.ts';
import { LARGEST_PAGE, SMALLEST_PAGE } from '../../domain/x/limits.ts';
import type { Answer, Context } from '../../ports.ts';
import { chainHeadOf } from '../../register/audit/head.ts';
import { budgetFor } from '../../register/budget/budget.ts';
import { recordFailedTry } from '../../register/sync/sweep/sweep-end.ts';
import { trySweepLock } from '../../register/sync/sweep/sweep-lock.ts';
import { estimateOf, type SyncEstimate } from '../../register/sync/sync-estimate.ts';
import type { SweepProgress, SyncAnswer, SyncOptions } from '../../register/sync/sync-options.ts';
import { START_BACK_MS } from '../../register/sync/sync-plan.ts';
import { syncPosts } from '../../register/sync/sync-posts.ts';
import { renderEstimate, renderProgress, renderSync } from '../../render/screen/sync.ts';
import { pricesAt } from '../../twitter/prices.ts';
import { packQueries } from '../../twitter/queries.ts';
import { clockRefusal } from '../support/clock.ts';
import { amountInUsd, time, wholeNumber } from '../support/option-values.ts';
import { agreed } from '../support/questions.ts';
import { syncDeleted } from './deleted.ts';
import { type Sayings, sayingsOf } from './sayings.ts';
import { watching } from './watch.ts';
import { isXAddress } from '../../domain/x/x-address.ts';

interface Options {
  readonly handle?: readonly string[];
  readonly via: (typeof WAYS)[number];
  readonly since?: Span;
  readonly replies?: boolean;
  readonly backfill?: boolean;
  readonly pageSize: number;
  readonly maxPosts?: number;
  /** USD. */
  readonly maxCost?: number;
  readonly deleted?: true | number;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
  /** Seconds. */
  readonly everyMin: number;
  readonly everyMax: number;
  readonly waitForLimit?: boolean;
  readonly yes?: boolean;
  readonly clockIsRight?: boolean;
}

const WAYS = ['auto', 'search', 'mentions', 'all'] as const;

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('sync')
    .summary(text(SYNC_COMMAND.summary))
    .description(text(SYNC_COMMAND.description))
    .option('--handle <handle...>', text(SYNC_COMMAND.handle))
    .addOption(new Option('--via <way>', text(SYNC_COMMAND.via)).choices(WAYS).default('auto'))
    .option('--since <time>', text(SYNC_COMMAND.since), time(ctx, '--since'))
    .option('--backfill', text(SYNC_COMMAND.backfill))
    .option('--replies', text(SYNC_COMMAND.replies))
    .option('--no-replies', text(SYNC_COMMAND.noReplies))
    .option('--max-posts <n>', text(SYNC_COMMAND.maxPosts), wholeNumber('--max-posts', 1, 10_000_000))
    .option('--max-cost <usd>', text(SYNC_COMMAND.maxCost), amountInUsd('--max-cost', 0.01, 1_000_000))
    .option(
      '--page-size <n>',
      text(SYNC_COMMAND.pageSize(SMALLEST_PAGE.search, LARGEST_PAGE)),
      wholeNumber('--page-size', SMALLEST_PAGE.search, LARGEST_PAGE),
      LARGEST_PAGE,
    )
    .option('--deleted [months]', text(SYNC_COMMAND.deleted), wholeNumber('--deleted', 0, 120))
    .option('--dry-run', text(SYNC_COMMAND.dryRun))
    .option('--watch', text(SYNC_COMMAND.watch))
    .option('--every-min <seconds>', text(SYNC_COMMAND.everyMin), wholeNumber('--every-min', 1, 86_400), 60)
    .option('--every-max <seconds>', text(SYNC_COMMAND.everyMax), wholeNumber('--every-max', 1, 86_400), 900)
    .option('--wait-for-limit', text(SYNC_COMMAND.waitForLimit))
    .option('--clock-is-right', text(CLOCK.option))
    .option('--yes', text(COMMON.askNothing))
    .addHelpText('after', text(SYNC_COMMAND.examples))
    .action(async (options: Options) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: Options): Promise<Answer> {
  if (options.deleted !== undefined)
    return syncDeleted(ctx, { ...options, months: options.deleted === true ? undefined : options.deleted });
  const wanted = wantedSweep(ctx, options);
  const db = await ctx.db();
  if (options.dryRun) {
    const estimate = await estimateOf(db, { ...wanted, now: ctx.now() });
    return { json: estimate, text: () => renderEstimate(estimate) };
  }
  const x = await ctx.x({ waitForLimit: options.waitForLimit === true }).catch(async (error: unknown) => {
    await recordFailedTry(db, error, ctx.now());
    throw error;
  });
  if (wanted.backfill || wanted.way === 'all')
    await backfillAgreed(ctx, await estimateOf(db, { ...wanted, now: ctx.now() }), options.yes === true);
  const release = await trySweepLock(db);
  if (!release) return { json: { running: true }, text: () => SYNC_COMMAND.running };
  const sayings = sayingsOf(ctx);
  const sweep = async (): Promise<SyncAnswer> => {
    const budget = await budgetFor(db, ctx.config(), ctx.now());
    const warning = budget.warning();
    if (warning) sayings.say(warning, `${budget.month} ${budget.allow(0)}`);
    const answer = await syncPosts(db, x, await ctx.reader(), { ...wanted, budget }, world(ctx, sayings, options.clockIsRight === true));
    sayings.swept();
    return answer;
  };
  if (options.watch) return watching(ctx, sweep, options, release);
  try {
    const answer = await sweep();
    ctx.io.progress(null);
    const { doubt, ...figures } = answer;
    const refusal = doubt && clockRefusal(ctx, doubt, 'sync');
    const head = await chainHeadOf(db, 'sync', ctx.now());
    return {
      json: { ...figures, head, ...refusal?.json },
      text: () => laidOut(renderSync({ ...answer, head }, ctx.options.lang, ctx.io)),
      exitStatus: statusOf(answer, ctx.signal.aborted),
    };
  } finally {
    await release();
  }
}

function wantedSweep(ctx: Context, options: Options): Omit<SyncOptions, 'budget'> {
  const since = options.since?.from ?? null;
  const backfill = options.backfill === true;
  if (since && !backfill && ctx.now().getTime() - since.getTime() > START_BACK_MS + MINUTE_MS) {
    throw new UserError('usage', SYNC_COMMAND.olderOnPurpose, [SYNC_COMMAND.addBackfill, SYNC_COMMAND.importIsFree]);
  }
  if (backfill && !since) throw new UserError('usage', SYNC_COMMAND.howFarBack, [SYNC_COMMAND.saySince]);
  const { queryLength, replies, xApiUrl, appHandle } = ctx.config();
  return {
    handles: (options.handle ?? []).map(parseHandleName),
    way: options.via,
    since,
    backfill,
    pageSize: options.pageSize,
    maxPosts: options.maxPosts ?? null,
    maxCostMicroUsd: options.maxCost === undefined ? null : microUsd(options.maxCost),
    replies: options.replies ?? replies,
    packQueries: (names, subject) => packQueries(names, queryLength, subject),
    isX: isXAddress(xApiUrl),
    prices: pricesAt(ctx.now()),
    appHandle: appHandle === null ? null : parseHandleName(appHandle),
  };
}

async function backfillAgreed(ctx: Context, estimate: SyncEstimate, yes: boolean): Promise<void> {
  if (!yes) ctx.say(renderEstimate(estimate));
  await agreed(ctx, SYNC_COMMAND.readThem, yes);
}

function world(ctx: Context, sayings: Sayings, clockIsRight: boolean) {
  return {
    now: () => ctx.now(),
    signal: ctx.signal,
    landed: (progress: SweepProgress) => ctx.io.progress(ctx.text(renderProgress(progress))),
    entered: (posts: number) => ctx.io.progress(ctx.text(COMMON.numbering(posts))),
    say: (text: Text) => sayings.say(text),
    clock: { isRight: clockIsRight, actor: ctx.actor() },
  };
}

function statusOf(answer: SyncAnswer, interrupted: boolean): ExitStatus {
  if (answer.doubt) return EXIT.refused;
  if (!answer.complete && interrupted) return EXIT.interrupted;
  if (answer.gaps.length > 0) return EXIT.gap;
  return answer.posts.unreadable > 0 ? EXIT.partly : EXIT.ok;
}
