/** The layout of help: terms beside their descriptions, and lines that no terminal has to break. */
import { displayWidth, wrapText } from './display-width.ts';

const INDENT = 2;
const BETWEEN = 2;
/** A longer term stands on a line of its own, so that the descriptions keep their room. */
const WIDEST_TERM = 34;
/** Descriptions get at least this many cells, else they stand below their terms. */
const NARROWEST_DESCRIPTION = 30;

/** One row of a table of options, arguments or commands. `termWidth`: that of the longest term of the table. */
export function helpItem(term: string, termWidth: number, description: string, columns: number): string {
  const width = Math.min(termWidth, WIDEST_TERM);
  const indent = ' '.repeat(INDENT);
  if (description === '') return indent + term;
  const column = INDENT + width + BETWEEN;
  if (columns - column < NARROWEST_DESCRIPTION) return [indent + term, ...hanging('', description, 3 * INDENT, columns)].join('\n');
  const lines = hanging('', description, column, columns);
  if (displayWidth(term) > width) return [indent + term, ...lines].join('\n');
  const padding = ' '.repeat(width - displayWidth(term) + BETWEEN);
  return [indent + term + padding + (lines[0] ?? '').trimStart(), ...lines.slice(1)].join('\n');
}

/** Breaks the lines that are longer than the screen: prose under its own beginning, command lines so that a shell still reads them. */
export function fitHelp(text: string, columns: number): string {
  return paragraphs(text.split('\n'))
    .flatMap((line) => (displayWidth(line) <= columns ? [line] : broken(line, columns)))
    .join('\n');
}

/** A sentence that goes on in the next line of its source is one line, to be broken where the screen ends. */
function paragraphs(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1) ?? '';
    if (isProse(before) && !/[.।:?!]$/.test(before) && isProse(line)) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

function isProse(line: string): boolean {
  return /^\S/.test(line);
}

function broken(line: string, columns: number): string[] {
  const [, indent = '', rest = ''] = /^( *)(.*)$/s.exec(line) ?? [];
  const [, term, explanation] = /^(.*?\S {2,})(\S.*)$/.exec(rest) ?? [];
  if (term !== undefined && explanation !== undefined) return hanging(indent + term, explanation, displayWidth(indent + term), columns);
  return rest.startsWith('$ ') ? brokenCommand(indent, rest, columns) : hanging(indent, rest, indent.length, columns);
}

/** `first` stands before the first line; the others begin `column` cells from the left. */
function hanging(first: string, text: string, column: number, columns: number): string[] {
  const [head = '', ...others] = wrapText(text, Math.max(columns - column, 1));
  const margin = ' '.repeat(column);
  return [(first === '' ? margin : first) + head, ...others.map((line) => margin + line)];
}

const CONTINUED = ' \\';

/** An option stays on the line of its value. */
function brokenCommand(indent: string, command: string, columns: number): string[] {
  const lines: string[] = [];
  let current = indent;
  for (const word of command.match(/--[\w-]+ (?:"[^"]*"|[^\s-]\S*)|(?:"[^"]*"|\S)+/g) ?? []) {
    const longer = current.trim() === '' ? current + word : `${current} ${word}`;
    if (displayWidth(longer + CONTINUED) > columns && current.trim() !== '') {
      lines.push(current + CONTINUED);
      current = `${indent}    ${word}`;
    } else current = longer;
  }
  return [...lines, current];
}
