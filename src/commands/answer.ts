/** `answer`: a unit's answer that came by phone, letter or WhatsApp is recorded. */
import { type Command, Option } from 'commander';
import { ANSWER } from '../domain/messages/commands/complaints/answer.ts';
import type { Answer, Context } from '../ports.ts';
import { ANSWER_WAYS, type AnswerWay, recordAnswer } from '../register/dockets/acts.ts';
import { unitName } from '../domain/directory/unit-name.ts';
import { acting, confirmDocket, standing } from './support/act-on-docket.ts';
import { placesTyped, yesTaken } from './support/places.ts';

export interface AnswerOptions {
  readonly from: string;
  readonly by: AnswerWay;
  readonly text?: string;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('answer <docket>')
    .description(text(ANSWER.description))
    .requiredOption('--from <unit>', text(ANSWER.from))
    .addOption(new Option('--by <way>', text(ANSWER.by)).choices(ANSWER_WAYS).makeOptionMandatory())
    .option('--text <text>', text(ANSWER.text))
    .addOption(yesTaken(ctx))
    .addHelpText('after', text(ANSWER.examples))
    .action(async (docket: string, options: AnswerOptions) => ctx.answer(await run(ctx, docket, options)));
}

export async function run(ctx: Context, typed: string, options: AnswerOptions): Promise<Answer> {
  const db = await ctx.db();
  const from = await placesTyped(ctx, db).unit(options.from);
  const docket = await confirmDocket(ctx, typed, ANSWER.question);
  const answered = await recordAnswer(
    db,
    docket.id,
    { from, way: options.by, ...(options.text !== undefined && { text: options.text }) },
    acting(ctx),
  );
  return standing(ctx, answered, (number) => ANSWER.recorded(number, unitName(from), ANSWER.way[options.by]));
}
