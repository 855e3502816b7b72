/** Sentences and commands broken to the width of a terminal; a command can still be copied. */
import { displayWidth, wrapText } from './display-width.ts';

/** Every line but the last ends in the shell's sign that the command goes on. */
const GOES_ON = ' \\';
const INDENT = '  ';
const COMMAND = /uppolice [\x20-\x27\x2a\x2b\x2d-\x39\x3c-\x7e…]+/g;
const LAST_COMMAND = /^(.*: )(uppolice [\x20-\x27\x2a\x2b\x2d-\x39\x3c-\x7e…]+)$/s;
/** A space at which no line ends. */
const KEPT = '\u00a0';

export function commandLines(command: string, cells: number): string[] {
  if (displayWidth(command) <= cells) return [command];
  const [first = '', ...rest] = wrapText(command, cells - GOES_ON.length - INDENT.length);
  const lines = [first, ...rest.map((line) => `${INDENT}${line}`)];
  return lines.map((line, at) => (at === lines.length - 1 ? line : `${line}${GOES_ON}`));
}

/** A command inside a sentence stays on one line where it fits there; one at its end goes on over several where it must. */
export function saidLines(text: string, cells: number): string[] {
  if (displayWidth(text) <= cells) return [text];
  const [, before = '', last = ''] = LAST_COMMAND.exec(text) ?? [];
  if (displayWidth(last) > cells) return [...wrapped(before.trimEnd(), cells), ...commandLines(last, cells)];
  return wrapped(text, cells);
}

function wrapped(text: string, cells: number): string[] {
  const kept = text.replace(COMMAND, (command) => (displayWidth(command) <= cells ? command.replaceAll(' ', KEPT) : command));
  return wrapText(kept, cells).map((line) => line.replaceAll(KEPT, ' '));
}

/** The same for a line of a list: what follows the first line is indented further. `first` and `further`: before the first line and the others. */
export function hungLines(text: string, cells: number, first: string, further: string): string[] {
  const room = cells - Math.max(displayWidth(first), displayWidth(further));
  return saidLines(text, room).map((line, at) => `${at === 0 ? first : further}${line}`);
}
