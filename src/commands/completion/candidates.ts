/** The words that may stand next on a command line: commands, options, their values, and what the register holds. */
import type { Command, Option } from 'commander';
import { ACTIONABLE, CATEGORIES, OUTCOMES, PARTIES, STATUSES } from '../../domain/docket/complaint.ts';

/** What an option or argument takes, by the word that the help has for it. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  outcome: OUTCOMES,
  status: STATUSES,
  category: CATEGORIES,
  party: PARTIES,
  answer: ACTIONABLE,
};
/** Of options whose help has a word for many things. */
const BY_OPTION: Readonly<Record<string, readonly string[]>> = { '--category': CATEGORIES, '--lang': ['en', 'hi'] };

/** Commands behind whose dockets something else stands. */
const MIXED: Readonly<Record<string, readonly string[]>> = { transfer: ['docket', 'unit'], close: ['docket', 'outcome'] };

/** What the register is asked for. */
type Held = 'docket' | 'unit' | 'handle' | 'range' | 'zone';
const HELD: readonly Held[] = ['docket', 'unit', 'handle', 'range', 'zone'];
type LookUp = (kind: Held) => Promise<readonly string[]>;

/** `before`: the words before the one that is being typed; `current`: that one so far; `held`: names in the register. */
export async function candidates(program: Command, before: readonly string[], current: string, held: LookUp): Promise<string[]> {
  const { command, pending, given } = read(program, before);
  const wanted = (words: readonly string[]) => words.filter((word) => word.toLowerCase().startsWith(current.toLowerCase())).sort();
  if (pending) return wanted(pending.argChoices ?? (await valuesOf(held, placeholderOf(pending.flags), pending.long ?? '')));
  if (current.startsWith('-')) return wanted(optionsOf(command, program));
  if (command.commands.length > 0) return wanted(command.commands.flatMap((each) => [each.name(), ...each.aliases()]));
  const argument = command.registeredArguments[Math.min(given, command.registeredArguments.length - 1)];
  if (!argument || (given >= command.registeredArguments.length && !argument.variadic)) return [];
  if (argument.argChoices) return wanted(argument.argChoices);
  const found: string[] = [];
  for (const name of MIXED[command.name()]?.slice(0, given + 1) ?? [argument.name()]) found.push(...(await valuesOf(held, name, '')));
  return wanted(found);
}

/** The command that the words name, the option that still needs its value, and how many arguments stand there. */
function read(program: Command, before: readonly string[]): { command: Command; pending: Option | null; given: number } {
  let command = program;
  let pending: Option | null = null;
  let given = 0;
  for (const word of before) {
    // A shell that breaks words there hands out the sign alone.
    if (word === '=') continue;
    if (pending) {
      pending = null;
    } else if (word.startsWith('-')) {
      const option = [...command.options, ...program.options].find(({ long, short }) => long === word || short === word);
      pending = option?.required && !word.includes('=') ? option : null;
    } else {
      const next: Command | undefined = command.commands.find((each) => each.name() === word || each.aliases().includes(word));
      if (next) command = next;
      else given++;
    }
  }
  return { command, pending, given };
}

function optionsOf(command: Command, program: Command): string[] {
  const shown = [...command.options, ...program.options].filter(({ hidden }) => !hidden);
  return [...new Set([...shown.flatMap(({ long }) => long ?? []), '--help'])];
}

function placeholderOf(flags: string): string {
  return /[<[]([^>\]]+)[>\]]/.exec(flags)?.[1]?.replace(/\.+$/, '') ?? '';
}

async function valuesOf(held: LookUp, name: string, option: string): Promise<readonly string[]> {
  const codes = BY_OPTION[option] ?? CODES[name];
  if (codes) return codes;
  const wanted = option === '--district' ? 'unit' : option === '--handle' ? 'handle' : name.replace(/s$/, '');
  const kind = HELD.find((each) => each === wanted);
  return kind ? held(kind) : [];
}
