/** What the pages of figures share. */
import { FIGURES } from '../../../domain/messages/screen/figures/figures.ts';
import type { Lang } from '../../../domain/messages/text.ts';
import { dayForPeople, istTime } from '../../../domain/time/ist.ts';
import type { Footer } from '../../../reports/questions/footer.ts';
import type { ListLook } from '../complaint/list.ts';
import { stylesFor } from '../style.ts';
import { hungLines } from '../wrap-said.ts';

/** A report is read as a page also in a pipe; programs take JSON or CSV. */
export const AS_PAGE = { stdoutIsTerminal: true };

/** Words of the catalogue that stand inside sentences begin with a capital in a heading. */
export function titled(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function periodText({ from, to }: { readonly from: string | null; readonly to: string | null }, lang: Lang): string {
  return from === null && to === null
    ? FIGURES.wholeRegister[lang]
    : `${from === null ? '…' : dayForPeople(from)} – ${to === null ? '…' : dayForPeople(to)}`;
}

/** What makes a printed figure checkable later. */
export function footerText({ register, definitions, asOf, head }: Footer, { lang, colour, columns }: ListLook): string {
  // The head is copied as it is.
  const lines = [...hungLines(FIGURES.footer(register, definitions, istTime(asOf))[lang], columns, '', '  '), FIGURES.head(head)[lang]];
  return `${stylesFor(colour).dim(lines.join('\n'))}\n`;
}
