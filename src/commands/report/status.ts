/** `report status`: how many came in, and how they stand. */
import type { Command } from 'commander';
import { REPORT } from '../../domain/messages/commands/figures/report.ts';
import type { Answer, Context } from '../../ports.ts';
import { statusPage } from '../../render/screen/figures/figures.ts';
import { GROUPINGS, statusReport } from '../../reports/figures.ts';
import { answerFigures, pageLook, questionOf, type ReportOptions, reportOptions } from '../support/answers/figures.ts';
import { placesTyped } from '../support/places.ts';

export function register(report: Command, ctx: Context): void {
  const { text } = ctx;
  const command = report.command('status').summary(text(REPORT.statusSummary)).description(text(REPORT.statusDescription));
  reportOptions(command, ctx, GROUPINGS)
    .option('--all', text(REPORT.all))
    .addHelpText('after', text(REPORT.statusExamples))
    .action(async (options: ReportOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ReportOptions): Promise<Answer> {
  const db = await ctx.db();
  const by = GROUPINGS.find((one) => one === options.by?.rows) ?? 'district';
  const report = await statusReport(db, { ...questionOf(options), by }, ctx.now(), placesTyped(ctx, db));
  const look = pageLook(ctx, options);
  return answerFigures(ctx, report, () => statusPage(report, look, options), options);
}
