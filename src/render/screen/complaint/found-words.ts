/** What a search has found, marked in the words that a list shows. */
import { matchesIn, type QueryWord } from '../../../domain/text/index-text.ts';
import { displayWidth } from '../display-width.ts';

/** Words that stand before a match, so that it is read in its sentence; in letters. */
const BEFORE = 12;

/** Where no match stands within so many cells, the text begins a few words before the first one. */
export function fromFirstMatch(text: string, query: readonly QueryWord[], cells: number): string {
  const [first] = matchesIn(text, query);
  if (!first || displayWidth(text.slice(0, first[1])) <= cells) return text;
  const from = text.lastIndexOf(' ', Math.max(0, first[0] - BEFORE));
  return from <= 0 ? text : `…${text.slice(from + 1)}`;
}

/** The text with its matches painted. */
export function markMatches(text: string, query: readonly QueryWord[], paint: (match: string) => string): string {
  let at = 0;
  let marked = '';
  for (const [from, to] of matchesIn(text, query)) {
    marked += `${text.slice(at, from)}${paint(text.slice(from, to))}`;
    at = to;
  }
  return marked + text.slice(at);
}
