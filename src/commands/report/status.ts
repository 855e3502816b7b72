/** `report status`: how many came in, and how they stand. */
import { type Command, Option } from 'commander';
import type { Answer, Context } from '../../ports.ts';
import { statusPage } from '../../render/screen/figures.ts';
import { GROUPINGS, type Grouping, statusReport } from '../../reports/figures.ts';
import { lookOf } from '../support/complaint-filters.ts';
import { answerFigures, type ReportOptions, reportOptions } from '../support/figures.ts';

export interface StatusOptions extends ReportOptions {
  readonly by: Grouping;
}

export function register(report: Command, ctx: Context): void {
  const command = report
    .command('status')
    .summary('received, open, in process, closed with what outcome')
    .description(
      'Received = open + in process + closed; closed is the sum of the outcomes. Attention, overdue and backlog cut across. Shares are given of all, and of all without what was not actionable.',
    )
    .addOption(new Option('--by <group>', 'a row for each').choices(GROUPINGS).default('district'));
  reportOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice report status
  $ uppolice report status --from 2026-10 --to 2026-10 --by zone
  $ uppolice report status --by none --json`,
    )
    .action(async (options: StatusOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: StatusOptions): Promise<Answer> {
  const report = await statusReport(await ctx.db(), options, ctx.now());
  // A file is read without this terminal's width and colours.
  const look = options.out === undefined ? lookOf(ctx) : { ...lookOf(ctx), columns: 120, colour: false };
  return answerFigures(ctx, report, () => statusPage(report, look), options);
}
