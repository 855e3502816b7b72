/** `report coordinators`. */
import type { Command } from 'commander';
import { REPORT_ABROAD } from '../../domain/messages/commands/figures/report-abroad.ts';
import type { Answer, Context } from '../../ports.ts';
import { coordinatorsCsv } from '../../render/csv/abroad-csv.ts';
import { coordinatorsPage } from '../../render/screen/abroad/reports.ts';
import { coordinatorsReport } from '../../reports/abroad/coordinators.ts';
import { abroadReportOptions, type AbroadReportOptions } from '../support/answers/abroad-report.ts';
import { answerReport, pageLook } from '../support/answers/figures.ts';

export function register(report: Command, ctx: Context): void {
  const { text } = ctx;
  const command = report
    .command('coordinators')
    .summary(text(REPORT_ABROAD.coordinatorsSummary))
    .description(text(REPORT_ABROAD.coordinatorsDescription));
  abroadReportOptions(command, ctx)
    .addHelpText('after', text(REPORT_ABROAD.coordinatorsExamples))
    .action(async (options: AbroadReportOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: AbroadReportOptions): Promise<Answer> {
  const report = await coordinatorsReport(await ctx.db(), options, ctx.now());
  const look = pageLook(ctx, options);
  return answerReport(
    ctx,
    report,
    { page: () => coordinatorsPage(report, look), csv: (excel) => coordinatorsCsv(report, excel), rows: report.rows.length },
    options,
  );
}
