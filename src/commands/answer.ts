/** `answer`: a unit's answer that came by phone, letter or WhatsApp is recorded. */
import type { Command } from 'commander';
import { ANSWER } from '../domain/messages/commands/complaints/answer.ts';
import type { Answer, Context } from '../ports.ts';
import { ANSWER_WAYS, type AnswerWay, recordAnswer } from '../register/dockets/acts.ts';
import { unitName } from '../domain/directory/unit-name.ts';
import { COMMAND_LINE } from '../domain/messages/program/command-line.ts';
import { codeTyped } from '../domain/text/typed-code.ts';
import { UserError } from '../domain/user-error.ts';
import { acting, standing } from './support/act-on-docket.ts';
import { onEach } from './support/acts/each.ts';
import { askingAbout, namedDockets } from './support/acts/named.ts';
import { choice } from './support/option-values.ts';
import { placesTyped, yesTaken } from './support/places.ts';

export interface AnswerOptions {
  readonly from?: string;
  readonly by?: AnswerWay;
  readonly text?: string;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('answer <docket>')
    .description(text(ANSWER.description))
    .option('--from <unit>', text(ANSWER.from))
    .addOption(choice('--by <way>', text(ANSWER.by), ANSWER_WAYS, ANSWER.way))
    .option('--text <text>', text(ANSWER.text))
    .addOption(yesTaken(ctx))
    .addHelpText('after', text(ANSWER.examples))
    .action(async (docket: string, options: AnswerOptions) => ctx.answer(await run(ctx, docket, options)));
}

export async function run(ctx: Context, typed: string, options: AnswerOptions): Promise<Answer> {
  for (const [option, given] of [['--from', options.from] as const, ['--by', options.by] as const]) {
    if (given === undefined && !ctx.canAsk)
      throw new UserError('usage', COMMAND_LINE.missing(option), [COMMAND_LINE.giveWith(option, true)]);
  }
  const db = await ctx.db();
  const places = placesTyped(ctx, db);
  const fromTyped = options.from === undefined ? null : await places.unit(options.from);
  const dockets = await namedDockets(ctx, [typed]);
  const asking = askingAbout(ctx, dockets, ANSWER.question);
  return onEach(ctx, dockets, async ({ docket }) => {
    const holder = docket.leadUnit === null ? null : await places.unit(docket.leadUnit);
    const from =
      fromTyped ??
      (await places.unit(await asking.line(ANSWER.whoAnswered, holder === null ? {} : { default: ctx.text(unitName(holder)) })));
    const way = options.by ?? (await asking.choice(ANSWER.howAnswered, WAYS, (words) => codeTyped(words, ANSWER_WAYS, ANSWER.way)));
    await asking.agreed();
    const answered = await recordAnswer(
      db,
      docket.id,
      { from, way, ...(options.text !== undefined && { text: options.text }) },
      acting(ctx),
    );
    return standing(ctx, answered, (number) => ANSWER.recorded(number, unitName(from), ANSWER.way[way]));
  });
}

const WAYS = ANSWER_WAYS.map((value) => ({ value, name: ANSWER.way[value] }));
