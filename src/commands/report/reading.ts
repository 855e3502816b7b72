/** `report reading`: how often people corrected what the machine read. */
import type { Command } from 'commander';
import { REPORT } from '../../domain/messages/commands/figures/report.ts';
import type { Answer, Context } from '../../ports.ts';
import { readingCsv } from '../../render/csv/reading-csv.ts';
import { readingPage } from '../../render/screen/figures/reading.ts';
import { readingReport } from '../../reports/reading.ts';
import { answerReport, pageLook, questionOf, type ReportOptions, reportOptions } from '../support/answers/figures.ts';
import { placesTyped } from '../support/places.ts';

export function register(report: Command, ctx: Context): void {
  const { text } = ctx;
  const command = report.command('reading').summary(text(REPORT.readingSummary)).description(text(REPORT.readingDescription));
  reportOptions(command, ctx)
    .addHelpText('after', text(REPORT.readingExamples))
    .action(async (options: ReportOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ReportOptions): Promise<Answer> {
  const db = await ctx.db();
  const report = await readingReport(db, questionOf(options), ctx.now(), placesTyped(ctx, db));
  const look = pageLook(ctx, options);
  return answerReport(
    ctx,
    report,
    { page: () => readingPage(report, look), csv: (excel) => readingCsv(report, excel), rows: report.months.length },
    options,
  );
}
