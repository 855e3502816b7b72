/** Handles in a sentence: the first few by name, the rest as a number. */
import { count } from '../text/amounts.ts';
import type { Text } from './text.ts';

const NAMED = 5;

export function handlesNamed(handles: readonly string[]): Text {
  const names = handles
    .slice(0, NAMED)
    .map((name) => `@${name}`)
    .join(', ');
  const more = handles.length - NAMED;
  return more <= 0 ? { en: names, hi: names } : { en: `${names} and ${count(more)} more`, hi: `${names} और ${count(more)} अन्य` };
}
