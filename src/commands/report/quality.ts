/** `report quality`: how well dockets were closed. */
import type { Command } from 'commander';
import { OTHER_REPORTS } from '../../domain/messages/commands/figures/questions.ts';
import type { Answer, Context } from '../../ports.ts';
import { qualityPage } from '../../render/screen/figures/other-pages.ts';
import { qualityReport } from '../../reports/questions/quality.ts';
import { answerRows, pageLook, questionOf, type ReportOptions, reportOptions } from '../support/answers/figures.ts';
import { placesTyped } from '../support/places.ts';

export function register(report: Command, ctx: Context): void {
  const { text } = ctx;
  const { summary, description, examples } = OTHER_REPORTS.quality;
  const command = report.command('quality').summary(text(summary)).description(text(description));
  reportOptions(command, ctx)
    .addHelpText('after', text(examples))
    .action(async (options: ReportOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: ReportOptions): Promise<Answer> {
  const db = await ctx.db();
  const report = await qualityReport(db, questionOf(options), ctx.now(), placesTyped(ctx, db));
  const look = pageLook(ctx, options);
  return answerRows(ctx, report, () => qualityPage(report, look), options);
}
