/** `report handles`: which handles answer, the silent ones first. */
import type { Command } from 'commander';
import { OTHER_REPORTS } from '../../domain/messages/commands/figures/questions.ts';
import { REPORT } from '../../domain/messages/commands/figures/report.ts';
import type { Answer, Context } from '../../ports.ts';
import { handlesPage } from '../../render/screen/figures/other-pages.ts';
import { handlesReport } from '../../reports/questions/handles.ts';
import { answerRows, pageLook, questionOf, type ReportOptions, reportOptions } from '../support/answers/figures.ts';
import { placesTyped } from '../support/places.ts';

export function register(report: Command, ctx: Context): void {
  const { text } = ctx;
  const { summary, description, examples } = OTHER_REPORTS.handles;
  const command = report.command('handles').summary(text(summary)).description(text(description));
  reportOptions(command, ctx)
    .option('--all', text(REPORT.all))
    .addHelpText('after', text(examples))
    .action(async (options: ReportOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ReportOptions): Promise<Answer> {
  const db = await ctx.db();
  const report = await handlesReport(db, questionOf(options), ctx.now(), placesTyped(ctx, db));
  const look = pageLook(ctx, options);
  return answerRows(ctx, report, () => handlesPage(report, look, options.all === true), options);
}
