/** `report districts`: one row a district, also those from which nothing came. */
import type { Command } from 'commander';
import { REPORT } from '../../domain/messages/commands/figures/report.ts';
import type { Answer, Context } from '../../ports.ts';
import { districtsPage } from '../../render/screen/figures/figures.ts';
import { districtsReport } from '../../reports/figures.ts';
import { answerFigures, pageLook, questionOf, type ReportOptions, reportOptions } from '../support/answers/figures.ts';
import { placesTyped } from '../support/places.ts';

export function register(report: Command, ctx: Context): void {
  const { text } = ctx;
  const command = report.command('districts').summary(text(REPORT.districtsSummary)).description(text(REPORT.districtsDescription));
  reportOptions(command, ctx)
    .option('--all', text(REPORT.all))
    .addHelpText('after', text(REPORT.districtsExamples))
    .action(async (options: ReportOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ReportOptions): Promise<Answer> {
  const db = await ctx.db();
  const report = await districtsReport(db, questionOf(options), ctx.now(), placesTyped(ctx, db));
  const look = pageLook(ctx, options);
  return answerFigures(ctx, report, () => districtsPage(report, look, options), options);
}
