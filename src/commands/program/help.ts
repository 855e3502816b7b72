/** The help of the program and of every command in the user's language, wrapped by the cells that a terminal gives it. */
import { stripVTControlCharacters } from 'node:util';
import type { Argument, Command, Option } from 'commander';
import { placeholder, withPlaceholders } from '../../domain/messages/program/placeholders.ts';
import { PROGRAM } from '../../domain/messages/program/program.ts';
import { joined, type Text } from '../../domain/messages/text.ts';
import type { Context } from '../../ports.ts';
import { displayWidth, wrapText } from '../../render/screen/display-width.ts';
import { fitHelp, helpItem } from '../../render/screen/help-layout.ts';

/** Longer lines are hard to read. */
const WIDEST = 100;

/** To be called before commands are added: they inherit it. */
export function explainIn(ctx: Context, program: Command, write: (text: string) => void): Command {
  const titles: Readonly<Record<string, Text>> = PROGRAM.titles;
  const columns = Math.min(ctx.io.columns, WIDEST);
  const inWords = (usage: string) => ctx.text(withPlaceholders(usage));
  return program
    .configureOutput({
      writeOut: (text) => write(fitHelp(text, columns)),
      writeErr: (text) => write(fitHelp(text, columns)),
      outputError: () => undefined,
      getOutHelpWidth: () => columns,
    })
    .configureHelp({
      displayWidth: (text) => displayWidth(stripVTControlCharacters(text)),
      boxWrap: (text, width) => wrapText(text, width).join('\n'),
      formatItem: (term, termWidth, description) => helpItem(term, termWidth, description, columns),
      styleTitle: (title) => {
        const text = titles[title];
        return text ? ctx.text(text) : title;
      },
      styleUsage: inWords,
      styleOptionTerm: inWords,
      styleSubcommandTerm: inWords,
      styleArgumentTerm: (name) => ctx.text(placeholder(name)),
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
