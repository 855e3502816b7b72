/** `answer`: a unit's answer that came by phone, letter or WhatsApp is recorded. */
import { type Command, Option } from 'commander';
import type { Answer, Context } from '../ports.ts';
import { ANSWER_WAYS, type AnswerWay, recordAnswer } from '../register/dockets/acts.ts';
import { findUnit } from '../register/directory/directory.ts';
import { acting, confirmDocket, standing } from './support/act-on-docket.ts';

export interface AnswerOptions {
  readonly from: string;
  readonly by: AnswerWay;
  readonly text?: string;
}

export function register(program: Command, ctx: Context): void {
  program
    .command('answer <docket>')
    .summary("record a unit's answer by phone, letter or WhatsApp")
    .description('Records that the unit which holds the docket has answered: the docket is in process from then on.')
    .requiredOption('--from <unit>', 'the unit that answered: code, name in English or Hindi, or district')
    .addOption(new Option('--by <way>', 'how it answered').choices(ANSWER_WAYS).makeOptionMandatory())
    .option('--text <text>', 'what it said; kept on the docket')
    .addHelpText(
      'after',
      '\nExamples:\n  $ uppolice answer UPP-2026-000123-8 --from Agra --by phone --text "inquiry given to the SHO of Tajganj"',
    )
    .action(async (docket: string, options: AnswerOptions) => ctx.answer(await run(ctx, docket, options)));
}

export async function run(ctx: Context, typed: string, options: AnswerOptions): Promise<Answer> {
  const docket = await confirmDocket(ctx, typed, 'Record the answer on');
  const db = await ctx.db();
  const from = await findUnit(db, options.from);
  const answered = await recordAnswer(
    db,
    docket.id,
    { from, way: options.by, ...(options.text !== undefined && { text: options.text }) },
    acting(ctx),
  );
  return standing(
    ctx,
    answered,
    (number) => `${number} is in process: ${from.nameEn} answered by ${options.by === 'x' ? 'X' : options.by}.`,
  );
}
