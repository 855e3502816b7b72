/** `uppolice gap check`: X's counts a day beside what is stored. */
import type { Command } from 'commander';
import { parseTime } from '../../domain/time/ist.ts';
import { EXIT, UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { checkGaps, type GapCheck } from '../../register/sync/gap-check.ts';
import { count } from '../../render/format.ts';
import { stylesFor } from '../../render/screen/style.ts';
import { renderTable } from '../../render/screen/table.ts';
import { packQueries } from '../../twitter/queries.ts';

export interface GapCheckOptions {
  readonly from?: string;
  readonly to?: string;
}

export function register(gap: Command, ctx: Context): void {
  gap
    .command('check')
    .description('Asks X how many posts tag our handles, a UTC day each, and compares with what is stored. Reads no post.')
    .option('--from <time>', 'begin there; X counts seven days back')
    .option('--to <time>', 'end there, its day included; without it at the last sweep')
    .addHelpText(
      'after',
      `
Only the time that sweeps have read is compared. X's counts hold posts that it no longer gives out (deleted, protected,
suspended), so up to three posts of a day, or 5 % of them, may be missing without harm; from there on the exit status is 33.
A post that tags handles of several queries counts in each, on both sides.

Examples:
  $ uppolice gap check
  $ uppolice gap check --from 2d --json`,
    )
    .action(async (options: GapCheckOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: GapCheckOptions): Promise<Answer> {
  const from = options.from === undefined ? null : parseTime(options.from, ctx.now()).from;
  const to = options.to === undefined ? null : parseTime(options.to, ctx.now()).to;
  if (from && to && from >= to) throw new UserError('usage', '--from must lie before --to.', ['Exchange the two.']);
  const db = await ctx.db();
  const { queryLength } = ctx.config();
  const check = await checkGaps(db, await ctx.x(), { from, to, packQueries: (names) => packQueries(names, queryLength) }, ctx.now());
  const suspicious = check.days.some((day) => day.suspicious);
  for (const line of verdict(ctx, check)) ctx.io.say(line);
  return { json: { ...check, ok: !suspicious }, text: () => table(ctx, check), exitStatus: suspicious ? EXIT.gap : EXIT.ok };
}

function table(ctx: Context, { days }: GapCheck): string {
  const { red } = stylesFor(ctx.io.colour);
  if (days.length === 0) return '';
  return renderTable(
    days,
    [
      { title: 'Day (UTC)', value: ({ day }) => day },
      { title: 'X counts', value: ({ x }) => count(x), align: 'right' },
      { title: 'Stored', value: ({ stored }) => count(stored), align: 'right' },
      {
        title: 'Missing',
        value: ({ missing }) => count(missing),
        align: 'right',
        paint: (cell, { suspicious }) => (suspicious ? red(cell) : cell),
      },
      { title: 'Allowed', value: ({ margin }) => count(margin), align: 'right' },
    ],
    ctx.io,
  );
}

function verdict(ctx: Context, { days, notRead }: GapCheck): string[] {
  const { red, yellow } = stylesFor(ctx.io.colour);
  const lost = days.filter(({ suspicious }) => suspicious);
  const missing = lost.reduce((sum, day) => sum + day.missing, 0);
  const lines =
    days.length === 0
      ? ['Nothing to compare: no sweep has read that time. First: uppolice sync']
      : lost.length === 0
        ? ['Nothing is missing beyond what X counts and no longer gives out.']
        : [
            red(`Posts are missing of ${lost.map(({ day }) => day).join(', ')}: X counts ${count(missing)} more than are here.`),
            '  → Is it a gap that is known already? uppolice gap list',
            '  → Fetch those days another way and take them in: uppolice import FILE',
          ];
  if (notRead.length > 0) lines.push(yellow(`Not read in that time, so not compared: ${notRead.map((name) => `@${name}`).join(', ')}`));
  return lines;
}
