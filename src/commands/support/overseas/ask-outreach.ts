/** Asks on a terminal for what is missing of an outreach; without one, the use-case says what is missing. */
import { parseCountry } from '../../../domain/directory/country.ts';
import { OUTREACH } from '../../../domain/messages/commands/overseas/outreach.ts';
import { OUTREACH_KIND_WORDS, OUTREACH_TOPIC_WORDS } from '../../../domain/messages/screen/words/outreach-words.ts';
import { QUESTIONS } from '../../../domain/messages/program/questions.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { OUTREACH_KINDS, OUTREACH_TOPICS } from '../../../domain/overseas/outreach.ts';
import { hasVisibleText } from '../../../domain/text/typed-text.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Context } from '../../../ports.ts';
import type { OutreachSaid } from '../../../register/overseas/outreach.ts';
import { wholeNumber } from '../option-values.ts';
import { problemOf } from '../typed/problem.ts';
import { dayTyped } from './typed-outreach.ts';

export async function completedSaid(ctx: Context, options: OutreachSaid, ofDay: Text): Promise<OutreachSaid> {
  const { country, on, topic } = options;
  if (!ctx.canAsk || (country !== undefined && on !== undefined && topic !== undefined)) return options;
  const prompt = await ctx.prompt();
  const typed =
    country ?? (await prompt.input(OUTREACH.askCountry, { required: true, validate: (each) => problemOf(() => parseCountry(each)) }));
  const place = options.city ?? (country === undefined ? await prompt.input(OUTREACH.askCity) : '');
  const day =
    on ??
    dayTyped(ctx, '--on')(await prompt.input(ofDay, { required: true, validate: (each) => problemOf(() => dayTyped(ctx, '--on')(each)) }));
  const about =
    topic ??
    (await prompt.select(
      OUTREACH.askTopic,
      OUTREACH_TOPICS.map((value) => ({ value, name: OUTREACH_TOPIC_WORDS[value] })),
    ));
  const kind =
    options.kind ??
    (await prompt.select(
      OUTREACH.askKind,
      OUTREACH_KINDS.map((value) => ({ value, name: OUTREACH_KIND_WORDS[value] })),
    ));
  return { ...options, country: typed, on: day, topic: about, kind, ...(hasVisibleText(place) && { city: place }) };
}

/** A number that is needed. Throws UserError `usage` where nobody can be asked. */
export async function countAsked(ctx: Context, option: string, question: Text, most: number): Promise<number> {
  if (!ctx.canAsk) throw new UserError('usage', QUESTIONS.missing(question), [QUESTIONS.giveWith(option)]);
  const read = wholeNumber(option, 0, most);
  return read(
    await (await ctx.prompt()).input(QUESTIONS.asked(question), { required: true, validate: (typed) => problemOf(() => read(typed)) }),
  );
}
