/** `uppolice gap check`: X's counts a day beside what is stored. */
import type { Command } from 'commander';
import { parseTime } from '../../domain/ist.ts';
import { EXIT, UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { checkGaps, type GapCheck } from '../../register/gap-check.ts';
import { count } from '../../render/format.ts';
import { stylesFor } from '../../render/style.ts';
import { renderTable } from '../../render/table.ts';
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
  return { json: { ...check, ok: !suspicious }, text: () => text(ctx, check), exitStatus: suspicious ? EXIT.gap : EXIT.ok };
}

function text(ctx: Context, check: GapCheck): string {
  const { red, yellow } = stylesFor(ctx.io.colour);
  const lines: string[] = [];
  if (check.days.length > 0) {
    lines.push(
      renderTable(
        check.days,
        [
          { title: 'Day (UTC)', value: ({ day }) => day },
          { title: 'X counts', value: ({ x }) => count(x), align: 'right' },
          { title: 'Stored', value: ({ stored }) => count(stored), align: 'right' },
          { title: 'Missing', value: ({ missing }) => count(missing), align: 'right', paint: (cell, { suspicious }) => (suspicious ? red(cell) : cell) },
          { title: 'Allowed', value: ({ margin }) => count(margin), align: 'right' },
        ],
        ctx.io,
      ),
    );
  }
  if (!ctx.io.stdoutIsTerminal) return lines.join('');
  const lost = check.days.filter(({ suspicious }) => suspicious);
  if (check.days.length === 0) lines.push('Nothing to compare: no sweep has read that time. First: uppolice sync\n');
  else if (lost.length === 0) lines.push('Nothing is missing beyond what X counts and no longer gives out.\n');
  else {
    lines.push(
      red(`Posts are missing of ${lost.map(({ day }) => day).join(', ')}: X counts ${count(lost.reduce((sum, { missing }) => sum + missing, 0))} that are not here.\n`),
      '  → Are there gaps that are known already? uppolice gap list\n',
      '  → Fetch those days another way and take them in: uppolice import FILE\n',
    );
  }
  if (check.notRead.length > 0) lines.push(yellow(`Not read in that time, so not compared: ${check.notRead.map((name) => `@${name}`).join(', ')}\n`));
  return lines.join('');
}
