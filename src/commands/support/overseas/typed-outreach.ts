/** Days, topics and kinds of outreach as people type them, and the options that planning and recording share. */
import { type Command, Option } from 'commander';
import { OUTREACH } from '../../../domain/messages/commands/overseas/outreach.ts';
import { COMMAND_LINE } from '../../../domain/messages/program/command-line.ts';
import { OUTREACH_KIND_WORDS, OUTREACH_TOPIC_WORDS } from '../../../domain/messages/screen/words/outreach-words.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { OUTREACH_KINDS, OUTREACH_TOPICS, type OutreachKind, type OutreachTopic } from '../../../domain/overseas/outreach.ts';
import { codesListed, codeTyped, type Words } from '../../../domain/text/typed-code.ts';
import { DAY_MS, istDay } from '../../../domain/time/ist.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Context } from '../../../ports.ts';
import { safeLine } from '../../../render/safe-text.ts';
import { time } from '../option-values.ts';

/** As `2026-10-31`. Throws UserError `usage` for a month or a year. */
export function dayTyped(ctx: Pick<Context, 'now'>, name: string): (typed: string) => string {
  const read = time(ctx, name);
  return (typed) => {
    const { from, to } = read(typed);
    if (to.getTime() - from.getTime() <= DAY_MS) return istDay(from);
    throw new UserError('usage', COMMAND_LINE.wrongValue(name, safeLine(typed)), [OUTREACH.oneDay]);
  };
}

export const topicTyped = codeOf<OutreachTopic>('--topic', OUTREACH_TOPICS, OUTREACH_TOPIC_WORDS);
export const kindTyped = codeOf<OutreachKind>('--kind', OUTREACH_KINDS, OUTREACH_KIND_WORDS);

/** Throws UserError `usage` with all there is to choose from. */
function codeOf<Code extends string>(name: string, codes: readonly Code[], words: Words): (typed: string) => Code {
  return (typed) => {
    const code = codeTyped(typed, codes, words);
    if (code !== undefined) return code;
    throw new UserError('usage', COMMAND_LINE.wrongValue(name, safeLine(typed)), [OUTREACH.choices(codesListed(codes, words))]);
  };
}

export function saidOptions(command: Command, ctx: Context, ofDay: Text): Command {
  const { text } = ctx;
  return command
    .option('--country <country>', text(OUTREACH.country))
    .option('--city <city>', text(OUTREACH.city))
    .option('--on <day>', text(ofDay), dayTyped(ctx, '--on'))
    .addOption(new Option('--topic <topic>', text(OUTREACH.topic)).argParser(topicTyped))
    .addOption(new Option('--kind <kind>', text(OUTREACH.kind)).argParser(kindTyped))
    .option('--place <text>', text(OUTREACH.place))
    .option('--audience <text>', text(OUTREACH.audience))
    .option('--link <url>', text(OUTREACH.link))
    .option('--note <text>', text(OUTREACH.note));
}
