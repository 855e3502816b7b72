/** What fits a screen: as many entries as there is room for above what is said below them. */

/** Below an answer stands the prompt of the shell. */
const PROMPT = 1;

/** `others`: how many further lines there are beside so many entries. `rows`: of the terminal; null: all fit. At least one entry is shown. */
export function fitting(entries: readonly (readonly string[])[], others: (shown: number) => number, rows: number | null): number {
  if (rows === null) return entries.length;
  for (let shown = entries.length; shown > 1; shown--) {
    const lines = entries.slice(0, shown).reduce((sum, entry) => sum + entry.length, 0);
    if (lines + others(shown) + PROMPT <= rows) return shown;
  }
  return Math.min(1, entries.length);
}
