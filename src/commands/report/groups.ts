/** `report zones`, `ranges`, `categories`, `ageing` and `police`: rows of the same figures. */
import type { Command } from 'commander';
import { GROUP_REPORTS } from '../../domain/messages/commands/figures/questions.ts';
import { REPORT } from '../../domain/messages/commands/figures/report.ts';
import type { Answer, Context } from '../../ports.ts';
import { groupPage } from '../../render/screen/figures/question-rows.ts';
import { groupReport, type Question } from '../../reports/questions/group-report.ts';
import { AGEING, CATEGORIES, POLICE, POLICE_ROWS, RANGES, ZONES } from '../../reports/questions/questions.ts';
import { answerRows, pageLook, questionOf, type ReportOptions, reportOptions } from '../support/answers/figures.ts';
import { placesTyped } from '../support/places.ts';

const QUESTIONS = { zones: ZONES, ranges: RANGES, categories: CATEGORIES, ageing: AGEING, police: POLICE } as const;

export function register(report: Command, ctx: Context): void {
  const { text } = ctx;
  for (const name of ['zones', 'ranges', 'categories', 'ageing', 'police'] as const) {
    const says = GROUP_REPORTS[name];
    const command = report.command(name).summary(text(says.summary)).description(text(says.description));
    reportOptions(command, ctx, name === 'police' ? POLICE_ROWS : [])
      .option('--all', text(REPORT.all))
      .addHelpText('after', text(says.examples))
      .action(async (options: ReportOptions) => ctx.answer(await run(ctx, withRows(QUESTIONS[name], options), options)));
  }
}

export async function run(ctx: Context, question: Question, options: ReportOptions): Promise<Answer> {
  const db = await ctx.db();
  const report = await groupReport(db, question, questionOf(options), ctx.now(), placesTyped(ctx, db));
  const look = pageLook(ctx, options);
  return answerRows(ctx, report, () => groupPage(report, look, options.all === true), options);
}

/** With the rows that were chosen behind `--by`. */
function withRows(question: Question, { by }: ReportOptions): Question {
  const rows = POLICE_ROWS.find((one) => one === by?.rows);
  return rows === undefined ? question : { ...question, rows, by: rows };
}
