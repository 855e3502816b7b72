/** `report countries`. */
import type { Command } from 'commander';
import { REPORT_ABROAD } from '../../domain/messages/commands/figures/report-abroad.ts';
import type { Answer, Context } from '../../ports.ts';
import { countriesCsv } from '../../render/csv/abroad-csv.ts';
import { countriesPage } from '../../render/screen/abroad/reports.ts';
import { countriesReport } from '../../reports/abroad/countries.ts';
import { abroadReportOptions, type AbroadReportOptions } from '../support/answers/abroad-report.ts';
import { answerReport, pageLook } from '../support/answers/figures.ts';

export function register(report: Command, ctx: Context): void {
  const { text } = ctx;
  const command = report
    .command('countries')
    .summary(text(REPORT_ABROAD.countriesSummary))
    .description(text(REPORT_ABROAD.countriesDescription));
  abroadReportOptions(command, ctx)
    .addHelpText('after', text(REPORT_ABROAD.countriesExamples))
    .action(async (options: AbroadReportOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: AbroadReportOptions): Promise<Answer> {
  const report = await countriesReport(await ctx.db(), options, ctx.now());
  const look = pageLook(ctx, options);
  return answerReport(
    ctx,
    report,
    { page: () => countriesPage(report, look), csv: (excel) => countriesCsv(report, excel), rows: report.rows.length },
    options,
  );
}
