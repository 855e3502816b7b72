/** An option or argument of which nobody can see anything is wrong usage in every command: it says nothing, and stands for something forgotten. */
import type { Command, Option } from 'commander';
import { COMMAND_LINE } from '../../../domain/messages/program/command-line.ts';
import { hasVisibleText } from '../../../domain/text/typed-text.ts';
import { UserError } from '../../../domain/user-error.ts';

const EMPTY_TAKEN = new WeakSet<Option>();

/** An option whose empty text has a meaning: it takes away what was set. */
export function mayBeEmpty(option: Option): Option {
  EMPTY_TAKEN.add(option);
  return option;
}

function takesEmpty(option: Option): boolean {
  return EMPTY_TAKEN.has(option);
}

/** What a person has to say: a command that has one of these needs it, or asks for it on a terminal. */
const SAID: ReadonlySet<string> = new Set(['--reason', '--note', '--detail']);

/** Throws UserError `usage` for the first one. */
export function refuseEmptyValues(command: Command): void {
  for (const option of command.options) {
    const name = option.attributeName();
    if (command.getOptionValueSource(name) === 'cli' && isEmpty(command.getOptionValue(name)) && !takesEmpty(option)) {
      const typed = option.long ?? option.flags;
      throw new UserError('usage', COMMAND_LINE.missing(typed), [COMMAND_LINE.giveWith(typed, option.mandatory || SAID.has(typed))]);
    }
  }
  for (const [at, argument] of command.registeredArguments.entries()) {
    if (isEmpty(command.processedArgs[at]))
      throw new UserError('usage', COMMAND_LINE.missingArgument(argument.name()), [COMMAND_LINE.inQuotes]);
  }
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isEmpty);
  return typeof value === 'string' && !hasVisibleText(value);
}
