/** `uppolice sync`: posts from X into the register. */
import type { Command } from 'commander';
import { parseHandleName } from '../domain/handle-name.ts';
import { parseTime } from '../domain/ist.ts';
import { EXIT, UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { START_BACK_MS } from '../register/sync-plan.ts';
import { syncPosts } from '../register/sync-posts.ts';
import { chainHeadOf } from '../register/head.ts';
import { renderSync } from '../render/intake.ts';
import { pricesAt } from '../twitter/prices.ts';
import { packQueries } from '../twitter/queries.ts';

interface Options {
  readonly handle?: readonly string[];
  readonly via?: string;
  readonly since?: string;
  readonly backfill?: boolean;
  readonly pageSize?: string;
  readonly maxPosts?: string;
  readonly yes?: boolean;
}

export function register(program: Command, ctx: Context): void {
  program
    .command('sync')
    .summary('posts from X into the register: store, number, read')
    .description(
      'Reads from X what the registered handles lack, stores it, numbers the complaints and finds their districts. ' +
        'A handle that was never read starts 24 hours back. An interrupted sync goes on where it was cut.',
    )
    .option('--handle <handle...>', 'only these handles')
    .option('--via <way>', 'search or mentions', 'search')
    .option('--since <time>', 'begin there: 2h, 3d, 2026-10-31 (more than a day back needs --backfill)')
    .option('--backfill', 'read older posts than a day; shows what it may cost and asks')
    .option('--max-posts <n>', 'stop after so many; the next sync goes on there')
    .option('--page-size <n>', 'posts a request, 10 to 100', '100')
    .option('--yes', 'ask nothing')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice sync
  $ uppolice sync --handle agrapolice --max-posts 200
  $ uppolice sync --since 3d --backfill
  $ UPPOLICE_X_API_URL=http://127.0.0.1:8080 UPPOLICE_X_BEARER_TOKEN=training uppolice sync`,
    )
    .action(async (options: Options) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: Options): Promise<Answer> {
  const way = options.via ?? 'search';
  if (way !== 'search' && way !== 'mentions') throw new UserError('usage', `There is no way "${way}" to read X.`, ['Use --via search or --via mentions.']);
  const since = options.since === undefined ? null : parseTime(options.since, ctx.now()).from;
  const backfill = options.backfill === true;
  if (since && !backfill && ctx.now().getTime() - since.getTime() > START_BACK_MS + 60_000) {
    throw new UserError('usage', 'Posts older than a day are read only on purpose: X charges for each of them.', [
      'Add --backfill: it shows what it may cost and asks first.',
      'From files it costs nothing: uppolice import FILE',
    ]);
  }
  if (backfill && !since) throw new UserError('usage', 'How far back should it read?', ['Say it: --backfill --since 3d']);
  const config = ctx.config();
  const prices = pricesAt(ctx.now());
  const db = await ctx.db();
  const x = await ctx.x();
  if (backfill && !(await ctx.confirm(`X charges ${usd(prices.post)} for a post. A busy handle has up to 800 posts that can be read (${usd(800 * prices.post)}). Read them?`, options.yes === true))) {
    throw new UserError('interrupted', 'Nothing was read.');
  }
  const handles = (options.handle ?? []).map(parseHandleName);
  const answer = await syncPosts(
    db,
    x,
    await ctx.reader(),
    {
      handles,
      way,
      since,
      backfill,
      pageSize: wholeNumber(options.pageSize ?? '100', '--page-size', way === 'search' ? 10 : 5, 100),
      maxPosts: options.maxPosts === undefined ? null : wholeNumber(options.maxPosts, '--max-posts', 1, 10_000_000),
      packQueries: (names) => packQueries(names, config.queryLength),
      prices,
    },
    {
      now: () => ctx.now(),
      signal: ctx.signal,
      landed: (posts, what) => ctx.io.progress(`Reading X (${what}): ${posts.toLocaleString('en-IN')} posts`),
      entered: (posts) => ctx.io.progress(`Numbering: ${posts.toLocaleString('en-IN')} posts`),
      say: (text) => ctx.io.say(text),
    },
  );
  ctx.io.progress(null);
  const head = await chainHeadOf(db, 'sync', ctx.now());
  const interrupted = !answer.complete && ctx.signal.aborted;
  return {
    json: { ...answer, head },
    text: () => renderSync({ ...answer, head }, ctx.options.lang, ctx.io),
    exitStatus: interrupted ? EXIT.interrupted : answer.gaps.length > 0 ? EXIT.gap : answer.posts.unreadable > 0 ? EXIT.partly : EXIT.ok,
  };
}

function usd(micro: number): string {
  return `$${(micro / 1_000_000).toFixed(3).replace(/0$/, '')}`;
}

function wholeNumber(text: string, option: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UserError('usage', `${option} takes a whole number from ${least} to ${most}, not "${text}".`);
}
