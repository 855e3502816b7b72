/** `report districts`: one row a district, also those from which nothing came. */
import type { Command } from 'commander';
import { REPORT } from '../../domain/messages/commands/figures/report.ts';
import type { Answer, Context } from '../../ports.ts';
import { districtsPage } from '../../render/screen/figures.ts';
import { districtsReport } from '../../reports/figures.ts';
import { lookOf } from '../support/complaint-filters.ts';
import { answerFigures, type ReportOptions, reportOptions } from '../support/answers/figures.ts';

export function register(report: Command, ctx: Context): void {
  const { text } = ctx;
  const command = report.command('districts').summary(text(REPORT.districtsSummary)).description(text(REPORT.districtsDescription));
  reportOptions(command, ctx)
    .addHelpText('after', text(REPORT.districtsExamples))
    .action(async (options: ReportOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ReportOptions): Promise<Answer> {
  const report = await districtsReport(await ctx.db(), options, ctx.now());
  const look = options.out === undefined ? lookOf(ctx) : { ...lookOf(ctx), columns: 120, colour: false };
  return answerFigures(ctx, report, () => districtsPage(report, look), options);
}
