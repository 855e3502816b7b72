/** `report trend`: how it went by day, week or month. */
import { type Command, Option } from 'commander';
import { OTHER_REPORTS } from '../../domain/messages/commands/figures/questions.ts';
import { STEPS, type Step } from '../../domain/figures/period.ts';
import type { Answer, Context } from '../../ports.ts';
import { trendPage } from '../../render/screen/figures/other-pages.ts';
import { trendReport } from '../../reports/questions/trend.ts';
import { answerRows, pageLook, questionOf, type ReportOptions, reportOptions } from '../support/answers/figures.ts';
import { placesTyped } from '../support/places.ts';

interface TrendOptions extends ReportOptions {
  readonly step?: Step;
}

export function register(report: Command, ctx: Context): void {
  const { text } = ctx;
  const { summary, description, examples, step } = OTHER_REPORTS.trend;
  const command = report.command('trend').summary(text(summary)).description(text(description));
  reportOptions(command, ctx)
    .addOption(new Option('--step <span>', text(step)).choices(STEPS))
    .addHelpText('after', text(examples))
    .action(async (options: TrendOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, { step, ...options }: TrendOptions): Promise<Answer> {
  const db = await ctx.db();
  const report = await trendReport(db, { ...questionOf(options), ...(step && { step }) }, ctx.now(), placesTyped(ctx, db));
  const look = pageLook(ctx, options);
  return answerRows(ctx, report, () => trendPage(report, look), options);
}
