/** The help of the program and of every command in the user's language, wrapped by the cells that a terminal gives it. */
import { stripVTControlCharacters } from 'node:util';
import type { Argument, Command, Option } from 'commander';
import { PROGRAM } from '../../domain/messages/program/program.ts';
import { joined, type Text } from '../../domain/messages/text.ts';
import type { Context } from '../../ports.ts';
import { displayWidth } from '../../render/screen/display-width.ts';

/** Longer lines are hard to read. */
const WIDEST = 110;

/** To be called before commands are added: they inherit it. */
export function explainIn(ctx: Context, program: Command, write: (text: string) => void): Command {
  const titles: Readonly<Record<string, Text>> = PROGRAM.titles;
  return program
    .configureOutput({
      writeOut: write,
      writeErr: write,
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(ctx.io.columns, WIDEST),
    })
    .configureHelp({
      displayWidth: (text) => displayWidth(stripVTControlCharacters(text)),
      styleTitle: (title) => {
        const text = titles[title];
        return text ? ctx.text(text) : title;
      },
      optionDescription: (option) => described(ctx, option, option.required || option.optional),
      argumentDescription: (argument) => described(ctx, argument, true),
    })
    .helpOption('-h, --help', ctx.text(PROGRAM.helpOption))
    .helpCommand('help [command]', ctx.text(PROGRAM.helpCommand));
}

/** With what may be chosen and what holds when nothing is given. */
function described(ctx: Context, { description, argChoices, defaultValue }: Option | Argument, showDefault: boolean): string {
  const notes: Text[] = [];
  if (argChoices) notes.push(PROGRAM.choices(argChoices.join(', ')));
  if (showDefault && defaultValue !== undefined) notes.push(PROGRAM.defaultValue(String(defaultValue)));
  if (notes.length === 0) return description;
  return `${description} (${ctx.text(joined(notes, '; '))})`.trimStart();
}
