/** The command that was typed: found by its name or short name, refused with what was meant where there is no such command. */
import type { Command } from 'commander';
import { COMMAND_LINE } from '../../domain/messages/program/command-line.ts';
import { withoutPassword } from '../../domain/register-location.ts';
import { UserError } from '../../domain/user-error.ts';
import type { KnownCommand, Meant } from './meant.ts';

/** Taken in place of the name, wherever a command has that name. */
const SHORT_NAMES: Readonly<Record<string, string>> = { list: 'ls', show: 'view' };

/** `list` for `ls`; anything else as it was typed. */
export function commandNamed(typed: string | undefined): string | undefined {
  return Object.keys(SHORT_NAMES).find((name) => SHORT_NAMES[name] === typed) ?? typed;
}

/** To a command and its subcommands. */
export function addShortNames(command: Command): void {
  const short = SHORT_NAMES[command.name()];
  if (short !== undefined) command.alias(short);
  for (const verb of command.commands) addShortNames(verb);
}

/** `operator add` of `operator add x`: the commands that were typed; null where the first is unknown. */
export function typedPath(program: Command, operands: readonly string[]): string | null {
  const names: string[] = [];
  let above = program;
  for (const typed of operands) {
    const found = named(above, typed);
    if (!found) break;
    names.push(found.name());
    above = found;
  }
  return names.length === 0 ? null : names.join(' ');
}

/**
 * Throws UserError `usage` for a command that does not exist, with the one that was meant as a whole line. A command of which only the help is
 * asked for is looked for by its whole name: commander would show the help of what stands above it. `known` is called after a mistake alone.
 */
export async function refuseUnknown(
  program: Command,
  operands: readonly string[],
  argv: readonly string[],
  known: () => readonly KnownCommand[],
): Promise<void> {
  const forHelp = operands[0] === 'help';
  const typed = forHelp ? operands.slice(1) : operands;
  let above = program;
  for (const name of typed) {
    if (above.commands.length === 0 || name === 'help') return;
    const found = named(above, name);
    if (found) {
      above = found;
      continue;
    }
    // Loaded after a mistake alone.
    const { meantCommands } = await import('./meant.ts');
    const meant = await meantCommands(typed, known());
    throw new UserError('usage', COMMAND_LINE.unknownCommand(withoutPassword(name)), [
      ...meant.map((each) => COMMAND_LINE.meantCommand(corrected(argv, typed, each))),
      ...(above === program ? [] : [COMMAND_LINE.allowed(above.commands.map((command) => command.name()).join(', '))]),
      COMMAND_LINE.seeHelp(above === program ? null : above.name()),
    ]);
  }
}

function named(above: Command, typed: string): Command | undefined {
  return above.commands.find((command) => command.name() === typed || command.aliases().includes(typed));
}

/** The line that was typed, with the words that were meant in place of those that were not understood. */
function corrected(argv: readonly string[], typed: readonly string[], { words, used }: Meant): string {
  const line = [...argv];
  const at = line.indexOf(typed[0] ?? '');
  if (used === 2) line.splice(line.indexOf(typed[1] ?? '', at + 1), 1);
  line.splice(at, used === 0 ? 0 : 1, ...words);
  return ['uppolice', ...line.map((word) => quoted(withoutPassword(word)))].join(' ');
}

function quoted(word: string): string {
  return /^[\p{L}\p{M}\p{N}_@%+=:,./-]+$/u.test(word) ? word : `"${word.replace(/["$`\\]/g, '\\$&')}"`;
}
