/** One object with its fields: on a terminal in two columns, in a pipe with a tab between. */
import { displayWidth, wrapText } from './display-width.ts';
import { safeLine } from '../safe-text.ts';
import { stylesFor } from './style.ts';
import type { Look } from './table.ts';

/** On a very narrow terminal a value is given so many cells, and the terminal breaks the line. */
const LEAST_ROOM = 16;

/** Fields without a value are left out; long ones go on below their beginning. */
export function renderRecord(fields: readonly (readonly [label: string, value: string | null])[], look: Look): string {
  const shown = fields.flatMap(([label, value]) => (value === null || value === '' ? [] : [[label, safeLine(value)] as const]));
  if (look.stdoutIsTerminal === false) return shown.map(([label, value]) => `${label}\t${value}\n`).join('');
  const width = Math.max(0, ...shown.map(([label]) => displayWidth(label)));
  const { dim } = stylesFor(look.colour);
  const room = Math.max(LEAST_ROOM, look.columns - width - 2);
  const indent = ' '.repeat(width + 2);
  return shown
    .map(([label, value]) => {
      const lines = wrapText(value, room).join(`\n${indent}`);
      return `${dim(label)}${' '.repeat(width - displayWidth(label))}  ${lines}\n`;
    })
    .join('');
}
