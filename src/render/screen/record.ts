/** One object with its fields: on a terminal in two columns, in a pipe with a tab between. */
import { displayWidth } from './display-width.ts';
import { safeLine } from '../safe-text.ts';
import { stylesFor } from './style.ts';
import type { Look } from './table.ts';

/** Fields without a value are left out. */
export function renderRecord(fields: readonly (readonly [label: string, value: string | null])[], look: Look): string {
  const shown = fields.flatMap(([label, value]) => (value === null || value === '' ? [] : [[label, safeLine(value)] as const]));
  if (look.stdoutIsTerminal === false) return shown.map(([label, value]) => `${label}\t${value}\n`).join('');
  const width = Math.max(0, ...shown.map(([label]) => displayWidth(label)));
  const { dim } = stylesFor(look.colour);
  return shown.map(([label, value]) => `${dim(label)}${' '.repeat(width - displayWidth(label))}  ${value}\n`).join('');
}
