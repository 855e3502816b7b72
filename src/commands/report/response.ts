/** `report response`: how fast complaints are answered and closed. */
import type { Command } from 'commander';
import { OTHER_REPORTS } from '../../domain/messages/commands/figures/questions.ts';
import { REPORT } from '../../domain/messages/commands/figures/report.ts';
import type { Answer, Context } from '../../ports.ts';
import { responsePage } from '../../render/screen/figures/response.ts';
import { GROUPINGS } from '../../reports/figures.ts';
import { responseReport } from '../../reports/questions/response.ts';
import { answerRows, pageLook, questionOf, type ReportOptions, reportOptions } from '../support/answers/figures.ts';
import { placesTyped } from '../support/places.ts';

export function register(report: Command, ctx: Context): void {
  const { text } = ctx;
  const { summary, description, examples } = OTHER_REPORTS.response;
  const command = report.command('response').summary(text(summary)).description(text(description));
  reportOptions(command, ctx, GROUPINGS)
    .option('--all', text(REPORT.all))
    .addHelpText('after', text(examples))
    .action(async (options: ReportOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ReportOptions): Promise<Answer> {
  const db = await ctx.db();
  const rows = GROUPINGS.find((one) => one === options.by?.rows) ?? 'district';
  const report = await responseReport(db, { ...questionOf(options), rows }, ctx.now(), placesTyped(ctx, db));
  const look = pageLook(ctx, options);
  return answerRows(ctx, report, () => responsePage(report, look, options.all === true), options);
}
