/** Days and months as they are typed: in numbers or with the name of the month, in English or Hindi. */
import { TIME } from '../../messages/domain/time.ts';
import type { Span } from '../ist.ts';
import { daySpan, istParts, monthSpan, weekdayOf } from './calendar.ts';
import { refused } from './typed-words.ts';
import { monthWords, weekdayWords } from './time-words.ts';

/** `words`: those of `text`; `typed` is what a refusal names. null for anything else. */
export function dayIn(text: string, words: readonly string[], now: Date, typed: string): Span | null {
  const weekday = weekdayWords().get(words[0] ?? '');
  if (weekday !== undefined && words.length > 1) {
    const named = dayIn(text.replace(/^[^\d\s,]+[\s,]+/, ''), words.slice(1), now, typed);
    if (named && weekdayOf(named.from) !== weekday) throw refused(typed, TIME.otherWeekday(typed));
    return named;
  }
  const numbers = /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (numbers) return dayInNumbers(numbers, now, typed);
  const parts = words.filter((word) => !ORDINAL.has(word));
  const at = parts.findIndex((word) => monthWords().has(word));
  const month = monthWords().get(parts[at] ?? '');
  if (month === undefined || at > 1) return null;
  const [day, year, ...more] = parts.toSpliced(at, 1);
  if (more.length > 0 || !/^\d{1,2}$/.test(day ?? '') || (year !== undefined && !/^(?:\d{2}|\d{4})$/.test(year))) return null;
  if (year === undefined) return lastBegun(now, (each) => daySpan(each, month, Number(day)));
  return daySpan(fullYear(year, now), month, Number(day));
}

/** 27th, 1st; "27th of November", "27 नवंबर को". */
const ORDINAL: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'of', 'the', 'को', 'तारीख']);

/** Day, month and year, as they are written in India, or from the year down. Throws bad_input where the year is missing or doubtful. */
function dayInNumbers(
  [, first = '', separator, second = '', third]: readonly (string | undefined)[],
  now: Date,
  typed: string,
): Span | null {
  if (third === undefined) {
    if (first.length === 4 || separator === '.') return null;
    throw refused(typed, TIME.withoutYear(typed));
  }
  if (first.length === 4) return third.length <= 2 ? daySpan(Number(first), Number(second), Number(third)) : null;
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) return null;
  const span = daySpan(fullYear(third, now), Number(second), Number(first));
  // 26/11/27 may have been meant from the year down.
  if (span && third.length === 2 && (span.from > now || Number(third) < FIRST_YEAR)) throw refused(typed, TIME.whichIsTheYear(typed));
  return span;
}

/** The Twitter Seva began in 2016: an earlier year of two digits is a day that was typed in another order. */
const FIRST_YEAR = 16;

function fullYear(year: string, now: Date): number {
  return year.length === 2 ? Math.floor(istParts(now).year / 100) * 100 + Number(year) : Number(year);
}

/** null for anything else. */
export function monthIn(words: readonly string[], now: Date): Span | null {
  const [first = '', second, ...more] = words;
  if (more.length > 0) return null;
  const named = monthWords().get(first) ?? monthWords().get(second ?? '');
  if (named !== undefined) {
    const year = monthWords().has(first) ? second : first;
    if (year === undefined) return lastBegun(now, (each) => monthSpan(each, named));
    return /^\d{4}$/.test(year) ? monthSpan(Number(year), named) : null;
  }
  const [year, month] = first.length === 4 ? [first, second] : [second, first];
  return /^\d{4}$/.test(year ?? '') && /^\d{1,2}$/.test(month ?? '') ? monthSpan(Number(year), Number(month)) : null;
}

/** Of this year, or of the year before where it has not begun yet. */
function lastBegun(now: Date, spanOf: (year: number) => Span | null): Span | null {
  const { year } = istParts(now);
  for (const each of [year, year - 1, year - 2, year - 3, year - 4]) {
    const span = spanOf(each);
    if (span && span.from <= now) return span;
  }
  return null;
}
