/** What commander says of a wrong command line, in both languages. */
import type { Command, CommanderError } from 'commander';
import { COMMAND_LINE } from '../../domain/messages/program/command-line.ts';
import { type Text, verbatim } from '../../domain/messages/text.ts';
import { withoutPassword } from '../../domain/register-location.ts';
import { UserError } from '../../domain/user-error.ts';

/** commander hands out its facts only as English sentences: by its code, what is read out of the sentence and said instead. */
const SENTENCES: Readonly<Record<string, readonly [sentence: RegExp, say: (...facts: string[]) => Text]>> = {
  'commander.missingArgument': [/^missing required argument '(.*)'$/, COMMAND_LINE.missingArgument],
  'commander.optionMissingArgument': [/^option '(.*)' argument missing$/, COMMAND_LINE.optionMissingArgument],
  'commander.missingMandatoryOptionValue': [/^required option '(.*)' not specified$/, COMMAND_LINE.missing],
  'commander.conflictingOption': [/^option '(.*)' cannot be used with option '(.*)'$/, COMMAND_LINE.conflict],
  'commander.unknownOption': [/^unknown option '(.*)'$/s, COMMAND_LINE.unknownOption],
  'commander.unknownCommand': [/^unknown command '(.*)'$/s, COMMAND_LINE.unknownCommand],
  'commander.excessArguments': [/^too many arguments(?: for '.*')?\. Expected \d+ arguments? but got \d+: (.*)\.$/s, COMMAND_LINE.tooMany],
};
const WRONG_VALUE =
  /^(?:option '(?<option>.*)' argument '(?<value>.*)' is invalid|command-argument value '(?<word>.*)' is invalid for argument '(?<argument>.*)')\./s;
const SUGGESTION = /\n\(Did you mean (?:one of )?(.*)\?\)$/;
const CHOICES = / Allowed choices are (.*)\.$/;

/** `command`: the one whose help explains more; null for the program's own. */
export function usageError(error: CommanderError, command: string | null): UserError {
  const said = error.message.replace(/^error: /, '');
  const sentence = said.replace(SUGGESTION, '');
  const hints: Text[] = [];
  const meant = SUGGESTION.exec(said)?.[1];
  if (meant !== undefined) hints.push(COMMAND_LINE.didYouMean(meant));
  if (error.code === 'commander.missingArgument' && /'dockets?'/.test(sentence)) hints.push(COMMAND_LINE.nameADocket);
  if (error.code === 'commander.excessArguments') hints.push(COMMAND_LINE.quoteSeveral);
  const allowed = CHOICES.exec(said)?.[1];
  if (allowed !== undefined) hints.push(COMMAND_LINE.allowed(allowed));
  return new UserError('usage', told(error.code, sentence), [...hints, COMMAND_LINE.seeHelp(command)]);
}

function told(code: string, sentence: string): Text {
  const [pattern, say] = SENTENCES[code] ?? [];
  const facts = pattern?.exec(sentence);
  if (facts && say) return say(...facts.slice(1).map(withoutPassword));
  const wrong = WRONG_VALUE.exec(sentence)?.groups;
  if (wrong)
    return COMMAND_LINE.wrongValue(wrong['option'] ?? `<${wrong['argument']}>`, withoutPassword(wrong['value'] ?? wrong['word'] ?? ''));
  return verbatim(withoutPassword(sentence));
}

/** A noun without its verb, where nobody reads a help: `command` is the noun, the program itself where it has no name among `program`'s. */
export function commandMissing(program: Command, command: string | null): UserError {
  const noun = program.commands.find((each) => each.name() === command);
  const typed = noun ? `${program.name()} ${noun.name()}` : program.name();
  const verbs = (noun ?? program).commands.map((each) => each.name());
  return new UserError('usage', COMMAND_LINE.commandMissing(typed), [
    COMMAND_LINE.allowed(verbs.join(', ')),
    COMMAND_LINE.seeHelp(command),
  ]);
}
