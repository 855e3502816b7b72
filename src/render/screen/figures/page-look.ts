/** What the pages of figures share. */

/** A report is read as a page also in a pipe; programs take JSON or CSV. */
export const AS_PAGE = { stdoutIsTerminal: true };

/** Words of the catalogue that stand inside sentences begin with a capital in a heading. */
export function titled(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
