/** What files of posts said beside their posts. */
import { FILE_SAID } from '../../domain/messages/screen/file-said.ts';
import type { Lang } from '../../domain/messages/text.ts';
import { stylesFor } from './style.ts';
import type { Look } from './table.ts';

export interface FileSaidFigures {
  readonly heldBack: number;
  readonly disconnected: number;
  readonly cutTexts: number;
  readonly deletedOnX: number;
}

/** A line for each thing that was said; empty where nothing was. */
export function renderFileSaid(figures: FileSaidFigures, lang: Lang, look: Pick<Look, 'colour'>): string {
  const { red, yellow } = stylesFor(look.colour);
  const lines = [
    ...(figures.heldBack > 0 ? [red(FILE_SAID.heldBack(figures.heldBack)[lang])] : []),
    ...(figures.disconnected > 0 ? [red(FILE_SAID.disconnected(figures.disconnected)[lang])] : []),
    ...(figures.cutTexts > 0 ? [yellow(FILE_SAID.cutTexts(figures.cutTexts)[lang])] : []),
    ...(figures.deletedOnX > 0 ? [yellow(FILE_SAID.deleted(figures.deletedOnX)[lang])] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
