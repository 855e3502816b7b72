/** What every part of one complaint's page needs: the complaint, the names, and how it is to look. */
import type { ChalkInstance } from 'chalk';
import type { Names } from '../../../reports/names.ts';
import type { ShownComplaint } from '../../../reports/docket/show.ts';
import { safeText } from '../../safe-text.ts';
import { wrapText } from '../display-width.ts';
import { commandLines } from '../wrap-said.ts';
import { stylesFor } from '../style.ts';
import type { ListLook } from './list.ts';

/** Long lines of prose are hard to read on a wide terminal. */
const MOST_COLUMNS = 100;
export const INDENT = '  ';

export interface Sheet {
  readonly complaint: ShownComplaint;
  readonly names: Names;
  readonly look: ListLook;
  readonly styles: ChalkInstance;
  /** Its text and complainant are withheld, and nobody asked to see them. */
  readonly withheld: boolean;
  /** Text from outside, made harmless, indented and broken to the width of the page. */
  readonly wrapped: (text: string, indent: string) => string[];
  /** A command to be typed, behind a prompt. */
  readonly command: (command: string) => string[];
}

export function sheetOf(complaint: ShownComplaint, names: Names, look: ListLook): Sheet {
  const columns = Math.min(look.columns, MOST_COLUMNS);
  return {
    complaint,
    names,
    look,
    styles: stylesFor(look.colour),
    withheld: complaint.withheld !== null && complaint.text === null && complaint.complainant === null,
    wrapped: (text, indent) => wrapText(safeText(text).trim(), columns - indent.length).map((line) => `${indent}${line}`),
    command: (command) => promptLines(command, look.columns),
  };
}

/** A command behind a prompt. */
export function promptLines(command: string, columns: number): string[] {
  const prompt = `${INDENT}$ `;
  return commandLines(command, columns - prompt.length).map((line, at) => `${at === 0 ? prompt : ' '.repeat(prompt.length)}${line}`);
}
