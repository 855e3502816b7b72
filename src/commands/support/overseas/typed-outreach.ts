/** Days, topics and kinds of outreach as people type them, and the options that planning and recording share. */
import { type Command, Option } from 'commander';
import { OUTREACH } from '../../../domain/messages/commands/overseas/outreach.ts';
import { COMMAND_LINE } from '../../../domain/messages/program/command-line.ts';
import { OUTREACH_KIND_WORDS, OUTREACH_TOPIC_WORDS } from '../../../domain/messages/screen/words/outreach-words.ts';
import { joined, type Text, verbatim } from '../../../domain/messages/text.ts';
import type { OutreachKind, OutreachTopic } from '../../../domain/overseas/outreach.ts';
import { indexText } from '../../../domain/text/index-text.ts';
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

export const topicTyped = codeTyped<OutreachTopic>('--topic', OUTREACH_TOPIC_WORDS);
export const kindTyped = codeTyped<OutreachKind>('--kind', OUTREACH_KIND_WORDS);

/** The code, or its words in either language. */
function codeTyped<Code extends string>(name: string, words: Readonly<Record<Code, Text>>): (typed: string) => Code {
  const codes = Object.keys(words) as Code[];
  return (typed) => {
    const key = indexText(typed);
    const found = codes.find((code) => [code, words[code].en, words[code].hi].some((each) => indexText(each) === key));
    if (found !== undefined) return found;
    const choices = joined(
      codes.map((code) => joined([verbatim(code), words[code]], ' = ')),
      ', ',
    );
    throw new UserError('usage', COMMAND_LINE.wrongValue(name, safeLine(typed)), [OUTREACH.choices(choices)]);
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
