/** `report status`: how many came in, and how they stand. */
import { type Command, Option } from 'commander';
import { REPORT } from '../../domain/messages/commands/figures/report.ts';
import type { Answer, Context } from '../../ports.ts';
import { statusPage } from '../../render/screen/figures/figures.ts';
import { GROUPINGS, type Grouping, statusReport } from '../../reports/figures.ts';
import { answerFigures, pageLook, type ReportOptions, reportOptions } from '../support/answers/figures.ts';

export interface StatusOptions extends ReportOptions {
  readonly by: Grouping;
}

export function register(report: Command, ctx: Context): void {
  const { text } = ctx;
  const command = report
    .command('status')
    .summary(text(REPORT.statusSummary))
    .description(text(REPORT.statusDescription))
    .addOption(new Option('--by <group>', text(REPORT.by)).choices(GROUPINGS).default('district'));
  reportOptions(command, ctx)
    .option('--all', text(REPORT.all))
    .addHelpText('after', text(REPORT.statusExamples))
    .action(async (options: StatusOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: StatusOptions): Promise<Answer> {
  const report = await statusReport(await ctx.db(), options, ctx.now());
  const look = pageLook(ctx, options);
  return answerFigures(ctx, report, () => statusPage(report, look, options), options);
}
