/** `uppolice sync`: posts from X into the register. */
import type { Command } from 'commander';
import { parseHandleName } from '../domain/directory/handle-name.ts';
import { istMinute, parseTime } from '../domain/time/ist.ts';
import { EXIT, type ExitStatus, UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { chainHeadOf } from '../register/audit/head.ts';
import { budgetFor } from '../register/budget/budget.ts';
import { START_BACK_MS } from '../register/sync/sync-plan.ts';
import { estimateOf } from '../register/sync/sync-estimate.ts';
import { type SweepProgress, type SyncAnswer, type SyncOptions, syncPosts } from '../register/sync/sync-posts.ts';
import { trySweepLock } from '../register/sync/sweep-lock.ts';
import { watch } from '../register/sync/watch.ts';
import { renderEstimate, renderProgress, renderSync, sweepLine } from '../render/screen/intake.ts';
import { safeJson } from '../render/json/json-stream.ts';
import { pricesAt } from '../twitter/prices.ts';
import { packQueries } from '../twitter/queries.ts';

interface Options {
  readonly handle?: readonly string[];
  readonly via: string;
  readonly since?: string;
  readonly replies?: boolean;
  readonly backfill?: boolean;
  readonly pageSize: string;
  readonly maxPosts?: string;
  readonly maxCost?: string;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
  readonly everyMin: string;
  readonly everyMax: string;
  readonly waitForLimit?: boolean;
  readonly yes?: boolean;
}

const WAYS = ['auto', 'search', 'mentions'] as const;

export function register(program: Command, ctx: Context): void {
  program
    .command('sync')
    .summary('posts from X into the register: store, number, read')
    .description(
      'Reads from X what the registered handles lack, stores it, numbers the complaints and finds their districts. ' +
        'A handle that was never read starts 24 hours back. An interrupted sync goes on where it was cut and pays for nothing twice.',
    )
    .option('--handle <handle...>', 'only these handles')
    .option('--via <way>', 'search, mentions, or auto: search, and mentions for what is older than seven days', 'auto')
    .option('--since <time>', 'begin there: 2h, 3d, 2026-10-31 (more than a day back needs --backfill)')
    .option('--backfill', 'read older posts too; shows what it may cost and asks')
    .option('--replies', 'read what the handles answer too, also where that tags nobody but the citizen (setting: replies)')
    .option('--no-replies', 'posts that tag the handles alone')
    .option('--max-posts <n>', 'stop after so many; the next sync goes on there')
    .option('--max-cost <usd>', 'stop before it costs more; the next sync goes on there')
    .option('--page-size <n>', 'posts a request, 10 to 100', '100')
    .option('--dry-run', 'what would be asked and what it may cost; asks X for nothing')
    .option('--watch', 'sweep again and again until Ctrl-C, more often while posts come')
    .option('--every-min <seconds>', 'with --watch: the shortest pause', '60')
    .option('--every-max <seconds>', 'with --watch: the longest pause', '900')
    .option('--wait-for-limit', "wait for X's limits instead of stopping")
    .option('--yes', 'ask nothing')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice sync
  $ uppolice sync --dry-run
  $ uppolice sync --replies
  $ uppolice sync --handle agrapolice --max-posts 200
  $ uppolice sync --since 3d --backfill --max-cost 5
  $ uppolice sync --watch --every-min 120
  $ UPPOLICE_X_API_URL=http://127.0.0.1:8080 UPPOLICE_X_BEARER_TOKEN=training uppolice sync`,
    )
    .action(async (options: Options) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: Options): Promise<Answer> {
  const wanted = wantedSweep(ctx, options);
  const db = await ctx.db();
  if (options.dryRun) {
    const estimate = await estimateOf(db, { ...wanted, now: ctx.now() });
    return { json: estimate, text: () => renderEstimate(estimate) };
  }
  const x = await ctx.x({ waitForLimit: options.waitForLimit === true });
  if (wanted.backfill) await agreed(ctx, await estimateOf(db, { ...wanted, now: ctx.now() }), options.yes === true);
  const release = await trySweepLock(db);
  if (!release) return { json: { running: true }, text: () => 'Another sweep is running: nothing to do here.' };
  try {
    const reader = await ctx.reader();
    const sweep = async (): Promise<SyncAnswer> => {
      const budget = await budgetFor(db, ctx.config(), ctx.now());
      const warning = budget.warning();
      if (warning) ctx.io.say(warning);
      return syncPosts(db, x, reader, { ...wanted, budget }, world(ctx));
    };
    if (options.watch) return await watching(ctx, sweep, options);
    const answer = await sweep();
    ctx.io.progress(null);
    const head = await chainHeadOf(db, 'sync', ctx.now());
    return {
      json: { ...answer, head },
      text: () => renderSync({ ...answer, head }, ctx.options.lang, ctx.io),
      exitStatus: statusOf(answer, ctx.signal.aborted),
    };
  } finally {
    await release();
  }
}

function wantedSweep(ctx: Context, options: Options): Omit<SyncOptions, 'budget'> {
  const way = WAYS.find((name) => name === options.via);
  if (!way) throw new UserError('usage', `There is no way "${options.via}" to read X.`, [`Use --via ${WAYS.join(', ')}.`]);
  const since = options.since === undefined ? null : parseTime(options.since, ctx.now()).from;
  const backfill = options.backfill === true;
  if (since && !backfill && ctx.now().getTime() - since.getTime() > START_BACK_MS + 60_000) {
    throw new UserError('usage', 'Posts older than a day are read only on purpose: X charges for each of them.', [
      'Add --backfill: it shows what it may cost and asks first.',
      'From files it costs nothing: uppolice import FILE',
    ]);
  }
  if (backfill && !since) throw new UserError('usage', 'How far back should it read?', ['Say it: --backfill --since 3d']);
  const { queryLength, replies, xApiUrl } = ctx.config();
  return {
    handles: (options.handle ?? []).map(parseHandleName),
    way,
    since,
    backfill,
    pageSize: number(options.pageSize, '--page-size', 10, 100),
    maxPosts: options.maxPosts === undefined ? null : number(options.maxPosts, '--max-posts', 1, 10_000_000),
    maxCostMicroUsd: options.maxCost === undefined ? null : number(options.maxCost, '--max-cost', 0.01, 1_000_000, false) * 1_000_000,
    replies: options.replies ?? replies,
    packQueries: (names, subject) => packQueries(names, queryLength, subject),
    isStandIn: !/^https:\/\/api\.(?:x|twitter)\.com(?:\/|$)/i.test(xApiUrl),
    prices: pricesAt(ctx.now()),
  };
}

async function agreed(ctx: Context, estimate: Parameters<typeof renderEstimate>[0], yes: boolean): Promise<void> {
  if (!yes) ctx.io.say(renderEstimate(estimate).trimEnd());
  if (!(await ctx.confirm('Read them?', yes))) throw new UserError('interrupted', 'Nothing was read.');
}

function world(ctx: Context) {
  return {
    now: () => ctx.now(),
    signal: ctx.signal,
    landed: (progress: SweepProgress) => ctx.io.progress(renderProgress(progress)),
    entered: (posts: number) => ctx.io.progress(`Numbering: ${posts.toLocaleString('en-IN')} posts`),
    say: (text: string) => ctx.io.say(text),
  };
}

async function watching(ctx: Context, sweep: () => Promise<SyncAnswer>, options: Options): Promise<Answer> {
  const everyMinMs = number(options.everyMin, '--every-min', 1, 86_400) * 1000;
  const everyMaxMs = Math.max(everyMinMs, number(options.everyMax, '--every-max', 1, 86_400) * 1000);
  const line = async (json: unknown, text: string) => {
    ctx.io.progress(null);
    await ctx.io.out(ctx.options.json ? `${safeJson(json)}\n` : `${istMinute(ctx.now())}  ${text}\n`);
  };
  await watch(
    sweep,
    { everyMinMs, everyMaxMs },
    {
      signal: ctx.signal,
      now: () => ctx.now(),
      swept: (answer, pauseMs) => line({ at: ctx.now().toISOString(), ...answer, pauseMs }, sweepLine(answer, pauseMs)),
      failed: (error, pauseMs) =>
        line(
          { at: ctx.now().toISOString(), error: { code: error.code, message: error.message, hints: error.hints }, pauseMs },
          `${error.message} Next try in ${Math.round(pauseMs / 1000)} s.`,
        ),
    },
  );
  return { json: undefined, text: () => '' };
}

function statusOf(answer: SyncAnswer, interrupted: boolean): ExitStatus {
  if (!answer.complete && interrupted) return EXIT.interrupted;
  if (answer.gaps.length > 0) return EXIT.gap;
  return answer.posts.unreadable > 0 ? EXIT.partly : EXIT.ok;
}

function number(text: string, option: string, least: number, most: number, whole = true): number {
  const value = Number(text);
  if ((!whole || Number.isInteger(value)) && value >= least && value <= most) return value;
  throw new UserError('usage', `${option} takes a ${whole ? 'whole ' : ''}number from ${least} to ${most}, not "${text}".`);
}
